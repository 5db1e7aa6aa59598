import { deepFreeze } from "../ground/freeze.ts";
import type { Outcome } from "../ground/outcome.ts";
import { RequestError } from "../ground/request-error.ts";
import {
  entriesOf,
  fieldsOf,
  hundredths,
  keyOf,
  mattersOf,
  numberOrNull,
  reading,
  textOf,
} from "./evaluation-fields.ts";
import { Issues } from "./issues.ts";

/** Two numbers side by side; the difference is what the second has more, null where either is not settled. */
export interface ComparedNumbers {
  readonly a: number | null;
  readonly b: number | null;
  readonly difference: number | null;
}

/** What two evaluations say of the same criterion, or of two that have the same topic. */
export interface ComparedCriterion {
  /** The first evaluation's criterion, or the second's where the first has none. */
  readonly id: string;
  /** The second evaluation's criterion, where it is another than the first's. */
  readonly counterpart?: string;
  readonly topic: string;
  /** Null where the first evaluation has no such criterion. */
  readonly a: Outcome | null;
  /** Null where the second has none. */
  readonly b: Outcome | null;
}

/** Two scores of the same item; null where one is not settled, or where the item is on one side alone. */
export interface ComparedItem extends ComparedNumbers {
  readonly id: string;
}

/** Two evaluations, lined up. */
export interface Comparison {
  /** In the first evaluation's order; what the second alone has comes after. */
  readonly criteria: readonly ComparedCriterion[];
  readonly items: readonly ComparedItem[];
  /** The two scores, where each evaluation has exactly one. */
  readonly total?: ComparedNumbers;
  /** The two amounts in yuan, where each evaluation has exactly one. */
  readonly amount?: ComparedNumbers;
  /** Criteria and items that have no counterpart, by id, in the order of the rows. */
  readonly unmatched: readonly string[];
}

interface Criterion {
  readonly matter: string;
  readonly id: string;
  readonly topic: string;
  readonly outcome: Outcome;
}

interface Item {
  readonly id: string;
  readonly score: number | null;
}

/** What a comparison needs of an evaluation. */
interface Side {
  readonly policy: string;
  readonly criteria: readonly Criterion[];
  readonly items: readonly Item[];
  readonly totals: readonly (number | null)[];
  readonly amounts: readonly (number | null)[];
}

const OUTCOMES: readonly string[] = ["met", "not-met", "undetermined", "not-applicable"] satisfies Outcome[];

function readCriterion(value: unknown, matter: string): Criterion {
  const { id, topic, outcome } = fieldsOf(value, "id", "topic", "outcome");
  if (!OUTCOMES.includes(outcome as string)) throw new TypeError("no outcome");
  return { matter, id: textOf(id), topic: textOf(topic), outcome: outcome as Outcome };
}

function readItem(value: unknown): Item {
  const { id, score } = fieldsOf(value, "id", "score");
  return { id: textOf(id), score: numberOrNull(score) };
}

function readSide(value: unknown): Side | string {
  const evaluation = fieldsOf(value, "policy", "matters");
  const matters = mattersOf(evaluation.matters);
  if (typeof matters === "string") return matters;
  const criteria: Criterion[] = [];
  const items: Item[] = [];
  const totals: (number | null)[] = [];
  const amounts: (number | null)[] = [];
  for (const { id: matter, result } of matters) {
    const parts = fieldsOf(result, "criteria", "score", "subsidy");
    for (const criterion of entriesOf(parts.criteria)) criteria.push(readCriterion(criterion, matter));
    if (parts.score !== undefined) {
      const { total, sections } = fieldsOf(parts.score, "total", "sections");
      totals.push(numberOrNull(total));
      for (const section of entriesOf(sections)) {
        for (const item of entriesOf(fieldsOf(section, "items").items)) items.push(readItem(item));
      }
    }
    if (parts.subsidy !== undefined) amounts.push(numberOrNull(fieldsOf(parts.subsidy, "amount").amount));
  }
  return { policy: textOf(evaluation.policy), criteria, items, totals, amounts };
}

/** A row: what stands on either side. */
interface Pair<Part> {
  readonly a: Part | undefined;
  readonly b: Part | undefined;
}

