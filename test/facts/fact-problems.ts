import { MOST_CHARACTERS, MOST_COUNT, MOST_ENTRIES } from "../../src/facts/fact-type.ts";
import { MOST_YUAN } from "../../src/ground/money.ts";
import { badFacts, type Problem } from "./problem.ts";

class Workforce {
  total = 640;
}

function cyclic(): object {
  const workforce: Record<string, unknown> = {};
  workforce.total = workforce;
  return { workforce };
}

function nested(depth: number): object {
  let inner: object = {};
  for (let at = 0; at < depth; at += 1) inner = { a: inner };
  return inner;
}

const throwing = () => ({
  get total(): number {
    throw new Error("read");
  },
});

const list = [
  badFacts("a list instead of facts", () => [], ["facts", "not-an-object"]),
  badFacts("a text instead of facts", () => "facts", ["facts", "not-an-object"]),
  badFacts("a number instead of a group", () => ({ workforce: 640 }), ["facts.workforce", "not-an-object"]),
  badFacts("a list instead of a group", () => ({ workforce: [640] }), ["facts.workforce", "not-an-object"]),
  badFacts("a number instead of a record", () => ({ fund: { lines: [5] } }), ["facts.fund.lines[0]", "not-an-object"]),
  badFacts("an instance of a class", () => ({ workforce: new Workforce() }), ["facts.workforce", "not-plain"]),
  badFacts("a Map", () => new Map([["workforce", {}]]), ["facts", "not-plain"]),
  badFacts("a date object instead of a date", () => ({ brand: { formedOn: new Date(0) } }), [
    "facts.brand.formedOn",
    "not-a-date",
  ]),
  badFacts("a getter that throws", () => ({ workforce: throwing() }), ["facts.workforce.total", "unreadable"]),
  badFacts("a cycle", cyclic, ["facts.workforce.total", "not-a-number"]),
  // What can't be a fact is not looked into, however deep or large it is.
  badFacts("nesting without end", () => ({ extra: nested(10_000) }), ["facts.extra", "unknown-fact"]),
  badFacts("a list of lists without end", () => ({ extra: new Array(5_000).fill(new Array(1_000).fill(0)) }), [
    "facts.extra",
    "unknown-fact",
  ]),
  badFacts("a key that nobody knows", () => ({ workforce: { zzzzzzzz: 1 } }), [
    "facts.workforce.zzzzzzzz",
    "unknown-fact",
  ]),
  badFacts("an unknown key that says nothing", () => ({ zzzzzzzz: null }), ["facts.zzzzzzzz", "unknown-fact"]),
  badFacts("an entry without a field", () => ({ fund: { lines: [{ use: "培训" }] } }), [
    "facts.fund.lines[0].amount",
    "missing-field",
  ]),
  badFacts("an entry that is not there", () => ({ brand: { honours: new Array(1) } }), [
    "facts.brand.honours[0]",
    "missing-field",
  ]),
  badFacts("a text instead of a count", () => ({ workforce: { total: "640" } }), [
    "facts.workforce.total",
    "not-a-number",
  ]),
  badFacts("NaN", () => ({ workforce: { total: Number.NaN } }), ["facts.workforce.total", "not-a-number"]),
  badFacts("infinity", () => ({ award: { uplift: Number.POSITIVE_INFINITY } }), ["facts.award.uplift", "not-a-number"]),
  badFacts("a bigint", () => ({ workforce: { total: 640n } }), ["facts.workforce.total", "not-a-number"]),
  badFacts("money in words", () => ({ applicant: { revenue: "500万" } }), ["facts.applicant.revenue", "not-an-amount"]),
  badFacts("money as true", () => ({ applicant: { revenue: true } }), ["facts.applicant.revenue", "not-an-amount"]),
  badFacts("a code that is a number", () => ({ brand: { place: 650_102 } }), ["facts.brand.place", "not-a-text"]),
  badFacts("yes in words", () => ({ brand: { logo: "yes" } }), ["facts.brand.logo", "not-a-boolean"]),
  badFacts("one level instead of a list", () => ({ brand: { recognizedAs: "municipal" } }), [
    "facts.brand.recognizedAs",
    "not-a-list",
  ]),
  badFacts("a date that does not exist", () => ({ notice: { publishedOn: "2025-02-29" } }), [
    "facts.notice.publishedOn",
    "not-a-date",
  ]),
  badFacts("a date in a list", () => ({ notice: { holidays: ["2025-10-01", "2025-13-01"] } }), [
    "facts.notice.holidays[1]",
    "not-a-date",
  ]),
  badFacts("a word that is not never", () => ({ applicant: { recognitionLostOn: "no" } }), [
    "facts.applicant.recognitionLostOn",
    "not-a-date-or-never",
  ]),
  badFacts("a year out of range", () => ({ training: { year: 1899 } }), ["facts.training.year", "not-a-year"]),
  badFacts("a year that is neither whole nor within range, told once", () => ({ training: { year: 1899.5 } }), [
    "facts.training.year",
    "not-a-year",
  ]),
  badFacts("half a person", () => ({ workforce: { total: 0.5 } }), ["facts.workforce.total", "not-whole"]),
  badFacts("a thousandth of a point", () => ({ assessor: { culture: 1.255 } }), [
    "facts.assessor.culture",
    "too-many-decimals",
  ]),
  badFacts("half a character", () => ({ brand: { name: "烤馕\ud83c师" } }), ["facts.brand.name", "lone-surrogate"]),
  badFacts("less than nobody", () => ({ workforce: { total: -1 } }), ["facts.workforce.total", "negative"]),
  badFacts("less than no money", () => ({ applicant: { revenue: -0.01 } }), ["facts.applicant.revenue", "negative"]),
  badFacts(
    "amounts whose total is more than an amount can be",
    () => ({
      fund: {
        lines: [
          { use: "venue-upgrade", amount: MOST_YUAN },
          { use: "venue-upgrade", amount: 0.01 },
        ],
      },
    }),
    ["facts.fund.lines", "total-too-large"],
  ),
  badFacts("too many people", () => ({ workforce: { total: MOST_COUNT + 1 } }), ["facts.workforce.total", "too-large"]),
  badFacts("too much money", () => ({ applicant: { revenue: MOST_YUAN + 0.01 } }), [
    "facts.applicant.revenue",
    "too-large",
  ]),
  badFacts("more points than there are", () => ({ assessor: { supportMoney: 3.5 } }), [
    "facts.assessor.supportMoney",
    "too-large",
  ]),
  badFacts("a text of a page", () => ({ brand: { name: "名".repeat(MOST_CHARACTERS + 1) } }), [
    "facts.brand.name",
    "too-long",
  ]),
  badFacts("a list without end", () => ({ brand: { honours: new Array(MOST_ENTRIES + 1).fill("local") } }), [
    "facts.brand.honours",
    "too-long",
  ]),
  badFacts("a tenth of a fen", () => ({ applicant: { revenue: 0.001 } }), [
    "facts.applicant.revenue",
    "too-many-decimals",
  ]),
  badFacts("a thousandth of a percent", () => ({ award: { uplift: 0.001 } }), [
    "facts.award.uplift",
    "too-many-decimals",
  ]),
  badFacts("a kind that is not listed", () => ({ applicant: { kind: "company" } }), [
    "facts.applicant.kind",
    "unknown-choice",
  ]),
  badFacts("a name of every object", () => ({ applicant: { kind: "constructor" } }), [
    "facts.applicant.kind",
    "unknown-choice",
  ]),
  badFacts(
    "more trained than there are",
    () => ({ workforce: { total: 640, trained: 641, placed: 641 } }),
    ["facts.workforce.trained", "part-exceeds-whole"],
    ["facts.workforce.placed", "part-exceeds-whole"],
  ),
  badFacts(
    "parts that sum to one more than the whole",
    () => ({ training: { headcount: 150, headcountByKind: { skill: 50, induction: 50, refresher: 51 } } }),
    ["facts.training.headcount", "parts-do-not-sum"],
  ),
  badFacts(
    "a latest year with one more than the year's count",
    () => ({
      training: {
        trainees: 100,
        traineesByYear: [
          { year: 2024, trainees: 101 },
          { year: 2023, trainees: 100 },
        ],
      },
    }),
    ["facts.training.trainees", "latest-year-differs"],
  ),
  badFacts("a year twice", () => ({ review: { years: [2024, 2023, 2024].map((year) => ({ year, passed: true })) } }), [
    "facts.review.years[2024].year",
    "year-twice",
  ]),
  badFacts("a year to come", () => ({ review: { years: [{ year: 2026, passed: true }] } }), [
    "facts.review.years[2026].year",
    "year-after-as-of",
  ]),
  badFacts(
    "training beside training brands",
    () => ({ training: { institution: { lawful: false } }, dual: { trainingBrands: [] } }),
    ["facts.dual.trainingBrands", "training-given-twice"],
  ),
];

