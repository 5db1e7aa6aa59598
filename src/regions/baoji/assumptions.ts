import { bilingual } from "../../ground/bilingual.ts";
import { assumption } from "../../sources/assumption.ts";
import { civilCode } from "../../sources/civil-code.ts";

/** The choices of this policy that no fact of a request can undo. */
export const assumptions = [
  civilCode("bj.assume.civil-code"),
  assumption("bj.assume.name-region", {
    place: bilingual("三（三）“地域”", "三（三）, 地域"),
    taken: bilingual(
      "名称中的地域是任一地名即可，不要求与品牌所在地一致。",
      "Any place name will do; it need not be where the brand is.",
    ),
    grounds: bilingual("文件未要求地域与品牌所在地一致。", "The text does not ask that the place be the brand's own."),
  }),
  assumption("bj.assume.in-library", {
    place: bilingual("三（四）“退出劳务品牌资源库”", "三（四）, “退出劳务品牌资源库”"),
    taken: bilingual(
      "所评的品牌已在资源库中，不另行核对。",
      "The brand under review is in the library; that is not checked.",
    ),
    grounds: bilingual("只有已入库的品牌才能退出。", "Only a brand that is in the library can leave it."),
  }),
  assumption("bj.assume.recognition-paid", {
    place: bilingual("四（二）“可给予一定奖补”", "四（二）, “可给予一定奖补”"),
    taken: bilingual("不扣除已发放的奖补。", "Awards that were paid are not taken off."),
    grounds: bilingual("该句未写“一次性”，也没有金额。", "The sentence does not say 一次性 and gives no sum."),
  }),
  assumption("bj.assume.exhibition-once", {
    place: bilingual("四（三）“给予一次性奖补”", "四（三）, “给予一次性奖补”"),
    taken: bilingual(
      "每个品牌只奖补一次，不按活动场次计算。",
      "One award for each brand, and not for each exhibition.",
    ),
    grounds: bilingual("文件写明一次性奖补。", "The text says a once-only award."),
  }),
];
