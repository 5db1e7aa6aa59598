import { describe, expect, test } from "vitest";
import { type Asked, attested, choice, count, shown } from "./shown.ts";

const kinds = [
  "enterprise",
  "training-institution",
  "trade-association",
  "hr-agency",
  "agricultural-cooperative",
  "other-market-entity",
];

describe("one word of several", () => {
  const applicant: Asked = ["urumqi", "recognition", "uq.applicant"];
  const required = choice(kinds);
  const named = { fact: "applicant.kind", required: kinds.join(",") };

  test.each([
    ["hr-agency", "one-of.met", "hr-agency"],
    ["non-market-body", "one-of.not-met", ""],
  ])("%s", (kind, code, deciding) => {
    expect(shown(applicant, { applicant: { kind } })).toEqual({
      observed: choice(kind),
      required,
      code,
      values: { ...named, found: kind, deciding },
    });
  });

  test("not known", () => {
    expect(shown(applicant, {})).toEqual({ observed: null, required, code: "one-of.undetermined", values: named });
  });
});

describe("words in a list", () => {
  const held = "brand.recognizedAs";
  const any: Asked = ["hubei", "construction-award", "hb.award.recognized"];
  const none: Asked = ["urumqi", "recognition", "uq.no-duplicate"];
  const all: Asked = ["urumqi", "application-form", "uq.form.account"];
  const only: Asked = ["urumqi", "fund-plan", "uq.fund.use"];
  const form = (...completed: readonly string[]) => ({ form: { completed } });
  const fund = (...uses: readonly string[]) => ({ fund: { lines: uses.map((use) => ({ use, amount: 1 })) } });
  const recognized = (...levels: readonly string[]) => ({ brand: { recognizedAs: levels } });

  // What decides: the words asked for; those that shall not be there; those that lack; those beyond what is permitted.
  test.each([
    ["any of them", any, recognized("county", "provincial"), "has-any.met", ["county", "provincial"], "provincial"],
    ["any, with others alone", any, recognized("county"), "has-any.not-met", ["county"], ""],
    ["any, of none", any, recognized(), "has-any.not-met.empty", [], ""],
    ["none of them", none, recognized("county"), "has-none.met", ["county"], ""],
    ["none, of none", none, recognized(), "has-none.met.empty", [], ""],
    ["none, with one", none, recognized("county", "national"), "has-none.not-met", ["county", "national"], "national"],
    ["all of them", all, form("account", "commitment"), "has-all.met", ["account", "commitment"], ""],
    ["all, one lacking", all, form("commitment"), "has-all.not-met", ["commitment"], "account"],
    ["all, of none", all, form(), "has-all.not-met.empty", [], "account"],
    ["only these", only, fund("hired-teachers"), "only.met", ["hired-teachers"], ""],
    ["only these, of none", only, fund(), "only.met.empty", [], ""],
  ] as const)("%s", (_, asked, facts, code, found, deciding) => {
    const { observed, code: told, values } = shown(asked, facts);
    expect([observed, told]).toEqual([choice(found), code]);
    expect(values).toMatchObject({ found: found.join(","), deciding });
  });

  test("only these, and another: the line that is too many is named with its amount", () => {
    const { observed, code, values } = shown(only, fund("hired-teachers", "a,b"));
    expect([observed, code]).toEqual([choice(["hired-teachers", "a,b"]), "only.not-met.lines"]);
    expect(values).toMatchObject({ fact: "fund.lines", lines: '[["a,b",1]]' });
  });

  test("that is not known", () => {
    const levels = ["provincial", "national"];
    const values = { fact: held, required: "provincial,national" };
    expect(shown(any, {})).toEqual({ observed: null, required: choice(levels), code: "has-any.undetermined", values });
  });
});

