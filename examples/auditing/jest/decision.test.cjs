// An auditor's check of one decision, with Jest. The applicant has 299 people on its rolls and was refused.
const { readFileSync } = require("node:fs");
const { evaluate } = require("laowu-rules");
const { laowuMatchers, readCases, reportCases, runCases } = require("laowu-rules/testing");

expect.extend(laowuMatchers);

const text = (file) => readFileSync(file, "utf8");
const {
  recognition,
  scoring,
  "support-fund": fund,
} = evaluate({
  policy: "urumqi",
  matter: ["recognition", "scoring", "support-fund"],
  asOf: "2025-06-30",
  facts: JSON.parse(text("applicant.json")),
}).matters;

describe("the decision of 30 June 2025", () => {
  test("is refused for want of one person, and for nothing else", () => {
    expect(recognition).toBeNotMet("uq.workforce");
    expect(recognition).toCite("uq.workforce", "从业人数不少于300人");
    expect(recognition.criteria.filter(({ binding, outcome }) => binding && outcome !== "met")).toHaveLength(1);
    expect(recognition).toLack([]);
  });

  test("scores 5 points for its revenue", () => {
    expect(scoring).toScore("uq.s1.4", 5);
    expect(scoring).toHaveNotice("draft-for-comment");
  });

  test("is paid 100,000 yuan for its county recognition", () => {
    expect(fund).toBePaid(100_000);
    expect(fund).toCite("uq.fund.amount/county", "10万元");
  });
});

test("the cases that the office wrote down hold", () => {
  const cases = readCases(text("cases.csv"), { applicants: { applicant: text("applicant.json") } });
  const run = runCases(cases, { policy: "urumqi", matter: "recognition" });
  if (run.failed > 0) throw new Error(reportCases(run, { title: "cases.csv" }));
});
