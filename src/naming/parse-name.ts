import type { Ending, Lexicon } from "../expressions/lexicon.ts";
import {
  beginningsOf,
  beginsOrdinary,
  isOfficial,
  type PlacesFound,
  placesAt,
  reach,
} from "../expressions/places-at.ts";
import type { NameSegment, ParsedName } from "../expressions/word.ts";
import { lazily } from "../ground/lazily.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { FormatPart } from "./format-part.ts";
import { type WrittenName, writtenName } from "./written-name.ts";

/** A name taken apart, with what was found. */
export interface NameFinding extends ParsedName {
  readonly outcome: Outcome;
  readonly code: string;
  /** Was the name written otherwise than it was read? */
  readonly normalised: boolean;
}

/** What a name shall look like. */
export interface Grammar {
  /** Each a sequence of parts, of which one shall fit. */
  readonly formats: readonly (readonly FormatPart[])[];
  /** May an occupation that is its own person (裁缝) stand for industry and person? */
  readonly ownPersonAccepted: boolean;
}

/**
 * The most characters that a name may have. The longest chain of full names of places has 24 (province, autonomous
 * prefecture and autonomous county), and no reported industry with its person has more than 16.
 */
export const MOST_NAME_CHARACTERS = 40;

const HAN = /\p{Script=Han}/u;

/** One way of taking a name apart. */
interface Parse {
  readonly outcome: Outcome;
  readonly code: string;
  readonly format: string | null;
  readonly cuts: readonly Cut[];
}

/** One with a region at its head. */
interface ParseBehind extends Parse {
  /** Is what stands behind the region a trade or an occupation that a list has? */
  readonly sure: boolean;
}

interface Cut {
  readonly kind: NameSegment["kind"];
  readonly end: number;
  readonly source: string;
}

const order: Readonly<Record<Outcome, number>> = { met: 3, undetermined: 2, "not-met": 1, "not-applicable": 0 };

/** Takes a name apart in every way that its words allow, and explains the best. */
export function parseName(name: string, grammar: Grammar, lexicon: Lexicon): NameFinding {
  const written = writtenName(name);
  const { text } = written;
  const bare = (code: string): NameFinding => ({
    name,
    outcome: "not-met",
    code,
    format: null,
    segments: [],
    normalised: false,
  });
  if (text === "") return bare("name.empty");
  if (!HAN.test(text)) return bare("name.not-chinese");
  if ([...text].length > MOST_NAME_CHARACTERS) return bare("name.too-long");
  const parses = everyParse(text, grammar, lexicon);
  const best = parses.reduce((found, each) => (order[each.outcome] > order[found.outcome] ? each : found));
  return {
    name,
    outcome: best.outcome,
    code: best.code,
    format: best.format,
    segments: segmentsOf(best.cuts, written, name),
    normalised: written.changed,
  };
}

function segmentsOf(cuts: readonly Cut[], { starts, ends }: WrittenName, name: string): readonly NameSegment[] {
  let from = 0;
  return cuts.map(({ kind, end, source }) => {
    const [start, stop] = [starts[from] as number, ends[end - 1] as number];
    from = end;
    return { kind, text: name.slice(start, stop), start, end: stop, source };
  });
}

/**
 * Every way to take the name apart, the best first. The longest place at the head goes before; a shorter one may have left a
 * character of the place to the industry, and is taken only where the rest is a trade or an occupation that a list has. A
 * single character stands for a place only where no longer word does.
 */
function everyParse(text: string, grammar: Grammar, lexicon: Lexicon): readonly Parse[] {
  const places = placesAt(text, lexicon);
  const longer = places.filter(({ abbreviated }) => !abbreviated);
  const heads = [...(longer.length > 0 ? longer : places)].sort((left, right) => right.end - left.end);
  const [first] = heads;
  if (first === undefined) return [withoutRegion(text, grammar, lexicon)];
  return heads.flatMap((head) => {
    const parse = parseBehind(text, head, grammar, lexicon);
    return parse.sure || head.end === first.end ? [parse] : [];
  });
}

/** The kinds of parts that the first format of so many required parts has: region, industry and person, or the like. */
function partsOf({ formats }: Grammar, size: 2 | 3): readonly FormatPart["kind"][] | undefined {
  return formats
    .map((parts) => parts.filter(({ optional }) => !optional).map(({ kind }) => kind))
    .find((kinds) => kinds.length === size);
}

/** What a text ends in, from so many characters down to so many; of a shorter text, the whole. */
const endsOf = (text: string, most: number, least: number): readonly string[] =>
  Array.from({ length: most - least + 1 }, (_, index) => text.slice(index - most));

