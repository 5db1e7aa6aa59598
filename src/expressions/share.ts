import type { FactOfKind } from "../facts/fact.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Figure } from "../sources/figure.ts";
import type { Share } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

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
  const percent = hundredths / 100;
  const required = Object.freeze({ kind: "share", part: percent, whole: 100, percent } as const);
  const named = Object.freeze({ part: part.path, whole: whole.path, required: percent });
  const unsettled = (code: string) =>
    Object.freeze({ observed: null, required, message: Object.freeze({ code, values: named }) });
  const open = unsettled("share.undetermined.open");
  const outOfReach = unsettled("share.not-met.open");
  const withinReach = unsettled("share.met.open");
  return {
    judge: (slots): Outcome => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      if (total === 0) return "not-met";
      if (given === undefined) return hundredths === 0 && total !== undefined ? "met" : "undetermined";
      if (total === undefined) return given === 0 && hundredths > 0 ? "not-met" : "undetermined";
      return given * 10_000 >= total * hundredths ? "met" : "not-met";
    },
    open: (slots, add) => {
      if (slots[partSlot] === undefined) add(part.path);
      if (slots[wholeSlot] === undefined) add(whole.path);
    },
    show: (slots, outcome) => {
      const given = slots[partSlot] as number | undefined;
      const total = slots[wholeSlot] as number | undefined;
      if (given === undefined || total === undefined) {
        if (total === 0) return unsettled("share.not-met.whole-zero");
        return outcome === "undetermined" ? open : outcome === "met" ? withinReach : outOfReach;
      }
      const reached = percentOf(given, total);
      const values = {
        part: part.path,
        whole: whole.path,
        required: percent,
        count: given,
        of: total,
        percent: reached,
      };
      const code = total === 0 ? "share.not-met.whole-zero" : outcome === "met" ? "share.met" : "share.not-met";
      return {
        observed: { kind: "share", part: given, whole: total, percent: reached },
        required,
        message: { code, values },
      };
    },
  };
}
