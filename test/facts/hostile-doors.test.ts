import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { auditOfRequest, doors, goodResult, outcomeOf } from "./hostile-doors.ts";
import { attacked, attacks, attacksOn, wounded } from "./hostile-requests.ts";
import { goodRequest } from "./problem.ts";

/** 100,000 requests with LAOWU_LONG=1; else enough to see a slip at once. */
const RUNS = process.env.LAOWU_LONG ? 100_000 : 5_000;

/** The dearest call of each function, in milliseconds, and what it was given. */
const worst = new Map<string, { readonly cost: number; readonly given: string }>();
let requests = 0;
const counted = { answered: 0, refused: 0, broken: 0 };

afterAll(() => {
  if (!process.env.LAOWU_LONG) return;
  console.log(`${requests} requests, ${JSON.stringify(counted)}`);
  for (const [door, { cost, given }] of worst) console.log(`${door}: ${cost.toFixed(1)} ms ${given}`);
});

/** The error of a function that breaks under a request and an evaluation; the cost of the call is kept. */
function broken(door: string, request: () => unknown, evaluation: () => unknown, given: unknown): string | undefined {
  // What is given is made before: that it is large is not the library's cost.
  const requestsMade = [request(), request(), request()];
  const evaluationMade = evaluation();
  let at = 0;
  const start = performance.now();
  const outcome = outcomeOf(() =>
    doors[door]?.(
      () => requestsMade[at++ % requestsMade.length],
      () => evaluationMade,
    ),
  );
  const cost = performance.now() - start;
  counted[typeof outcome === "string" ? outcome : "broken"] += 1;
  if (cost > (worst.get(door)?.cost ?? 0)) worst.set(door, { cost, given: JSON.stringify(given) });
  return typeof outcome === "string" ? undefined : `${door}: ${outcome.broken}`;
}

describe("hostile requests and evaluations", () => {
  const made = fc.record({
    asked: fc.array(attacks, { minLength: 1, maxLength: 3 }),
    shown: fc.array(attacksOn(goodResult), { minLength: 1, maxLength: 2 }),
    // Each is given to three of the functions.
    to: fc.uniqueArray(fc.constantFrom(...Object.keys(doors)), { minLength: 3, maxLength: 3 }),
  });

  test(
    "are answered or refused by every function, and never break through",
    () => {
      fc.assert(
        fc.property(made, ({ asked, shown, to }) => {
          requests += 1;
          for (const door of to) {
            const error = broken(
              door,
              () => attacked(asked),
              () => wounded(goodResult, shown),
              { asked, shown },
            );
            if (error !== undefined) throw new Error(error);
          }
        }),
        { numRuns: RUNS },
      );
    },
    60 * 60_000,
  );

  test.each(["explain", "auditRecord"] as const)("parts that are shared are refused, not written out: %s", (door) => {
    // Written out, this would be larger than any memory.
    let shared: unknown = {};
    for (let depth = 0; depth < 100; depth += 1) shared = { a: shared, b: shared };
    expect(
      outcomeOf(() =>
        doors[door]?.(
          () => goodRequest,
          () => ({ ...(goodResult as object), ignored: shared }),
        ),
      ),
    ).toBe("refused");
  });

  test("are refused by auditRecord as requests", () => {
    const given = [{ at: ["facts"], value: "getter that throws" }];
    expect(outcomeOf(() => auditOfRequest(() => attacked(given)))).toBe("refused");
  });
});

