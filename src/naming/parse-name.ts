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

/** What a name is parsed with. */
interface Lexicon {
  readonly formats: readonly (readonly FormatPart[])[];
  readonly regions: readonly string[];
  readonly occupations: { readonly words: readonly string[]; readonly accepted: boolean } | null;
}

/** The parts that a plain name has, in the words of the first format that has just these. */
function plainFormat(formats: Lexicon["formats"]): readonly FormatPart["kind"][] {
  const required = formats.map((parts) => parts.filter(({ optional }) => !optional).map(({ kind }) => kind));
  return required.find((kinds) => kinds.length === 3) ?? ["region", "industry", "person"];
}

/**
 * Parses the plain cases: a known region in front, a word for the work or the person at the end, the industry between them.
 * Linear in the length of the name. What needs tables of the whole country is left undetermined.
 */
export function parseName(name: string, { formats, regions, occupations }: Lexicon): NameFinding {
  const finding = (
    outcome: Outcome,
    code: string,
    segments: readonly NameSegment[] = [],
    format: string | null = null,
  ): NameFinding => ({ name, format, segments, outcome, code });
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
  if (occupations?.words.includes(rest)) {
    const segments = [place, segment("occupation", region.length, name.length, "authority")];
    return occupations.accepted
      ? finding("met", "name.met", segments, "region+occupation")
      : finding("not-met", "name.occupation-only", segments);
  }
  const work = longest(WORK_TYPES, (word) => rest.length > word.length && rest.endsWith(word));
  if (work === undefined) return finding("undetermined", "name.work-unknown", [place]);
  const middle = name.length - work.length;
  const [, industry, person] = plainFormat(formats) as [unknown, FormatPart["kind"], FormatPart["kind"]];
  return finding(
    "met",
    "name.met",
    [place, segment(industry, region.length, middle, "remainder"), segment(person, middle, name.length, "work types")],
    plainFormat(formats).join("+"),
  );
}
