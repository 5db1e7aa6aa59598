import { outside } from "../expressions/quantity.ts";
import { dependencies } from "../expressions/walk.ts";
import type { AddFact, Preparation } from "../expressions/word.ts";
import type { Fact, FactValue } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { formatDay } from "../ground/civil-day.ts";
import { remembered } from "../ground/remembered.ts";
import type { ScoreItem, ScoreResult, ScoreSection } from "../policy/results.ts";
import type { Item, Section, Sheet } from "../scoring/sheet.ts";

interface PreparedItem {
  outcome(slots: Slots): ScoreItem<"outcome">;
  result(slots: Slots): ScoreItem<"result">;
  open(slots: Slots, add: AddFact): void;
  readonly max: number;
}

/** A sheet, ready for applicants. */
export interface PreparedSheet {
  outcome(slots: Slots): ScoreResult<"outcome">;
  result(slots: Slots): ScoreResult<"result">;
  /** Adds the unknown facts that could still change an item. */
  open(slots: Slots, add: AddFact): void;
}

/** A slot as results show it. */
function shown({ type }: Fact, slot: Slots[number]): FactValue {
  if (slot === undefined) return null;
  if (type.kind === "money" || type.kind === "percent") return outside(type.unit, slot as number);
  if (type.kind === "date") return Number.isFinite(slot) ? formatDay(slot as number) : "never";
  return slot as FactValue;
}

function prepareItem({ id, citation, points }: Item, preparation: Preparation): PreparedItem {
  const measure = preparation.measure(points);
  const gate = points.kind === "given" ? preparation.judge(points.condition) : undefined;
  const facts = dependencies(points, preparation.option).facts;
  const paths = facts.map(({ path }) => path);
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  const max = measure.high([]);

  // An item has few scores, and every message of the same score is the same.
  const messages = new Map<number, MessageCode>();
  const failed: MessageCode = Object.freeze({
    code: "item.condition-failed",
    values: Object.freeze({ score: 0, max }),
  });
  const scored = (score: number): MessageCode =>
    remembered(messages, score, () => Object.freeze({ code: "item.scored", values: Object.freeze({ score, max }) }));

  const isKnown = (slots: Slots): boolean => {
    for (let at = 0; at < slotsOf.length; at += 1) if (slots[slotsOf[at] as number] === undefined) return false;
    return true;
  };
  const observed = (slots: Slots): Record<string, FactValue> => {
    const values: Record<string, FactValue> = {};
    for (let at = 0; at < slotsOf.length; at += 1)
      values[paths[at] as string] = shown(facts[at] as Fact, slots[slotsOf[at] as number]);
    return values;
  };
  const highest = (slots: Slots, low: number) => (isKnown(slots) ? low : measure.high(slots));
  return {
    max,
    outcome: (slots) => {
      const low = measure.low(slots);
      return { id, score: low === highest(slots, low) ? low : null };
    },
    result: (slots) => {
      const atLeast = measure.low(slots);
      const atMost = highest(slots, atLeast);
      const settled = atLeast === atMost;
      let message: MessageCode;
      if (!settled) message = { code: "item.range", values: { atLeast, atMost, max } };
      else if (atLeast === 0 && gate?.judge(slots) === "not-met") message = failed;
      else message = scored(atLeast);
      return {
        id,
        score: settled ? atLeast : null,
        atLeast,
        atMost,
        max,
        observed: observed(slots),
        citation,
        message,
      };
    },
    open: (slots, add) => {
      if (!isKnown(slots) && measure.low(slots) !== measure.high(slots)) measure.open(slots, add);
    },
  };
}

function prepareSection({ id, items }: Section, preparation: Preparation) {
  const prepared = items.map((item) => prepareItem(item, preparation));
  const max = prepared.reduce((sum, item) => sum + item.max, 0);
  return {
    max,
    outcome: (slots: Slots): ScoreSection<"outcome"> => {
      let score: number | null = 0;
      const items = prepared.map((item) => {
        const result = item.outcome(slots);
        score = score === null || result.score === null ? null : score + result.score;
        return result;
      });
      return { id, score, items };
    },
    result: (slots: Slots): ScoreSection<"result"> => {
      let atLeast = 0;
      let atMost = 0;
      const items = prepared.map((item) => {
        const result = item.result(slots);
        atLeast += result.atLeast;
        atMost += result.atMost;
        return result;
      });
      return { id, score: atLeast === atMost ? atLeast : null, atLeast, atMost, max, items };
    },
    open: (slots: Slots, add: AddFact) => {
      for (const item of prepared) item.open(slots, add);
    },
  };
}

export function prepareSheet({ sections }: Sheet, preparation: Preparation): PreparedSheet {
  const prepared = sections.map((section) => prepareSection(section, preparation));
  const max = prepared.reduce((sum, section) => sum + section.max, 0);
  return {
    outcome: (slots) => {
      let total: number | null = 0;
      const sections = prepared.map((section) => {
        const result = section.outcome(slots);
        total = total === null || result.score === null ? null : total + result.score;
        return result;
      });
      return { total, sections };
    },
    result: (slots) => {
      let atLeast = 0;
      let atMost = 0;
      const sections = prepared.map((section) => {
        const result = section.result(slots);
        atLeast += result.atLeast;
        atMost += result.atMost;
        return result;
      });
      return { total: atLeast === atMost ? atLeast : null, atLeast, atMost, max, sections };
    },
    open: (slots, add) => {
      for (const section of prepared) section.open(slots, add);
    },
  };
}
