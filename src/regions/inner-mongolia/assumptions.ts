import { bilingual } from "../../ground/bilingual.ts";
import { assumption } from "../../sources/assumption.ts";
import { civilCode } from "../../sources/civil-code.ts";

/** The choices of this policy that no fact of a request can undo. */
export const assumptions = [
  civilCode("im.assume.civil-code"),
  assumption("im.assume.previous-year", {
    place: bilingual("三（二）2“上年度”", "三（二）2, “上年度”"),
    taken: bilingual("评估日期所在年份的上一个公历年度。", "The calendar year before that of the evaluation date."),
    grounds: bilingual(
      "文件未规定其他年度起止，政府统计以公历年度为准。",
      "The text names no other year, and official statistics go by calendar years.",
    ),
  }),
  assumption("im.assume.majority", {
    place: bilingual("三（三）2技能特征“多数从业人员”", "三（三）2, “多数从业人员”"),
    taken: bilingual("超过从业人员总数的一半。", "More than half of the workforce."),
    grounds: bilingual("“多数”通常指超过半数。", "多数 commonly means more than half."),
  }),
  assumption("im.assume.three-years", {
    place: bilingual("三（三）2（3）“近三年累计带动就业人数”", "三（三）2（3）, “近三年累计带动就业人数”"),
    taken: bilingual(
      "采用申报单位填报的近三年累计人数，不另行判断是否包括当年。",
      "The number that the applicant states for the last three years; whether the current year counts is not judged.",
    ),
    grounds: bilingual("文件未规定近三年是否包括当年。", "The text does not say whether the current year counts."),
  }),
  assumption("im.assume.name-quality", {
    place: bilingual("三（三）1“简洁响亮”", "三（三）1, “简洁响亮”"),
    taken: bilingual("只作建议，不影响结论。", "It is advice and does not affect the outcome."),
    grounds: bilingual("文件没有衡量标准。", "The text gives no measure of it."),
  }),
  assumption("im.assume.name-region", {
    place: bilingual("三（三）1“地域”", "三（三）1, 地域"),
    taken: bilingual(
      "名称中的地域是任一地名即可，不要求与品牌所在地一致。",
      "Any place name will do; it need not be where the brand is.",
    ),
    grounds: bilingual("文件未要求地域与品牌所在地一致。", "The text does not ask that the place be the brand's own."),
  }),
  assumption("im.assume.twelve", {
    place: bilingual("读法“im.league-places”取“12个盟市”时", "Under the reading `twelve` of im.league-places"),
    taken: bilingual(
      "满洲里市、二连浩特市的品牌计入其所在盟市。",
      "A brand of Manzhouli or Erenhot counts for the league or city in which it lies.",
    ),
    grounds: bilingual("两市分别在呼伦贝尔市、锡林郭勒盟境内。", "They lie in Hulunbuir and in Xilingol."),
  }),
];
