import { type Answer, fen } from "./answer.ts";

interface Range {
  readonly id: string;
  readonly score: number | null;
  readonly atLeast: number;
  readonly atMost: number;
}

/** As much of a matter's result as is compared. */
export interface Result {
  readonly outcome: string;
  readonly status?: string | null;
  readonly scope?: { readonly id: string; readonly outcome: string };
  readonly criteria: readonly { readonly id: string; readonly outcome: string }[];
  readonly score?: Omit<Range, "id" | "score"> & {
    readonly total: number | null;
    readonly sections: readonly (Range & { readonly items: readonly Range[] })[];
  };
  readonly subsidy?: {
    readonly amount: number | null;
    readonly ceiling: number | null;
    readonly lines: readonly { readonly id: string; readonly outcome: string; readonly amount: number | null }[];
  };
  readonly dates?: Readonly<Record<string, string>>;
}

/** Where a result parts from the naive answer, each as "place: engine, naive". */
export function differences(answer: Answer, result: Result): string[] {
  const lines: string[] = [];
  function compare(place: string, found: unknown, expected: unknown): void {
    if (found !== expected) lines.push(`${place}: the engine says ${found}, the naive implementation ${expected}`);
  }

  if (answer.outcome) compare("outcome", result.outcome, answer.outcome);
  if (answer.scope) {
    compare("scope", result.scope?.id, answer.scope[0]);
    compare(answer.scope[0], result.scope?.outcome, answer.scope[1]);
  }
  for (const [id, outcome] of Object.entries(answer.criteria ?? {})) {
    compare(id, result.criteria.find((criterion) => criterion.id === id)?.outcome, outcome);
  }

  if (answer.points) {
    const ranges = new Map<string, Omit<Range, "id">>();
    for (const section of result.score?.sections ?? []) {
      ranges.set(section.id, section);
      for (const item of section.items) ranges.set(item.id, item);
    }
    if (result.score) ranges.set("total", { ...result.score, score: result.score.total });
    compare("items", ranges.size, Object.keys(answer.points).length);
    for (const [id, [least, most]] of Object.entries(answer.points)) {
      const range = ranges.get(id);
      const [lowest, highest] = answer.widest?.[id] ?? [least, most];
      if (!range) {
        compare(id, "nothing", `${least} to ${most}`);
        continue;
      }
      if (range.atLeast < lowest || range.atLeast > least) compare(`${id} at least`, range.atLeast, least);
      if (range.atMost > highest || range.atMost < most) compare(`${id} at most`, range.atMost, most);
      compare(`${id} score`, range.score, range.atLeast === range.atMost ? range.atLeast : null);
    }
  }

  if (answer.amount !== undefined) {
    compare("amount in fen", inFen(result.subsidy?.amount), answer.amount);
    if (answer.ceiling !== undefined) compare("ceiling in fen", inFen(result.subsidy?.ceiling), answer.ceiling);
    const parts = result.subsidy?.lines ?? [];
    if (typeof result.subsidy?.amount === "number") {
      const sum = parts.reduce((total, { amount }) => total + (inFen(amount) ?? 0), 0);
      compare("sum of the lines in fen", sum, answer.amount);
    }
    for (const [id, outcome] of Object.entries(answer.lines ?? {})) {
      compare(id, parts.find((part) => part.id === id)?.outcome, outcome);
    }
  }

  if (answer.status !== undefined) compare("status", result.status, answer.status);
  for (const [name, date] of Object.entries(answer.dates ?? {})) compare(name, result.dates?.[name] ?? null, date);
  return lines;
}

function inFen(yuan: number | null | undefined): number | null {
  return typeof yuan === "number" ? fen(yuan) : null;
}
