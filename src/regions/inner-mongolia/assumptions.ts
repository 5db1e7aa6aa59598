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
];
