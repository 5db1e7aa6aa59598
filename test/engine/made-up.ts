import {
  assumption,
  atLeast,
  attested,
  awardWhere,
  bilingual,
  bind,
  cite,
  criterion,
  fact,
  firstDayAfter,
  given,
  is,
  item,
  lesser,
  matter,
  noneFound,
  people,
  perFull,
  points,
  policyDocument,
  reading,
  section,
  sheet,
  sourceGap,
  supplied,
  years,
  yuan,
} from "../../src/authoring.ts";

/** A policy made up for tests, small enough to be written out whole: a review, a sheet and an award. */

export const words = (name: string) => bilingual(`某${name}`, `some ${name}`);
export const notice = policyDocument({
  id: "dm-notice",
  title: "某办法",
  number: "某字〔2025〕1号",
  dates: { issued: "2025-01-02", published: null, from: "2025-02-01", to: null },
  status: "draft-for-comment",
  remark: bilingual("征求意见稿", "a draft"),
  source: "dm.txt",
});
export const clause = (number: string) => cite(notice, number, `第${number}`);

const total = fact("workforce.total", "从业人员数", "workforce");
const logo = fact("brand.logo", "标识", "logo");
const fault = fact("exit.training", "培训质量不高", "poor training");
const lost = fact("applicant.recognitionLostOn", "取消日期", "cancelled on");
const paid = fact("award.paid", "已发放", "paid");
const decided = fact("award.decidedAmount", "确定金额", "sum decided");
const ground = fact("dual.relaxationGround", "放宽情形", "ground");

const duty = reading("dm.duty", {
  place: words("duty"),
  options: { must: words("must"), may: words("may") },
  default: "may",
  grounds: words("grounds"),
});
const gap = sourceGap("dm.gap", clause("九"), words("gap"));

const review = matter("review", {
  kind: "review",
  question: words("review"),
  statuses: ["standing", "rectify", "removed"],
  gaps: [gap],
  from: "2025-02-01",
  to: "2027-12-31",
  criteria: [
    criterion("dm.size", {
      topic: "workforce-size",
      cite: clause("一"),
      require: atLeast(total, people(300)),
      otherwise: "rectify",
      dates: { mayApplyFrom: firstDayAfter(years(5, "bar"), lost) },
    }),
    criterion("dm.fault", {
      topic: "training-quality",
      cite: clause("二"),
      require: noneFound(fault),
      otherwise: "removed",
    }),
    criterion("dm.logo", {
      topic: "brand-logo",
      cite: clause("三"),
      require: attested(logo),
      binding: is(duty, "must"),
    }),
  ],
  relaxation: { id: "dm.relaxation", citation: clause("四"), ground },
});

const scoring = matter("scoring", {
  kind: "scoring",
  question: words("score"),
  sheet: sheet(
    8,
    section(
      "dm.s1",
      words("section"),
      8,
      clause("五"),
      item("dm.s1.1", {
        title: words("size"),
        max: 5,
        cite: clause("六"),
        points: lesser(points(5, "cap"), perFull(people(50, "step"), points(1, "each"), total)),
      }),
      item("dm.s1.2", { title: words("logo"), max: 3, cite: clause("七"), points: given(attested(logo), points(3)) }),
    ),
  ),
});

const award = matter("award", {
  kind: "award",
  question: words("award"),
  criteria: [criterion("dm.no-fault", { topic: "no-fault", cite: clause("八"), require: noneFound(fault) })],
  award: awardWhere({
    payee: words("payee"),
    paid,
    sums: [
      {
        id: "dm.award.logo",
        when: attested(logo),
        conditions: [{ id: "dm.no-fault", require: noneFound(fault) }],
        amount: yuan(5_000),
        cite: clause("八"),
      },
      {
        id: "dm.award.decided",
        when: noneFound(logo),
        amount: supplied(decided, gap),
        ceiling: yuan(9_000, "ceiling"),
        cite: clause("九"),
      },
    ],
  }),
});

const persons = assumption("dm.assume", { place: words("place"), taken: words("taken"), grounds: words("grounds") });

export const engine = bind<{
  demo: Record<"review" | "scoring" | "award", { facts: object; readings: object; parts: "score" }>;
}>([
  {
    id: "demo",
    authority: words("authority"),
    documents: [notice],
    matters: [review, scoring, award],
    assumptions: [persons],
  },
]);

/** What is asked of the made-up policy on 30 June 2025, unless said. */
export const asked = (matter: string | readonly string[], facts: object, more: object = {}) =>
  ({ policy: "demo", matter, asOf: "2025-06-30", facts, ...more }) as never;
