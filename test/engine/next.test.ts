import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describePolicy, evaluate, prepare, type ScoreItem, safeEvaluate } from "../../src/index.ts";
import { casesOf } from "../vectors/cases.ts";
import { type Facts, laid, moved, typeAt, unitAt } from "./laid.ts";

const asOf = "2025-06-30";
type Readings = Record<string, string>;
type Scored = ReadonlyMap<string, number | null>;

interface Sheet {
  readonly score: { readonly sections: readonly { readonly items: readonly ScoreItem[] }[] };
}

function full(facts: Facts, readings: Readings, parameters: Record<string, number> = {}): readonly ScoreItem[] {
  const request = { policy: "urumqi", matter: "scoring", asOf, facts, readings, parameters };
  const { matters } = evaluate(request as never) as never as { matters: { scoring: Sheet } };
  return matters.scoring.score.sections.flatMap(({ items }) => items);
}

/** The points of each item; undefined of facts that are no valid request. */
function scorer(readings: Readings, parameters: Record<string, number>): (facts: Facts) => Scored | undefined {
  const run = prepare({ policy: "urumqi", matter: "scoring", asOf, readings, parameters, detail: "outcome" } as never);
  return (facts) => {
    let answer: { matters: { scoring: Sheet } };
    try {
      answer = run(facts as never) as never;
    } catch {
      return undefined;
    }
    const items = answer.matters.scoring.score.sections.flatMap(({ items }) => items);
    return new Map(items.map(({ id, score }) => [id, score]));
  };
}

type Needs = readonly { readonly path: string; readonly from: unknown; readonly to: unknown }[];

const needsOf = ({ next }: ScoreItem): Needs =>
  (next?.needs ?? []).map(({ fact, from, to }) => ({ path: fact, from, to }));

/** How much one change changes: a number beside what it was, anything else by one. */
function weightOf(from: unknown, to: unknown): number {
  if (typeof to !== "number") return 1;
  const was = Number(from ?? 0);
  return (to - was) / Math.max(was, 1);
}

/** Every greater value of a fact up to a bound on its weight: numbers near and far, findings, one more entry of a list. */
function candidates(path: string, from: unknown, upTo: number): readonly unknown[] {
  const type = typeAt(path);
  // What an assessor gives is not the applicant's to change.
  if (type.kind === "points") return [];
  if (type.kind === "boolean") return from === true ? [] : [true];
  if (type.kind === "list")
    return ["national", "provincial", "local"].map((tier) => [...((from ?? []) as string[]), tier]);
  const unit = unitAt(path);
  if (unit === undefined) return [];
  const was = Number(from ?? 0);
  const most = Math.min(was + Math.max(was, 1) * upTo, 1e9);
  // Of money the steps are wide, and its last fen before the bound is looked at too.
  const step = type.kind === "money" ? 1_000_000 : Math.max(1, Math.ceil((most - was) / unit / 40));
  const found: number[] = [moved(was, 1, unit)];
  for (let units = step; moved(was, units, unit) < most; units += step) found.push(moved(was, units, unit));
  for (const back of [1, 2]) found.push(moved(most, -back, unit));
  return found.filter((value) => value > was && value < most);
}

const read = (facts: Facts, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Facts | null | undefined)?.[key], facts) ?? null;

/** Holds what the next points of every item promise. */
function check(facts: Facts, readings: Readings, parameters: Record<string, number> = {}) {
  const score = scorer(readings, parameters);
  let promises = 0;
  let tried = 0;
  for (const item of full(facts, readings, parameters)) {
    const { id, next, score: now } = item;
    if (now === null) {
      expect(next).toBeUndefined();
      continue;
    }
    const changes = needsOf(item);
    if (next !== undefined) {
      promises += 1;
      const after = score(laid(facts, changes));
      expect(after, `${id}: a valid request`).toBeDefined();
      expect(after?.get(id), id).toBe(now + next.points);
      expect(next.points).toBeGreaterThan(0);
      for (const change of changes) {
        const unit = unitAt(change.path);
        if (unit === undefined) continue;
        const to = moved(change.to as number, -1, unit);
        const less = score(
          laid(
            facts,
            changes.map((one) => (one === change ? { ...one, to } : one)),
          ),
        );
        // One less may break what the sheet asks of pairs: then it is no request.
        if (less !== undefined) expect(less.get(id), `${id} ${change.path} one unit less`).toBeLessThanOrEqual(now);
        tried += 1;
      }
    }
    // No change of a single fact that is cheaper gains any; where nothing is promised, none at all does.
    const bound = next === undefined || changes.length > 1 ? 3 : weightOf(changes[0]?.from, changes[0]?.to);
    for (const path of Object.keys(item.observed)) {
      const from = read(facts, path);
      for (const to of candidates(path, from, bound)) {
        if (changes.length === 1 && weightOf(from, to) >= bound) continue;
        tried += 1;
        const gained = score(laid(facts, [{ path, to }]))?.get(id) ?? 0;
        // An assertion for each of a hundred thousand tries would take longer than the tries.
        if (gained > now) expect.fail(`${id} ${path} ${from} → ${to} gains ${gained - now} and costs less`);
      }
    }
  }
  return { promises, tried };
}

const cases = casesOf("urumqi", "scoring");

test("keep what they promise for every case, one unit less gains nothing, and nothing cheaper does", () => {
  let [promises, tried] = [0, 0];
  for (const { facts, readings } of cases) {
    const done = check(facts as Facts, readings);
    promises += done.promises;
    tried += done.tried;
  }
  expect(promises).toBeGreaterThan(3_000);
  if (process.env.LAOWU_COUNTS) console.log("cases", cases.length, "promises", promises, "tried", tried);
}, 300_000);

