import { describe, expect, test } from "vitest";
import {
  atLeast,
  attested,
  bilingual,
  brands,
  type Condition,
  covers,
  type Figure,
  fact,
  hasAny,
  isOneOf,
  locatedIn,
  ofYears,
  people,
  yuan,
} from "../../src/authoring.ts";
import { evaluate } from "../../src/index.ts";
import { asking } from "./repair/asked.ts";

/** What a criterion says, in both languages. */
function said(condition: Condition, facts: object): { readonly zh: string; readonly en: string } {
  const { engine } = asking(condition);
  const request = { policy: "demo", matter: "asked", asOf: "2025-06-30", facts };
  const { matters } = engine.evaluate(request as never) as never as {
    matters: { asked: { criteria: readonly [{ message: { zh: string; en: string } }] } };
  };
  return matters.asked.criteria[0].message;
}

/** Holds that both languages say what they shall. */
function tells(condition: Condition, facts: object, zh: readonly string[], en: readonly string[]): void {
  const message = said(condition, facts);
  for (const part of zh) expect(message.zh).toContain(part);
  for (const part of en) expect(message.en).toContain(part);
}

const figure = (unit: string, value: number) => ({ kind: "figure", unit, value, name: null }) as Figure;

describe("a number is said with its measure word, and one is one", () => {
  const counted = (path: string, unit: string, at: number) =>
    [atLeast(fact(path as "workforce.total", "数量", "the number"), figure(unit, at + 2) as never), path] as const;
  test.each([
    ["workforce.total", "people", ["1人", "3人", "2人"], ["1 person;", "3 people", "2 people"]],
    ["training.standardsLed", "items", ["1项", "3项", "2项"], ["1 item;", "3 items", "2 items"]],
    ["staff.publicBenefit", "occasions", ["1次", "3次", "2次"], ["1 time;", "3 times", "2 times"]],
    ["plan.counties", "places", ["1个", "3个", "2个"], ["1 place;", "3 places", "2 places"]],
    ["plan.brands", "brands", ["1个", "3个", "2个"], ["1 brand;", "3 brands", "2 brands"]],
    ["assessor.culture", "points", ["1分", "3分", "2分"], ["1 point;", "3 points", "2 points"]],
  ] as const)("%s", (path, unit, zh, en) => {
    const [condition] = counted(path, unit, 1);
    const [group, name] = path.split(".") as [string, string];
    tells(condition, { [group]: { [name]: 1 } }, ["数量为", ...zh], ["The number: ", ...en]);
    expect(said(condition, { [group]: { [name]: 0 } }).en).toMatch(/: 0 (?:people|items|times|places|brands|points);/);
  });
});

describe("money is said in 万元 where it comes out even, and in groups of three", () => {
  const revenue = fact("applicant.revenue", "营业收入", "revenue");
  test.each([
    [9_999, "9999元", "9,999 yuan"],
    [10_000, "1万元", "10,000 yuan"],
    [10_050, "10050元", "10,050 yuan"],
    [10_100, "1.01万元", "10,100 yuan"],
    [12_345.67, "12345.67元", "12,345.67 yuan"],
    [999, "999元", "999 yuan"],
    [1_000, "1000元", "1,000 yuan"],
    [1_234_500, "123.45万元", "1,234,500 yuan"],
    [123_450_000, "12345万元", "123,450,000 yuan"],
    [0.5, "0.5元", "0.5 yuan"],
  ])("%s", (amount, zh, en) => {
    tells(atLeast(revenue, yuan(0)), { applicant: { revenue: amount } }, [`为${zh}，`], [`: ${en};`]);
  });
});

