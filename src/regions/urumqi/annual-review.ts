import { consecutiveYears } from "../../eligibility/consecutive-years.ts";
import { criterion } from "../../eligibility/criterion.ts";
import { firstDayAfter } from "../../expressions/after.ts";
import { isOneOf } from "../../expressions/among.ts";
import { applies } from "../../expressions/applies.ts";
import { noneFound, notAllFound } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import { column } from "../../expressions/column.ts";
import { not } from "../../expressions/combine.ts";
import { atLeast } from "../../expressions/compare.ts";
import { asOf } from "../../expressions/dates.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import type { FactOfKind } from "../../facts/fact.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { percent, years } from "../../sources/figure.ts";
import { is, reading } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at } from "./documents.ts";
import { applicant, review, training } from "./facts.ts";

const mayApplyFrom = firstDayAfter(years(5), applicant.recognitionLostOn);

const runCured = reading("uq.run-cured", {
  place: bilingual(
    "连续2年复核不合格后又复核合格的，是否仍应取消资格",
    "whether recognition is still to be revoked where reviews were passed after two failed ones in a row",
  ),
  options: {
    stands: bilingual("仍应取消资格", "it is still to be revoked"),
    cured: bilingual("后来复核合格即不再取消", "a later review that was passed cures it"),
  },
  default: "stands",
  grounds: bilingual("文本未规定此后合格可免于取消。", "The text prints no cure."),
});

const rectifyJoined = reading("uq.rectify-joined", {
  place: bilingual(
    "顿号并列的四种整改情形，是各自成立还是须同时具备",
    "whether the four cases for rectification, separated by 、, count each by itself or only together",
  ),
  options: {
    any: bilingual("各自成立", "each by itself"),
    all: bilingual("须同时具备", "the four together"),
  },
  default: "any",
  grounds: bilingual("顿号并列，每项自成一类。", "Each item between 、 is a category of its own."),
});

const together = notAllFound(review.training, review.scale, review.competitiveness, review.recognition);

/** One of the four cases for rectification was not found, or under the other reading not all four. */
const fault = (found: FactOfKind<"boolean">) => choose(rectifyJoined, { any: noneFound(found), all: together });

/** 五（三）: does the recognition stand? */
export const annualReview = matter("annual-review", {
  kind: "review",
  question: bilingual("该市级劳务品牌建设单位的资格是否继续有效？", "Does the unit's municipal recognition stand?"),
  statuses: ["standing", "rectify", "to-be-cancelled"],
  gaps: [
    sourceGap(
      "uq.gap.rectify-limit",
      at("五（三）", "责令限期整改"),
      bilingual(
        "文本要求限期整改，但未写明期限。",
        "The text orders rectification within a limit and does not give the limit.",
      ),
    ),
  ],
  criteria: [
    criterion("uq.review", {
      topic: "annual-review",
      cite: at("五（三）", "连续2年复核不合格"),
      require: consecutiveYears({
        year: column(review.years, "year"),
        passed: column(review.years, "passed"),
        run: years(2),
        cured: is(runCured, "cured"),
        statuses: { passed: "standing", latestFailed: "rectify", runFailed: "to-be-cancelled" },
      }),
    }),
    criterion("uq.rectify.training", {
      topic: "training-quality",
      cite: at("五（三）", "培训质量不高"),
      require: fault(review.training),
      otherwise: "rectify",
    }),
    criterion("uq.rectify.scale", {
      topic: "employment-effect",
      cite: at("五（三）", "吸纳或输出人员不足"),
      require: fault(review.scale),
      otherwise: "rectify",
    }),
    criterion("uq.rectify.competitiveness", {
      topic: "competitiveness",
      cite: at("五（三）", "市场竞争力下降"),
      require: fault(review.competitiveness),
      otherwise: "rectify",
    }),
    criterion("uq.rectify.recognition", {
      topic: "market-recognition",
      cite: at("五（三）", "社会认可度不高"),
      require: fault(review.recognition),
      otherwise: "rectify",
    }),
    criterion("uq.review.bar", {
      topic: "re-application-bar",
      cite: at("五（三）", "5年内不得再次申报"),
      binding: false,
      require: applies(not(isOneOf(applicant.recognitionLostOn, "never")), atLeast(asOf, mayApplyFrom)),
      dates: { mayApplyFrom },
    }),
    criterion("uq.task.retention", {
      topic: "placed-share",
      cite: at("附件1 2", "力争经特色职业培训合格后"),
      binding: false,
      require: shareAtLeast(training.retainedInTrade, training.passed, percent(80)),
    }),
  ],
});
