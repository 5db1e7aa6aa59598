import type { Procedure } from "../expressions/expression.ts";
import { once } from "../expressions/once.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { FactOfKind } from "../facts/fact.ts";
import { type FormatPart, formatName } from "./format-part.ts";
import { MOST_NAME_CHARACTERS, type NameFinding, parseName } from "./parse-name.ts";
import { extended } from "./plain-lexicon.ts";

/** A naming format (命名格式) that a name shall follow: one of several sequences of parts. */
export interface NameFormat extends Procedure {
  readonly name: "name-format";
  readonly of: FactOfKind<"text">;
  readonly formats: readonly (readonly FormatPart[])[];
  /** The places that the authority's own rules know by name. */
  readonly regions: readonly string[];
  /** May an occupation that is its own person (裁缝) stand for industry and person, where no format has an occupation? */
  readonly ownPersonAccepted: boolean;
}

/**
 * Declares that a name follows a format.
 *
 * @example
 * ```ts
 * import { fact, nameFollows, part } from "laowu-rules/authoring";
 *
 * const name = fact("brand.name", "劳务品牌名称", "brand name");
 * const format = nameFollows({ of: name, formats: [[part("region"), part("occupation")]], regions: ["示例"] });
 * format.formats.length; // => 1
 * ```
 */
export function nameFollows(
  declared: Omit<NameFormat, "kind" | "name" | "ownPersonAccepted"> & Partial<Pick<NameFormat, "ownPersonAccepted">>,
): NameFormat {
  return { kind: "procedure", name: "name-format", ownPersonAccepted: true, ...declared };
}

function valuesOf({ code, name, segments }: NameFinding): Readonly<Record<string, string | number>> {
  if (code === "name.too-long") {
    return { name: `${[...name].slice(0, MOST_NAME_CHARACTERS).join("")}…`, most: MOST_NAME_CHARACTERS };
  }
  // The part before the person is in no list.
  return code === "name.industry-unknown" ? { name, part: segments.at(-2)?.text ?? "" } : { name };
}

export const judgeNameFormat: ProcedureWork<NameFormat> = (procedure, preparation) => {
  const { of, formats, regions } = procedure;
  const slot = preparation.slot(of);
  const lexicon = extended(
    preparation.lexicon,
    regions.map((name) => ({ name, code: "" })),
  );
  const parse = once((slots) => {
    const name = slots[slot] as string | undefined;
    return name === undefined ? undefined : parseName(name, procedure, lexicon);
  });
  const required = Object.freeze({ kind: "choice", value: Object.freeze(formats.map(formatName)) } as const);
  return {
    judge: (slots) => parse(slots)?.outcome ?? "undetermined",
    open: (slots, add) => {
      if (parse(slots) === undefined) add(of.path);
    },
    show: (slots) => {
      const found = parse(slots);
      if (found === undefined) {
        return { observed: null, required, message: { code: "name.undetermined", values: { fact: of.path } } };
      }
      const { format, code } = found;
      const observed = format === null ? null : ({ kind: "choice", value: format } as const);
      return { observed, required, message: { code, values: valuesOf(found) } };
    },
    notices: (slots, add) => {
      const found = parse(slots);
      if (found?.normalised === true) add("name-normalised");
      if (found?.outcome === "undetermined" && !lexicon.complete) add("names-not-loaded");
    },
    naming: (slots) => {
      const found = parse(slots);
      return found === undefined ? null : { name: found.name, format: found.format, segments: found.segments };
    },
  };
};
