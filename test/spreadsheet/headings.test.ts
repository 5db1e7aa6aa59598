import { describe, expect, test } from "vitest";
import { describePolicy, type Policies, type PolicyId, policies } from "../../src/index.ts";
import { addressOf, readHeading } from "../../src/spreadsheet/heading.ts";
import { keyOf } from "../../src/spreadsheet/plain-text.ts";
import { Problem, type ProblemCode } from "../../src/spreadsheet/problem.ts";
import { rowReader } from "../../src/spreadsheet/row-reader.ts";
import { vocabulary } from "../../src/spreadsheet/vocabulary.ts";
import { problemTexts } from "../../src/spreadsheet/words.ts";

const ids = Object.keys(policies) as (keyof typeof policies)[];
const none = { id: undefined, ignore: new Set<string>() };

/** The path that a heading means, or the code of what is wrong with it. */
function meant(heading: unknown, policy: PolicyId<Policies> = "urumqi") {
  const meaning = readHeading(heading, vocabulary(policy), none, "zh");
  return meaning instanceof Problem ? meaning.code : (addressOf(meaning) ?? meaning.kind);
}

describe.each(ids)("the labels of %s", (policy) => {
  const { facts } = describePolicy(policy);

  test("each means its own fact: no two facts of a policy share a heading", () => {
    for (const { path, label } of facts)
      for (const name of [path, label.zh, label.en, ` ${label.zh}：`, `*${label.zh}`, path.toUpperCase()])
        expect(meant(name, policy), name).toBe(facts.find((fact) => fact.path === path)?.path);
  });

  test("paths of other authorities' facts are known too", () => {
    for (const other of ids) for (const { path } of describePolicy(other).facts) expect(meant(path, policy)).toBe(path);
  });
});

test.each([
  ["从业人员数（人）", "workforce.total"],
  ["从业人员数(人)", "workforce.total"],
  ["从业人员数 （ 人 ）", "workforce.total"],
  ["从业人员数\n（人）", "workforce.total"],
  ["从业人员数（必填）", "workforce.total"],
  ["*从业人员数（人）：", "workforce.total"],
  ["ＷＯＲＫＦＯＲＣＥ", "workforce.total"],
  ["workforce.total (people)", "workforce.total"],
  ["培训人数（人）", "training.trainees"],
  ["营业收入（万元）", "applicant.revenue"],
  ["last year's revenue (10,000 yuan)", "applicant.revenue"],
  ["公益活动次数（次）", "staff.publicBenefit"],
  ["牵头项数（项）", "training.standardsLed"],
  ["评审给分：劳务协作（分）", "assessor.cooperation"],
  ["公示日期（年月日）", "notice.publishedOn"],
  ["独立法人（是/否）", "applicant.independentLegalPerson"],
  ["是否独立法人", "applicant.independentLegalPerson"],
  ["有未处理的异议（有/无）", "notice.objection"],
  ["各年培训人数[2023]（人）", "training.traineesByYear[2023].trainees"],
  ["年度复核[2023]", "review.years[2023].passed"],
  ["年度复核［２０２３年］", "review.years[2023].passed"],
  ["年度复核【2023】", "review.years[2023].passed"],
  ["review.years[2023].passed", "review.years[2023].passed"],
  ["annual reviews[2023].合格", "review.years[2023].passed"],
  ["资金使用计划[聘用培训教师]（万元）", "fund.lines[hired-teachers].amount"],
  ["fund.lines[hired-teachers]", "fund.lines[hired-teachers].amount"],
  ["fund.lines[0].use", "fund.lines[0].use"],
  ["资金使用计划[0].金额（元）", "fund.lines[0].amount"],
  ["编号", "id"],
  ["", "none"],
  [null, "none"],
])("%j means %s", (heading, path) => expect(meant(heading)).toBe(path));

