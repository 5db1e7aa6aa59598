import { applies } from "../expressions/applies.ts";
import { noneFound } from "../expressions/attested.ts";
import { choose } from "../expressions/choose.ts";
import type { Condition } from "../expressions/expression.ts";
import type { FactOfKind } from "../facts/fact.ts";
import type { Reading } from "../sources/reading.ts";
import { part } from "./format-part.ts";
import { nameFollows } from "./name-format.ts";

/**
 * 地域+产业/行业/产品+人: region, industry and person. One reading says whether an occupation word that is its own person will
 * do for the last two; another whether names that were fixed before are reached.
 */
export function placeIndustryPerson(declared: {
  readonly of: FactOfKind<"text">;
  readonly fixedBefore: FactOfKind<"boolean">;
  readonly regions: readonly string[];
  readonly occupation: Reading<"accept" | "literal">;
  readonly scope: Reading<"all" | "new-names">;
}): Condition {
  const { of, fixedBefore, regions, occupation, scope } = declared;
  const formats = [[part("region"), part("industry"), part("person")]];
  const follows = (ownPersonAccepted: boolean) => nameFollows({ of, formats, regions, ownPersonAccepted });
  const named = choose(occupation, { accept: follows(true), literal: follows(false) });
  return choose(scope, { all: named, "new-names": applies(noneFound(fixedBefore), named) });
}
