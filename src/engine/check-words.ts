import type { Lexicon } from "../expressions/lexicon.ts";
import { isPlainObject } from "../facts/plain.ts";
import { jsonText, own, ownFields } from "../ground/own.ts";
import { ownText } from "../ground/own-text.ts";
import { textProblem } from "../ground/text.ts";
import { MOST_NAME_CHARACTERS } from "../naming/parse-name.ts";
import { type AddedRegion, extended, plainLexicon } from "../naming/plain-lexicon.ts";
import type { Issues } from "./issues.ts";

/** The tables of `laowu-rules/names`, as requests hand them on. */
export interface Names {
  readonly code: "laowu-rules/names";
  /** Puts the tables together when they are first needed. */
  readonly lexicon: () => Lexicon;
}

/**
 * A place that a caller adds: its name, or its name with its six-digit code.
 *
 * @example
 * ```ts
 * import { type CallersRegion, checkName } from "laowu-rules";
 *
 * const regions: readonly CallersRegion[] = [{ name: "新示例", code: "650100" }];
 * checkName("urumqi", "新示例烤馕师", { regions }).segments.map(({ kind, text }) => `${kind} ${text}`); // => ["region 新示例", "industry 烤馕", "work-type 师"]
 * ```
 */
export type CallersRegion = string | { readonly name: string; readonly code: string };

/** More places and occupations than anybody adds. */
const MOST_ADDED = 10_000;

function isNames(value: unknown): value is Names {
  return (
    typeof value === "object" &&
    value !== null &&
    own(value as Names, "code") === "laowu-rules/names" &&
    typeof own(value as Names, "lexicon") === "function"
  );
}

/** Why a value is no word that a name can have, as an issue code; undefined where it is one. */
function wordProblem(value: unknown): "not-a-word" | "lone-surrogate" | undefined {
  if (typeof value !== "string" || value.trim() === "") return "not-a-word";
  const problem = textProblem(value, MOST_NAME_CHARACTERS);
  return problem === "too-long" ? "not-a-word" : problem;
}

/** Refuses an entry of a list, with an issue code. */
type Refuse = (code: string) => undefined;

/** Reads a list that a caller adds; what can't be read in it is an issue of its place. */
function readList<Entry>(
  given: unknown,
  key: "regions" | "occupations",
  read: (entry: unknown, refuse: Refuse) => Entry | undefined,
  issues: Issues,
): readonly Entry[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    issues.add(key, "not-a-list");
    return [];
  }
  const { length } = given;
  if (length > MOST_ADDED) {
    issues.add(key, "too-many-words", { most: MOST_ADDED });
    return [];
  }
  const found: Entry[] = [];
  for (let at = 0; at < length; at += 1) {
    const entry = read(own(given, at), (code) => {
      issues.add(`${key}[${at}]`, code, { most: MOST_NAME_CHARACTERS });
      return undefined;
    });
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

/** Reads a word into memory of its own, for lexicons are cached. */
function readOccupation(entry: unknown, refuse: Refuse): string | undefined {
  const problem = wordProblem(entry);
  return problem === undefined ? ownText(entry as string) : refuse(problem);
}

function readRegion(entry: unknown, refuse: Refuse): AddedRegion | undefined {
  const { name, code } = isPlainObject(entry) ? ownFields(entry, "name", "code") : { name: entry, code: "" };
  const problem = wordProblem(name);
  const isCode = !isPlainObject(entry) || (typeof code === "string" && /^\d{6}$/.test(code));
  if (problem === undefined && isCode) return { name: ownText(name as string), code: ownText(code as string) };
  return refuse(problem === "lone-surrogate" ? problem : "not-a-region");
}

const numbers = new WeakMap<Lexicon, number>();
let last = 0;

/** Tells lexicons apart. */
function numberOf(lexicon: Lexicon): number {
  let number = numbers.get(lexicon);
  if (number === undefined) {
    last += 1;
    number = last;
    numbers.set(lexicon, number);
  }
  return number;
}

/** The words that a request is read with: the tables it hands on or that are bound, with what it adds. */
export function checkWords(
  raw: Readonly<Record<string, unknown>>,
  bound: Names | null,
  issues: Issues,
): { readonly lexicon: Lexicon; readonly lexiconKey: string } {
  const given = raw.names ?? bound;
  if (given !== null && !isNames(given)) issues.add("names", "not-names");
  const regions = readList(raw.regions, "regions", readRegion, issues);
  const occupations = readList(raw.occupations, "occupations", readOccupation, issues);
  const lexicon = isNames(given) ? given.lexicon() : plainLexicon;
  return {
    lexicon: regions.length + occupations.length === 0 ? lexicon : extended(lexicon, regions, occupations),
    lexiconKey: jsonText([numberOf(lexicon), regions, occupations]),
  };
}
