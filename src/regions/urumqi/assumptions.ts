import { bilingual } from "../../ground/bilingual.ts";
import { assumption } from "../../sources/assumption.ts";
import { civilCode } from "../../sources/civil-code.ts";

/** The choices of this policy that no fact of a request can undo. */
export const assumptions = [
  civilCode("uq.assume.civil-code"),
  assumption("uq.assume.regional-once", {
    place: bilingual(
      "三（三）3推荐自治区级劳务品牌时，是否排除已认定为自治区级、国家级的",
      "三（三）3: whether brands already recognised by the autonomous region or nationally may be recommended",
    ),
    taken: bilingual(
      "已认定为自治区级、国家级的不再推荐。",
      "Brands already recognised by the autonomous region or nationally are not recommended again.",
    ),
    grounds: bilingual(
      "由三（一）对市级申报所写的“不得重复申报”推定。",
      "Inferred from 不得重复申报, which 三（一） prints for municipal applications.",
    ),
  }),
  assumption("uq.assume.headcount-persons", {
    place: bilingual("附件3第2项“每50人累加1分”", "Annex 3, item 2, “每50人累加1分”"),
    taken: bilingual("按人数计算，不按人次计算。", "Persons are counted, not attendances."),
    grounds: bilingual("打分表写的是“人”，不是“人次”。", "The sheet says 人 and not 人次."),
  }),
  assumption("uq.assume.logo", {
    place: bilingual("附件3第1项“Logo、商标”", "Annex 3, item 1, “Logo、商标”"),
    taken: bilingual("有其中之一即可。", "One of them is enough."),
    grounds: bilingual(
      "三（二）2写的是“品牌名称或商标等区别性标识”。",
      "Part 三（二）2 says a brand name or a trademark.",
    ),
  }),
  assumption("uq.assume.assessor-points", {
    place: bilingual("附件3各评审给分项目", "The items of annex 3 that assessors score"),
    taken: bilingual("可以给出最多两位小数的分数。", "Points may have at most two decimals."),
    grounds: bilingual(
      "打分表所列均为整数分，多名评审的平均分会有小数。",
      "The sheet prints whole points; averages of several assessors have decimals.",
    ),
  }),
  assumption("uq.assume.name-region", {
    place: bilingual("三“地区”", "三, 地区"),
    taken: bilingual(
      "名称中的地区是任一地名即可，不要求与品牌所在地一致。",
      "Any place name will do; it need not be where the brand is.",
    ),
    grounds: bilingual("文件未要求地区与品牌所在地一致。", "The text does not ask that the place be the brand's own."),
  }),
  assumption("uq.assume.reviewed-unit", {
    place: bilingual("五（三）年度复核", "五（三）, annual review"),
    taken: bilingual(
      "所评的单位已获市级认定，不另行核对；已被取消资格的，状态仍按复核结果给出。",
      "The unit under review holds municipal recognition; that is not checked. Of one that lost it, the status still follows from the reviews.",
    ),
    grounds: bilingual("只有已获认定的单位才有年度复核。", "Only a recognised unit is reviewed."),
  }),
  assumption("uq.assume.trademark", {
    place: bilingual("附件2“商标注册许可证”", "Annex 2, “商标注册许可证”"),
    taken: bilingual("没有商标的，该栏可以不填。", "The field may stay empty where there is no trademark."),
    grounds: bilingual(
      "三（二）2写的是“品牌名称或商标”，并不要求商标。",
      "Part 三（二）2 says a brand name or a trademark and does not require one.",
    ),
  }),
  assumption("uq.assume.all-or-nothing", {
    place: bilingual("附件3未分档的项目", "Items of annex 3 without bands"),
    taken: bilingual(
      "符合即得满分，不符合得0分，不给部分分。",
      "Met scores the whole, and not met 0; there are no parts.",
    ),
    grounds: bilingual("打分表只写了一个分数。", "The sheet prints one number of points."),
  }),
  assumption("uq.assume.below-first-band", {
    place: bilingual("附件3分档项目低于首档的", "Items of annex 3 below their first band"),
    taken: bilingual("得0分。", "They score 0."),
    grounds: bilingual("打分表没有低于首档的分数。", "The sheet prints no points below the first band."),
  }),
];