test.each([
  ["plan.milestones[2024].national", "plan.milestones[2024].national"],
  ["年度进展[2024].新增国家级劳务品牌数（个）", "plan.milestones[2024].national"],
  ["dual.trainingBrands[0].passed", "dual.trainingBrands[0].passed"],
  ["对应的职业技能培训品牌[1].合格人数（人）", "dual.trainingBrands[1].passed"],
  ["dual.trainingBrands[0].institution.lawful", "dual.trainingBrands[0].institution.lawful"],
  ["dual.trainingBrands[0].培训品牌级别", "dual.trainingBrands[0].level"],
  ["品牌形成（开始培育）日期", "brand.formedOn"],
  ["品牌形成（开始培育）日期（日期）", "brand.formedOn"],
])("in Inner Mongolia %j means %s", (heading, path) => expect(meant(heading, "inner-mongolia")).toBe(path));

const wrong: readonly (readonly [string, ProblemCode])[] = [
  ["备注", "unknown-heading"],
  ["从业人员数（万元）", "unknown-unit"],
  ["品牌荣誉（个）", "unknown-unit"],
  ["公示日期（元）", "unknown-unit"],
  ["年度复核[去年]", "unknown-entry"],
  ["年度复核[2023].得分", "unknown-field"],
  ["资金使用计划[旅游]", "unknown-entry"],
  ["从业人员数[2023]", "unknown-heading"],
  ["x".repeat(100_000), "unknown-heading"],
  ["__proto__", "unknown-heading"],
  ["constructor", "unknown-heading"],
];
test.each(wrong)("%.20s is wrong: %s", (heading, code) => expect(meant(heading)).toBe(code));

test("which field of a record is meant must be written where there are several", () => {
  expect(meant("年度进展[2024]", "inner-mongolia")).toBe("no-field");
});

describe("what is wrong with headings is told once, with the nearest one", () => {
  const problems = (headings: readonly unknown[], language: "zh" | "en" = "zh") =>
    rowReader(headings, vocabulary("urumqi"), none, language).problems;

  test.each([
    ["培训人书", "培训人数"],
    ["从业人员（人）", "从业人员数"],
    ["workforce.totl", "workforce.total"],
    ["营业额收入（万元）", "营业收入"],
    ["合格人数占比", "合格人数"],
  ])("%s: %s", (heading, nearest) => {
    const [problem] = problems([heading]);
    expect(problem).toMatchObject({ column: 0, heading, code: "unknown-heading", nearest });
    expect(problem?.message).toContain(`“${nearest}”`);
  });

  test("what resembles none has none", () => {
    for (const heading of ["备注", "Q", "联系电话（手机）"])
      expect(problems([heading])[0]).not.toHaveProperty("nearest");
  });

  test("the same fact twice, under whatever name", () => {
    const [problem, ...more] = problems(["workforce.total", "编号", "从业人员数（人）", "序号"]);
    expect(problem).toMatchObject({ column: 2, code: "heading-twice" });
    expect(problem?.message).toBe("“从业人员数（人）”：与“workforce.total”是同一事实，该列未读取");
    expect(more).toEqual([]);
  });

  test("in English too, with no place of a sentence left empty", () => {
    for (const heading of ["培训人书", "从业人员数（万元）", "年度复核[去年]", "年度复核[2023].得分"])
      for (const language of ["zh", "en"] as const) {
        const message = problems([heading], language)[0]?.message ?? "";
        expect(message).toMatch(language === "zh" ? /：.*\p{Script=Han}/u : /: .*[a-z]{3}/);
        expect(message).not.toMatch(/\{\w+\}|undefined|“”/);
      }
  });
});

test("every problem has words in both languages", () => {
  for (const { zh, en } of Object.values(problemTexts)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]{3}/);
  }
});

test("widths, case, blanks and line breaks make no difference", () => {
  expect(keyOf("＊Ａ b\n（Ｃ）：")).toBe("ab(c)");
});
