import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

type Policy = Parameters<typeof checkName>[0];

const told = (policy: Policy, name: string, readings: object = {}) =>
  checkName(policy, name, { readings } as never).segments.map(({ kind, text, source }) => [kind, text, source]);

describe("each part of a name says which list it was found in", () => {
  const rows: readonly (readonly [string, Policy, string, readonly (readonly string[])[], object?])[] = [
    [
      "an occupation that is its own person",
      "hubei",
      "潜江裁缝",
      [
        ["region", "潜江", "places"],
        ["occupation", "裁缝", "occupations"],
      ],
    ],
    [
      "the same, taken literally",
      "hubei",
      "潜江裁缝",
      [
        ["region", "潜江", "places"],
        ["occupation", "裁缝", "occupations"],
      ],
      { "hb.name-occupation": "literal" },
    ],
    [
      "a trade alone",
      "hubei",
      "恩施家政",
      [
        ["region", "恩施", "places"],
        ["occupation", "家政", "occupations"],
      ],
    ],
    [
      "a trade, where a document takes it for an occupation",
      "inner-mongolia",
      "兴安家政",
      [
        ["region", "兴安", "places"],
        ["occupation", "家政", "occupations"],
      ],
    ],
    [
      "a person alone",
      "hubei",
      "潜江师傅",
      [
        ["region", "潜江", "places"],
        ["person", "师傅", "persons"],
      ],
    ],
    [
      "a person alone, where it is called a type of work",
      "urumqi",
      "乌鲁木齐师傅",
      [
        ["region", "乌鲁木齐", "places"],
        ["work-type", "师傅", "persons"],
      ],
    ],
    [
      "industry and person",
      "hubei",
      "潜江架线工",
      [
        ["region", "潜江", "places"],
        ["industry", "架线", "remainder"],
        ["person", "工", "persons"],
      ],
    ],
    [
      "the person inside an occupation",
      "hubei",
      "恩施制茶师",
      [
        ["region", "恩施", "places"],
        ["industry", "制茶", "remainder"],
        ["person", "师", "occupations"],
      ],
    ],
    [
      "an industry before an occupation",
      "hubei",
      "恩施竹编裁缝",
      [
        ["region", "恩施", "places"],
        ["industry", "竹编", "remainder"],
        ["person", "裁缝", "occupations"],
      ],
      { "hb.name-occupation": "literal" },
    ],
    [
      "a firm",
      "urumqi",
      "乌鲁木齐好馕道有限公司烤馕师",
      [
        ["region", "乌鲁木齐", "places"],
        ["enterprise", "好馕道有限公司", "firms"],
        ["industry", "烤馕", "remainder"],
        ["work-type", "师", "persons"],
      ],
    ],
    [
      "an old name of a place",
      "baoji",
      "西岐擀面师",
      [
        ["region", "西岐", "ancient"],
        ["industry", "擀面", "remainder"],
        ["person", "师", "persons"],
      ],
    ],
    ["a place of which nothing is said", "hubei", "潜江", [["region", "潜江", "places"]]],
    ["a group", "hubei", "潜江建筑队", [["region", "潜江", "places"]]],
    ["no place", "hubei", "裁缝", []],
  ];
  const named = rows.map(([what, policy, name, expected, readings]) => ({ what, policy, name, expected, readings }));
  test.each(named)("$what: $name", ({ policy, name, expected, readings }) => {
    expect(told(policy, name, readings)).toEqual(expected);
  });
});