describe("names", () => {
  test("of several facts are listed, each by its label", () => {
    const condition = attested(fact("brand.logo", "标识", "a logo"), fact("brand.channels", "阵地", "channels"));
    tells(condition, { brand: { logo: false, channels: false } }, ["标识、阵地"], ["a logo, channels"]);
    tells(condition, { brand: { logo: true, channels: false } }, ["：阵地。"], [": channels."]);
  });

  const levels = { county: bilingual("县级", "county level"), national: bilingual("国家级", "national level") };
  test("of options are listed, and what has no name is said as it is", () => {
    const held = fact("brand.recognizedAs", "已获级别", "levels held", levels);
    const condition = hasAny(held, "county", "national");
    tells(
      condition,
      { brand: { recognizedAs: ["municipal"] } },
      ["已获级别为municipal", "县级、国家级"],
      ["Levels held: municipal", "county level, national level"],
    );
    const kind = fact("applicant.kind", "主体类型", "kind of applicant", {
      enterprise: bilingual("企业", "enterprise"),
    });
    tells(
      isOneOf(kind, "hr-agency"),
      { applicant: { kind: "enterprise" } },
      ["主体类型为企业", "hr-agency"],
      ["Kind of applicant: enterprise"],
    );
  });

  const city = { name: bilingual("示例市", "Demo City"), code: "9901", names: ["示例市"] };
  const county = (name: string, en: string, code: string) => ({ name: bilingual(name, en), code, names: [name] });
  test("of areas are said by name, not by code", () => {
    const place = fact("brand.place", "所在地", "place");
    for (const given of ["示例市", "150102"]) {
      const { zh, en } = said(locatedIn(place, city), { brand: { place: given } });
      expect(zh).toContain("示例市");
      expect(en).toContain("Demo City");
      expect(zh + en).not.toContain("9901");
    }
    const places = fact("plan.dualBrandPlaces", "地方", "places");
    const all = covers(places, city, [
      county("甲县", "Alpha", "990101"),
      county("乙县", "Beta", "990102"),
      county("丙县", "Gamma", "990103"),
    ]);
    tells(all, { plan: { dualBrandPlaces: ["乙县"] } }, ["甲县、丙县"], ["Alpha, Gamma"]);
  });

  test("of years are said with their field", () => {
    const fields = { national: bilingual("全国知名品牌", "brands known nationally") };
    const milestones = fact("plan.milestones", "年度进展", "milestones", fields);
    const plan = { milestones: [{ year: 2024, national: 1 }] };
    const of = (...years: readonly number[]) => atLeast(ofYears(milestones, years, "national"), brands(3));
    tells(of(2024), { plan }, ["2024年全国知名品牌为1个"], ["rands known nationally, 2024: 1 brand;"]);
    tells(
      of(2023, 2024, 2025),
      { plan: { milestones: [2023, 2024, 2025].map((year) => ({ year, national: 0 })) } },
      ["2023—2025年全国知名品牌为0个"],
      ["rands known nationally, 2023 to 2025: 0 brands;"],
    );
    const unnamed = fact("plan.milestones", "年度进展", "milestones");
    tells(atLeast(ofYears(unnamed, [2024], "regional"), brands(3)), { plan }, ["2024年regional"], ["regional, 2024"]);
  });

  test("begin with a capital letter where they begin a sentence", () => {
    const condition = atLeast(fact("workforce.total", "从业人员数", "workforce"), people(300));
    expect(said(condition, { workforce: { total: 299 } })).toMatchObject({
      zh: "从业人员数为299人，要求不少于300人，还差1人。",
      en: "Workforce: 299 people; required: at least 300 people; short by 1 person.",
    });
    expect(said(condition, {})).toMatchObject({
      zh: "尚不知从业人员数；要求不少于300人。",
      en: "Not known: workforce; required: at least 300 people.",
    });
  });
});

test("what fails elsewhere is said in the words of the text, in English by its id", () => {
  const training = { level: "county", institution: { management: false }, keyField: false } as const;
  const { matters } = evaluate({
    policy: "inner-mongolia",
    matter: "dual-brand",
    asOf: "2025-06-30",
    facts: { dual: { trainingBrands: [training] } },
  });
  const [criterion] = matters["dual-brand"].criteria;
  expect(criterion?.message.zh).toContain("不符合2项（“完善的组织管理机制”、“聚焦重点领域”）。");
  expect(criterion?.message.en).toContain("failing: 2 (im.training.institution, im.training.key-field).");
});
