import { describe, expect, test } from "vitest";
import { type FormatPart, optionalPart, part } from "../../src/naming/format-part.ts";
import { fullLexicon } from "../../src/naming/full-lexicon.ts";
import { parseName } from "../../src/naming/parse-name.ts";

const two = [part("region"), part("occupation")];
const three = [part("region"), part("industry"), part("person")];
const firm = [part("region"), optionalPart("enterprise"), part("industry"), part("work-type")];

const told = (name: string, formats: readonly (readonly FormatPart[])[], ownPersonAccepted = false) => {
  const { code, segments } = parseName(name, { formats, ownPersonAccepted }, fullLexicon());
  return [code, ...segments.map(({ kind, text }) => `${kind} ${text}`)];
};

describe("a format of region and occupation alone", () => {
  test.each([
    ["潜江裁缝", "name.met", "occupation 裁缝"],
    ["潜江家政", "name.met", "occupation 家政"],
    ["潜江制茶师", "name.met", "occupation 制茶师"],
    ["潜江师傅", "name.no-industry", "person 师傅"],
  ])("%s: %s", (name, code, last) => {
    expect(told(name, [two])).toEqual([code, "region 潜江", last]);
    expect(told(name, [two], true)).toEqual([code, "region 潜江", last]);
  });
});

test("where a format asks for an occupation, one that no list has may be one: it is not taken for industry and person", () => {
  const { outcome, code, format } = parseName(
    "潜江架线工",
    { formats: [two], ownPersonAccepted: false },
    fullLexicon(),
  );
  expect([outcome, code, format]).toEqual(["undetermined", "name.doubtful", null]);
});

describe("a format of region, industry and person alone", () => {
  test.each([
    ["潜江裁缝", false, "name.occupation-only"],
    ["潜江裁缝", true, "name.met"],
    ["潜江家政", false, "name.no-person"],
    ["潜江家政", true, "name.no-person"],
  ])("%s, where an occupation of its own counts: %s", (name, accepted, code) => {
    expect(told(name, [three], accepted)[0]).toBe(code);
  });
});

describe("of several formats", () => {
  test("the first of three parts says what the parts are called; parts that may be lacking don't count", () => {
    const name = "潜江架线工";
    expect(told(name, [two, firm])).toEqual(["name.met", "region 潜江", "industry 架线", "work-type 工"]);
    expect(told(name, [firm, three])).toEqual(["name.met", "region 潜江", "industry 架线", "work-type 工"]);
    expect(told(name, [three, firm])).toEqual(["name.met", "region 潜江", "industry 架线", "person 工"]);
    expect(told("潜江裁缝", [[part("region"), optionalPart("enterprise"), part("occupation")]])[0]).toBe("name.met");
  });

  test("one that has a firm is enough for a firm to be told", () => {
    const name = "潜江丝路公司架线工";
    for (const formats of [
      [firm, two],
      [two, firm],
    ]) {
      expect(told(name, formats)).toEqual([
        "name.met",
        "region 潜江",
        "enterprise 丝路公司",
        "industry 架线",
        "work-type 工",
      ]);
    }
    expect(told(name, [three])).toEqual(["name.met", "region 潜江", "industry 丝路公司架线", "person 工"]);
  });
});

describe("a firm", () => {
  const parts = (name: string) => told(`潜江${name}师`, [firm]).slice(2, -1);
  test.each(["有限公司", "公司", "集团", "合作社", "厂"])("ends in %s", (end) =>
    expect(parts(`丝路${end}烤馕`)).toEqual([`enterprise 丝路${end}`, "industry 烤馕"]),
  );
  test("ends where the first of them does", () =>
    expect(parts("好馕道公司丝路公司烤馕")).toEqual(["enterprise 好馕道公司", "industry 丝路公司烤馕"]));
  test.each([
    ["that has a single character is none", "丝公司烤馕"],
    ["without an industry behind it is none", "烤馕有限公司"],
  ])("%s: %s", (_, between) => expect(parts(between)).toEqual([`industry ${between}`]));
});
