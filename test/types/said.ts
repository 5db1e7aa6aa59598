import { describe, expect, test } from "vitest";
import { describePolicy, evaluate } from "../../src/index.ts";

type Leaf = string | number | boolean | readonly unknown[];

/** The dotted paths of all facts of an interface; lists and lists of records are facts, groups are not. */
type PathsOf<Facts> = {
  [Key in keyof Facts & string]-?: NonNullable<Facts[Key]> extends Leaf
    ? Key
    : `${Key}.${PathsOf<NonNullable<Facts[Key]>>}`;
}[keyof Facts & string];

/** What an interface of a matter says of a matter, as values: left out or added to, this does not compile. */
export interface Said<Shape extends { facts: object; readings: object; parts: string }> {
  facts: Record<PathsOf<Shape["facts"]>, true>;
  readings: { [Id in keyof Shape["readings"]]: Record<Shape["readings"][Id] & string, true> };
  parts: Record<Shape["parts"], true>;
}

type AnySaid = Readonly<Record<string, { readonly facts: object; readonly readings: object; readonly parts: object }>>;

/** Holds what the types of a policy's matters say against what its rules read and its results have. */
export function expectAgreement(policy: Parameters<typeof describePolicy>[0], said: AnySaid): void {
  const described = describePolicy(policy);
  const options = Object.fromEntries(
    described.readings.map((each) => [each.id, [each.default, ...each.alternatives].sort()]),
  );
  const facts = { brand: { name: "名", place: "150400" }, dual: { trainingBrands: [], relaxationGround: "other" } };
  const { matters } = evaluate({ policy, asOf: "2025-06-30", facts, detail: "result" } as never) as never as {
    matters: Record<string, object>;
  };

  /** What the rules of a matter read, whatever its edition. */
  const readBy = (matter: string) => {
    const provisions = described.matters
      .filter(({ id }) => id === matter)
      .flatMap(({ editions }) => editions)
      .flatMap((edition) => edition.provisions);
    const readings = new Set(provisions.flatMap((provision) => provision.readings));
    return {
      facts: [...new Set(provisions.flatMap((provision) => provision.facts))].sort(),
      readings: Object.fromEntries([...readings].map((id) => [id, options[id]])),
    };
  };

  describe(`the types of ${policy}'s matters say what the rules read`, () => {
    test("matter by matter", () => {
      expect(Object.keys(said).sort()).toEqual(described.matters.map(({ id }) => id).sort());
    });

    test.each(Object.entries(said))("%s", (matter, { facts, readings, parts }) => {
      const read = readBy(matter);
      expect(Object.keys(facts).sort()).toEqual(read.facts);
      const named = Object.entries(readings).map(([id, each]) => [id, Object.keys(each).sort()]);
      expect(Object.fromEntries(named)).toEqual(read.readings);
      const result = matters[matter] as object;
      const has = ["naming", "score", "subsidy", "status", "dates", "relaxation", "scope"].filter((part) =>
        Object.hasOwn(result, part),
      );
      expect(Object.keys(parts).sort()).toEqual(has.sort());
    });
  });
}
