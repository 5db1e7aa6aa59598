import type { FactOfKind } from "../facts/fact.ts";
import type { Slot, Slots } from "../facts/slots.ts";
import { both, either, type Outcome } from "../ground/outcome.ts";
import type { Values } from "../ground/template.ts";
import type { Condition, Within } from "./expression.ts";
import { tally } from "./meets.ts";
import { once } from "./once.ts";
import type { Quantity } from "./quantity.ts";
import { factsOf } from "./walk.ts";
import { addWays, codesOf, type Judge, noticesOf, type Preparation } from "./word.ts";

/**
 * One of the records meets the condition, which is written on the facts of the group in whose place they stand.
 *
 * @example
 * ```ts
 * import { attested, fact, within } from "laowu-rules/authoring";
 *
 * const trainingBrands = fact("dual.trainingBrands", "培训品牌", "training brands");
 * const linked = fact("training.linked", "关联贡献", "related to the labour brand");
 * within(trainingBrands, "training", attested(linked)).group; // => "training"
 * ```
 */
export function within(records: FactOfKind<"records">, group: string, condition: Condition): Within {
  return { kind: "within", hold: "any", records, group, condition };
}

/**
 * Every one of the records meets the condition, which is written on the facts of the group in whose place they stand.
 *
 * @example
 * ```ts
 * import { atLeast, eachRecord, fact, people } from "laowu-rules/authoring";
 *
 * const byYear = fact("training.traineesByYear", "各年培训人数", "trainees by year");
 * const trainees = fact("training.trainees", "培训人数", "trainees of the year");
 * eachRecord(byYear, "training", atLeast(trainees, people(100))).hold; // => "each"
 * ```
 */
export function eachRecord(records: FactOfKind<"records">, group: string, condition: Condition): Within {
  return { kind: "within", hold: "each", records, group, condition };
}

/** One record, as slots in which it stands in the group's place, with the outcome of the condition. */
interface Judged {
  readonly slots: Slots;
  /** `dual.trainingBrands[1]`, `training.traineesByYear[2023]`, or the group where there is no list. */
  readonly path: string;
  readonly outcome: Outcome;
  /** How many of its criteria are met. */
  readonly met: number;
}

/** Of those that decide the outcome the one with the most criteria met, then the first. */
function named(judged: readonly Judged[], outcome: Outcome): Judged | undefined {
  return judged
    .filter((each) => each.outcome === outcome)
    .reduce<Judged | undefined>(
      (found, each) => (found === undefined || each.met > found.met ? each : found),
      undefined,
    );
}

