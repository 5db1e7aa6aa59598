import { describe, expect, test } from "vitest";
import { anyAttested, attested, noneFound } from "../../src/expressions/attested.ts";
import { fact } from "../../src/facts/fact.ts";
import { said, waysOf } from "./prepared.ts";

const media = fact("brand.channels", "宣传阵地", "channels");
const logo = fact("brand.logo", "标识", "logo");
const content = fact("brand.richContent", "内容丰富", "rich content");
const [one, two, three] = [media.path, logo.path, content.path];
const of = (channels?: boolean, logo?: boolean, richContent?: boolean) => ({ brand: { channels, logo, richContent } });

// Whatever stands in which place: one that settles it does, wherever it stands, and whatever is not known beside it.
test.each([
  [of(true, true, true), "met", "met", "not-met"],
  [of(false, false, false), "not-met", "not-met", "met"],
  [of(true, false, true), "not-met", "met", "not-met"],
  [of(true, true, undefined), "undetermined", "met", "not-met"],
  [of(undefined, true, true), "undetermined", "met", "not-met"],
  [of(undefined, undefined, true), "undetermined", "met", "not-met"],
  [of(false, undefined, undefined), "not-met", "undetermined", "undetermined"],
  [of(undefined, undefined, false), "not-met", "undetermined", "undetermined"],
  [of(false, true, undefined), "not-met", "met", "not-met"],
  [of(), "undetermined", "undetermined", "undetermined"],
])("%j: all %s, any %s, none %s", (facts, all, any, none) => {
  expect(said(attested(media, logo, content), facts).outcome).toBe(all);
  expect(said(anyAttested(media, logo, content), facts).outcome).toBe(any);
  expect(said(noneFound(media, logo, content), facts).outcome).toBe(none);
});

test("asks for those that are not known, in their order", () => {
  expect(said(attested(media, logo, content), of(undefined, true)).open).toEqual([one, three]);
  expect(said(noneFound(media, logo, content), of(false)).open).toEqual([two, three]);
  expect(said(anyAttested(media, logo), of()).open).toEqual([one, two]);
});

describe("which findings the message names", () => {
  test.each([
    ["all, met", attested(media, logo), of(true, true), "attested.met", [one, two]],
    ["all, not met: those that do not hold", attested(media, logo), of(false), "attested.not-met", [one]],
    ["all, open: those not known", attested(media, logo), of(true), "attested.undetermined", [two]],
    ["any, met: those that hold", anyAttested(media, logo, content), of(false, true), "attested.met", [two]],
    ["any, not met", anyAttested(media, logo), of(false, false), "any-attested.not-met", [one, two]],
    ["any, open: those not known", anyAttested(media, logo), of(false), "any-attested.undetermined", [two]],
    ["none, met", noneFound(media, logo), of(false, false), "findings.met", [one, two]],
    ["none, not met: those found", noneFound(media, logo), of(false, true), "findings.not-met", [two]],
    ["none, open: those not known", noneFound(media, logo), of(false), "findings.undetermined", [two]],
  ])("%s", (_, condition, facts, code, named) => {
    expect(said(condition, facts)).toMatchObject({ code, values: { facts: named.join(",") } });
  });

  test("what is observed and required of each", () => {
    const { observed, required } = said(noneFound(media, logo), of(true));
    expect(observed).toEqual({ kind: "attested", facts: { [one]: true, [two]: null } });
    expect(required).toEqual({ kind: "attested", facts: { [one]: false, [two]: false } });
    expect(said(attested(media), of()).required).toEqual({ kind: "attested", facts: { [one]: true } });
    expect(said(anyAttested(media), of(false))).toMatchObject({
      observed: { kind: "attested", facts: { [one]: false } },
      required: { kind: "attested", facts: { [one]: true } },
    });
  });
});

describe("how it can still fail", () => {
  test.each([
    // Any of three that must hold may fail: a third of the chance each, be the others known or not.
    [
      "all of three",
      attested(media, logo, content),
      of(),
      [
        [[one], 1 / 3],
        [[two], 1 / 3],
        [[three], 1 / 3],
      ],
    ],
    [
      "all of three, one known",
      attested(media, logo, content),
      of(true),
      [
        [[two], 1 / 3],
        [[three], 1 / 3],
      ],
    ],
    ["none of two", noneFound(media, logo), of(undefined, false), [[[one], 1 / 2]]],
    // All three have to lack. The first that holds ends the asking: between one answer and all three.
    ["any of three", anyAttested(media, logo, content), of(), [[[one, two, three], 1, 2]]],
    // One lacks already, so that it is the likelier that all will: three for two.
    ["any of three, one lacking", anyAttested(media, logo, content), of(false), [[[two, three], 1.5, 1.5]]],
    ["any of three, two lacking", anyAttested(media, logo, content), of(false, false), [[[three], 3, 1]]],
    ["nothing open", anyAttested(media), of(false), []],
    ["nothing open of all", attested(media), of(false), []],
  ])("%s", (_, condition, facts, ways) => expect(waysOf(condition, facts)).toEqual(ways));
});
