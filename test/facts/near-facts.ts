import fc, { type Arbitrary } from "fast-check";
import type { FactType } from "../../src/facts/fact-type.ts";
import {
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  type FactPath,
  factPaths,
  factTypes,
  recordPairs,
} from "../../src/facts/fact-types.ts";
import { lay, mendConsistency, mendPairs, nearMiss, nestKeys, valid } from "./near-values.ts";

/** Facts that are in order, or out of order in a few places. */
export interface NearFacts {
  readonly facts: unknown;
  /** The facts that were stated as they should be. */
  readonly right: readonly string[];
  /** What was then done to them; nothing where they were left in order. */
  readonly change: Change;
}

type Kind =
  | "none"
  | "value"
  | "pair"
  | "record-pair"
  | "years"
  | "two-ways"
  | "training-twice"
  | "group"
  | "key"
  | "whole";

/** One change of facts: a value laid at a place, with the kind of trouble that it is meant to make. */
interface Change {
  readonly kind: Kind;
  readonly path: string;
  readonly lays: readonly (readonly [keys: readonly string[], value: unknown])[];
}

const typeOf = (path: FactPath): FactType => factTypes[path];
const keysOf = (path: string) => path.split(".");
const groups = [
  ...new Set(
    factPaths.flatMap((path) =>
      keysOf(path)
        .slice(0, -1)
        .map((_, depth, keys) => keys.slice(0, depth + 1).join(".")),
    ),
  ),
];

function changeOf(kind: Kind, path: string, ...lays: Change["lays"]): Change {
  return { kind, path, lays };
}

const none = fc.constant(changeOf("none", ""));

const wrongValues = (latestYear: number) =>
  fc.oneof(
    ...factPaths.map((path) =>
      nearMiss(typeOf(path), path, latestYear).map((value) => changeOf("value", path, [keysOf(path), value])),
    ),
  );

// A part one below its whole, equal to it, and one above.
const pairs = fc
  .tuple(
    fc.constantFrom(...checkedPairs),
    fc.constantFrom(0, -0, 1, 7, 1_000_000_000, null, undefined, -1),
    fc.constantFrom(-1, 0, 1),
  )
  .map(([[part, whole], total, more]) =>
    changeOf("pair", part, [keysOf(whole), total], [keysOf(part), (total ?? 7) + more]),
  );

// The same inside the records of a list.
const recordPair = (latestYear: number) =>
  fc
    .tuple(
      fc.constantFrom(
        ...Object.entries(recordPairs).flatMap(([path, pairs]) => pairs.map((pair) => [path, pair] as const)),
      ),
      fc.constantFrom(0, 7, 1_000_000_000, null),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([[path, [part, whole]], total, more]) => {
      const entry = { year: latestYear, [whole]: total, [part]: Math.max(0, (total ?? 7) + more) };
      return changeOf("record-pair", path, [keysOf(path), [entry]], [["training"], null]);
    });

// A count one below what is given of it in another way, equal to it, and one above: in the group, and in a record in its place.
const twoWays = (latestYear: number) =>
  fc
    .tuple(
      fc.constantFrom<Record<string, unknown>>(
        { headcount: 150, headcountByKind: { skill: 100, induction: 0, refresher: 50 } },
        { headcount: 150, headcountByKind: { skill: 100, refresher: 50 } },
        { headcount: null, headcountByKind: { skill: 1, induction: 2, refresher: 3 } },
        { trainees: 150, traineesByYear: [{ year: latestYear, trainees: 150 }] },
        { trainees: 150, traineesByYear: [] },
      ),
      fc.constantFrom("headcount", "trainees"),
      fc.constantFrom(-1, 0, 1),
      fc.boolean(),
    )
    .map(([given, count, more, inRecord]) => {
      const changed = { ...given, ...(typeof given[count] === "number" ? { [count]: given[count] + more } : {}) };
      return inRecord
        ? changeOf("two-ways", "dual.trainingBrands", [["training"], null], [["dual", "trainingBrands"], [changed]])
        : changeOf("two-ways", "training", [["training"], changed], [["dual", "trainingBrands"], null]);
    });

