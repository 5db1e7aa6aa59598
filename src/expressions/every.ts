import type { FactOfKind } from "../facts/fact.ts";
import type { Every } from "./expression.ts";
import { codesOf, type Judge, type Preparation } from "./word.ts";

/**
 * The part is every one of the whole.
 *
 * @example
 * ```ts
 * import { everyOneOf, fact } from "laowu-rules/authoring";
 *
 * const counties = fact("plan.counties", "县区数", "counties");
 * const withBrand = fact("plan.countiesWithBrand", "有品牌县区数", "counties with a brand");
 * everyOneOf(counties, withBrand).kind; // => "every"
 * ```
 */
export function everyOneOf(whole: FactOfKind<"count">, part: FactOfKind<"count">): Every {
  return { kind: "every", part, whole };
}

export function judgeEvery({ part, whole }: Every, preparation: Preparation): Judge {
  const partSlot = preparation.slot(part);
  const wholeSlot = preparation.slot(whole);
  const codes = codesOf("every");
  const unit = part.unit;
  return {
    judge: (slots) => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      if (total === 0) return "not-applicable";
      if (total === undefined || given === undefined) return "undetermined";
      return given >= total ? "met" : "not-met";
    },
    open: (slots, add) => {
      if (slots[partSlot] === undefined) add(part.path);
      if (slots[wholeSlot] === undefined) add(whole.path);
    },
    show: (slots, outcome) => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      const observed = given === undefined ? null : ({ kind: "count", value: given } as const);
      const required = total === undefined ? null : ({ kind: "count", value: total } as const);
      const named = { part: part.path, whole: whole.path };
      if (given === undefined || total === undefined || total === 0) {
        return { observed, required, message: { code: codes[outcome], values: named } };
      }
      const values = { ...named, observed: given, required: total, difference: Math.max(0, total - given), unit };
      return { observed, required, message: { code: codes[outcome], values } };
    },
  };
}
