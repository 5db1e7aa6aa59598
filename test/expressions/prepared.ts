import { everyWord } from "../../src/engine/every-word.ts";
import type { Condition, Term } from "../../src/expressions/expression.ts";
import { preparation } from "../../src/expressions/judge.ts";
import type { Lexicon } from "../../src/expressions/lexicon.ts";
import { inside } from "../../src/expressions/quantity.ts";
import type { JudgedParts, Preparation, Shown } from "../../src/expressions/word.ts";
import { libraryFacts } from "../../src/facts/fact-table.ts";
import { factReader } from "../../src/facts/reader.ts";
import type { Slots } from "../../src/facts/slots.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";

// Expressions prepared without any authority or engine: what a word says can be seen here by itself.

/** Under what an expression is prepared; on 30 June 2025 with every default, unless said. */
export interface Under {
  readonly asOf?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly lexicon?: Lexicon;
}

const read = factReader();

/** Facts as requests nest them, as expressions read them. */
export function slotsOf(facts: object): Slots {
  const found = read(facts, 2999, null);
  if (found === undefined) throw new Error(`no facts: ${JSON.stringify(facts)}`);
  return found.slots;
}

export function prepared({ asOf = "2025-06-30", readings = {}, lexicon = plainLexicon }: Under = {}): Preparation {
  return preparation({
    asOf: parseDay(asOf) as number,
    option: (reading) => readings[reading.id] ?? reading.default,
    value: ({ unit, value }) => inside(unit, value),
    slot: ({ path }) => libraryFacts.paths.indexOf(path),
    lexicon,
    words: { ...everyWord, procedures: {} },
  });
}

/** A way in which a condition can fail, as it was added. */
export type Way = readonly [facts: readonly string[], chance: number, answers?: number | undefined];

/** Everything that a condition says of some facts. */
export interface Said extends Shown {
  readonly outcome: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly open: readonly string[];
  readonly notices: readonly (readonly [code: string, values?: object])[];
  readonly parts: JudgedParts | undefined;
}

/** A condition, prepared once for one applicant after another. */
export function saying(condition: Condition, under?: Under): (facts: object) => Said {
  const judge = prepared(under).judge(condition);
  return (facts) => {
    const slots = slotsOf(facts);
    const outcome = judge.judge(slots);
    const open: string[] = [];
    if (outcome === "undetermined") judge.open(slots, (path) => open.push(path));
    const notices: (readonly [string, object?])[] = [];
    judge.notices?.(slots, (code, values) => notices.push(values === undefined ? [code] : [code, values]));
    const shown = judge.show(slots, outcome);
    const { code, values } = shown.message;
    return { ...shown, outcome, code, values, open, notices, parts: judge.parts?.(slots) };
  };
}

/** What a condition says of some facts. */
export const said = (condition: Condition, facts: object, under?: Under): Said => saying(condition, under)(facts);

/** The ways in which a condition that is open can fail, sharing a chance of 1. */
export function waysOf(condition: Condition, facts: object, under?: Under): readonly Way[] | undefined {
  const judge = prepared(under).judge(condition);
  const ways: Way[] = [];
  if (judge.failsBy === undefined) return undefined;
  judge.failsBy(slotsOf(facts), 1, (...way) => ways.push(way));
  return ways;
}

/** What a term comes to: the least, the most, and the facts that could still change it. */
interface Measured {
  readonly low: number;
  readonly high: number;
  readonly open: readonly string[];
  readonly notices: readonly (readonly [code: string, values?: object])[];
}

/** A term, prepared once for one applicant after another. */
export function measuring(term: Term, under?: Under): (facts: object) => Measured {
  const measure = prepared(under).measure(term);
  return (facts) => {
    const slots = slotsOf(facts);
    const [low, high] = [measure.low(slots), measure.high(slots)];
    const open: string[] = [];
    if (low !== high) measure.open(slots, (path) => open.push(path));
    const notices: (readonly [string, object?])[] = [];
    measure.notices?.(slots, (code, values) => notices.push(values === undefined ? [code] : [code, values]));
    return { low, high, open, notices };
  };
}

/** What a term comes to under some facts. */
export const measured = (term: Term, facts: object, under?: Under): Measured => measuring(term, under)(facts);
