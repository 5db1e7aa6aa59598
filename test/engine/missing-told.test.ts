import { describe, expect, test } from "vitest";
import {
  atLeast,
  attested,
  bilingual,
  type Condition,
  criterion,
  fact,
  matter,
  meets,
  people,
  percent,
  shareAtLeast,
  within,
} from "../../src/authoring.ts";
import { asked, engine } from "./made-up.ts";
import { asking, place } from "./repair/asked.ts";

const total = fact("workforce.total", "人数", "people");
const trained = fact("workforce.trained", "受训人数", "trained");
const placed = fact("workforce.placed", "输出人数", "placed");
const logo = fact("brand.logo", "标识", "logo");
const channels = fact("brand.channels", "宣传阵地", "channels");
const reputation = fact("brand.reputation", "知名度", "reputation");
const half = (part: typeof trained) => shareAtLeast(part, total, percent(50));

interface Asked {
  readonly missing: readonly string[];
  readonly criteria: readonly {
    readonly meets?: object;
    readonly message: { readonly zh: string; readonly en: string };
  }[];
}
const result = (conditions: readonly Condition[], facts: object) =>
  (
    asking(...conditions).engine.evaluate({
      policy: "demo",
      matter: "asked",
      asOf: "2025-06-30",
      facts,
    } as never) as never as {
      matters: { asked: Asked };
    }
  ).matters.asked;

describe("what is missing", () => {
  const missing = (conditions: readonly Condition[], facts: object = {}) => result(conditions, facts).missing;

  test.each([
    ["in the order in which it is read", [half(trained)], ["workforce.trained", "workforce.total"]],
    [
      "first what fails alone, then what fails with another",
      [half(trained), attested(logo)],
      ["brand.logo", "workforce.trained", "workforce.total"],
    ],
    [
      "first what two criteria fail by",
      [attested(logo), attested(channels), attested(channels)],
      ["brand.channels", "brand.logo"],
    ],
    [
      "in a share first what another share needs, too",
      [half(trained), half(placed)],
      ["workforce.total", "workforce.trained", "workforce.placed"],
    ],
    // One answer may settle the first; each of two that must both hold is half as likely to fail.
    [
      "first what one answer settles",
      [attested(logo, channels), attested(reputation)],
      ["brand.reputation", "brand.logo", "brand.channels"],
    ],
    [
      "of the same worth, as the document has them",
      [half(trained), attested(logo, channels)],
      ["workforce.trained", "workforce.total", "brand.logo", "brand.channels"],
    ],
    [
      "of the same worth, the other way round",
      [attested(logo, channels), half(trained)],
      ["brand.logo", "brand.channels", "workforce.trained", "workforce.total"],
    ],
    [
      "two answers before three",
      [attested(logo, channels, reputation), half(trained)],
      ["workforce.trained", "workforce.total", "brand.logo", "brand.channels", "brand.reputation"],
    ],
    // The whole alone may settle the second; the share is worth as much with it, and stands first.
    [
      "counting what the same answers tell besides",
      [half(trained), attested(logo), atLeast(total, people(300, "least"))],
      ["workforce.total", "workforce.trained", "brand.logo"],
    ],
  ] as readonly (readonly [string, readonly Condition[], readonly string[]])[])("%s", (_, conditions, expected) => {
    expect(missing(conditions)).toEqual(expected);
  });

  test("is nothing that is known, and each once", () => {
    expect(missing([half(trained), half(placed)], { workforce: { total: 5 } })).toEqual([
      "workforce.trained",
      "workforce.placed",
    ]);
    expect(missing([attested(logo), attested(logo)])).toEqual(["brand.logo"]);
    expect(missing([attested(logo, channels)], { brand: { logo: true } })).toEqual(["brand.channels"]);
  });

  test("is what a criterion lacks, though another has failed already", () => {
    expect(missing([attested(logo), attested(reputation), attested(channels)], { brand: { logo: false } })).toEqual([
      "brand.reputation",
      "brand.channels",
    ]);
    expect(missing([attested(logo, channels)], { brand: { logo: false } })).toEqual([]);
  });
});

describe("the criteria of another matter", () => {
  const words = bilingual("某事", "a thing");
  const asks = (id: string, fragment: string, require: Condition, binding = true) =>
    criterion(id, { topic: "asked", cite: { ...place, fragment }, require, binding });
  const other = matter("other", {
    kind: "eligibility",
    question: words,
    criteria: [
      asks("dm.other.1", "有标识", attested(logo)),
      asks("dm.other.2", "有阵地", attested(channels)),
      asks("dm.other.3", "有名气", attested(reputation), false),
    ],
  });

  test("are told by id and outcome, the binding ones alone", () => {
    const [criterion] = result([meets(other)], { brand: { logo: true } }).criteria;
    expect(criterion?.meets).toEqual({
      record: null,
      criteria: [
        { id: "dm.other.1", outcome: "met" },
        { id: "dm.other.2", outcome: "undetermined" },
      ],
    });
  });

  test("are counted, and those that fail are named by what the text says", () => {
    const said = (facts: object) => {
      const { message } = result([meets(other)], facts).criteria[0] as Asked["criteria"][number];
      return [message.zh, message.en];
    };
    expect(said({ brand: { logo: true, channels: true } })).toEqual([
      "适用的2项条件均符合。",
      "All 2 conditions that bear are met.",
    ]);
    expect(said({ brand: { logo: true, channels: false } })).toEqual([
      expect.stringMatching(/符合1项，待定0项，不符合1项.+/),
      expect.stringContaining("met: 1; open: 0; failing: 1"),
    ]);
  });

  const training = matter("training", {
    kind: "eligibility",
    question: words,
    criteria: [asks("dm.other.4", "有服务", attested(fact("training.service", "就业服务", "service")))],
  });
  const brands = fact("dual.trainingBrands", "培训品牌", "training brands");

  test("of one record of a list are told with the record", () => {
    const told = (...found: readonly boolean[]) =>
      result([within(brands, "training", meets(training))], {
        dual: { trainingBrands: found.map((service) => ({ service })) },
      }).criteria[0]?.meets;
    const of = (record: string | null, ...outcomes: readonly string[]) => ({
      record,
      criteria: outcomes.map((outcome) => ({ id: "dm.other.4", outcome })),
    });
    expect(told(false, true)).toEqual(of("dual.trainingBrands[1]", "met"));
    expect(told(false, false)).toEqual(of("dual.trainingBrands[0]", "not-met"));
    expect(told()).toEqual(of(null));
  });

  test("a condition that has none tells of none", () => {
    expect(result([attested(logo)], {}).criteria[0]).not.toHaveProperty("meets");
  });
});

test("what only a date needs is missing too, and last", () => {
  const facts = { workforce: { total: 300 }, exit: { training: false } };
  const missing = (facts: object) => engine.evaluate(asked("review", facts)).matters.review.missing;
  expect(missing(facts)).toEqual(["brand.logo", "applicant.recognitionLostOn"]);
  expect(missing({ ...facts, applicant: { recognitionLostOn: "2020-02-29" } })).toEqual(["brand.logo"]);
});
