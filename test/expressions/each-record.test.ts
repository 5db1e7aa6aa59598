import { describe, expect, test } from "vitest";
import { attested } from "../../src/expressions/attested.ts";
import { allOf } from "../../src/expressions/combine.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { eachRecord } from "../../src/expressions/within.ts";
import { fact } from "../../src/facts/fact.ts";
import { evaluate } from "../../src/index.ts";
import { people } from "../../src/sources/figure.ts";
import { said, waysOf } from "./prepared.ts";

const byYear = fact("training.traineesByYear", "各年培训人数", "trainees by year");
const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
const trainees = fact("training.trainees", "培训人数", "trainees");
const linked = fact("training.linked", "关联贡献", "linked");
const promotes = fact("training.promotes", "促进就业", "promotes");
const enough = eachRecord(byYear, "training", atLeast(trainees, people(100)));
const years = (...given: readonly (readonly [year: number, trainees: number])[]) => ({
  training: { traineesByYear: given.map(([year, trainees]) => ({ year, trainees })) },
});

describe("each year reaches a number", () => {
  test.each<[string, object, string, readonly string[]]>([
    ["every one", years([2023, 100], [2024, 101]), "met", []],
    ["one by one short", years([2023, 99], [2024, 500]), "not-met", []],
    ["the latest by one short", years([2023, 500], [2024, 99]), "not-met", []],
    ["a single year", years([2024, 100]), "met", []],
    ["no year", years(), "undetermined", [byYear.path]],
    ["no list, whatever the latest year is", { training: { trainees: 500 } }, "undetermined", [byYear.path]],
    // The years alone are judged: the count of the year itself, or another count of it, changes nothing.
    ["a list beside the year's count", { training: { ...years([2024, 100]).training, trainees: 100 } }, "met", []],
  ])("%s", (_, facts, outcome, open) => expect(said(enough, facts)).toMatchObject({ outcome, open }));

  test("the first year that decides is shown, by its own path", () => {
    const { observed, code, values } = said(enough, years([2022, 100], [2023, 99], [2024, 0]));
    expect([observed, code]).toEqual([{ kind: "count", value: 99 }, "at-least.not-met"]);
    expect(values).toMatchObject({ fact: "training.traineesByYear[2023].trainees", observed: 99, difference: 1 });
  });

  test("where there is no list, it is asked for", () => {
    expect(waysOf(enough, {})).toEqual([[[byYear.path], 1]]);
  });
});

describe("each record of a list, of findings", () => {
  const both = eachRecord(brands, "training", allOf(attested(linked), attested(promotes)));
  const list = (...trainingBrands: readonly object[]) => ({ dual: { trainingBrands } });

  test.each<[string, object, string, readonly string[]]>([
    ["all", list({ linked: true, promotes: true }, { linked: true, promotes: true }), "met", []],
    ["one not", list({ linked: true, promotes: true }, { linked: false }), "not-met", []],
    // One that fails settles it, whatever the others are.
    ["one not, another open", list({}, { linked: false, promotes: false }), "not-met", []],
    [
      "two open: both are missing",
      list({ promotes: true }, { linked: true, promotes: true }, { linked: true }),
      "undetermined",
      ["dual.trainingBrands[0].linked", "dual.trainingBrands[2].promotes"],
    ],
  ])("%s", (_, facts, outcome, open) => expect(said(both, facts)).toMatchObject({ outcome, open }));
});

describe("Urumqi's 100 trainees each year", () => {
  const judged = (readings: { "uq.every-year"?: "each" }, ...given: readonly (readonly [number, number])[]) =>
    evaluate({
      policy: "urumqi",
      matter: "recognition",
      asOf: "2025-06-30",
      readings,
      facts: { training: { trainees: 260, ...years(...given).training } },
    }).matters.recognition?.criteria.find(({ id }) => id === "uq.trainees");

  test("are judged on the latest year, or under the other reading on each year given", () => {
    const each = { "uq.every-year": "each" } as const;
    expect(judged({}, [2023, 99], [2024, 260])?.outcome).toBe("met");
    expect(judged(each, [2023, 99], [2024, 260])?.outcome).toBe("not-met");
    expect(judged(each, [2023, 100], [2024, 260])?.outcome).toBe("met");
    expect(judged(each)?.outcome).toBe("undetermined");
  });

  test("fall short in the year that is short, by what it lacks and no more", () => {
    const short = judged({ "uq.every-year": "each" }, [2022, 99], [2023, 100], [2024, 260]);
    expect(short?.shortfall).toEqual([{ fact: "training.traineesByYear[2022].trainees", from: 99, to: 100 }]);
    expect(short?.message.zh).toMatch(/2022年.*99人/);
  });
});

describe("uses of Urumqi's support money", () => {
  const plan = (...lines: readonly (readonly [use: string, amount: number])[]) =>
    evaluate({
      policy: "urumqi",
      matter: "fund-plan",
      asOf: "2025-06-30",
      facts: {
        brand: { recognizedAs: ["municipal"] },
        fund: { planFiled: true, lines: lines.map(([use, amount]) => ({ use, amount })) },
      },
    }).matters["fund-plan"];

  test("that are prohibited are named with their amounts and to be taken out; nothing is called otherwise", () => {
    const found = plan(["hired-teachers", 1_000], ["staff-allowances", 23_000]);
    const failing = found.criteria.filter(({ outcome }) => outcome === "not-met");
    expect(failing.map(({ id }) => id)).toEqual(["uq.fund.use", "uq.fund.prohibited"]);
    for (const { message, shortfall } of failing) {
      expect(shortfall).toBeUndefined();
      expect(message.zh).toMatch(/人员津补贴.*(?:23000元|23,000元|2\.3万元).*删除/);
      expect(message.zh).not.toMatch(/聘请|1000元/);
      expect(message.en).toMatch(/staff allowances.*23,?000 yuan.*remove/i);
    }
  });

  test("that no list has are named as they were given", () => {
    const [use] = plan(["别的", 5]).criteria.filter(({ outcome }) => outcome === "not-met");
    expect(use?.message.zh).toMatch(/别的.*5元.*删除/);
  });
});
