import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";
import { type Asked, choice, shown } from "../expressions/shown.ts";

describe("what is shown of a name beside its format", () => {
  const name: Asked = ["hubei", "labor-brand", "hb.name"];
  const required = choice(["region+industry+person"]);

  test.each([
    ["恩施制茶师", "region+industry+person", "name.met"],
    ["潜江裁缝", "region+occupation", "name.met"],
    ["潜江师傅", null, "name.no-industry"],
  ])("%s: %s", (given, format, code) => {
    expect(shown(name, { brand: { name: given } })).toMatchObject({
      observed: format === null ? null : choice(format),
      required,
      code,
      values: { name: given },
    });
  });

  test("not known", () => {
    expect(shown(name, {})).toEqual({
      observed: null,
      required,
      code: "name.undetermined",
      values: { fact: "brand.name" },
    });
  });

  test("an optional part stands in brackets, as in the document (（企业）), and either of two formats is shown", () => {
    expect(shown(["urumqi", "recognition", "uq.name"], {}).required).toEqual(
      choice(["region+(enterprise)+industry+work-type"]),
    );
    expect(shown(["inner-mongolia", "labor-brand", "im.labor.name"], {}).required).toEqual(
      choice(["region+industry+person", "region+occupation"]),
    );
  });
});

test("the parts of a name say where they were found", () => {
  const told = checkName("urumqi", "乌鲁木齐丝路公司烤馕师").segments.map(({ kind, text, source }) => [
    kind,
    text,
    source,
  ]);
  expect(told).toEqual([
    ["region", "乌鲁木齐", "places"],
    ["enterprise", "丝路公司", "firms"],
    ["industry", "烤馕", "remainder"],
    ["work-type", "师", "persons"],
  ]);
});
