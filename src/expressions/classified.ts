import type { FactOfKind } from "../facts/fact.ts";
import type { Classified } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/**
 * The class is known.
 *
 * @example
 * ```ts
 * import { classifiedBy, fact } from "laowu-rules/authoring";
 *
 * const field = fact("brand.field", "品牌领域", "field of the brand");
 * classifiedBy(field).kind; // => "classified"
 * ```
 */
export function classifiedBy(by: FactOfKind<"choice">): Classified {
  return { kind: "classified", by };
}

export function judgeClassified({ by }: Classified, preparation: Preparation): Judge {
  const slot = preparation.slot(by);
  return {
    judge: (slots) => (slots[slot] === undefined ? "undetermined" : "not-applicable"),
    open: (_, add) => add(by.path),
    show: (slots) => {
      const found = slots[slot] as string | undefined;
      if (found === undefined) {
        return {
          observed: null,
          required: null,
          message: { code: "classified.undetermined", values: { fact: by.path } },
        };
      }
      return {
        observed: { kind: "choice", value: found },
        required: null,
        message: { code: "classified.not-applicable", values: { fact: by.path, found } },
      };
    },
  };
}
