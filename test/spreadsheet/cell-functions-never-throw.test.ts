import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStep, outcome, reason, score } from "../../src/spreadsheet.ts";

// Whatever a formula hands over, the cell shows an answer or says what is wrong: a function that throws stops the whole sheet.
const functions = { score, outcome, reason, nextStep } as Readonly<
  Record<string, (...given: readonly unknown[]) => unknown>
>;

function raising(): never {
  throw new Error("read");
}

function revoked(list: boolean): object {
  const { proxy, revoke } = Proxy.revocable(list ? [] : {}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown[] {
  const list: unknown[] = [];
  list.push(list, [list]);
  return list;
}

/** A list that throws what passes for a refusal of a request. */
function forging(issues: unknown): unknown[] {
  return Object.defineProperty([1], 0, {
    get: () => {
      throw { code: "laowu-rules/request", issues };
    },
  });
}

const raisingTraps = new Proxy({}, { get: () => raising }) as ProxyHandler<never>;

const hostile: readonly (() => unknown)[] = [
  () => revoked(true),
  () => revoked(false),
  () => new Proxy([], raisingTraps),
  () => new Proxy({}, raisingTraps),
  () => new Proxy([1, 2], { get: (list, key) => (key === "length" ? 1e308 : Reflect.get(list, key)) }),
  () => new Proxy([1, 2], { get: (list, key) => (key === "length" ? "x" : Reflect.get(list, key)) }),
  () => Object.defineProperty([], 0, { get: raising }),
  () => ({ toString: raising, valueOf: raising, toJSON: raising }),
  () => Object.create(null),
  () => Symbol("a"),
  () => 10n ** 400n,
  () => new Array(2 ** 32 - 1),
  () => new Array(20_000).fill("从业人员数"),
  () => "长".repeat(2_000_000),
  () => cyclic(),
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => Object.defineProperty(new Date(0), "getHours", { get: raising }),
  () => [[[]], [undefined, [null]]],
  () => raising,
  () => forging(null),
  () => forging([{ path: Symbol("a"), message: { zh: Symbol("a"), en: Symbol("a") } }]),
  () => Number.NaN,
  () => "constructor",
  () => "__proto__",
];

const usual: readonly unknown[] = ["urumqi", "recognition", "2025-06-30", ["从业人员数"], [299], "zh"];

const isAnswer = (answer: unknown) => typeof answer === "number" || typeof answer === "string";

test.each(Object.keys(functions))("%s: each hostile value at each place", (name) => {
  for (const make of hostile) {
    for (let place = 0; place < usual.length; place += 1) {
      const given = usual.map((value, at) => (at === place ? make() : value));
      expect(isAnswer(functions[name]?.(...given))).toBe(true);
      // In a cell or a heading.
      if (place === 3 || place === 4) {
        const inside = usual.map((value, at) => (at === place ? [make()] : value));
        expect(isAnswer(functions[name]?.(...inside))).toBe(true);
      }
    }
  }
});

/** How a value is made: fast-check itself looks into values, and some of these may not be looked into. */
const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map((value) => () => value),
  fc.constantFrom(...hostile),
);

test.each(Object.keys(functions))("%s: anything", (name) => {
  fc.assert(
    fc.property(
      fc.tuple(
        ...usual.map((value) =>
          fc.oneof(
            fc.constant(() => value),
            anything,
          ),
        ),
      ),
      (makes) => {
        expect(isAnswer(functions[name]?.(...makes.map((make) => make())))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test("what can't be read is said in the language asked for", () => {
  expect(outcome("urumqi", "recognition", "2025-06-30", revoked(true) as never, [299])).toBe(
    "错误：所给的单元格无法读取",
  );
  expect(outcome("urumqi", "recognition", "2025-06-30", ["workforce"], revoked(true) as never, "en")).toBe(
    "error: the cells given can't be read",
  );
});
