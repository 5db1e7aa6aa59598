import { describe, expect, test } from "vitest";
import {
  anyAttested,
  attested,
  bilingual,
  type Condition,
  covers,
  fact,
  hasAll,
  hasAny,
  hasNone,
  hasOnly,
  isOneOf,
  locatedIn,
  noneFound,
  not,
  notAllFound,
} from "../../../src/authoring.ts";
import { asking, type Change } from "./asked.ts";

const findings = ["logo", "channels", "reputation"] as const;
const [logo, channels, reputation] = findings.map((name) => fact(`brand.${name}`, name, name)) as [
  Parameters<typeof attested>[0],
  Parameters<typeof attested>[0],
  Parameters<typeof attested>[0],
];
const blocked = { blocked: ["dm.1"] };
const turned = (name: string, from: unknown, to: boolean): Change => [`brand.${name}`, from, to];

type Found = boolean | null;
type Row = readonly [string, Condition, readonly [Found, Found, Found], readonly Change[] | typeof blocked];

const all = attested(logo, channels, reputation);
const any = anyAttested(logo, channels, reputation);
const none = noneFound(logo, channels, reputation);
const rows: readonly Row[] = [
  ["all, one lacking", all, [true, false, true], [turned("channels", false, true)]],
  ["all, two lacking", all, [false, true, null], [turned("logo", false, true), turned("reputation", null, true)]],
  ["all", all, [true, true, true], []],
  ["any: the first", any, [false, false, null], [turned("logo", false, true)]],
  ["any, none known", any, [null, null, null], [turned("logo", null, true)]],
  ["any, one held", any, [false, null, true], []],
  ["none of the faults, two found: they stay", none, [true, false, true], blocked],
  ["none of the faults, one found: that another is not known helps nothing", none, [true, null, false], blocked],
  ["none of the faults, one not known", none, [false, null, false], [turned("channels", null, false)]],
  ["none of the faults", none, [false, false, false], []],
  ["not all, all found: they stay", not(all), [true, true, true], blocked],
  ["not all, two not known: the first", not(all), [true, null, null], [turned("channels", null, false)]],
  ["not all, one not known", not(attested(logo)), [null, null, null], [turned("logo", null, false)]],
  ["not all found together, one not known", notAllFound(logo), [null, null, null], [turned("logo", null, false)]],
  ["not any, all found: they stay", not(any), [true, true, true], blocked],
  ["some fault, none found: none is made up", not(none), [false, false, false], blocked],
];
describe("findings turn, but for faults that were found", () => {
  test.each(rows)("%s", (_, condition, [first, second, third], expected) => {
    const asked = asking(condition);
    expect(asked.way({ "brand.logo": first, "brand.channels": second, "brand.reputation": third })).toEqual(expected);
  });

  test.each(rows.filter(([, , found]) => !found.includes(null)))(
    "what lacks of %s",
    (_, condition, [first, second, third], expected) => {
      const facts = { "brand.logo": first, "brand.channels": second, "brand.reputation": third };
      const changes = expected === blocked ? [] : expected;
      expect(asking(condition).short(facts) ?? []).toEqual(changes);
    },
  );

  test("the contrary of anything but findings is nothing that is brought about", () => {
    const held = fact("brand.recognizedAs", "级别", "levels");
    const { way, short } = asking(not(hasAny(held, "county")));
    expect(way({ "brand.recognizedAs": ["county"] })).toEqual(blocked);
    expect(short({ "brand.recognizedAs": ["county"] })).toBeUndefined();
    expect(way({ "brand.recognizedAs": [] })).toEqual([]);
  });
});

