import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Evaluation, evaluate, type MatterResult, policies } from "laowu-rules";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

/** A complete application, with what the texts say of it. */
interface Application {
  readonly about: { readonly zh: string; readonly en: string };
  readonly request: { readonly policy: string; readonly matter: string; readonly id: string };
  readonly expected: Expected;
}

/** What is left out is empty: every criterion met, nothing missing, no notice, no reading that would change anything. */
interface Expected {
  readonly outcome: string;
  readonly status?: string;
  readonly total?: number;
  /** Points by section. */
  readonly sections?: Readonly<Record<string, number>>;
  readonly amount?: number | null;
  readonly ceiling?: number | null;
  /** Sums by line. */
  readonly lines?: Readonly<Record<string, number | null>>;
  readonly dates?: Readonly<Record<string, string>>;
  readonly naming?: Readonly<Record<string, unknown>>;
  readonly relaxation?: { readonly ground: string; readonly criteria: readonly string[] };
  /** The criteria that are not met, with their outcomes. */
  readonly criteria?: Readonly<Record<string, string>>;
  readonly missing?: readonly string[];
  readonly notices?: readonly string[];
  /** By reading and alternative: what would come of it, by path. */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

const keys = Object.values(policies).flatMap(({ id, matters }) => matters.map((matter) => `${id}/${matter.id}`));

function applicationOf(key: string): Application {
  const file = fileURLToPath(new URL(`../../examples/applications/${key}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The alternatives that would change something, each with all that it would change. */
const changing = ({ readings }: MatterResult) =>
  readings.flatMap(({ id, alternatives }) =>
    alternatives
      .filter(({ changes }) => changes.length > 0)
      .map(({ reading, changes }) => [
        `${id}=${reading}`,
        Object.fromEntries(changes.map(({ path, to }) => [path, to])),
      ]),
  );

describe.each(keys)("%s", (key) => {
  const { request, expected } = applicationOf(key);
  const evaluation = evaluate(request as never) as never as Evaluation;
  const result: MatterResult = evaluation.matters[request.matter] as MatterResult;

  test("the file stands in its place, and every fact in it is used", () => {
    expect(`${request.policy}/${request.matter}`).toBe(key);
    expect(evaluation.ignored).toEqual([]);
  });

  test("the outcome, and every criterion's", () => {
    const others = result.criteria.filter(({ outcome }) => outcome !== "met");
    expect(Object.fromEntries(others.map(({ id, outcome }) => [id, outcome]))).toEqual(expected.criteria ?? {});
    expect(result.outcome).toBe(expected.outcome);
    expect([...result.missing]).toEqual(expected.missing ?? []);
    expect([...new Set(result.notices.map(({ code }) => code))].sort()).toEqual([...(expected.notices ?? [])].sort());
  });

  test("points, money, days and the rest", () => {
    const { status, score, subsidy, dates, naming, relaxation } = result;
    const byId = (parts: readonly { id: string }[], value: string) =>
      Object.fromEntries(parts.map((part) => [part.id, part[value as keyof typeof part]]));
    expect(score?.total).toBe(expected.total);
    if (expected.sections) expect(byId(score?.sections ?? [], "score")).toEqual(expected.sections);
    expect(subsidy?.amount).toBe(expected.amount);
    if ("ceiling" in expected) expect(subsidy?.ceiling).toBe(expected.ceiling);
    if (expected.lines) expect(byId(subsidy?.lines ?? [], "amount")).toEqual(expected.lines);
    expect(status).toBe(expected.status);
    expect(dates ?? {}).toEqual(expected.dates ?? {});
    if (expected.naming) expect(naming).toMatchObject(expected.naming);
    expect(relaxation).toEqual(expected.relaxation);
  });

  test("what other readings would change", () => {
    const wanted = Object.entries(expected.readings ?? {}).flatMap(([id, alternatives]) =>
      Object.entries(alternatives).map(([reading, changes]) => [`${id}=${reading}`, changes] as const),
    );
    const found = new Map(changing(result) as [string, object][]);
    expect([...found.keys()].sort()).toEqual(wanted.map(([name]) => name).sort());
    for (const [name, changes] of wanted) expect(found.get(name), name).toMatchObject(changes);
  });
});

test("all of them are printed, in the order of the authorities and their matters", () => {
  const printed = run("applications.mjs");
  expect([...printed.matchAll(/^=== \S+ (\S+)/gm)].map(([, key]) => key)).toEqual(keys);
  for (const key of keys) expect(printed).toContain(applicationOf(key).about.zh);
});

test("one folder alone is printed", () => {
  const folder = fileURLToPath(new URL("../../examples/applications/hubei", import.meta.url));
  const printed = run("applications.mjs", folder);
  expect(printed.match(/^=== /gm)).toHaveLength(5);
  expect(printed).toContain("each-recognition → top-up: subsidy.amount 1000000 → 500000");
});
