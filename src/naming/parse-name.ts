import type { NameSegment, ParsedName } from "../expressions/word.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { FormatPart } from "./format-part.ts";

/** A name taken apart, with what was found. */
export interface NameFinding extends ParsedName {
  readonly outcome: Outcome;
  readonly code: string;
}

/** Words that say who does the work (工种), in plain names; longer ones first. */
const WORK_TYPES = ["技术员", "服务员", "工匠", "技师", "师傅", "厨师", "工", "匠", "师", "员"];

function longest(words: readonly string[], fits: (word: string) => boolean): string | undefined {
  return words.filter((word) => word !== "" && fits(word)).sort((left, right) => right.length - left.length)[0];
}

/**
 * Parses the plain cases: a known region in front, a word for the work at the end, the industry between them. Linear in the
 * length of the name. What needs tables of the whole country is left undetermined.
 */
export function parseName(
  name: string,
  formats: readonly (readonly FormatPart[])[],
  regions: readonly string[],
): NameFinding {
  const finding = (
    outcome: Outcome,
    code: string,
    segments: readonly NameSegment[] = [],
    format: string | null = null,
  ): NameFinding => ({
    name,
    format,
    segments,
    outcome,
    code,
  });
  const segment = (kind: NameSegment["kind"], start: number, end: number, source: string): NameSegment => ({
    kind,
    text: name.slice(start, end),
    start,
    end,
    source,
  });
  if (name.trim() === "") return finding("not-met", "name.empty");
  const region = longest(regions, (word) => name.startsWith(word));
  if (region === undefined) return finding("undetermined", "name.region-unknown");
  const place = segment("region", 0, region.length, "authority");
  const rest = name.slice(region.length);
  if (rest === "" || WORK_TYPES.includes(rest)) return finding("not-met", "name.no-industry", [place]);
  const work = longest(WORK_TYPES, (word) => rest.length > word.length && rest.endsWith(word));
  if (work === undefined) return finding("undetermined", "name.work-unknown", [place]);
  const middle = name.length - work.length;
  const kinds = ["region", "industry", "work-type"];
  const format = formats.find(
    (parts) =>
      parts
        .filter(({ optional }) => !optional)
        .map(({ kind }) => kind)
        .join() === kinds.join(),
  );
  if (format === undefined) return finding("undetermined", "name.work-unknown", [place]);
  return finding(
    "met",
    "name.met",
    [
      place,
      segment("industry", region.length, middle, "remainder"),
      segment("work-type", middle, name.length, "work types"),
    ],
    kinds.join("+"),
  );
}
