import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  describePolicy,
  evaluate,
  evaluateMany,
  explain,
  isRequestError,
  prepare,
  safeEvaluate,
} from "../../src/index.ts";
import { attacked, attacks, fieldOf, places } from "./hostile-requests.ts";
import { hostileValues } from "./hostile-values.ts";
import { goodRequest } from "./problem.ts";

const { facts: _, ...withoutFacts } = goodRequest;

/** Is it what `safeEvaluate` promises: a result, or a request error with issues? */
function isAnswer(answer: unknown): boolean {
  const { success, data, error } = answer as { success?: unknown; data?: { matters?: object }; error?: unknown };
  if (success === true) return Object.keys(data?.matters ?? {}).length > 0 && error === undefined;
  return success === false && data === undefined && isRequestError(error) && error.issues.length > 0;
}

/** What a call threw: nothing, a request error, or something that must never come out. */
function outcomeOf(call: () => unknown): "answered" | "refused" | "broken" {
  try {
    call();
    return "answered";
  } catch (thrown) {
    return isRequestError(thrown) ? "refused" : "broken";
  }
}

/** The first rows of many: a text of a megabyte can be read one after the other a million times. */
function firstRows(answers: Iterator<unknown>): void {
  for (let at = 0; at < 3 && !answers.next().done; at += 1);
}

/** Everything that must hold of a request, whatever it is. Made anew for each call: some give something else when read again. */
function holds(make: () => unknown): boolean {
  const answer = safeEvaluate(make() as never);
  const { success } = answer;
  if (!isAnswer(answer) || outcomeOf(() => evaluate(make() as never)) !== (success ? "answered" : "refused"))
    return false;
  const score = prepare(withoutFacts as never) as (facts: unknown, id: unknown) => unknown;
  const calls = [
    () => prepare(make() as never),
    () => evaluateMany(make() as never, []),
    () => score(fieldOf(make(), "facts"), fieldOf(make(), "id")),
  ];
  if (calls.some((call) => outcomeOf(call) === "broken")) return false;
  const facts = fieldOf(make(), "facts");
  const rows = [{}, facts, make(), { id: "a", facts }, { id: "b", facts: {} }];
  const answers = [...evaluateMany(withoutFacts as never, rows as never)];
  return (
    answers.length === 5 && answers.every(isAnswer) && answers[0]?.success === true && answers[4]?.success === true
  );
}

describe("a hostile request", () => {
  test("is answered or refused, in every call, and never breaks through", () => {
    fc.assert(
      fc.property(fc.array(attacks, { minLength: 1, maxLength: 3 }), (made) => holds(() => attacked(made))),
      { numRuns: 1_000 },
    );
  });

  // Every value at every place, one at a time: what a random search might miss.
  test.each(Object.keys(hostileValues))("with %s anywhere", (value) => {
    const broken = places.filter((at) => {
      const answer = (() => {
        try {
          return safeEvaluate(attacked([{ at, value }]) as never);
        } catch (thrown) {
          return thrown;
        }
      })();
      return !isAnswer(answer);
    });
    expect(broken).toEqual([]);
  });
});

describe("what costs much is refused all the same", () => {
  const shared = (around: (inner: unknown) => unknown, depth: number) => {
    let value: unknown = 0;
    for (let at = 0; at < depth; at += 1) value = around(value);
    return value;
  };
  const large: Readonly<Record<string, () => object>> = {
    "shared references that explode when copied": () => ({
      fund: { lines: shared((inner) => ({ a: inner, b: inner }), 60) },
    }),
    "shared lists that explode when copied": () => ({
      fund: { lines: shared((inner) => new Array(100).fill(inner), 60) },
    }),
    "shared records": () => ({
      fund: { lines: new Array(10_000).fill(shared((inner) => ({ a: inner, b: inner }), 60)) },
    }),
    "300,000 unknown facts": () => Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`key${at}`, at])),
    "200 unknown facts with names of a megabyte": () =>
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => ["k".repeat(1_000_000) + at, at])),
    "10,000 wrong entries": () => ({
      form: { completed: new Array(10_000).fill("x") },
      notice: { holidays: new Array(10_000).fill("x") },
    }),
  };
  test.each(Object.keys(large))("%s", (name) => {
    const facts = large[name]?.();
    const answer = safeEvaluate({ ...goodRequest, facts } as never);
    expect(isAnswer(answer) && !answer.success).toBe(true);
  });

  test.each([
    ["readings", 1],
    ["parameters", 1],
    ["facts", {}],
  ])("100,000 unknown names among the %s", (option, value) => {
    const names = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`uq.workforce${at}`, value]));
    expect(isAnswer(safeEvaluate({ ...goodRequest, [option]: names } as never))).toBe(true);
  });

  /** A list that says that it is long, and counts how often it is asked; it gives up long before a test would. */
  function longList(length: (asked: number) => number, entry: unknown) {
    const most = 1_000_000;
    const count = { asked: 0 };
    const ask = () => {
      count.asked += 1;
      if (count.asked > most) throw new Error("asked too often");
    };
    const list = new Proxy([], {
      get: (target, key) => {
        ask();
        if (key === "length") return length(count.asked);
        return typeof key === "string" && /^\d+$/.test(key) ? entry : Reflect.get(target, key);
      },
      has: () => {
        ask();
        return true;
      },
    });
    return { list, count, most };
  }

  test.each([
    ["matter", (list: unknown) => ({ matter: list }), "scoring"],
    ["a list of choices", (list: unknown) => ({ facts: { brand: { honours: list } } }), "national"],
    ["records", (list: unknown) => ({ facts: { fund: { lines: list } } }), { use: "", amount: 0 }],
    ["a group", (list: unknown) => ({ facts: { workforce: list } }), 0],
  ])("a list that says that it is 2³²−1 long, as %s", (_, put, entry) => {
    const { list, count, most } = longList(() => 2 ** 32 - 1, entry);
    expect(isAnswer(safeEvaluate({ ...goodRequest, ...put(list) } as never))).toBe(true);
    expect(count.asked).toBeLessThan(most);
  });

  test.each([
    ["a list of choices", (list: unknown) => ({ brand: { honours: list } }), "national"],
    ["records", (list: unknown) => ({ dual: { trainingBrands: list } }), {}],
  ])("a list that grows while it is read, as %s", (_, put, entry) => {
    const { list, count, most } = longList((asked) => asked + 5, entry);
    expect(isAnswer(safeEvaluate({ ...goodRequest, facts: put(list) } as never))).toBe(true);
    expect(count.asked).toBeLessThan(most);
  });
});

