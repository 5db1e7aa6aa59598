import { choose } from "../../expressions/choose.ts";
import { atLeast } from "../../expressions/compare.ts";
import { eachRecord } from "../../expressions/within.ts";
import { bilingual } from "../../ground/bilingual.ts";
import type { Figure } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { training } from "./facts.ts";

const everyYear = reading("uq.every-year", {
  place: bilingual(
    "“每年开展职业技能培训人数”看最近一年还是已填报的各年",
    "whether “trainees a year” is judged on the latest year or on each year given",
  ),
  options: {
    latest: bilingual("看最近一年", "the latest year"),
    each: bilingual("已填报的各年均须达到", "each year given"),
  },
  default: "latest",
  grounds: bilingual(
    "打分表各档只取一个人数，推荐表按一年申报；“每年”亦可理解为各年均须达到。",
    "The sheet's bands take one number, and the form applies for one year; 每年 could also mean every year.",
  ),
});

/** Returns the condition that the trainees of the year, or of each year given, reach a number. */
export const traineesAtLeast = (least: Figure<"people">) => {
  const enough = atLeast(training.trainees, least);
  return choose(everyYear, { latest: enough, each: eachRecord(training.traineesByYear, "training", enough) });
};
