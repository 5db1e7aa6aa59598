import { allFacts, factTree } from "./fact-tree.ts";
import type { FactType } from "./fact-type.ts";
import { type CheckedPair, checkedPairs, type FactPath, factPaths, factTypes, recordPairs } from "./fact-types.ts";
import { breaksPair, type RecordPlan, readGroup } from "./read-value.ts";
import type { Slot, Slots } from "./slots.ts";

/**
 * Reads facts in one pass, telling the index of each that is given; undefined on any surprise, whatever it is: the schema
 * then says what is wrong.
 */
export type FactReader = (facts: unknown, latestYear: number, given?: (index: number) => void) => Slots | undefined;

/** The index of a fact in the list of all facts, and so of its slot. */
function slotOf(path: FactPath): number {
  return factPaths.indexOf(path);
}

function byIndex(pairs: readonly CheckedPair[], paths: readonly string[]): RecordPlan["pairs"] {
  return pairs.map(([part, whole]) => [paths.indexOf(part), paths.indexOf(whole)]);
}

function recordPlan(path: FactPath): RecordPlan | undefined {
  const type: FactType = factTypes[path];
  if (type.kind !== "records") return undefined;
  const fields = Object.keys(type.fields);
  return {
    tree: factTree(fields, type.fields),
    size: fields.length,
    required: type.required.map((field) => fields.indexOf(field)),
    pairs: byIndex(recordPairs[path] ?? [], fields),
    year: type.required.includes("year") ? fields.indexOf("year") : -1,
  };
}

/** Does every object inherit something enumerable, because someone added to the prototype of all? */
function inherits(): boolean {
  for (const _ in {}) return true;
  return false;
}

/** Makes a reader of all facts. */
export function factReader(): FactReader {
  const tree = allFacts();
  const plans = factPaths.map(recordPlan);
  const pairs = byIndex(checkedPairs, factPaths);
  const unknown: readonly Slot[] = factPaths.map(() => undefined);
  const brands = slotOf("dual.trainingBrands");
  const ofTraining = factPaths
    .map((path, index) => (path.startsWith("training.") ? index : -1))
    .filter((index) => index >= 0);
  return (facts, latestYear, given = () => undefined) => {
    try {
      const slots = unknown.slice();
      if (
        !readGroup(facts, tree, { slots, latestYear, inherited: inherits(), plans, given }) ||
        breaksPair(slots, pairs)
      )
        return undefined;
      if (slots[brands] !== undefined && ofTraining.some((index) => slots[index] !== undefined)) return undefined;
      return slots;
    } catch {
      // A getter or a proxy that throws: the careful way names the place.
      return undefined;
    }
  };
}
