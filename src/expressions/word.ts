import type { Fact } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import type { CivilDay } from "../ground/civil-day.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Values } from "../ground/template.ts";
import type { Citation } from "../sources/citation.ts";
import type { Figure } from "../sources/figure.ts";
import type { Reading, ReadingChoice } from "../sources/reading.ts";
import type { Condition, Term } from "./expression.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Quantity } from "./quantity.ts";

/** Takes the paths of unknown facts that could still change something. */
export type AddFact = (path: string) => void;

/** Takes the code of a notice, and the values of its message. */
type AddNotice = (code: string, values?: Values) => void;

/**
 * Takes a way in which a condition can fail: the facts that it takes, in the order in which to ask for them; how likely it is
 * beside a whole criterion; and how many answers it takes to tell, where some of the facts may do.
 */
export type AddWay = (facts: readonly string[], chance: number, answers?: number) => void;

/** A condition, ready to be judged. */
export interface Judge {
  judge(slots: Slots): Outcome;
  /** What a result shows of it besides the outcome. */
  show(slots: Slots, outcome: Outcome): Shown;
  /** Adds the unknown facts that could still change the outcome; called only where it is undetermined. */
  open(slots: Slots, add: AddFact): void;
  /** Adds the ways in which it can still fail, to share that chance; left out where it takes all that is open to tell. */
  failsBy?(slots: Slots, chance: number, add: AddWay): void;
  /** Adds the codes of notices that this condition gives rise to. */
  notices?(slots: Slots, add: AddNotice): void;
  /** How a thing that goes on stands by this condition: the least and the gravest status that it can be. */
  status?(slots: Slots): readonly [least: string, gravest: string];
  /** Adds days that follow from the facts, by name. */
  dates?(slots: Slots, add: (name: string, day: CivilDay) => void): void;
  /** Adds the unknown facts that could still change those days. */
  openDates?(slots: Slots, add: AddFact): void;
  /** The parts that are judged on their own where the condition is a whole matter, and of which record they speak. */
  parts?(slots: Slots): JudgedParts;
  /**
   * Adds the unknown facts that could change the outcome although it is settled, or that of a part that is judged on its own: of
   * facts of which the condition asks whether they are given at all, and of the criteria of another matter.
   */
  openSettled?(slots: Slots, add: AddFact): void;
  /** How a name was parsed, where the condition is about a name; null where none is given. */
  naming?(slots: Slots): ParsedName | null;
}

/** The criteria that a condition puts together, each with its outcome; `id` is null for what is no criterion of its own. */
export interface JudgedParts {
  /** The path of the record of which they speak; null where there is none. */
  readonly record: string | null;
  readonly criteria: readonly { readonly id: string | null; readonly outcome: Outcome }[];
}

/** What a result shows of a condition besides its outcome. */
export interface Shown {
  readonly observed: Quantity | null;
  readonly required: Quantity | null;
  readonly message: MessageCode;
  /** Where the figure stands, if elsewhere than the criterion's. */
  readonly citation?: Citation;
}

/** A term, ready to be measured: the least and the most that it can be; equal where it is known. */
export interface Measure {
  low(slots: Slots): number;
  high(slots: Slots): number;
  /** Adds the unknown facts that could still change the value; called only where it is not settled. */
  open(slots: Slots, add: AddFact): void;
  /** Adds the codes of notices that this term gives rise to. */
  notices?(slots: Slots, add: AddNotice): void;
}

/** A name taken apart. Positions are UTF-16 offsets into the name as given. */
export interface ParsedName {
  readonly name: string;
  readonly format: string | null;
  readonly segments: readonly NameSegment[];
}

/** One part of a name. */
export interface NameSegment {
  readonly kind: "region" | "enterprise" | "industry" | "person" | "occupation" | "work-type";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the word is known from. */
  readonly source: string;
}

/** What expressions are prepared with: the day, the readings chosen, the figures in force, and the way down to their parts. */
export interface Preparation {
  readonly asOf: CivilDay;
  option(reading: Reading): string;
  /** Does a provision bind, always or under the reading taken? */
  binds(binding: boolean | ReadingChoice): boolean;
  /** A figure's value, replaced or printed, in the unit of computation: fen, hundredths of a percent, else as printed. */
  value(figure: Figure): number;
  slot(fact: Pick<Fact, "path">): number;
  /** The words that names of brands and of places are read with. */
  readonly lexicon: Lexicon;
  judge(condition: Condition): Judge;
  measure(term: Term): Measure;
}

/** The message codes of a family of conditions, one for each outcome: `share.met`; put together once, not for each applicant. */
export function codesOf(family: string, ending = ""): Readonly<Record<Outcome, string>> {
  const code = (outcome: Outcome) => `${family}.${outcome}${ending}`;
  return {
    met: code("met"),
    "not-met": code("not-met"),
    undetermined: code("undetermined"),
    "not-applicable": code("not-applicable"),
  };
}

const nothing: Pick<Judge, "notices" | "openSettled"> = Object.freeze(Object.create(null));

/**
 * The notices of several parts together; nothing where no part has any. What someone adds to the prototype of all objects is no
 * notice: the parts are asked for fields of their own, and the answer inherits nothing.
 */
export function noticesOf(...parts: readonly (Judge | Measure)[]): Pick<Judge, "notices"> {
  const noticing = parts.filter((part) => Object.hasOwn(part, "notices"));
  if (noticing.length === 0) return nothing;
  return {
    notices: (slots, add) => {
      for (const { notices } of noticing) notices?.(slots, add);
    },
  };
}

/** Returns the facts that could unsettle any of several parts; nothing where no part has such facts. */
export function openSettledOf(...parts: readonly Judge[]): Pick<Judge, "openSettled"> {
  const unsettling = parts.filter((part) => Object.hasOwn(part, "openSettled"));
  if (unsettling.length === 0) return nothing;
  return {
    openSettled: (slots, add) => {
      for (const { openSettled } of unsettling) openSettled?.(slots, add);
    },
  };
}

/** Adds the ways in which a condition that is open can fail. */
export function addWays(judge: Judge, slots: Slots, chance: number, add: AddWay): void {
  if (Object.hasOwn(judge, "failsBy")) judge.failsBy?.(slots, chance, add);
  else add(openFacts(judge, slots), chance);
}

/** The unknown facts that could still change the outcome of a condition that is open, each once. */
export function openFacts(judge: Judge, slots: Slots): readonly string[] {
  const facts: string[] = [];
  judge.open(slots, (path) => {
    if (!facts.includes(path)) facts.push(path);
  });
  return facts;
}

/**
 * Of cases one of which bears, by facts that are not known yet, the one to ask for: none where one has failed already and only
 * what chooses is lacking; else the open one of the fewest facts.
 */
export function caseToAsk(cases: readonly Judge[], slots: Slots): Judge | undefined {
  let found: Judge | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of cases) {
    const outcome = one.judge(slots);
    if (outcome === "not-met") return undefined;
    if (outcome !== "undetermined") continue;
    let count = 0;
    one.open(slots, () => {
      count += 1;
    });
    if (count < fewest) {
      found = one;
      fewest = count;
    }
  }
  return found;
}

/** What is shown of a condition that has nothing of its own to show. */
export function bare(outcome: Outcome): Shown {
  return { observed: null, required: null, message: { code: `condition.${outcome}`, values: {} } };
}

/** A term whose value does not hang on facts. */
export function constant(value: number): Measure {
  const same = () => value;
  return { low: same, high: same, open: () => undefined };
}