interface WordAtEnd {
  readonly word: string;
  readonly ending: Ending;
}

/**
 * Returns the longest word at the end of a text that a list has. A shorter word for a person goes before where the longest
 * would cut a trade in two: 纺织女 ends in 女, not in 织女.
 */
function endingOf(text: string, lexicon: Lexicon): WordAtEnd | undefined {
  let longest: WordAtEnd | undefined;
  for (const word of endsOf(text, lexicon.longestEnding, 1)) {
    const ending = lexicon.ending(word);
    if (ending === undefined) continue;
    const stem = text.slice(0, -word.length);
    if (longest === undefined) {
      longest = { word, ending };
      if (stem === "" || !PERSONS.has(ending) || endsInTrade(stem, lexicon)) break;
    } else if (PERSONS.has(ending) && endsOf(stem, 4, longest.word.length - word.length + 1).some(lexicon.trade)) {
      return { word, ending };
    }
  }
  return longest;
}

function parseBehind(text: string, head: PlacesFound, grammar: Grammar, lexicon: Lexicon): ParseBehind {
  const rest = text.slice(head.end);
  const end = text.length;
  const three = partsOf(grammar, 3);
  const two = partsOf(grammar, 2);
  const parse = (
    outcome: Outcome,
    code: string,
    { cuts = [], sure = false }: Partial<Pick<ParseBehind, "cuts" | "sure">> = {},
  ): ParseBehind => ({
    outcome,
    code,
    sure,
    format: outcome === "met" ? ["region", ...cuts.map(({ kind }) => kind)].join("+") : null,
    cuts: [{ kind: "region", end: head.end, source: head.source }, ...cuts],
  });
  const last = (kind: Cut["kind"], source: string): readonly Cut[] => [{ kind, end, source }];

  /** Industry and person, cut before a word at the end. */
  const split = (word: string, source: string, weak = false): ParseBehind => {
    const middle = text.slice(head.end, end - word.length);
    const trade = endsInTrade(middle, lexicon);
    if (middle === "" || lexicon.praise(middle)) {
      return parse("not-met", "name.no-industry", { cuts: last(three?.[2] ?? "person", source) });
    }
    // This may be an occupation that no list has, if an occupation alone will do. A single character may be no place. Without the
    // tables, what stands in between may be praise, a second place, or part of a word that is no person.
    if (three === undefined || (head.end === 1 && !lexicon.trade(middle)) || !lexicon.complete) {
      return parse("undetermined", "name.doubtful");
    }
    const [, industry, person] = three as readonly [Cut["kind"], Cut["kind"], Cut["kind"]];
    const between = middleCuts(text, head.end, end - word.length, industry, grammar);
    const cuts = [...between, ...last(person, source)];
    // A quality, a firm's name, a figure or an unknown word is neither an industry nor the lack of one.
    if (weak ? !trade : !namesIndustry(middle, lexicon)) {
      return parse("undetermined", "name.industry-unknown", { cuts });
    }
    return parse("met", "name.met", { cuts, sure: trade });
  };

  if (rest === "") return parse("not-met", "name.region-only");
  if (repeats(rest, head, lexicon)) return parse("not-met", "name.region-twice");

  const found = endingOf(rest, lexicon);
  if (found === undefined) {
    return lexicon.complete ? parse("not-met", "name.no-person") : parse("undetermined", "name.work-unknown");
  }
  const { word, ending } = found;
  const stem = rest.slice(0, -word.length);
  // 工工, 家政家政: a slip, or a word that no list has.
  if (suits(ending, grammar) && stem.endsWith(word)) return parse("undetermined", "name.doubtful");
  const occupation = last("occupation", "occupations");
  const accepted = two !== undefined || grammar.ownPersonAccepted;
  // 好裁缝, 金牌月嫂: praise makes no industry of an occupation.
  if ((ending === "own-person" || ending === "trade") && (stem === "" || lexicon.praise(stem))) {
    if (ending === "own-person" ? accepted : two !== undefined) {
      return parse("met", "name.met", { cuts: occupation, sure: true });
    }
    return parse("not-met", ending === "trade" ? "name.no-person" : "name.occupation-only", { cuts: occupation });
  }
  if (ending === "occupation" && stem === "" && two !== undefined) {
    return parse("met", "name.met", { cuts: occupation, sure: true });
  }
  switch (ending) {
    case "person":
      return split(word, "persons");
    case "weak-person":
      return split(word, "persons", true);
    case "own-person":
      // 小红绣娘: the occupation is told, whatever stands before it, and is no proof of an industry.
      return accepted && lexicon.complete && head.end > 1 && !namesIndustry(stem, lexicon)
        ? parse("met", "name.met", { cuts: occupation })
        : split(word, "occupations");
    case "occupation":
      return split(personIn(word, lexicon), "occupations");
    case "trade":
      return two === undefined ? parse("not-met", "name.no-person") : parse("met", "name.met", { cuts: occupation });
    case "group":
      return parse("not-met", "name.group");
    default:
      return parse("not-met", "name.no-person");
  }
}