// Measured by the clock: a command of its own, on a quiet machine.
describe.skipIf(process.env.LAOWU_LONG === undefined)("the cost of a large request is linear in its size", () => {
  const text = (size: number) => "brand name".repeat(size / 10);
  const withFacts = (facts: object) => ({ ...goodRequest, facts });
  const list = (size: number, entry: unknown) => new Array(size).fill(entry);
  const keys = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`key${at}`, 1]));
  const asked = (door: keyof typeof doors, request: unknown) => () =>
    doors[door]?.(
      () => request,
      () => goodResult,
    );
  const shown = (door: keyof typeof doors, value: unknown) => () =>
    doors[door]?.(
      () => goodRequest,
      () => value,
    );
  const days = (size: number) => list(size, "2025-01-01");

  /** By name: the greatest size, and the call. */
  const large: Readonly<Record<string, readonly [most: number, make: (size: number) => () => unknown]>> = {
    "a text as fact": [10_000_000, (size) => asked("safeEvaluate", withFacts({ brand: { name: text(size) } }))],
    "a text of zeros as money": [
      10_000_000,
      (size) => asked("safeEvaluate", withFacts({ applicant: { revenue: `${"0".repeat(size)}x` } })),
    ],
    "a text of zeros as place": [
      10_000_000,
      (size) => asked("safeEvaluate", withFacts({ applicant: { registeredIn: `${"0".repeat(size)}x` } })),
    ],
    "a text as id": [10_000_000, (size) => asked("evaluate", { ...goodRequest, id: text(size) })],
    "a text as day": [10_000_000, (size) => asked("evaluate", { ...goodRequest, asOf: text(size) })],
    "a text as policy": [10_000_000, (size) => asked("describePolicy", { policy: text(size) })],
    "a text as name": [
      10_000_000,
      (size) => asked("checkName", { policy: "urumqi", facts: { brand: { name: text(size) } } }),
    ],
    "a name of a fact": [10_000_000, (size) => asked("path", withFacts({ [text(size)]: 1 }))],
    "a name of a reading": [
      10_000_000,
      (size) => asked("prepare", { ...goodRequest, readings: { [text(size)]: "x" } }),
    ],
    "a list of choices": [
      1_000_000,
      (size) => asked("evaluate", withFacts({ brand: { honours: list(size, "national") } })),
    ],
    "a list of wrong choices": [
      1_000_000,
      (size) => asked("evaluate", withFacts({ brand: { honours: list(size, "x") } })),
    ],
    "a list of days": [1_000_000, (size) => asked("safeEvaluate", withFacts({ notice: { holidays: days(size) } }))],
    "a list of records": [
      1_000_000,
      (size) => asked("safeEvaluate", withFacts({ fund: { lines: list(size, { use: "hired-teachers", amount: 1 }) } })),
    ],
    "a list of matters": [
      1_000_000,
      (size) => asked("safeEvaluate", { ...goodRequest, matter: list(size, "scoring") }),
    ],
    "a list of places": [1_000_000, (size) => asked("checkName with words", list(size, "敖汉旗"))],
    "unknown facts": [100_000, (size) => asked("safeEvaluate", withFacts(keys(size)))],
    "unknown figures": [100_000, (size) => asked("safeEvaluate", { ...goodRequest, parameters: keys(size) })],
    "a sparse list": [1_000_000, (size) => asked("evaluate", withFacts({ brand: { honours: new Array(size) } }))],
    "a list to rank": [100_000, (size) => shown("rank with a quota", list(size, goodResult))],
    "a list of nothing to rank": [100_000, (size) => shown("rank with a quota", list(size, "x"))],
    "a text to compare": [10_000_000, (size) => shown("compare", text(size))],
    "a list to explain": [1_000_000, (size) => shown("explain", list(size, "x"))],
    "an evaluation with a text": [
      10_000_000,
      (size) => shown("explain", { ...(goodResult as object), library: text(size) }),
    ],
    "an evaluation with a text for its matters": [
      10_000_000,
      (size) => shown("explain", { ...(goodResult as object), matters: text(size) }),
    ],
    "an evaluation with a list, to file": [
      1_000_000,
      (size) => shown("auditRecord", { ...(goodResult as object), ignored: list(size, "x") }),
    ],
  };

  const STEPS = 8;

  test.each(Object.keys(large))("%s", (name) => {
    const [most, make] = large[name] as (typeof large)[string];
    const costOf = (size: number) => {
      const call = make(size);
      const costs = [1, 2, 3].map(() => {
        const start = performance.now();
        expect(["answered", "refused"]).toContain(outcomeOf(call));
        return performance.now() - start;
      });
      return Math.min(...costs);
    };
    const [less, more] = [costOf(most / STEPS), costOf(most)];
    if (process.env.LAOWU_LONG)
      console.log(`${name}: ${most / STEPS} ${less.toFixed(2)} ms, ${most} ${more.toFixed(2)} ms`);
    // Eight times the size costs about eight times as much; a square would cost sixty-four times.
    expect(more).toBeLessThan(less * STEPS * 3 + 50);
  });
});