const readingsOf = fc.record(
  Object.fromEntries(
    describePolicy("urumqi")
      .readings.filter(({ id }) => cases.some(({ readings }) => id in readings))
      .map(({ id, default: usual, alternatives }) => [id, fc.constantFrom(usual, ...alternatives)]),
  ),
);

const count = (most: number) => fc.oneof(fc.nat(most), fc.constantFrom(0, 1, 50, 100, 101, 200, 300, 500, 501, most));
const tiers = fc.array(fc.constantFrom("national", "provincial", "local"), { maxLength: 4 });
const part = (whole: number) =>
  fc.oneof(fc.nat(whole), fc.constantFrom(0, Math.ceil(whole / 2), Math.ceil(whole * 0.8), whole));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 30 });

const applicant: fc.Arbitrary<Facts> = fc.tuple(count(1_200), count(600)).chain(([total, trainees]) =>
  fc.record({
    brand: fc.record({
      ownIdentity: maybe(fc.boolean()),
      ownershipClear: fc.boolean(),
      logo: fc.boolean(),
      historyAndPlan: fc.boolean(),
      honours: maybe(tiers),
      media: tiers,
      channels: fc.boolean(),
      richContent: fc.boolean(),
    }),
    applicant: fc.record({
      independentLegalPerson: fc.boolean(),
      lawful: fc.boolean(),
      internalRules: fc.boolean(),
      noDisputes: fc.boolean(),
      revenue: fc.oneof(fc.nat(6_000_000), fc.constantFrom(0, 499_999.99, 500_000, 1_000_000, 2_000_000, 5_000_000)),
    }),
    workforce: fc.record({
      total: maybe(fc.constant(total)),
      trained: part(total),
      placed: part(total),
      hardship: count(400),
      insured: count(700),
    }),
    training: part(trainees).chain((passed) =>
      fc.record({
        trainees: maybe(fc.constant(trainees)),
        passed: fc.constant(passed),
        placed: part(trainees),
        placedPassed: part(passed),
        headcount: count(500),
        ownOrPartner: fc.boolean(),
        standardsLed: fc.nat(3),
        standardsJoined: fc.nat(6),
      }),
    ),
    staff: fc.record({ honours: tiers, publicBenefit: fc.nat(5) }),
    assessor: fc.record({
      supportMoney: fc.nat(300).map((hundredths) => hundredths / 100),
      cooperation: fc.nat(500).map((hundredths) => hundredths / 100),
      culture: fc.nat(500).map((hundredths) => hundredths / 100),
    }),
  }),
);

describe("of random applicants under random readings", () => {
  test("they keep it", () => {
    let [promises, tried] = [0, 0];
    fc.assert(
      fc.property(applicant, readingsOf, (facts, readings) => {
        const done = check(facts, readings as Readings);
        promises += done.promises;
        tried += done.tried;
      }),
      { numRuns: 300, seed: 20250630 },
    );
    expect(promises).toBeGreaterThan(2_000);
    if (process.env.LAOWU_COUNTS) console.log("random promises", promises, "tried", tried);
  }, 300_000);

  test("with small figures they keep it too, all values tried", () => {
    const parameters = {
      "uq.s3.1/first": 3,
      "uq.s3.1/step": 2,
      "uq.s2.3/trainees": 2,
      "uq.s2.3/band-1.from": 3,
      "uq.s2.3/band-2.from": 4,
      "uq.s2.3/band-3.from": 5,
      "uq.s2.3/band-4.from": 6,
      "uq.s2.3/band-5.from": 8,
      "uq.s2.1/step": 3,
    };
    const small = fc.tuple(fc.nat(12), fc.nat(9)).chain(([total, trainees]) =>
      fc.record({
        workforce: fc.record({ total: fc.constant(total), trained: fc.nat(total), placed: fc.nat(total) }),
        training: fc.nat(trainees).chain((passed) =>
          fc.record({
            trainees: fc.constant(trainees),
            passed: fc.constant(passed),
            placed: fc.nat(trainees),
            placedPassed: fc.nat(passed),
            headcount: fc.nat(30),
            ownOrPartner: fc.boolean(),
          }),
        ),
      }),
    );
    const request = { policy: "urumqi", matter: "scoring", asOf, facts: {}, parameters };
    expect(safeEvaluate(request as never).success).toBe(true);
    fc.assert(
      fc.property(small, readingsOf, (facts, readings) => {
        check(facts, readings as Readings, parameters);
      }),
      { numRuns: 300, seed: 20250630 },
    );
  }, 300_000);
});

test("an item that is full has no next points, nor one that is not settled", () => {
  const items = full({ applicant: { noDisputes: true, revenue: 6_000_000 } }, {});
  const of = (id: string) => items.find((item) => item.id === id)?.next;
  expect(of("uq.s1.6")).toBeUndefined();
  expect(of("uq.s1.4")).toBeUndefined();
  expect(of("uq.s2.1")).toBeUndefined();
});

test("more workers call for more trained ones", () => {
  const items = full({ workforce: { total: 500, trained: 250 } }, {});
  expect(items.find(({ id }) => id === "uq.s3.1")?.next).toEqual({
    points: 1,
    needs: [
      { fact: "workforce.trained", from: 250, to: 251 },
      { fact: "workforce.total", from: 500, to: 501 },
    ],
  });
});

test("what is far from the conditions of an item is brought there and beyond, to the first points", () => {
  const facts = { workforce: { total: 10, trained: 0 }, training: { trainees: 5, placed: 0 } };
  const items = full(facts, {});
  expect(items.find(({ id }) => id === "uq.s2.3")?.next).toEqual({
    points: 2,
    needs: [
      { fact: "training.trainees", from: 5, to: 101 },
      { fact: "training.placed", from: 0, to: 81 },
    ],
  });
});
