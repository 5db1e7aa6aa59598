import { perCombination } from "../expressions/combination.ts";
import { outside } from "../expressions/quantity.ts";
import { factsOf, nodesOf } from "../expressions/walk.ts";
import type { AddFact, Measure, Preparation } from "../expressions/word.ts";
import type { FactValue } from "../facts/fact.ts";
import type { FactType } from "../facts/fact-type.ts";
import { factValue } from "../facts/fact-value.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { lazily } from "../ground/lazily.ts";
import { remembered } from "../ground/remembered.ts";
import type { ScoreItem, ScoreResult, ScoreSection } from "../policy/results.ts";
import type { Item, Section, Sheet } from "../scoring/sheet.ts";
import type { ScoreAnswer, SectionAnswer } from "./changes.ts";

/** Answers for one applicant after another. */
type Answering<Level extends "outcome" | "result"> = (slots: Slots) => ScoreItem<Level>;

export interface PreparedItem {
  readonly item: Item;
  /** Returns what answers at a level of detail, made when first asked for: most requests ask for one level. */
  outcome(): Answering<"outcome">;
  result(): Answering<"result">;
  /** The fewest points that it can have. */
  readonly least: (slots: Slots) => number;
  /** The most, where the fewest are known. */
  readonly most: (slots: Slots, least: number) => number;
  open(slots: Slots, add: AddFact): void;
  readonly max: number;
}

/** A sheet, ready for applicants. */
export interface PreparedSheet {
  readonly sections: readonly PreparedSection[];
  /** The result again, with the items that were prepared anew; the very same where they change nothing. */
  again(slots: Slots, before: ScoreAnswer): ScoreAnswer;
  outcome(slots: Slots): ScoreResult<"outcome">;
  result(slots: Slots): ScoreResult<"result">;
  /** Adds the unknown facts that could still change an item. */
  open(slots: Slots, add: AddFact): void;
}

/** The kinds of conditions that can be undetermined although all of their facts are given. */
const OPEN_KINDS = ["within", "meets", "located", "covers", "choose-by-place", "procedure"];

/** The points as results show them. */
function shownPoints({ low, high, open }: Measure): Pick<Measure, "low" | "high" | "open"> {
  return {
    low: (slots) => outside("points", low(slots)),
    high: (slots) => outside("points", high(slots)),
    open,
  };
}

/** Adds points exactly: of decimals, 0.1 + 0.2 is not quite 0.3. */
function plus(left: number, right: number): number {
  return Math.round((left + right) * 100) / 100;
}

function prepareItem(item: Item, preparation: Preparation): PreparedItem {
  const { id, citation, points } = item;
  const measure = shownPoints(preparation.measure(points));
  const gate = points.kind === "given" ? preparation.judge(points.condition) : undefined;
  const facts = factsOf(points, preparation.option);
  const paths = facts.map(({ path }) => path);
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  // Of one shape for all facts, which is sooner looked into.
  const types = facts.map(({ type }) => type);
  const max = measure.high([]);

  // An item has few scores, and every message of the same score is the same.
  const messages = new Map<number, MessageCode>();
  const failed: MessageCode = Object.freeze({
    code: "item.condition-failed",
    values: Object.freeze({ score: 0, max }),
  });
  const scored = (score: number): MessageCode =>
    remembered(messages, score, () => Object.freeze({ code: "item.scored", values: Object.freeze({ score, max }) }));

  const canStayOpen = OPEN_KINDS.some((kind) => nodesOf(points, kind).length > 0);
  const isKnown = (slots: Slots): boolean => {
    if (canStayOpen) return false;
    for (let at = 0; at < slotsOf.length; at += 1) if (slots[slotsOf[at] as number] === undefined) return false;
    return true;
  };
  const observed = (slots: Slots): Record<string, FactValue> => {
    const values: Record<string, FactValue> = {};
    for (let at = 0; at < slotsOf.length; at += 1)
      values[paths[at] as string] = factValue(types[at] as FactType, slots[slotsOf[at] as number]);
    return values;
  };
  const highest = (slots: Slots, low: number) => (isKnown(slots) ? low : measure.high(slots));
  const result = (slots: Slots): ScoreItem<"result"> => {
    const atLeast = measure.low(slots);
    const atMost = highest(slots, atLeast);
    const settled = atLeast === atMost;
    let message: MessageCode;
    if (!settled) message = { code: "item.range", values: { atLeast, atMost, max } };
    else if (atLeast === 0 && gate?.judge(slots) === "not-met") message = failed;
    else message = scored(atLeast);
    return { id, score: settled ? atLeast : null, atLeast, atMost, max, observed: observed(slots), citation, message };
  };
  const outcomes = (): Answering<"outcome"> => {
    // There are few scores: each is said once.
    const open: ScoreItem<"outcome"> = Object.freeze({ id, score: null });
    const kept = new Map<number, ScoreItem<"outcome">>();
    const scoredOf = (score: number) => remembered(kept, score, () => Object.freeze({ id, score }));
    return (slots) => {
      const low = measure.low(slots);
      if (low !== highest(slots, low)) return open;
      return kept.get(low) ?? scoredOf(low);
    };
  };
  return {
    item,
    max,
    outcome: lazily(() => perCombination(facts, preparation, outcomes(), (answer) => answer)),
    result: lazily(() => perCombination(facts, preparation, result, deepFreeze)),
    least: measure.low,
    most: highest,
    open: (slots, add) => {
      if (!isKnown(slots) && measure.low(slots) !== measure.high(slots)) measure.open(slots, add);
    },
  };
}

