import type { Fact } from "../facts/fact.ts";
import { type FactType, MOST_COUNT } from "../facts/fact-type.ts";
import type { Slots } from "../facts/slots.ts";
import { columnIndex } from "./column.ts";
import type { Column, Lacking, Total } from "./expression.ts";
import { constant, type Measure, type Preparation } from "./word.ts";

/**
 * An amount that no text gives: it has no value and no bound above.
 *
 * @example
 * ```ts
 * import { noFigure } from "laowu-rules/authoring";
 *
 * noFigure.kind; // => "lacking"
 * ```
 */
export const noFigure: Lacking = { kind: "lacking", unit: "yuan" };

/**
 * The sum of a money field over all records; 0 of an empty list.
 *
 * @example
 * ```ts
 * import { column, fact, totalOf } from "laowu-rules/authoring";
 *
 * const lines = fact("fund.lines", "资金使用计划", "spending plan");
 * totalOf(column(lines, "amount")).unit; // => "yuan"
 * ```
 */
export function totalOf(column: Column): Total {
  return { kind: "total", unit: "yuan", column };
}

function mostOf(type: FactType): number {
  switch (type.kind) {
    case "count":
      return MOST_COUNT;
    case "percent":
    case "points":
      return type.most * 100;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

export function measureFact(fact: Fact, preparation: Preparation): Measure {
  const slot = preparation.slot(fact);
  const most = mostOf(fact.type);
  const least = fact.type.kind === "date" ? Number.NEGATIVE_INFINITY : 0;
  return {
    low: (slots) => (slots[slot] as number | undefined) ?? least,
    high: (slots) => (slots[slot] as number | undefined) ?? most,
    open: (slots, add) => {
      if (slots[slot] === undefined) add(fact.path);
    },
  };
}

export function measureLacking(): Measure {
  return { ...constant(0), high: () => Number.POSITIVE_INFINITY };
}

export function measureTotal({ column }: Total, preparation: Preparation): Measure {
  const slot = preparation.slot(column.records);
  const index = columnIndex(column);
  const sum = (slots: Slots): number | undefined => {
    const records = slots[slot] as readonly Slots[] | undefined;
    return records?.reduce((total, record) => total + (record[index] as number), 0);
  };
  return {
    low: (slots) => sum(slots) ?? 0,
    high: (slots) => sum(slots) ?? Number.MAX_SAFE_INTEGER,
    open: (_, add) => add(column.records.path),
  };
}