describe("the other functions", () => {
  const result = evaluate({ ...goodRequest, detail: "result" } as never);

  test.each(Object.keys(hostileValues))("refuse %s", (name) => {
    const value = () => {
      const made = hostileValues[name]?.();
      return typeof made === "symbol" && made.description === "raises" ? undefined : made;
    };
    const calls: Readonly<Record<string, () => unknown>> = {
      "explain a value": () => explain(value() as never),
      "explain an evaluation with such a part": () => explain({ ...(result as object), matters: value() } as never),
      "explain an evaluation with such a matter": () =>
        explain({ ...(result as object), matters: { scoring: value() } } as never),
      "explain with such facts": () => explain(result as never, value() as never),
      "describe such a policy": () => describePolicy(value() as never),
      "describe a policy on such a day": () => describePolicy("urumqi", { asOf: value() as never }),
      "describe a policy with such options": () => describePolicy("urumqi", value() as never),
      "such rows": () => firstRows(evaluateMany(withoutFacts as never, value() as never)),
    };
    // An iterator that throws is the caller's own: its error is handed on.
    const own = ["generator", "keys that are symbols"].includes(name) ? ["such rows"] : [];
    const broken = Object.keys(calls).filter(
      (call) => !own.includes(call) && outcomeOf(calls[call] as () => unknown) === "broken",
    );
    expect(broken).toEqual([]);
  });
});

describe("a polluted prototype", () => {
  const keys: string[] = [];
  const pollute = (key: string, value: unknown) => {
    keys.push(key);
    Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
  };
  const restore = () => {
    for (const key of keys.splice(0)) delete (Object.prototype as Record<string, unknown>)[key];
  };
  afterEach(restore);

  const told = (request: object) =>
    JSON.stringify(safeEvaluate(request as never), (_, part) => (isRequestError(part) ? part.issues : part));
  const under = (key: string, value: unknown, request: object) => {
    pollute(key, value);
    try {
      return told(request);
    } catch (thrown) {
      return `threw ${String(thrown)}`;
    } finally {
      restore();
    }
  };
  const good = {
    ...goodRequest,
    matter: ["recognition", "scoring", "annual-review", "support-fund"],
    facts: { workforce: { total: 640, trained: 400 } },
  };
  const bad = { ...good, facts: { workforce: { total: -1, totl: 1 }, fund: { lines: [{ use: 5 }] } } };

  test.each([
    ["polluted", true],
    ["policy", "urumqi"],
    ["matter", "public-notice"],
    ["asOf", "2024-01-01"],
    ["facts", { workforce: { total: 1 } }],
    ["id", "polluted"],
    ["readings", { "uq.band-edge": "lower" }],
    ["parameters", { "uq.workforce": 1 }],
    ["detail", "outcome"],
    ["workforce", { total: 1 }],
    ["insured", 1],
    ["training", { trainees: 1 }],
    ["amount", 1],
    ["year", 2024],
  ])("with %s changes nothing", (key, value) => {
    const { [key as "id"]: _, ...goodWithout } = good as Record<string, unknown>;
    for (const request of [good, goodWithout, bad]) {
      const before = told(request);
      // Not compared by the runner, which would print whole results.
      expect(under(key, value, request) === before).toBe(true);
    }
  });

  test("before anything was checked leaves good requests in order and bad ones refused", () => {
    const program = `
      const { safeEvaluate } = await import(process.argv[1]);
      Object.prototype.polluted = true;
      const told = [${JSON.stringify(good)}, ${JSON.stringify(bad)}].map((request) => {
        const answer = safeEvaluate(request);
        return answer.success ? "answered" : answer.error.issues.map(({ path, code }) => path + " " + code).join();
      });
      delete Object.prototype.polluted;
      console.log(told.join("; "));
    `;
    const entry = new URL("../../dist/index.js", import.meta.url).href;
    const node = spawnSync(process.execPath, ["--input-type=module", "--eval", program, entry], { encoding: "utf8" });
    expect(node.stdout).toBe(
      "answered; facts.workforce.total negative,facts.workforce.totl unknown-fact,facts.fund.lines[0].use not-a-text,facts.fund.lines[0].amount missing-field\n",
    );
  });

  test("with whatever a result has changes nothing in a result", () => {
    const keys = new Set<string>();
    JSON.parse(told(good), (key, part) => {
      if (/^[a-zA-Z]+$/.test(key)) keys.add(key);
      return part;
    });
    expect(keys.size).toBeGreaterThan(30);
    const before = told(good);
    // What property descriptors are made of would break the platform itself.
    const changed = [...keys].filter((key) => key !== "value" && under(key, { polluted: true }, good) !== before);
    expect(changed).toEqual([]);
  });
});
