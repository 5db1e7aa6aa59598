import { lazily } from "../ground/lazily.ts";
import { own } from "../ground/own.ts";
import type { ReadChoices } from "./choice-lists.ts";
import { type ConsistencyPlan, consistencyPlan } from "./consistency.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import type { FactType } from "./fact-type.ts";
import {
  type CheckedBreakdown,
  type CheckedPair,
  type CheckedSeries,
  recordBreakdowns,
  recordPairs,
  recordSeries,
} from "./fact-types.ts";

/** A place among the facts as requests nest them: a group, or a fact. */
export type FactNode = FactGroup | FactLeaf;

/** A group of facts, by key. */
export interface FactGroup {
  readonly kind: "group";
  readonly children: ReadonlyMap<string, FactNode>;
  /** What was last met where while reading: applicants mostly come with their keys in the same order. */
  readonly met: { readonly keys: string[]; readonly stops: Stop[]; readonly known: Map<string, Stop> };
}

/** A fact at the end of its path; `index` counts the facts of its tree. */
interface FactLeaf {
  readonly kind: "leaf";
  readonly path: string;
  readonly index: number;
  readonly type: FactType;
  /** Of a list of records, how each is read; else null. */
  readonly plan: (() => RecordPlan) | null;
}

/** The pairs that are checked, side by side: the indexes of the parts and of their wholes. */
export interface PairPlan {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
}

/** The fields of a list's records as a tree, and the pairs that are checked in each record, by field index. */
export interface RecordPlan {
  readonly tree: FactGroup;
  readonly size: number;
  readonly required: readonly number[];
  readonly requiredKeys: readonly string[];
  readonly pairs: PairPlan;
  readonly consistency: ConsistencyPlan;
  readonly checkedPairs: readonly CheckedPair[];
  readonly checkedBreakdowns: readonly CheckedBreakdown[];
  readonly checkedSeries: readonly CheckedSeries[];
  /** The index of the field `year`, by which entries must differ; -1 where there is none. */
  readonly year: number;
  /** The index of the field that is an amount, whose total is bounded as a single amount is; -1 where there is none. */
  readonly money: number;
}

/**
 * What stands at a key, with all that reading it takes. All kinds have the same fields: what differs in shape is slower to look
 * into than all the rest of reading it.
 */
export interface Stop {
  readonly kind: FactType["kind"] | "group";
  /** Of a fact, its index among the facts of its tree; of a group, none. */
  readonly index: number;
  readonly group: FactGroup | null;
  readonly options: readonly string[];
  readonly never: boolean;
  /** The bounds of a number. */
  readonly least: number;
  readonly most: number;
  /** Of a list, what its entries are; how they are read where they are choices. */
  readonly of: Stop | null;
  readonly choices: ReadChoices | null;
  /** Of a list of records, how each is read. */
  readonly plan: RecordPlan | null;
}

/** The pairs by the places of their paths. */
export function byIndex(pairs: readonly CheckedPair[], paths: readonly string[]): PairPlan {
  return {
    parts: pairs.map(([part]) => paths.indexOf(part)),
    wholes: pairs.map(([, whole]) => paths.indexOf(whole)),
  };
}

function recordPlan(path: string, type: Extract<FactType, { kind: "records" }>): RecordPlan {
  const fields = Object.keys(type.fields);
  const checkedBreakdowns = own(recordBreakdowns, path) ?? [];
  const checkedSeries = own(recordSeries, path) ?? [];
  const pairs = own(recordPairs, path) ?? [];
  return {
    tree: factTree(fields, type.fields),
    size: fields.length,
    required: type.required.map((field) => fields.indexOf(field)),
    requiredKeys: type.required,
    pairs: byIndex(pairs, fields),
    checkedPairs: pairs,
    consistency: consistencyPlan(checkedBreakdowns, checkedSeries, fields, type.fields),
    checkedBreakdowns,
    checkedSeries,
    year: type.required.includes("year") ? fields.indexOf("year") : -1,
    money: fields.findIndex((field) => type.fields[field]?.kind === "money"),
  };
}

/** Nests types that are listed by dotted path. */
export function factTree(paths: readonly string[], types: Readonly<Record<string, FactType>>): FactGroup {
  interface Growing {
    readonly kind: "group";
    readonly children: Map<string, Growing | FactLeaf>;
    readonly met: FactGroup["met"];
  }
  const grow = (): Growing => ({ kind: "group", children: new Map(), met: { keys: [], stops: [], known: new Map() } });
  const root = grow();
  paths.forEach((path, index) => {
    const keys = path.split(".");
    const last = keys.pop() as string;
    let group = root;
    for (const key of keys) {
      let child = group.children.get(key);
      if (child === undefined) {
        child = grow();
        group.children.set(key, child);
      }
      group = child as Growing;
    }
    const type = types[path] as FactType;
    const plan = type.kind === "records" ? lazily(() => recordPlan(path, type)) : null;
    group.children.set(last, { kind: "leaf", path, index, type, plan });
  });
  return root;
}

/** All facts, as requests nest them. */
export function allFacts({ paths, types }: FactTable = libraryFacts): FactGroup {
  return factTree(paths, types);
}
