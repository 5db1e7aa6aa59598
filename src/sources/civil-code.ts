import { bilingual } from "../ground/bilingual.ts";
import { type Assumption, assumption } from "./assumption.ts";

/**
 * Returns the assumption that bounds are read as article 1259 of the Civil Code reads them, under a policy's own id.
 *
 * @example
 * ```ts
 * import { civilCode } from "laowu-rules/authoring";
 *
 * civilCode("dm.assume.civil-code").id; // => "dm.assume.civil-code"
 * ```
 */
export function civilCode(id: string): Assumption {
  return assumption(id, {
    place: bilingual("“以上”“不少于”“达到”“不满”“超过”等用语", "以上, 不少于, 达到, 不满, 超过 and the like"),
    taken: bilingual(
      "“以上”“以下”“以内”“不少于”“不低于”“至少”“达到”包括本数，“不满”“超过”“以外”“低于”不包括本数；未加限定的目标数为至少该数。",
      "以上, 以下, 以内, 不少于, 不低于, 至少 and 达到 include the number itself; 不满, 超过, 以外 and 低于 exclude it; a bare target is at least that number.",
    ),
    grounds: bilingual(
      "参照《民法典》第一千二百五十九条。该条适用于民事活动，此处比照适用。",
      "By analogy with article 1259 of the Civil Code, which binds civil law.",
    ),
  });
}