/** Lines up parts, one with one: those that share the first key, of the rest those that share the next, each in order. */
function linedUp<Part>(
  a: readonly Part[],
  b: readonly Part[],
  keys: readonly ((part: Part) => string)[],
): readonly Pair<Part>[] {
  const partners = new Map<Part, Part>();
  const taken = new Set<Part>();
  for (const key of keys) {
    const free = new Map<string, Part[]>();
    // From the last to the first, so that the first is taken first.
    for (const part of [...b].reverse()) {
      if (taken.has(part)) continue;
      const sharing = free.get(key(part));
      if (sharing === undefined) free.set(key(part), [part]);
      else sharing.push(part);
    }
    for (const part of a) {
      const partner = partners.has(part) ? undefined : free.get(key(part))?.pop();
      if (partner === undefined) continue;
      partners.set(part, partner);
      taken.add(partner);
    }
  }
  return [
    ...a.map((part) => ({ a: part, b: partners.get(part) })),
    ...b.filter((part) => !taken.has(part)).map((part) => ({ a: undefined, b: part })),
  ];
}

function numbers(a: number | null, b: number | null): ComparedNumbers {
  return { a, b, difference: a === null || b === null ? null : (hundredths(b) - hundredths(a)) / 100 };
}

/** Where there is exactly one on either side. */
function onlyOnes(a: readonly (number | null)[], b: readonly (number | null)[]): ComparedNumbers | undefined {
  return a.length === 1 && b.length === 1 ? numbers(a[0] ?? null, b[0] ?? null) : undefined;
}

function criterionRow({ a, b }: Pair<Criterion>): ComparedCriterion {
  const { id, topic } = (a ?? b) as Criterion;
  return {
    id,
    ...(a !== undefined && b !== undefined && b.id !== id ? { counterpart: b.id } : {}),
    topic,
    a: a?.outcome ?? null,
    b: b?.outcome ?? null,
  };
}

function itemRow({ a, b }: Pair<Item>): ComparedItem {
  return { id: ((a ?? b) as Item).id, ...numbers(a?.score ?? null, b?.score ?? null) };
}

function withoutCounterpart(pairs: readonly Pair<{ readonly id: string }>[]): readonly string[] {
  return pairs.filter(({ a, b }) => a === undefined || b === undefined).map(({ a, b }) => (a ?? b)?.id as string);
}

/**
 * Lines up two evaluations, criterion by criterion and item by item: self-assessment and award, two days, two sets of
 * figures or readings, two applicants, two authorities.
 *
 * Criteria of the same policy and matter are lined up by id. The rest (of another authority, of another matter, of another
 * edition) are lined up by topic, those of matters with the same id first. It is one with one, in the documents' order: where one side
 * has more criteria on a topic than the other, the later ones have no counterpart. Items are lined up by id. Differences are
 * the second less the first.
 *
 * Throws a {@link RequestError} if either is no evaluation, or one of detail `outcome`, which has no topics.
 */
export function compare(a: unknown, b: unknown): Comparison {
  const issues = new Issues();
  const [left, right] = [reading("a", issues, () => readSide(a)), reading("b", issues, () => readSide(b))];
  if (left === undefined || right === undefined) throw new RequestError(issues.list);

  const byId = ({ matter, id }: Criterion) => keyOf(matter, id);
  const byMatterAndTopic = ({ matter, topic }: Criterion) => keyOf(matter, topic);
  const byTopic = ({ topic }: Criterion) => topic;
  const criteria = linedUp(left.criteria, right.criteria, [
    ...(left.policy === right.policy ? [byId] : []),
    byMatterAndTopic,
    byTopic,
  ]);
  const items = linedUp(left.items, right.items, [({ id }) => id]);
  const total = onlyOnes(left.totals, right.totals);
  const amount = onlyOnes(left.amounts, right.amounts);
  return deepFreeze({
    criteria: criteria.map(criterionRow),
    items: items.map(itemRow),
    ...(total === undefined ? {} : { total }),
    ...(amount === undefined ? {} : { amount }),
    unmatched: [...withoutCounterpart(criteria), ...withoutCounterpart(items)],
  });
}