/** Places in lists are written by year where the list goes by years, and else by their number. */
export const placesInLists = [
  badFacts(
    "a review year, by year",
    () => ({
      review: {
        years: [
          { year: 2023, passed: true },
          { year: 2024, passed: "yes" },
        ],
      },
    }),
    ["facts.review.years[2024].passed", "not-a-boolean"],
  ),
  badFacts(
    "a milestone, by year",
    () => ({ plan: { milestones: [{ year: 2023 }, { year: 2024, national: -1, counties: 5, countiesWithBrand: 6 }] } }),
    ["facts.plan.milestones[2024].national", "negative"],
    ["facts.plan.milestones[2024].countiesWithBrand", "part-exceeds-whole"],
  ),
  badFacts(
    "a training brand, by its number: two may be of the same year",
    () => ({ dual: { trainingBrands: [{ year: 2024 }, { year: 2024, trainees: 10, passed: 11 }] } }),
    ["facts.dual.trainingBrands[1].passed", "part-exceeds-whole"],
  ),
  badFacts(
    "a line of a plan, by its number, whatever it holds",
    () => ({
      fund: {
        lines: [
          { use: "培训", amount: 1, year: 2024 },
          { use: 5, amount: 1 },
        ],
      },
    }),
    ["facts.fund.lines[0].year", "unknown-fact"],
    ["facts.fund.lines[1].use", "not-a-text"],
  ),
  badFacts(
    "a training brand's inner group",
    () => ({ dual: { trainingBrands: [{}, { institution: { lawful: 1 } }] } }),
    ["facts.dual.trainingBrands[1].institution.lawful", "not-a-boolean"],
  ),
];

/** Everything that can be wrong with facts. */
export const factProblems: readonly Problem[] = list;
