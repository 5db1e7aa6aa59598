import { criterion } from "../../eligibility/criterion.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import { chooseBy } from "../../expressions/choose-by-fact.ts";
import { cited } from "../../expressions/cited.ts";
import { allOf, not } from "../../expressions/combine.ts";
import { atLeast, exactly } from "../../expressions/compare.ts";
import { yearBefore } from "../../expressions/dates.ts";
import type { Condition, Term } from "../../expressions/expression.ts";
import { noted } from "../../expressions/noted.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import { stated } from "../../expressions/stated.ts";
import { supplied } from "../../expressions/supplied.ts";
import type { FactOfKind } from "../../facts/fact.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { type Figure, people, percent } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at, workPlanFrom } from "./documents.ts";
import { institution, localStandard, materials, training } from "./facts.ts";
import { materialsHandedIn } from "./materials-criterion.ts";

const employmentBase = reading("im.employment-base", {
  place: bilingual("“培训后就业率”的分母", "the whole of which the employment rate after training is a share"),
  options: {
    trainees: bilingual("全部培训人数", "all trainees"),
    passed: bilingual("培训合格人数", "those who passed"),
  },
  default: "trainees",
  grounds: bilingual(
    "文件的订单、定岗、定向占比以总培训规模为分母，其他公开的培训规定以全部参训人数为分母。",
    "The document measures the order share against all training, and other published training rules divide by all enrolled.",
  ),
});

const passBase = reading("im.pass-base", {
  place: bilingual("“合格率”的分母", "the whole of which the pass rate is a share"),
  options: {
    trainees: bilingual("全部培训人数", "all trainees"),
    examined: bilingual("参加考核人数", "those examined"),
  },
  default: "trainees",
  grounds: bilingual(
    "“合格率”紧接“培训规模”列出，订单、定岗、定向占比也以总培训规模为分母。",
    "The pass rate stands beside the scale of training, which is the whole of the order share too.",
  ),
});

const countyStandard = sourceGap(
  "im.gap.county-standard",
  at("三（二）2", "自行确定旗县"),
  bilingual("旗县级标准由旗县自行确定，文本没有数据。", "The county sets its own standard; the text gives no figures."),
);

type OwnFigure<Unit extends "people" | "percent"> = FactOfKind<"count" | "percent"> & { readonly unit: Unit };

/**
 * A figure of the county's own standard. A figure that the county is attested to leave out (the standard is complete, and has others)
 * is not asked for; without any figure the standard is a source gap.
 */
function ownStandard(figure: OwnFigure<"people" | "percent">, condition: Condition): Condition {
  const { complete, ...figures } = localStandard;
  const leftOut = allOf(stated(...Object.values(figures)), not(stated(figure)), attested(complete));
  return noted(leftOut, "local-standard-partial", applies(not(leftOut), condition));
}

/** A provision with one figure for each of the two upper levels: where it stands, and the figure. */
type Printed<Unit extends "people" | "percent"> = readonly [fragment: string, figure: Figure<Unit>];

/** What each level asks: the text's own figures, and of a county's brand the standard that the county sets. */
function byLevel<Unit extends "people" | "percent">(
  region: Printed<Unit>,
  league: Printed<Unit>,
  own: OwnFigure<Unit>,
  ask: (figure: Term<Unit>) => Condition,
): Condition {
  return chooseBy(training.level, {
    "autonomous-region": cited(at("三（二）2", region[0]), ask(region[1])),
    "league-city": cited(at("三（二）2", league[0]), ask(league[1])),
    county: cited(at("三（二）2", "自行确定旗县"), ownStandard(own, ask(supplied(own, countyStandard)))),
  });
}

const lastYear = exactly(training.year, yearBefore);

/** 三（二）: is a training programme a training brand (职业技能培训品牌) of its level? */
export const trainingBrand = matter("training-brand", {
  kind: "eligibility",
  question: bilingual(
    "该培训项目是否符合本级职业技能培训品牌条件？",
    "Does the training qualify as a training brand of its level?",
  ),
  from: workPlanFrom,
  criteria: [
    criterion("im.training.institution", {
      topic: "training-institution",
      cite: at("三（二）1", "完善的组织管理机制"),
      require: attested(...Object.values(institution)),
    }),
    criterion("im.training.previous-year", {
      topic: "year-of-figures",
      cite: at("三（二）2", "上年度职业技能培训规模"),
      require: chooseBy(training.level, { "autonomous-region": lastYear, "league-city": lastYear, county: null }),
    }),
    criterion("im.training.scale", {
      topic: "training-scale",
      cite: at("三（二）2", "达到400人以上"),
      require: byLevel(
        ["达到400人以上", people(400, "autonomous-region")],
        ["达到200人以上", people(200, "league-city")],
        localStandard.scale,
        (least) => atLeast(training.trainees, least),
      ),
    }),
    criterion("im.training.pass-rate", {
      topic: "pass-rate",
      cite: at("三（二）2", "合格率达到90%"),
      require: byLevel(
        ["合格率达到90%", percent(90, "autonomous-region")],
        ["合格率达到85%", percent(85, "league-city")],
        localStandard.passRate,
        (least) =>
          choose(passBase, {
            trainees: shareAtLeast(training.passed, training.trainees, least),
            examined: shareAtLeast(training.passed, training.examined, least),
          }),
      ),
    }),
    criterion("im.training.employment-rate", {
      topic: "employment-rate",
      cite: at("三（二）2", "就业率达到70%"),
      require: byLevel(
        ["就业率达到70%", percent(70, "autonomous-region")],
        ["就业率达到60%", percent(60, "league-city")],
        localStandard.employmentRate,
        (least) =>
          choose(employmentBase, {
            trainees: shareAtLeast(training.employed, training.trainees, least),
            passed: shareAtLeast(training.employedPassed, training.passed, least),
          }),
      ),
    }),
    criterion("im.training.key-groups", {
      topic: "key-groups",
      cite: at("三（二）2", "不低于200人"),
      require: byLevel(
        ["不低于200人", people(200, "autonomous-region")],
        ["不低于100人", people(100, "league-city")],
        localStandard.keyGroups,
        (least) => atLeast(training.keyGroups, least),
      ),
    }),
    criterion("im.training.order-share", {
      topic: "order-share",
      cite: at("三（二）2", "不低于50%"),
      require: byLevel(
        ["不低于50%", percent(50, "autonomous-region")],
        ["不低于40%", percent(40, "league-city")],
        localStandard.orderShare,
        (least) => shareAtLeast(training.orderOriented, training.trainees, least),
      ),
    }),
    criterion("im.training.key-field", {
      topic: "key-industry",
      cite: at("三（二）3", "聚焦重点领域"),
      require: attested(training.keyField),
    }),
    criterion("im.training.service", {
      topic: "training-service",
      cite: at("三（二）4", "后续跟踪服务能力建设"),
      require: attested(training.service),
    }),
    materialsHandedIn(materials.trainingForm),
  ],
});
