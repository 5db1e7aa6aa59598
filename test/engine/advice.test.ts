import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactType } from "../../src/facts/fact-type.ts";
import {
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  type FactPath,
  factTypes,
} from "../../src/facts/fact-types.ts";
import { describePolicy, type MatterResult, type Path, path, policies, safeEvaluate } from "../../src/index.ts";
import { mendConsistency, mendPairs, nestKeys } from "../facts/near-values.ts";
import { type Facts, laid, typeAt } from "./laid.ts";

// Kind of fault: advice that can't be followed. Whatever `path`, `shortfall` and `next` propose is accepted when it is laid over the
// facts, and does what it promises, whatever else was given: facts of all authorities at once, and counts in both ways.

interface Asked {
  readonly policy: string;
  readonly matter: string;
  readonly asOf: string;
  readonly readings: object;
  readonly facts: Facts;
}

function resultOf(asked: Asked, facts: object, detail: "result" | "full"): MatterResult | undefined {
  const answer = safeEvaluate({ ...asked, facts, detail } as never) as {
    success: boolean;
    data: { matters: Record<string, MatterResult> };
  };
  return answer.success ? answer.data.matters[asked.matter] : undefined;
}

// Nothing is called otherwise than it is: names, places, kinds, levels, days, uses of money, and what an authority sets.
const staying =
  /(?:^|\.|\])(?:name|place|origin|formedOn|domesticService|nameFixedBefore|field|kind|registeredIn|recognitionLostOn|level|year|localStandard\..*|skillsBase|publishedOn|holidays|makeUpWorkdays|submittedOn|relaxationGround|use|uplift|countyAmount|decidedAmount|trainingSubsidy)$|^assessor\./;
// Faults may prove absent while they are unknown.
const faults = /^(?:exit\.|review\.)/;

interface Change {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Holds that the changes are of what may change, and in the direction in which it may. */
function holdChanges(changes: readonly Change[], label: string): void {
  for (const { path: changed, from, to } of changes) {
    expect(changed, label).not.toMatch(staying);
    if (faults.test(changed)) expect([changed, from], label).toEqual([changed, null]);
    const { kind } = typeAt(changed);
    expect(["boolean", "count", "money", "list", "records"], label).toContain(kind);
    expect(to, label).not.toEqual(from);
    if (typeof to === "number") expect(to, `${label}: ${changed} rises`).toBeGreaterThan(Number(from ?? -1));
    if (Array.isArray(to)) expect(to, `${label}: ${changed} gains`).toEqual(expect.arrayContaining((from ?? []) as []));
  }
}

const changesOf = (needs: readonly { fact: string; from: unknown; to: unknown }[]): readonly Change[] =>
  needs.map(({ fact, from, to }) => ({ path: fact, from, to }));

function outcomeOf(found: MatterResult | undefined, id: string): string | undefined {
  return [...(found?.criteria ?? []), ...(found?.scope === undefined ? [] : [found.scope])].find(
    (each) => each.id === id,
  )?.outcome;
}

/** Values of a type that provisions tell apart, small and great. */
function valuesOf(type: FactType, at: string): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "boolean":
      return fc.boolean();
    case "count":
      return fc.constantFrom(0, 1, 2, 10, 49, 50, 99, 100, 101, 199, 200, 299, 300, 400, 500, 3_000);
    case "money":
      return fc.constantFrom(0, 1_000, 100_000, 200_000, 999_999.99, 5_000_000);
    case "percent":
      return fc.constantFrom(0, 50, 90, 100);
    case "points":
      return fc.constantFrom(0, 0.25, 1, 3);
    case "year":
      return fc.constantFrom(2023, 2024, 2025);
    case "date":
      return fc.constantFrom("2020-06-30", "2024-06-30", "2025-06-16", "2025-06-27", ...(type.never ? ["never"] : []));
    case "choice":
      return fc.constantFrom(...type.options);
    case "text":
      return at === "use"
        ? fc.constantFrom("hired-teachers", "venue-upgrade", "other-related", "staff-allowances", "别的")
        : fc.constantFrom("敖汉架线工", "天山烤馕师", "潜江裁缝", "某某");
    case "place":
      return fc.constantFrom("650102", "150400", "150781", "110000", "天山区", "某地");
    case "list":
      return fc.array(valuesOf(type.of, at), { maxLength: 3 });
    case "records": {
      const fields = Object.entries(type.fields).map(([name, each]) => {
        const value = valuesOf(each, name);
        return [name, type.required.includes(name) ? value : fc.option(value, { nil: undefined })] as const;
      });
      const record = fc.record(Object.fromEntries(fields)).map((values) => {
        const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
        return at === "dual.trainingBrands" ? agreed(given, "training.") : given;
      });
      return type.required.includes("year")
        ? fc.uniqueArray(record, { maxLength: 3, selector: (entry) => (entry as { year: number }).year })
        : fc.array(record, { maxLength: 2 });
    }
  }
}

