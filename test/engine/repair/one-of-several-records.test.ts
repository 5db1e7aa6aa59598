import { describe, expect, test } from "vitest";
import {
  allOf,
  anyOf,
  atLeast,
  attested,
  brands as brandCount,
  fact,
  ofYears,
  people,
  within,
} from "../../../src/authoring.ts";
import { asking, type Change } from "./asked.ts";

const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
const trainees = fact("training.trainees", "培训人数", "trainees");
const passed = fact("training.passed", "合格人数", "passed");
const service = fact("training.service", "就业服务", "service");
const logo = fact("brand.logo", "标识", "logo");

type Values = Readonly<Record<string, unknown>>;
const records = (...records: readonly Values[]) => ({ "dual.trainingBrands": records });
const inRecord = (at: number, field: string, from: unknown, to: unknown): Change => [
  `dual.trainingBrands[${at}].${field}`,
  from,
  to,
];

describe("one record of a list", () => {
  const { way, short } = asking(within(brands, "training", allOf(atLeast(trainees, people(100)), attested(service))));

  test.each([
    [
      "that lacks one thing, before one that lacks two",
      [
        { trainees: 99, service: false },
        { trainees: 10, service: true },
      ],
      [inRecord(1, "trainees", 10, 100)],
    ],
    [
      "that lacks less",
      [
        { trainees: 50, service: true },
        { trainees: 80, service: true },
      ],
      [inRecord(1, "trainees", 80, 100)],
    ],
    [
      "of two that lack the same, the first",
      [
        { trainees: 80, service: true },
        { trainees: 80, service: true },
      ],
      [inRecord(0, "trainees", 80, 100)],
    ],
    ["in which what is not known is said", [{ trainees: 100 }], [inRecord(0, "service", null, true)]],
    ["where one does already", [{ trainees: 1 }, { trainees: 100, service: true }], []],
    [
      "alone",
      [{ trainees: 7, service: false }],
      [inRecord(0, "trainees", 7, 100), inRecord(0, "service", false, true)],
    ],
  ])("%s", (_, given, expected) => {
    expect(way(records(...given))).toEqual(expected);
  });

  test("is what a result names, too", () => {
    const given = records({ trainees: 50, service: true }, { trainees: 80, service: true });
    expect(short(given)).toEqual([inRecord(1, "trainees", 80, 100)]);
  });

  test("is not made where the list is empty", () => {
    expect(way(records())).toEqual({ blocked: ["dm.1"] });
    expect(short(records())).toBeUndefined();
  });

  test("is the group where no list is given", () => {
    expect(way({ "training.trainees": 60, "training.service": true })).toEqual([["training.trainees", 60, 100]]);
    expect(way({})).toEqual([
      ["training.trainees", null, 100],
      ["training.service", null, true],
    ]);
  });
});

describe("beside facts of no record", () => {
  test("they change where they stand", () => {
    const { way } = asking(within(brands, "training", allOf(attested(service), attested(logo))));
    expect(way({ ...records({ service: false }), "brand.logo": false })).toEqual([
      inRecord(0, "service", false, true),
      ["brand.logo", false, true],
    ]);
    expect(way({ ...records({ service: true }), "brand.logo": false })).toEqual([["brand.logo", false, true]]);
  });

  test("a record costs as much as any fact", () => {
    const { way } = asking(anyOf(attested(logo), within(brands, "training", attested(service))));
    expect(way({ ...records({ service: false }), "brand.logo": false })).toEqual([["brand.logo", false, true]]);
  });
});

describe("inside a record", () => {
  const { way, short } = asking(within(brands, "training", atLeast(passed, people(50))));

  test("a whole rises with its part", () => {
    const expected = [inRecord(1, "trainees", 45, 50), inRecord(1, "passed", 40, 50)];
    const given = records({ trainees: 10, passed: 5 }, { trainees: 45, passed: 40 });
    expect(way(given)).toEqual(expected);
    expect(short(given)).toEqual(expected);
  });

  test("and a record of which the whole suffices lacks less", () => {
    const given = records({ trainees: 45, passed: 40 }, { trainees: 60, passed: 20 });
    expect(way(given)).toEqual([inRecord(1, "passed", 20, 50)]);
  });
});

describe("of many records", () => {
  const { way, short } = asking(within(brands, "training", allOf(atLeast(trainees, people(100)), attested(service))));
  const poor = { trainees: 1, service: false };
  const so = (many: number, ...others: readonly (readonly [at: number, values: Values])[]) => {
    const all: Values[] = Array.from({ length: many }, () => poor);
    for (const [at, values] of others) all[at] = values;
    return records(...all);
  };

  test.each([16, 17, 18, 40, 200])("%s, the last is found where it is the nearest", (many) => {
    const given = so(many, [many - 1, { trainees: 60, service: true }]);
    const expected = [inRecord(many - 1, "trainees", 60, 100)];
    expect(way(given)).toEqual(expected);
    expect(short(given)).toEqual(expected);
  });

  test("of two that lack one thing, the one that lacks less of it", () => {
    const given = so(40, [21, { trainees: 60, service: true }], [30, { trainees: 70, service: true }]);
    expect(way(given)).toEqual([inRecord(30, "trainees", 70, 100)]);
  });

  test("of forty that lack one thing, the one that lacks least of it", () => {
    const all = Array.from({ length: 40 }, (_, at) => ({ trainees: at === 29 ? 90 : 10, service: true }));
    expect(way(records(...all))).toEqual([inRecord(29, "trainees", 90, 100)]);
  });

  test("of two that lack the same, the first", () => {
    const given = so(40, [21, { trainees: 70, service: true }], [30, { trainees: 70, service: true }]);
    expect(way(given)).toEqual([inRecord(21, "trainees", 70, 100)]);
  });

  test("that are all the same, the first", () => {
    expect(way(so(40))).toEqual([inRecord(0, "trainees", 1, 100), inRecord(0, "service", false, true)]);
  });

  test("none has to change where one does", () => {
    expect(way(so(40, [33, { trainees: 100, service: true }]))).toEqual([]);
  });

  test("the facts of no record keep their paths", () => {
    const both = asking(attested(logo), within(brands, "training", attested(service)));
    const given = { ...so(40, [33, { service: null }]), "brand.logo": false };
    expect(both.way(given)).toEqual([["brand.logo", false, true], inRecord(0, "service", false, true)]);
  });

  test("the records of a short list keep their paths", () => {
    const milestones = fact("plan.milestones", "年度进展", "milestones");
    const both = asking(
      within(brands, "training", attested(service)),
      atLeast(ofYears(milestones, [2024], "national"), brandCount(3)),
    );
    const given = { ...so(40, [33, { service: null }]), "plan.milestones": [{ year: 2024, national: 1 }] };
    expect(both.way(given)).toEqual([inRecord(0, "service", false, true), ["plan.milestones[2024].national", 1, 3]]);
  });

  test("of which none can do, all are in the way", () => {
    const never = asking(within(brands, "training", atLeast(trainees, people(1_000_000_001))));
    expect(never.way(so(40))).toEqual({ blocked: ["dm.1"] });
    expect(never.short(so(40))).toBeUndefined();
  });
});
