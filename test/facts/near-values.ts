import fc, { type Arbitrary } from "fast-check";
import { type FactType, MOST_CHARACTERS, MOST_COUNT } from "../../src/facts/fact-type.ts";
import {
  type CheckedBreakdown,
  type CheckedPair,
  type CheckedSeries,
  recordBreakdowns,
  recordPairs,
  recordSeries,
} from "../../src/facts/fact-types.ts";
import { MOST_YUAN } from "../../src/ground/money.ts";

type Fields = Record<string, unknown>;

const dates = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

/** Leaves out parts that are greater than their wholes. The pairs stand in an order in which once through is enough. */
export function mendPairs(values: Fields, pairs: readonly CheckedPair[], at = (path: string) => path): void {
  for (const [part, whole] of pairs) {
    const [given, total] = [values[at(part)], values[at(whole)]];
    if (typeof given === "number" && typeof total === "number" && given > total) delete values[at(part)];
  }
}

/** Leaves out counts that do not agree with what is given of them in another way. */
export function mendConsistency(
  values: Fields,
  breakdowns: readonly CheckedBreakdown[],
  series: readonly CheckedSeries[],
): void {
  for (const { total, parts } of breakdowns) {
    const given = parts.map((part) => values[part]).filter((part) => typeof part === "number");
    const sum = given.reduce((all, part) => all + part, 0);
    const whole = values[total];
    if (typeof whole !== "number") continue;
    if (given.length < parts.length ? sum > whole : sum !== whole) delete values[total];
  }
  for (const { latest, list, field } of series) {
    const records = values[list] as readonly Fields[] | null | undefined;
    if (!Array.isArray(records) || records.length === 0 || typeof values[latest] !== "number") continue;
    const last = records.reduce((one, other) => ((other.year as number) > (one.year as number) ? other : one));
    if (last[field] !== values[latest]) delete values[latest];
  }
}

/** Amounts of which a few together are no more than one amount can be. */
const amountInList = fc.oneof(
  fc.integer({ min: 0, max: MOST_YUAN * 10 }).map((fen) => fen / 100),
  fc.constantFrom(0, -0, 0.01, MOST_YUAN / 10, "0", "00.10", "99999999999.99"),
);

function validRecords(type: FactType & { kind: "records" }, path: string, latestYear: number): Arbitrary<unknown> {
  const fields: Record<string, Arbitrary<unknown>> = {};
  for (const [name, each] of Object.entries(type.fields)) {
    const value =
      name === "year" && type.required.includes("year")
        ? fc.integer({ min: 1900, max: latestYear })
        : each.kind === "money"
          ? amountInList
          : valid(each, "", latestYear);
    fields[name] = type.required.includes(name) ? value : fc.option(value, { freq: 4 });
  }
  const record = fc.record(fields, { requiredKeys: [...type.required] }).map((values: Fields): unknown => {
    mendPairs(values, recordPairs[path] ?? []);
    mendConsistency(values, recordBreakdowns[path] ?? [], recordSeries[path] ?? []);
    return nestKeys(values);
  });
  const entries = { maxLength: 3 };
  return type.required.includes("year")
    ? fc.uniqueArray(record, { ...entries, selector: (entry) => (entry as Fields).year })
    : fc.array(record, entries);
}

/** Nests values by dotted key, as requests nest facts. Keys are defined, so that `__proto__` is data. */
export function nestKeys(values: Fields): Fields {
  const root: Fields = {};
  for (const [path, value] of Object.entries(values)) lay(root, path.split("."), value);
  return root;
}

/** Lays a value at the end of a path. Whatever stands in the way and is no object is replaced by one. */
export function lay(root: Fields, keys: readonly string[], value: unknown): void {
  let group = root;
  keys.forEach((key, depth) => {
    const last = depth === keys.length - 1;
    const inside = Object.hasOwn(group, key) ? group[key] : undefined;
    const next = last ? value : typeof inside === "object" && inside !== null && !Array.isArray(inside) ? inside : {};
    Object.defineProperty(group, key, { value: next, enumerable: true, configurable: true, writable: true });
    group = next as Fields;
  });
}

/** Values that a fact of the type may take, its bounds among them. */
export function valid(type: FactType, path = "", latestYear = 2999): Arbitrary<unknown> {
  switch (type.kind) {
    case "text":
    case "place":
      return fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.constantFrom(
          "",
          "650102",
          "巴里坤厨师",
          "\u0000",
          "\ud83d\ude00",
          "甲".repeat(MOST_CHARACTERS),
          "𠮷".repeat(MOST_CHARACTERS),
          `${"a".repeat(MOST_CHARACTERS - 1)}𠮷`,
        ),
      );
    case "boolean":
      return fc.boolean();
    case "count":
      return fc.oneof(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: MOST_COUNT }),
        fc.constantFrom(0, -0, 1, MOST_COUNT),
      );
    case "money":
      return fc.oneof(
        fc.integer({ min: 0, max: MOST_YUAN * 100 }).map((fen) => fen / 100),
        fc.integer({ min: 0, max: MOST_YUAN - 1 }).map((yuan) => `${yuan}.5`),
        fc.constantFrom(0, -0, 0.01, 1.1, MOST_YUAN, "0", "00.10", "1000000000000", "1000000000000.00"),
      );
    case "percent":
    case "points":
      return fc.oneof(
        fc.integer({ min: 0, max: type.most * 100 }).map((hundredths) => hundredths / 100),
        fc.constantFrom(0, -0, type.most),
      );
    case "date":
      return fc.oneof(
        dates,
        fc.constantFrom("1900-01-01", "2024-02-29", "2999-12-31", ...(type.never ? ["never"] : [])),
      );
    case "year":
      return fc.oneof(fc.integer({ min: 1900, max: 2999 }), fc.constantFrom(1900, 2999));
    case "choice":
      return fc.constantFrom(...type.options);
    case "list":
      return fc.array(valid(type.of), { maxLength: 4 });
    case "records":
      return validRecords(type, path, latestYear);
  }
}