/** The word for the person inside an occupation: 师 of 制茶师, and of 职业指导师, since 职业 before 指导师 would be mere praise. */
function personIn(occupation: string, lexicon: Lexicon): string {
  const longest = endsOf(occupation, occupation.length, 2).find((word) => lexicon.ending(word) === "person");
  const leaves = longest === undefined ? "" : occupation.slice(0, -longest.length);
  return longest === undefined || lexicon.praise(leaves) ? occupation.slice(-1) : longest;
}

/**
 * Does the rest say the same place again, or begin with one that is not inside the one before: one around it, or another
 * province?
 */
function repeats(rest: string, head: PlacesFound, lexicon: Lexicon): boolean {
  if (head.last.length > 1 ? rest.includes(head.last) : rest.startsWith(head.last)) return true;
  const beginnings = Array.from({ length: lexicon.longestPlace }, (_, index) => rest.slice(0, index + 2));
  const within = lazily(() => new Set(head.codes.flatMap(beginningsOf)));
  return beginnings.some((again) =>
    lexicon.places(again)?.some(({ code, kind }) => {
      const around = code !== "" && within().has(reach(code));
      return around ? isOfficial(kind) : kind === "province";
    }),
  );
}

/** The words between region and person: a town, an enterprise where the format has one, and the industry. */
function middleCuts(
  text: string,
  from: number,
  end: number,
  industry: Cut["kind"],
  { formats }: Grammar,
): readonly Cut[] {
  const mayName = formats.some((parts) => parts.some(({ kind }) => kind === "enterprise"));
  const firm = mayName ? FIRM_NAME.exec(text.slice(from, end))?.[0] : undefined;
  const cut: Cut = { kind: industry, end, source: "remainder" };
  return firm === undefined ? [cut] : [{ kind: "enterprise", end: from + firm.length, source: "firms" }, cut];
}

/** Is this a trade or product, or does one of two to four characters stand at its end? */
function endsInTrade(text: string, lexicon: Lexicon): boolean {
  return endsOf(text, 4, 2).some(lexicon.trade);
}

/** Does this end in a trade or product of any length? A single character counts if it is a product: 运 of 好运 is no trade. */
function namesIndustry(text: string, lexicon: Lexicon): boolean {
  return endsInTrade(text, lexicon) || lexicon.product(text.slice(-1));
}

/** A firm's name up to the word that says so. */
const FIRM_NAME = /^.{2,}?(?:有限公司|公司|集团|合作社|厂)(?=.)/u;
/** Two characters that firms like to be called by, at the head of a name. */
const FIRM = /^[恒丰盛隆昌泰鑫宏达兴旺福瑞祥顺通源永华诚信德康润佳美联创科技森博鼎天鸿运利金富]{2}/u;

/** A name at whose head no table has a place. */
function withoutRegion(text: string, grammar: Grammar, lexicon: Lexicon): Parse {
  const none = (outcome: Outcome, code: string): Parse => ({ outcome, code, format: null, cuts: [] });
  if (!lexicon.complete) return none("undetermined", "name.region-unknown");
  const isPlace = (word: string) => lexicon.places(word)?.some(({ kind }) => isOfficial(kind));
  if (endsOf(text, lexicon.longestPlace, 2).some(isPlace)) return none("not-met", "name.region-misplaced");
  const found = endingOf(text, lexicon);
  // Whatever the place may be: nothing stands at the end that a format asks for, or what stands in front is no place.
  if (found === undefined || !suits(found.ending, grammar) || beginsOrdinary(text, lexicon)) {
    return none("not-met", "name.no-region");
  }
  const head = text.slice(0, text.length - found.word.length);
  return head.length < 2 || FIRM.test(head)
    ? none("not-met", "name.no-region")
    : none("undetermined", "name.region-unknown");
}

/** May a name of one of the formats end so? */
function suits(ending: Ending, grammar: Grammar): boolean {
  return PERSONS.has(ending) || (ending === "trade" && partsOf(grammar, 2) !== undefined);
}

const PERSONS: ReadonlySet<Ending> = new Set<Ending>(["person", "weak-person", "own-person", "occupation"]);
