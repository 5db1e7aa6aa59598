import type { MatterResult } from "../../src/index.ts";
import type { Case } from "./cases.ts";

/** A score or total, settled or between bounds, as cases write it: `12`, `10..15`. */
function points(
  { score, atLeast, atMost }: { readonly score: number | null; readonly atLeast: number; readonly atMost: number },
  wanted: string,
): string {
  if (wanted.includes("..")) return score === null ? `${atLeast}..${atMost}` : String(score);
  return String(score);
}

/** What a result says at the key of an expectation, written as the expectation is. */
function said(result: MatterResult<"result">, key: string, wanted: string): string {
  if (key === "outcome") return result.outcome;
  if (key === "status") return String(result.status);
  if (key === "missing") return [...result.missing].sort().join(" ");
  if (key === "relaxation") {
    const criteria = [...(result.relaxation?.criteria ?? ["none"])];
    return criteria.sort().join(" ");
  }
  if (key === "notice")
    return result.notices.some(({ code }) => code === wanted)
      ? wanted
      : `only ${result.notices.map(({ code }) => code).join(" ")}`;
  if (key === "amount" || key === "ceiling") return String(result.subsidy?.[key]);
  if (key.startsWith("dates.")) return result.dates?.[key.slice("dates.".length)] ?? "none";
  if (key === "total" && result.score !== undefined)
    return points({ ...result.score, score: result.score.total }, wanted);
  const criterion = result.criteria.find(({ id }) => id === key);
  if (criterion !== undefined) return criterion.outcome;
  const line = result.subsidy?.lines.find(({ id }) => id === key);
  if (line !== undefined) return /^(?:\d|null)/.test(wanted) ? String(line.amount) : line.outcome;
  const parts = (result.score?.sections ?? []).flatMap((section) => [section, ...section.items]);
  const part = parts.find(({ id }) => id === key);
  return part === undefined ? `nothing is called ${key}` : points(part, wanted);
}

/** What of a case does not hold, one line each: the key, what is expected, what was found. */
export function differences({ expected }: Case, result: MatterResult<"result">): readonly string[] {
  return expected.flatMap(([key, value]) => {
    const wanted = key === "missing" || key === "relaxation" ? value.split(/\s+/).sort().join(" ") : value;
    const found = said(result, key, wanted);
    return found === wanted ? [] : [`${key}: expected ${wanted}, found ${found}`];
  });
}