describe("findings", () => {
  const identity: Asked = ["urumqi", "recognition", "uq.identity"];
  const qualified: Asked = ["urumqi", "recognition", "uq.training-qualified"];
  const fault: Asked = ["urumqi", "annual-review", "uq.rectify.scale"];
  const own = "applicant.trainingQualified";
  const partner = "applicant.partnerQualified";

  test.each([
    [true, undefined, "attested.met", own],
    [undefined, true, "attested.met", partner],
    [true, true, "attested.met", `${own},${partner}`],
    // Where one would do, all that lack stand in the way; of those not known each might do.
    [false, false, "any-attested.not-met", `${own},${partner}`],
    [false, undefined, "any-attested.undetermined", partner],
    [undefined, undefined, "any-attested.undetermined", `${own},${partner}`],
  ])("either will do: %s, %s", (trainingQualified, partnerQualified, code, facts) => {
    expect(shown(qualified, { applicant: { trainingQualified, partnerQualified } })).toEqual({
      observed: attested({ [own]: trainingQualified ?? null, [partner]: partnerQualified ?? null }),
      required: attested({ [own]: true, [partner]: true }),
      code,
      values: { facts },
    });
  });

  test("all must hold: it speaks of those that do not, or are not known", () => {
    const facts = { ownIdentity: true, ownershipClear: false, distinctCharacter: undefined, reputation: true };
    expect(shown(identity, { brand: facts })).toMatchObject({
      code: "attested.not-met",
      values: { facts: "brand.ownershipClear" },
    });
    expect(shown(identity, { brand: { ...facts, ownershipClear: true } })).toMatchObject({
      code: "attested.undetermined",
      values: { facts: "brand.distinctCharacter" },
    });
  });

  test.each([
    [true, "findings.not-met"],
    [false, "findings.met"],
    [undefined, "findings.undetermined"],
  ])("a fault found: %s", (scale, code) => {
    const path = "review.findings.scale";
    expect(shown(fault, { review: { findings: { scale } } })).toEqual({
      observed: attested({ [path]: scale ?? null }),
      required: attested({ [path]: false }),
      code,
      values: { facts: path },
    });
  });
});

describe("a place inside an area", () => {
  const registered: Asked = ["urumqi", "recognition", "uq.registered"];
  const named = { fact: "applicant.registeredIn", area: "6501" };

  test.each([
    ["天山区", "located.inside"],
    ["武汉市", "located.outside"],
    ["新疆维吾尔自治区", "located.unsettled"],
    ["不存在的地方", "located.unknown"],
  ])("%s", (registeredIn, code) => {
    expect(shown(registered, { applicant: { registeredIn } })).toEqual({
      observed: choice(registeredIn),
      required: choice("乌鲁木齐市"),
      code,
      values: { ...named, found: registeredIn },
    });
  });

  test("not known", () => {
    expect(shown(registered, {})).toEqual({
      observed: null,
      required: choice("乌鲁木齐市"),
      code: "located.undetermined",
      values: named,
    });
  });
});

describe("a standard by the class of the place in Inner Mongolia", () => {
  const scale: Asked = ["inner-mongolia", "labor-brand", "im.labor.scale"];
  const at = (place?: string) => shown(scale, { brand: { place, domesticService: false } });
  const fact = "brand.place";

  test("of a known class: what that class asks, 3,000 people in Baotou", () => {
    const facts = { brand: { place: "包头市", domesticService: false }, workforce: { employedThreeYears: 2_999 } };
    expect(shown(scale, facts)).toMatchObject({
      observed: count(2_999),
      required: count(3_000),
      code: "at-least.not-met",
    });
  });

  test.each([
    ["武汉市", "place.outside"],
    ["内蒙古自治区", "place.unsettled"],
    ["不存在的地方", "place.unknown"],
  ])("%s: none bears, or which one can't be told", (place, code) => {
    expect(at(place)).toEqual({ observed: null, required: null, code, values: { fact, found: place, area: "15" } });
  });

  test("not known", () => {
    expect(at()).toEqual({ observed: null, required: null, code: "place.undetermined.absent", values: { fact } });
  });
});
