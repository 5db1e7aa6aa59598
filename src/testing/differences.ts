import type { MatterResult } from "../index.ts";
import { withoutPrototype } from "../own.ts";
import type { Case } from "./case.ts";
import { tellPoints } from "./tell.ts";

/** An expectation of a case that does not hold. */
export interface Difference {
  /** What it is about: a provision's id, `outcome`, `total`, `missing`, … */
  readonly key: string;
  readonly expected: string;
  readonly found: string;
}

/** A score or total, settled or between bounds, written as the expectation is. */
function points(
  part: { readonly score: number | null; readonly atLeast: number; readonly atMost: number },
  wanted: string,
) {
  return wanted.includes("..") ? tellPoints(part) : String(part.score);
}

/** What a result says at the key of an expectation; undefined where nothing is called so. */
function said(given: MatterResult<"result">, key: string, wanted: string): string | undefined {
  const result = withoutPrototype(given);
  if (key === "outcome") return result.outcome;
  if (key === "status") return String(result.status);
  if (key === "deciding") return String(result.deciding);
  if (key === "missing") return [...result.missing].sort().join(" ");
  if (key === "relaxation") {
    const criteria = [...(result.relaxation?.criteria ?? ["none"])];
    return criteria.sort().join(" ");
  }
  if (key === "notice") {
    const codes = result.notices.map(({ code }) => code);
    return codes.includes(wanted) ? wanted : codes.join(" ");
  }
  if (key === "amount" || key === "ceiling") return String(result.subsidy?.[key]);
  if (key.startsWith("dates.")) return result.dates?.[key.slice("dates.".length)] ?? "none";
  if (key === "total" && result.score !== undefined)
    return points({ ...result.score, score: result.score.total }, wanted);
  const criteria = result.scope === undefined ? result.criteria : [result.scope, ...result.criteria];
  const criterion = criteria.find(({ id }) => id === key);
  if (criterion !== undefined) return criterion.outcome;
  const line = result.subsidy?.lines.find(({ id }) => id === key);
  if (line !== undefined) return /^(?:\d|null)/.test(wanted) ? String(line.amount) : line.outcome;
  const parts = (result.score?.sections ?? []).flatMap((section) => [section, ...section.items]);
  const part = parts.find(({ id }) => id === key);
  return part === undefined ? undefined : points(part, wanted);
}

/** What of a case does not hold of a result. */
export function differencesOf(
  { expected }: Pick<Case, "expected">,
  result: MatterResult<"result">,
): readonly Difference[] {
  return expected.flatMap(([key, value]) => {
    const wanted = key === "missing" || key === "relaxation" ? value.split(/\s+/).sort().join(" ") : value;
    const found = said(result, key, wanted);
    return found === wanted ? [] : [{ key, expected: wanted, found: found ?? `nothing is called ${key}` }];
  });
}