describe("lists gain entries, and lose none", () => {
  const held = fact("brand.recognizedAs", "级别", "levels");
  const levels = (from: readonly string[] | null, ...to: readonly string[]) => [["brand.recognizedAs", from, to]];
  type Row = readonly [string, Condition, readonly string[] | null, unknown, unknown];
  const rows: readonly Row[] = [
    ["any, none there", hasAny(held, "national", "county"), [], levels([], "national"), levels([], "national")],
    [
      "any, another there",
      hasAny(held, "county"),
      ["national"],
      levels(["national"], "national", "county"),
      levels(["national"], "national", "county"),
    ],
    ["any, not known", hasAny(held, "county"), null, levels(null, "county"), undefined],
    ["any, there", hasAny(held, "county", "national"), ["national"], [], undefined],
    [
      "all, one there",
      hasAll(held, "county", "municipal", "national"),
      ["municipal"],
      levels(["municipal"], "municipal", "county", "national"),
      levels(["municipal"], "municipal", "county", "national"),
    ],
    ["all, not known", hasAll(held, "county", "municipal"), null, levels(null, "county", "municipal"), undefined],
    ["none, one there", hasNone(held, "county"), ["national", "county"], blocked, undefined],
    ["none, not known", hasNone(held, "county"), null, levels(null), undefined],
    ["none, none there", hasNone(held, "county"), ["national"], [], undefined],
    ["only, another there", hasOnly(held, "county"), ["national", "county"], blocked, undefined],
    ["only, not known", hasOnly(held, "county"), null, levels(null), undefined],
    ["only, empty", hasOnly(held, "county"), [], [], undefined],
  ];
  test.each(rows)("%s", (_, condition, given, way, short) => {
    const asked = asking(condition);
    expect(asked.way({ "brand.recognizedAs": given })).toEqual(way);
    expect(asked.short({ "brand.recognizedAs": given })).toEqual(short);
  });

  test("up to ten thousand entries", () => {
    const asked = asking(hasAny(held, "county"));
    const so = (many: number) => ({ "brand.recognizedAs": Array.from({ length: many }, () => "national") });
    expect(asked.way(so(10_000))).toEqual(blocked);
    const way = asked.way(so(9_999));
    expect(way).toHaveLength(1);
    expect((way as readonly Change[])[0]?.[2]).toHaveLength(10_000);
  });
});

describe("choices", () => {
  const kind = fact("applicant.kind", "主体类型", "kind");
  const { way, short } = asking(isOneOf(kind, "enterprise", "hr-agency"));

  test("stay, known or not", () => {
    expect(way({ "applicant.kind": "non-market-body" })).toEqual(blocked);
    expect(way({})).toEqual(blocked);
    expect(way({ "applicant.kind": "hr-agency" })).toEqual([]);
  });

  test("that do not do are called nothing else", () => {
    expect(short({ "applicant.kind": "non-market-body" })).toBeUndefined();
  });

  test("of a day do not turn what happened", () => {
    const lost = fact("applicant.recognitionLostOn", "取消日期", "lost on");
    const asked = asking(isOneOf(lost, "never"));
    expect(asked.short({ "applicant.recognitionLostOn": "2020-01-02" })).toBeUndefined();
    expect(asked.way({ "applicant.recognitionLostOn": "2020-01-02" })).toEqual(blocked);
    expect(asked.way({})).toEqual(blocked);
  });
});

describe("places", () => {
  const city = { name: bilingual("示例市", "Demo City"), code: "9901", names: ["示例市"] };
  const areas = ["甲县", "乙县", "丙县"].map((name, at) => ({
    name: bilingual(name, name),
    code: `99010${at + 1}`,
    names: [name],
  }));
  const places = fact("plan.dualBrandPlaces", "地方", "places");

  test("of areas that are left out are added, by their names and in their order", () => {
    const { way, short } = asking(covers(places, city, areas));
    const listed = (...given: readonly string[]) => ({ "plan.dualBrandPlaces": given });
    const to = (from: readonly string[] | null, ...to: readonly string[]) => [["plan.dualBrandPlaces", from, to]];
    expect(way(listed("乙县"))).toEqual(to(["乙县"], "乙县", "甲县", "丙县"));
    expect(short(listed("丙县", "乙县", "丙县"))).toEqual(to(["丙县", "乙县", "丙县"], "丙县", "乙县", "丙县", "甲县"));
    expect(way({})).toEqual(to(null, "甲县", "乙县", "丙县"));
    expect(way(listed("丙县", "甲县", "乙县"))).toEqual([]);
  });

  test("stay where an applicant is", () => {
    const { way, short } = asking(locatedIn(fact("brand.place", "所在地", "place"), city));
    expect(way({ "brand.place": "150102" })).toEqual(blocked);
    expect(short({ "brand.place": "150102" })).toBeUndefined();
    expect(way({})).toEqual(blocked);
    expect(way({ "brand.place": "示例市" })).toEqual([]);
  });
});
