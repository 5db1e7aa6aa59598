import { consistencyPlan, isConsistent } from "./consistency.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import { allFacts, byIndex } from "./fact-tree.ts";
import { checkedBreakdowns, checkedPairs, checkedSeries, recordAlternatives } from "./fact-types.ts";
import { breaksPair, readGroup } from "./read-value.ts";
import type { Slot, Slots } from "./slots.ts";

/** Facts that are in order: as slots, with the paths of those that nothing asked for uses. */
export interface ReadFacts {
  readonly slots: Slots;
  readonly ignored: readonly string[];
}

/**
 * Reads facts in one pass; `used` tells by index which of them are asked for, null where nobody asks. Undefined on any surprise, whatever it is: the
 * schema then says what is wrong.
 */
export type FactReader = (facts: unknown, latestYear: number, used: readonly boolean[] | null) => ReadFacts | undefined;

/** Does every object inherit something enumerable, because someone added to the prototype of all? */
function inherits(): boolean {
  for (const _ in {}) return true;
  return false;
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

/** Makes a reader of all facts. */
export function factReader(table: FactTable = libraryFacts): FactReader {
  const { paths, types } = table;
  const tree = allFacts(table);
  const pairs = byIndex(checkedPairs, paths);
  const consistency = consistencyPlan(checkedBreakdowns, checkedSeries, paths, types);
  const unknown: readonly Slot[] = paths.map(() => undefined);
  const alternatives = recordAlternatives.map(({ list, group }) => ({
    list: paths.indexOf(list),
    group: paths.flatMap((path, index) => (path.startsWith(`${group}.`) ? [index] : [])),
  }));
  // What one applicant states and nothing uses, the next one mostly states too.
  let last: readonly number[] = [];
  let ignored: readonly string[] = Object.freeze([]);
  return (facts, latestYear, used) => {
    try {
      const slots = unknown.slice();
      const unused: number[] = [];
      const reading = { slots, latestYear, inherited: inherits(), used, unused };
      if (!readGroup(facts, tree, reading) || breaksPair(slots, pairs)) return undefined;
      if (!isConsistent(slots, consistency)) return undefined;
      for (const { list, group } of alternatives)
        if (slots[list] !== undefined && group.some((index) => slots[index] !== undefined)) return undefined;
      if (!isSame(unused, last)) {
        last = unused;
        ignored = Object.freeze([...unused].sort((left, right) => left - right).map((index) => paths[index] as string));
      }
      return { slots, ignored };
    } catch {
      // A getter or a proxy that throws: the careful way names the place.
      return undefined;
    }
  };
}