/** Values of no fact, or not of most. */
const strange: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0.5,
  2 ** 53,
  -(2 ** 53),
  5,
  5n,
  "5",
  "",
  "true",
  "null",
  true,
  [],
  [undefined],
  [null],
  [[]],
  {},
  { length: 0 },
  { 0: "national", length: 1 },
  Symbol("strange"),
  () => 1,
];

const nearMoney = [
  -0.01,
  MOST_YUAN + 0.01,
  0.001,
  1.005,
  0.1 + 0.2,
  Number.MIN_VALUE,
  "1e3",
  "-1",
  "-0",
  " 1",
  "1.234",
  "１",
  "1,000",
  "1000000000000.01",
];
const nearDates = [
  "2025-02-29",
  "1900-02-29",
  "2100-02-29",
  "1899-12-31",
  "3000-01-01",
  "2025-6-1",
  "2025-06-31",
  "2025-13-01",
  "Never",
  "never",
  20_250_630,
];

function nearRecords(type: FactType & { kind: "records" }, path: string, latestYear: number): Arbitrary<unknown> {
  const right = validRecords(type, path, latestYear).map((entries) => entries as Fields[]);
  const names = Object.keys(type.fields);
  const oneWrong = fc
    .constantFrom(...names)
    .chain((name) => nearMiss(type.fields[name] as FactType).map((value) => [name, value] as const));
  return fc.oneof(
    fc.tuple(right, oneWrong).map(([entries, [name, value]]) => {
      const [first = {}, ...rest] = entries;
      lay(first, name.split("."), value);
      return [...rest, first];
    }),
    fc.tuple(right, fc.constantFrom(...names)).map(([entries, name]) => {
      for (const entry of entries) delete entry[name];
      return entries;
    }),
    fc.tuple(right, fc.constantFrom("__proto__", "usee", "yaer", "toString", "")).map(([entries, key]) => {
      for (const entry of entries) lay(entry, [key], 1);
      return entries;
    }),
    right.map((entries) => [...entries, ...entries]),
    right.map((entries) => entries[0]),
    right.map((entries) => [...entries, null]),
  );
}

/** Values that a fact of the type may not take, by little or by much; now and then one that it may. */
export function nearMiss(type: FactType, path = "", latestYear = 2999): Arbitrary<unknown> {
  const other = fc.constantFrom(...strange);
  const among = (...values: readonly unknown[]) =>
    fc.oneof(other, { weight: 3, arbitrary: fc.constantFrom(...values) });
  switch (type.kind) {
    case "text":
    case "place":
      return among(
        "甲".repeat(MOST_CHARACTERS + 1),
        "𠮷".repeat(MOST_CHARACTERS + 1),
        `${"a".repeat(MOST_CHARACTERS)}𠮷`,
        "\ud800",
        "甲\udc00",
        "\ude00\ud83d",
        "\ud83d\ude00\ud83d",
        new Array(3),
        650_102,
      );
    case "boolean":
      return among("false", 0, 1, "");
    case "count":
      return among(
        -1,
        MOST_COUNT + 1,
        MOST_COUNT - 0.5,
        MOST_COUNT + 0.5,
        1.5,
        -Number.MIN_VALUE,
        Number.MIN_VALUE,
        "10",
      );
    case "money":
      return among(...nearMoney);
    case "percent":
    case "points":
      return among(
        type.most * (1 + Number.EPSILON),
        0.1 + 0.2,
        type.most - 0.001,
        type.most + 0.01,
        type.most + 1,
        -0.01,
        33.333,
        0.001,
        "50",
        Number.MIN_VALUE,
      );
    case "date":
      return among(...nearDates);
    case "year":
      return among(1899, 3000, 2024.5, "2024", -2024);
    case "choice":
      return among(`${type.options[0]} `, (type.options[0] as string).toUpperCase(), "constructor", "__proto__", "0", [
        type.options[0],
      ]);
    case "list":
      return fc.oneof(
        other,
        valid(type.of),
        fc
          .tuple(fc.array(valid(type.of), { maxLength: 2 }), nearMiss(type.of))
          .map(([right, wrong]) => [...right, wrong]),
        // A hole in a list is no entry.
        fc.integer({ min: 1, max: 3 }).map((length) => new Array(length)),
      );
    case "records":
      return fc.oneof({ arbitrary: other, weight: 1 }, { arbitrary: nearRecords(type, path, latestYear), weight: 4 });
  }
}