export function judgeWithin({ records, group, condition, hold }: Within, preparation: Preparation): Judge {
  const inner = preparation.judge(condition);
  const ofInner = noticesOf(inner).notices;
  const partsOf = Object.hasOwn(inner, "parts") ? inner.parts : undefined;
  const slot = preparation.slot(records);
  const prefix = `${group}.`;
  const fields = Object.keys(records.type.fields);
  const yearAt = records.type.required.includes("year") ? fields.indexOf("year") : -1;
  const keyOf = (record: Slots, at: number): Slot => (yearAt < 0 ? at : record[yearAt]);
  // Which slot of the group each field of a record takes; of those that the condition reads.
  const places = factsOf(condition)
    .filter(({ path }) => path.startsWith(prefix))
    .map((fact) => ({ from: fields.indexOf(fact.path.slice(prefix.length)), to: preparation.slot(fact) }));

  const ofGroup = fields.map((field) => preparation.slot({ path: prefix + field }));

  const judgedIn = (slots: Slots, path: string): Judged => {
    const outcome = inner.judge(slots);
    const { criteria } = partsOf?.(slots) ?? { criteria: [{ id: null, outcome }] };
    return { slots, path, outcome, met: criteria.filter(({ outcome }) => outcome === "met").length };
  };
  const find = once((slots: Slots): readonly Judged[] => {
    const given = slots[slot] as readonly Slots[] | undefined;
    if (given === undefined) return hold === "any" ? [judgedIn(slots, group)] : [];
    return given.map((record, at) => {
      const own = slots.slice();
      for (const { from, to } of places) own[to] = from < 0 ? undefined : record[from];
      return judgedIn(own, `${records.path}[${keyOf(record, at)}]`);
    });
  });
  const outcomeOf = (judged: readonly Judged[]): Outcome => {
    if (hold === "any") return judged.reduce<Outcome>((whole, { outcome }) => either(whole, outcome), "not-met");
    return judged.reduce<Outcome>(
      (whole, { outcome }) => both(whole, outcome),
      judged.length === 0 ? "undetermined" : "not-applicable",
    );
  };
  const placed = (path: string, record: string) =>
    path.startsWith(prefix) ? `${record}.${path.slice(prefix.length)}` : path;
  const codes = codesOf("within");

  return {
    judge: (slots) => outcomeOf(find(slots)),
    // The record that is nearest to meeting the condition is asked for first, then the others that still could.
    open: (slots, add) => {
      if (hold === "each") {
        if (find(slots).length === 0) add(records.path);
        for (const each of find(slots)) {
          if (each.outcome === "undetermined") inner.open(each.slots, (path) => add(placed(path, each.path)));
        }
        return;
      }
      const one = named(find(slots), "undetermined");
      if (one === undefined) return;
      // Nothing is said of any record: the list would do as well as the group.
      if (slots[slot] === undefined && ofGroup.every((at) => slots[at] === undefined)) add(records.path);
      inner.open(one.slots, (path) => add(placed(path, one.path)));
      for (const each of find(slots)) {
        if (each !== one && each.outcome === "undetermined")
          inner.open(each.slots, (path) => add(placed(path, each.path)));
      }
    },
    failsBy: (slots, chance, add) => {
      if (hold === "each" && find(slots).length === 0) add([records.path], chance);
      const one = named(find(slots), "undetermined");
      if (one === undefined) return;
      addWays(inner, one.slots, chance, (facts, ...likely) =>
        add(
          facts.map((path) => placed(path, one.path)),
          ...likely,
        ),
      );
    },
    show: (slots, outcome) => {
      const judged = find(slots);
      const one = named(judged, outcome);
      if (one === undefined) {
        const code = hold === "any" ? "within.none" : "each-record.undetermined";
        return { observed: null, required: null, message: { code, values: { fact: records.path } } };
      }
      const shown = inner.show(one.slots, one.outcome);
      if (hold === "each") {
        const { code, values } = shown.message;
        return { ...shown, message: { code, values: inRecord(values, (path) => placed(path, one.path)) } };
      }
      if (partsOf === undefined) {
        const observed = judged.map((each) => inner.show(each.slots, each.outcome).observed);
        return { ...shown, observed: merged(observed, judged, placed) };
      }
      const values = {
        fact: records.path,
        count: judged.length,
        number: judged.indexOf(one) + 1,
        ...tally(partsOf(one.slots).criteria),
      };
      return {
        observed: { kind: "choice", value: one.path },
        required: null,
        message: { code: codes[outcome], values },
      };
    },
    ...(Object.hasOwn(inner, "openSettled")
      ? {
          openSettled: (slots, add) => {
            for (const each of find(slots)) inner.openSettled?.(each.slots, (path) => add(placed(path, each.path)));
          },
        }
      : {}),
    notices: (slots, add) => {
      for (const each of find(slots)) ofInner?.(each.slots, add);
    },
    ...(partsOf === undefined
      ? {}
      : {
          parts: (slots) => {
            const judged = find(slots);
            const one = named(judged, outcomeOf(judged));
            return one === undefined
              ? { record: null, criteria: [] }
              : { record: one.path, criteria: partsOf(one.slots).criteria };
          },
        }),
  };
}

/** Returns the values of a message with the paths of the group's facts as those of the record. */
function inRecord(values: Values, placed: (path: string) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === "string" ? placed(value) : value]),
  );
}

/** The findings of all records, each under its own path. */
function merged(
  observed: readonly (Quantity | null)[],
  judged: readonly Judged[],
  placed: (path: string, record: string) => string,
): Quantity | null {
  const facts: Record<string, boolean | null> = {};
  observed.forEach((quantity, at) => {
    if (quantity?.kind !== "attested") return;
    for (const [path, value] of Object.entries(quantity.facts))
      facts[placed(path, (judged[at] as Judged).path)] = value;
  });
  return Object.keys(facts).length === 0 ? (observed[0] ?? null) : { kind: "attested", facts };
}