interface PreparedSection {
  readonly id: string;
  readonly max: number;
  readonly items: readonly PreparedItem[];
  readonly outcomes: () => readonly Answering<"outcome">[];
  readonly results: () => readonly Answering<"result">[];
  /** The places of the items that were prepared anew. */
  readonly fresh: readonly number[];
}

/** Prepares the items of a section that are touched, and takes the others over from what it was before. */
function prepareSection(
  { id, items }: Section,
  preparation: Preparation,
  touches: (id: string) => boolean,
  before: PreparedSection | undefined,
): PreparedSection {
  const fresh = items.flatMap(({ id }, at) => (touches(id) ? [at] : []));
  if (before !== undefined && fresh.length === 0) return { ...before, fresh };
  const prepared = items.map((item, at) =>
    before === undefined || touches(item.id) ? prepareItem(item, preparation) : (before.items[at] as PreparedItem),
  );
  return {
    id,
    max: prepared.reduce((sum, item) => plus(sum, item.max), 0),
    items: prepared,
    outcomes: lazily(() => prepared.map((item) => item.outcome())),
    results: lazily(() => prepared.map((item) => item.result())),
    fresh,
  };
}

function sectionOutcome({ id, outcomes }: PreparedSection, slots: Slots): ScoreSection<"outcome"> {
  const answers = outcomes();
  const results = new Array<ScoreItem<"outcome">>(answers.length);
  let score: number | null = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const result = (answers[at] as Answering<"outcome">)(slots);
    score = score === null || result.score === null ? null : plus(score, result.score);
    results[at] = result;
  }
  return { id, score, items: results };
}

function sectionResult({ id, max, results: resultsOf }: PreparedSection, slots: Slots): ScoreSection<"result"> {
  const answers = resultsOf();
  const results = new Array<ScoreItem<"result">>(answers.length);
  let atLeast = 0;
  let atMost = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const result = (answers[at] as Answering<"result">)(slots);
    atLeast = plus(atLeast, result.atLeast);
    atMost = plus(atMost, result.atMost);
    results[at] = result;
  }
  return { id, score: atLeast === atMost ? atLeast : null, atLeast, atMost, max, items: results };
}

/** The section again; the very same where its items change nothing. */
function sectionAgain({ items, fresh }: PreparedSection, slots: Slots, before: SectionAnswer): SectionAnswer {
  let results: SectionAnswer["items"][number][] | undefined;
  for (const at of fresh) {
    const { least, most } = items[at] as PreparedItem;
    const was = before.items[at] as SectionAnswer["items"][number];
    const atLeast = least(slots);
    const atMost = most(slots, atLeast);
    if (atLeast === was.atLeast && atMost === was.atMost) continue;
    results ??= [...before.items];
    results[at] = { id: was.id, score: atLeast === atMost ? atLeast : null, atLeast, atMost };
  }
  if (results === undefined) return before;
  const [atLeast, atMost] = sumsOf(results);
  return { id: before.id, score: atLeast === atMost ? atLeast : null, atLeast, atMost, items: results };
}

/** The least and the most that parts come to together. */
function sumsOf(parts: readonly { readonly atLeast: number; readonly atMost: number }[]): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const { atLeast, atMost } of parts) {
    least = plus(least, atLeast);
    most = plus(most, atMost);
  }
  return [least, most];
}

/** A sheet to take over from: all of its items but those that rest on what changes. */
interface SheetBefore {
  readonly sheet: PreparedSheet;
  readonly touches: (id: string) => boolean;
}

/** Prepares a sheet; of one that was prepared before, what is not touched is taken over. */
export function prepareSheet({ sections }: Sheet, preparation: Preparation, before?: SheetBefore): PreparedSheet {
  const touches = before?.touches ?? (() => true);
  const prepared = sections.map((section, at) =>
    prepareSection(section, preparation, touches, before?.sheet.sections[at]),
  );
  const max = prepared.reduce((sum, section) => plus(sum, section.max), 0);
  const fresh = prepared.flatMap((section, at) => (section.fresh.length > 0 ? [at] : []));
  return {
    sections: prepared,
    again: (slots, before) => {
      let results: SectionAnswer[] | undefined;
      for (const at of fresh) {
        const was = before.sections[at] as SectionAnswer;
        const is = sectionAgain(prepared[at] as PreparedSection, slots, was);
        if (is === was) continue;
        results ??= [...before.sections];
        results[at] = is;
      }
      if (results === undefined) return before;
      const [atLeast, atMost] = sumsOf(results);
      return { total: atLeast === atMost ? atLeast : null, atLeast, atMost, sections: results };
    },
    outcome: (slots) => {
      const results: ScoreSection<"outcome">[] = [];
      let total: number | null = 0;
      for (const section of prepared) {
        const result = sectionOutcome(section, slots);
        total = total === null || result.score === null ? null : plus(total, result.score);
        results.push(result);
      }
      return { total, sections: results };
    },
    result: (slots) => {
      const results: ScoreSection<"result">[] = [];
      let atLeast = 0;
      let atMost = 0;
      for (const section of prepared) {
        const result = sectionResult(section, slots);
        atLeast = plus(atLeast, result.atLeast);
        atMost = plus(atMost, result.atMost);
        results.push(result);
      }
      return { total: atLeast === atMost ? atLeast : null, atLeast, atMost, max, sections: results };
    },
    open: (slots, add) => {
      for (const { items } of prepared) for (const item of items) item.open(slots, add);
    },
  };
}
