import type { FactOfKind } from "../facts/fact.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Figure } from "../sources/figure.ts";
import type { Share } from "./expression.ts";
import type { Judge, Observer, Preparation } from "./word.ts";

type Count = FactOfKind<"count">;

/** 占比不低于: the part is at least so many percent of the whole. A share of a whole of 0 is not met. */
export function shareAtLeast(part: Count, whole: Count, atLeast: Figure<"percent">): Share {
  return { kind: "share", part, whole, atLeast };
}

/** In percent, cut off after two decimals so that it never shows a bound that is not reached; 0 of a whole of 0. */
function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 10_000) / whole) / 100;
}

export function judgeShare({ part, whole, atLeast }: Share, preparation: Preparation): Judge {
  const partSlot = preparation.slot(part);
  const wholeSlot = preparation.slot(whole);
  const hundredths = preparation.value(atLeast);
  const judge: Judge["judge"] = (slots): Outcome => {
    const given = slots[partSlot] as number | undefined;
    const total = slots[wholeSlot] as number | undefined;
    if (total !== undefined) {
      if (total === 0) return "not-met";
      if (given !== undefined) return given * 10_000 >= total * hundredths ? "met" : "not-met";
      return hundredths === 0 ? "met" : "undetermined";
    }
    return given === 0 && hundredths > 0 ? "not-met" : "undetermined";
  };
  return {
    judge,
    open: (slots, add) => {
      if (slots[partSlot] === undefined) add(part.path);
      if (slots[wholeSlot] === undefined) add(whole.path);
    },
  };
}

export function observeShare({ part, whole, atLeast }: Share, preparation: Preparation): Observer {
  const partSlot = preparation.slot(part);
  const wholeSlot = preparation.slot(whole);
  const percent = preparation.value(atLeast) / 100;
  const required = Object.freeze({ kind: "share", part: percent, whole: 100, percent } as const);
  const facts = { part: part.path, whole: whole.path, required: percent };
  const open = { code: "share.undetermined.open", values: Object.freeze(facts) };
  const settled = { code: "share.not-met.open", values: Object.freeze(facts) };
  return {
    required: () => required,
    observed: (slots) => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      return given === undefined || total === undefined
        ? null
        : { kind: "share", part: given, whole: total, percent: percentOf(given, total) };
    },
    message: (slots, outcome) => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      if (total === 0) return { code: "share.not-met.whole-zero", values: facts };
      if (given === undefined || total === undefined) return outcome === "undetermined" ? open : settled;
      return {
        code: outcome === "met" ? "share.met" : "share.not-met",
        values: {
          part: part.path,
          whole: whole.path,
          required: percent,
          count: given,
          of: total,
          percent: percentOf(given, total),
        },
      };
    },
  };
}
