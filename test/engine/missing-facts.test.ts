import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describePolicy, type MatterResult, policies, safeEvaluate } from "../../src/index.ts";
import { allCases, type Case } from "../vectors/cases.ts";
import { variations } from "./applicants.ts";
import { type Facts, laid } from "./laid.ts";

// Kind of fault: a fact that could change a result and is not among those that are missing.

type Described = ReturnType<typeof describePolicy>["facts"][number]["type"];

/** Values of a type that provisions tell apart. */
function valuesOf(type: Described): readonly unknown[] {
  switch (type.kind) {
    case "boolean":
      return [true, false];
    case "count":
      return [0, 1, 100, 150, 300, 500, 3000];
    case "choice":
      return type.options;
    case "money":
      return [0, 1000, 500_000, 5_000_000];
    case "percent":
      return [0, 50, 100];
    case "date":
      return ["2020-06-30", "2024-07-30", "2024-07-31", "2025-06-27", "2025-06-30"];
    case "list":
      return type.of.kind === "date" ? [[], ["2025-06-27", "2025-06-28", "2025-06-30"]] : [[]];
    default:
      return [];
  }
}

const valueAt = (facts: Facts, path: string): unknown =>
  path.split(".").reduce<unknown>((part, key) => (part as Facts | undefined)?.[key], facts);

/** Everything of a result that a fact can change, but for what is observed and said. */
function answered(result: MatterResult<"result">): string {
  const { outcome, status, criteria, naming, score, subsidy, dates, relaxation, scope } = result;
  const bounds = score?.sections.flatMap(({ items }) => items.map(({ id, atLeast, atMost }) => [id, atLeast, atMost]));
  return JSON.stringify({
    outcome,
    status,
    scope: scope?.outcome,
    criteria: criteria.map((each) => [each.id, each.outcome, each.binding, each.meets]),
    naming: naming && [naming.outcome, naming.format, naming.segments],
    score: score && [score.total, score.atLeast, score.atMost, bounds],
    subsidy: subsidy && [
      subsidy.amount,
      subsidy.ceiling,
      subsidy.lines.map(({ amount, outcome }) => [amount, outcome]),
    ],
    dates,
    relaxation,
  });
}

function resultOf({ policy, matter, asOf, readings }: Case, facts: object): MatterResult<"result"> | undefined {
  const request = { policy, matter, asOf, readings, facts, detail: "result" };
  const answer = safeEvaluate(request as never) as {
    success: boolean;
    data: { matters: Record<string, MatterResult<"result">> };
  };
  return answer.success ? answer.data.matters[matter] : undefined;
}

describe.each(Object.keys(policies))("%s", (policy) => {
  const described = describePolicy(policy as never);
  const types = new Map(described.facts.map(({ path, type }) => [path, type]));
  const readBy = (matter: string) =>
    described.matters
      .filter(({ id }) => id === matter)
      .flatMap(({ editions }) => editions.flatMap(({ provisions }) => provisions.flatMap(({ facts }) => facts)));
  const options = described.readings.map(({ id, options }) => [id, Object.keys(options)] as const);
  const seen = new Map<string, Set<string>>();
  for (const { facts } of allCases(policy)) {
    for (const path of types.keys()) {
      const value = valueAt(facts as Facts, path);
      if (value !== undefined && value !== null)
        seen.set(path, (seen.get(path) ?? new Set()).add(JSON.stringify(value)));
    }
  }
  const candidates = (path: string): readonly unknown[] => [
    ...valuesOf(types.get(path) as Described),
    ...[...(seen.get(path) ?? [])].slice(0, 12).map((text): unknown => JSON.parse(text)),
  ];
  const readings = fc.record(
    Object.fromEntries(
      options.map(([id, choices]) => [id, fc.option(fc.constantFrom(...choices), { nil: undefined })]),
    ),
  );

  test("a fact that is not missing changes nothing, and one that does not decide no undetermined outcome", () => {
    fc.assert(
      fc.property(variations(policy), readings, fc.infiniteStream(fc.nat(99)), (base, chosen, rolls) => {
        const each = { ...base, readings: { ...base.readings, ...chosen } } as Case;
        const paths = [...new Set(readBy(each.matter))];
        const hidden = paths.filter(() => (rolls.next().value as number) < 40).map((path) => ({ path, to: undefined }));
        const facts = laid(each.facts as Facts, hidden);
        const before = resultOf(each, facts);
        if (before === undefined) return;
        const among = (listed: readonly string[], path: string) =>
          listed.some((each) => each === path || each.startsWith(`${path}[`));
        const deciding = before.missing.slice(0, before.deciding);
        for (const path of paths) {
          if ((valueAt(facts, path) ?? undefined) !== undefined) continue;
          const listed = among(before.missing, path);
          if (listed && (among(deciding, path) || before.outcome !== "undetermined")) continue;
          const values = candidates(path);
          const value = values[(rolls.next().value as number) % values.length];
          const after = resultOf(each, laid(facts, [{ path, to: value }]));
          if (after === undefined) continue;
          const place = `${each.matter} ${path}=${JSON.stringify(value)} of ${JSON.stringify(facts)} ${JSON.stringify(each.readings)}`;
          // A figure of a standard attested to be complete contradicts the attestation: it is missing, but does not decide.
          const contradicts =
            path.startsWith("training.localStandard.") && valueAt(facts, "training.localStandard.complete") === true;
          if (listed && contradicts) continue;
          if (!listed) expect(`${place} ${answered(after)}`).toBe(`${place} ${answered(before)}`);
          else expect(`${place} ${after.outcome}`).toBe(`${place} ${before.outcome}`);
        }
      }),
      { numRuns: 600 },
    );
  });
});