/** The facts, less those that contradict others: parts above their wholes, and counts given in two ways. */
function agreed(values: Record<string, unknown>, prefix = ""): Facts {
  const without = <Path extends string>(full: Path) => full.slice(prefix.length);
  const own = <Of extends { [key: string]: unknown }>(all: readonly Of[], pathOf: (each: Of) => string) =>
    all.filter((each) => pathOf(each).startsWith(prefix));
  const mended = { ...values };
  // Half of those that would not agree are made to.
  for (const { latest, list } of checkedSeries) {
    const years = mended[without(list)] as readonly { year: number; trainees: number }[] | undefined;
    const last = years?.reduce<{ year: number; trainees: number } | undefined>(
      (one, other) => (one === undefined || other.year > one.year ? other : one),
      undefined,
    );
    if (last !== undefined && last.year !== 2025) mended[without(latest)] = last.trainees;
  }
  mendPairs(
    mended,
    checkedPairs
      .filter(([part]) => part.startsWith(prefix))
      .map(([part, whole]) => [without(part), without(whole)] as const),
  );
  mendConsistency(
    mended,
    own(checkedBreakdowns as never, ({ total }) => total as string).map(({ total, parts }) => ({
      total: without(total as string),
      parts: (parts as string[]).map(without),
    })),
    own(checkedSeries as never, ({ latest }) => latest as string).map(({ latest, list, field }) => ({
      latest: without(latest as string),
      list: without(list as string),
      field: field as string,
    })),
  );
  return nestKeys(mended);
}

const allPaths = Object.keys(factTypes) as readonly FactPath[];

describe.each(Object.keys(policies))("advice of %s", (policy) => {
  const { matters, readings } = describePolicy(policy as never);
  const readBy = new Map<string, ReadonlySet<string>>(
    matters.map(({ id, editions }) => [
      id,
      new Set(editions.flatMap(({ provisions }) => provisions.flatMap(({ facts }) => facts as readonly string[]))),
    ]),
  );

  /** Mostly facts that the matter reads, and some of all the others; training brands in a list, or the group, or the group alone. */
  const applicants: fc.Arbitrary<Asked> = fc.constantFrom(...matters.map(({ id }) => id)).chain((matter) => {
    const reads = readBy.get(matter) as ReadonlySet<string>;
    const facts = fc
      .record(
        Object.fromEntries(
          allPaths.map((at) => {
            const type: FactType = factTypes[at];
            const value = valuesOf(type, at);
            return [at, fc.option(value, { nil: undefined, freq: reads.has(at) ? 5 : 1 })];
          }),
        ),
      )
      .chain((values) =>
        fc.boolean().map((listed) => {
          const given = Object.fromEntries(
            Object.entries(values).filter(
              ([at, value]) =>
                value !== undefined && !(listed ? at.startsWith("training.") : at === "dual.trainingBrands"),
            ),
          );
          return agreed(given);
        }),
      );
    const chosen = fc.record(
      Object.fromEntries(
        readings.map(({ id, options }) => [
          id,
          fc.option(fc.constantFrom(...Object.keys(options)), { nil: undefined }),
        ]),
      ),
    );
    return fc.record({
      policy: fc.constant(policy),
      matter: fc.constant(matter),
      asOf: fc.constantFrom("2025-06-30", "2026-01-01"),
      readings: chosen,
      facts,
    });
  });

  test("is accepted, does what it promises, and calls nothing otherwise than it is", () => {
    const count = { asked: 0, paths: 0, shortfalls: 0, next: 0 };
    fc.assert(
      fc.property(applicants, (asked) => {
        const before = resultOf(asked, asked.facts, "full");
        if (before === undefined) return;
        count.asked += 1;
        const label = `${asked.matter} ${asked.asOf} ${JSON.stringify(asked.readings)} ${JSON.stringify(asked.facts)}`;
        for (const { id, outcome, shortfall } of before.criteria) {
          if (shortfall === undefined) continue;
          count.shortfalls += 1;
          expect(outcome, `${id} ${label}`).toBe("not-met");
          const changes = changesOf(shortfall);
          // Beside what an applicant can bring about, a number over a ceiling falls to it and a day to come moves.
          const mayFall = /^(?:fund\.lines\[\d+\]\.amount|plan\.skill)$/;
          const rising = changes.filter(({ path: at }) => !mayFall.test(at) && typeAt(at).kind !== "date");
          holdChanges(rising, `${id} ${label}`);
          expect(
            changes.map(({ path: at }) => at).filter((at) => /\.use$/.test(at)),
            label,
          ).toEqual([]);
          const after = resultOf(asked, laid(asked.facts, changes), "result");
          const told = `${id} ${JSON.stringify(changes)} ${label}`;
          expect(`${told} ${outcomeOf(after, id)}`).toBe(`${told} met`);
        }
        for (const { items } of before.score?.sections ?? []) {
          for (const { id, next, score } of items) {
            if (next === undefined) continue;
            count.next += 1;
            const changes = changesOf(next.needs);
            holdChanges(changes, `${id} ${label}`);
            const after = resultOf(asked, laid(asked.facts, changes), "result");
            const gained = after?.score?.sections.flatMap((section) => section.items).find((item) => item.id === id);
            const told = `${id} ${JSON.stringify(changes)} ${label}`;
            expect(gained, told).toBeDefined();
            expect(gained?.atLeast, told).toBeGreaterThanOrEqual((score as number) + next.points);
          }
        }
        const way: Path = path({ ...asked } as never);
        if (!("changes" in way)) return;
        count.paths += 1;
        holdChanges(way.changes, label);
        const after = resultOf(asked, laid(asked.facts, way.changes), "result");
        const told = `${JSON.stringify(way.changes)} ${label}`;
        expect(`${told} ${after?.outcome}`).toBe(`${told} met`);
      }),
      { numRuns: Number(process.env.LAOWU_RUNS ?? 400) },
    );
    if (process.env.LAOWU_COUNTS) console.log(policy, count);
    expect(Math.min(count.asked, count.paths, count.shortfalls)).toBeGreaterThan(50);
  }, 300_000);
});