const years = (latestYear: number): Arbitrary<Change> => {
  const near = fc.array(fc.integer({ min: latestYear - 2, max: latestYear + 1 }), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    near.map((listed) =>
      changeOf("years", "review.years", [["review", "years"], listed.map((year) => ({ year, passed: true }))]),
    ),
    near.map((listed) =>
      changeOf("years", "plan.milestones", [["plan", "milestones"], listed.map((year) => ({ year }))]),
    ),
  );
};

// Facts of training beside training brands: an error only where one of them really states something.
const trainingTwice = fc
  .tuple(
    fc.constantFrom(
      null,
      undefined,
      {},
      { trainees: null },
      { institution: {} },
      { institution: { lawful: false } },
      { trainees: 0 },
      { service: false },
    ),
    fc.constantFrom(null, undefined, [], [{}], [{ trainees: 1 }]),
  )
  .map(([training, brands]) =>
    changeOf("training-twice", "dual.trainingBrands", [["training"], training], [["dual", "trainingBrands"], brands]),
  );

const groupsChanged = fc
  .tuple(
    fc.constantFrom(...groups),
    fc.constantFrom<unknown>(null, undefined, {}, [], [{}], "", "total", 0, 5, true, () => 1, Symbol("group")),
  )
  .map(([group, value]) => changeOf("group", group, [keysOf(group), value]));

/** A key as fingers slip: a letter left out, doubled, in the wrong case, swapped with the next. */
const misspelt = (key: string) =>
  fc.tuple(fc.nat(key.length - 1), fc.nat(3)).map(([at, slip]) => {
    const [before, letter = "", after] = [key.slice(0, at), key[at], key.slice(at + 1)];
    return (
      before +
      [after, letter + letter + after, letter.toUpperCase() + after, after.slice(0, 1) + letter + after.slice(1)][slip]
    );
  });
const keysAdded = fc
  .tuple(
    fc.constantFrom("", ...groups),
    fc.oneof(
      fc.constantFrom(...factPaths, ...groups).chain((path) => misspelt(keysOf(path).at(-1) as string)),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "length",
        "",
        "0",
        "workforce.total",
        "有",
      ),
      fc.string({ unit: "binary" }),
    ),
    fc.constantFrom(undefined, null, 1, {}),
  )
  .map(([group, key, value]) => changeOf("key", group, [group === "" ? [key] : [...keysOf(group), key], value]));

const wholes = fc
  .constantFrom<unknown>(null, undefined, [], "facts", 5, true, () => ({}), Symbol("facts"), [{}])
  .map((value) => changeOf("whole", "", [[], value]));

function rightFacts(latestYear: number): Arbitrary<Record<string, unknown>> {
  const entry = fc.oneof(
    ...factPaths.map((path) =>
      fc
        .oneof(
          { arbitrary: valid(typeOf(path), path, latestYear), weight: 8 },
          { arbitrary: fc.constantFrom(null, undefined), weight: 1 },
        )
        .map((value) => [path, value] as const),
    ),
  );
  return fc.array(entry, { maxLength: 8 }).map((entries) => {
    const values: Record<string, unknown> = Object.fromEntries(entries);
    mendPairs(values, checkedPairs);
    mendConsistency(values, checkedBreakdowns, checkedSeries);
    if (Object.keys(values).some((path) => path.startsWith("training."))) delete values["dual.trainingBrands"];
    return values;
  });
}

/** Facts near the border between those that are in order and those that are not; every path, and every kind of trouble. */
export function nearFacts(latestYear: number): Arbitrary<NearFacts> {
  const change = fc.oneof(
    { arbitrary: none, weight: 6 },
    { arbitrary: wrongValues(latestYear), weight: 6 },
    { arbitrary: pairs, weight: 2 },
    { arbitrary: recordPair(latestYear), weight: 2 },
    { arbitrary: years(latestYear), weight: 2 },
    { arbitrary: twoWays(latestYear), weight: 2 },
    { arbitrary: trainingTwice, weight: 1 },
    { arbitrary: groupsChanged, weight: 2 },
    { arbitrary: keysAdded, weight: 2 },
    { arbitrary: wholes, weight: 1 },
  );
  return fc.tuple(rightFacts(latestYear), change).map(([values, made]) => {
    const facts = nestKeys(values);
    for (const [keys, value] of made.lays) if (keys.length > 0) lay(facts, keys, value);
    return {
      facts: made.kind === "whole" ? made.lays[0]?.[1] : facts,
      right: Object.keys(values).filter((path) => values[path] != null),
      change: made,
    };
  });
}
