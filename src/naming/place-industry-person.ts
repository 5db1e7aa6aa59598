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
 *
 * @example
 * ```ts
 * import { bilingual, fact, placeIndustryPerson, reading } from "laowu-rules/authoring";
 *
 * const occupation = reading("dm.name-occupation", {
 *   place: bilingual("裁缝一类职业词", "an occupation that is its own person"),
 *   options: { accept: bilingual("算", "it counts"), literal: bilingual("不算", "it does not") },
 *   default: "accept",
 *   grounds: bilingual("已认定的品牌如此命名。", "Recognised brands are named so."),
 * });
 * const scope = reading("dm.name-scope", {
 *   place: bilingual("此前已固定的名称", "names fixed before"),
 *   options: { all: bilingual("及于", "are reached"), "new-names": bilingual("不及于", "are not") },
 *   default: "all",
 *   grounds: bilingual("文本说的是品牌名称。", "The text speaks of brand names."),
 * });
 * const format = placeIndustryPerson({
 *   of: fact("brand.name", "劳务品牌名称", "brand name"),
 *   fixedBefore: fact("brand.nameFixedBefore", "名称此前已固定", "name fixed before"),
 *   regions: ["示例"],
 *   occupation,
 *   scope,
 * });
 * Object.keys(format.cases); // => ["all", "new-names"]
 * ```
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
