import type { FactOfKind } from "../facts/fact.ts";
import { MOST_COUNT } from "../facts/fact-type.ts";
import type { Slots } from "../facts/slots.ts";
import { yearOf } from "../ground/civil-day.ts";
import type { FigureUnit } from "../sources/figure.ts";
import type { OfYears } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

type CountsOf<Fields> = {
  [Field in keyof Fields & string]: Fields[Field] extends { readonly kind: "count" } ? Field : never;
}[keyof Fields & string];

/**
 * A field of the record of a year, or of several years' records added up.
 *
 * @example
 * ```ts
 * import { fact, ofYears } from "laowu-rules/authoring";
 *
 * const milestones = fact("plan.milestones", "年度进展", "progress by year");
 * const { years, field, unit } = ofYears(milestones, [2023, 2024], "national");
 * `${years} ${field} ${unit}`; // => "2023,2024 national brands"
 * ```
 */
export function ofYears<Records extends FactOfKind<"records">, Field extends CountsOf<Records["type"]["fields"]>>(
  records: Records,
  years: readonly number[],
  field: Field,
): OfYears<Records["type"]["fields"][Field]["unit"] & FigureUnit> {
  const unit = records.type.fields[field]?.unit as Records["type"]["fields"][Field]["unit"] & FigureUnit;
  return { kind: "of-years", unit, records, years, field };
}

/** `plan.milestones[2024].national`; of several years, the first and the last. */
export function pathOfYears({ records, years, field }: OfYears, of: readonly number[] = years): string {
  const [first, last] = [of[0], of.at(-1)];
  return `${records.path}[${first === last ? first : `${first}-${last}`}].${field}`;
}

/** What the record of each year says; undefined where it is not known, 0 of a year to come. */
function reader({ records, years, field }: OfYears, preparation: Preparation) {
  const slot = preparation.slot(records);
  const now = yearOf(preparation.asOf);
  const names = Object.keys(records.type.fields);
  const [yearAt, fieldAt] = [names.indexOf("year"), names.indexOf(field)];
  return (slots: Slots): readonly (number | undefined)[] => {
    const given = slots[slot] as readonly Slots[] | undefined;
    // Of a year that has not begun nothing can be stated yet, and nothing is reached in it.
    return years.map((year) =>
      year > now ? 0 : (given?.find((record) => record[yearAt] === year)?.[fieldAt] as number | undefined),
    );
  };
}

export function measureOfYears(term: OfYears, preparation: Preparation): Measure {
  const read = reader(term, preparation);
  const sum = (slots: Slots, unknown: number) =>
    read(slots).reduce<number>((total, value) => total + (value ?? unknown), 0);
  return {
    low: (slots) => sum(slots, 0),
    high: (slots) => sum(slots, MOST_COUNT),
    open: (slots, add) => {
      read(slots).forEach((value, at) => {
        if (value === undefined) add(pathOfYears(term, [term.years[at] as number]));
      });
    },
  };
}
