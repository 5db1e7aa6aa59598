import { columnIndex } from "../../expressions/column.ts";
import type {
  Compare,
  Condition,
  Counted,
  Every,
  Given,
  OfYears,
  Share,
  Term,
  Total,
} from "../../expressions/expression.ts";
import { factsOf, nodesOf } from "../../expressions/walk.ts";
import type { Slots } from "../../facts/slots.ts";
import { yearOf } from "../../ground/civil-day.ts";
import { recordKey, recordStep, type Steps } from "./steps.ts";
import { factStep, type Search, settled } from "./ways.ts";

/** The ways to raise a count to a number. */
function raised(search: Search, term: Counted, to: number, slots: Slots): readonly Steps[] {
  if (term.kind === "of-years") return raisedInYears(search, term, to, slots);
  const from = slots[search.preparation.slot(term)] as number | undefined;
  return from !== undefined && from >= to ? [[]] : [[factStep(search, term, to)]];
}

/** Of several years any one can bring what lacks; a year that has not come yet can't be spoken of. */
function raisedInYears({ preparation, measure }: Search, term: OfYears, to: number, slots: Slots): readonly Steps[] {
  const { records, years, field } = term;
  const list = preparation.slot(records);
  const given = (slots[list] as readonly Slots[] | undefined) ?? [];
  const lacking = to - measure(term).low(slots);
  const at = Object.keys(records.type.fields).indexOf(field);
  return years
    .filter((year) => year <= yearOf(preparation.asOf))
    .map((year): Steps => {
      const record = given.find((_, place) => recordKey(list, given, place) === year);
      return [recordStep(list, year, field, ((record?.[at] as number | undefined) ?? 0) + lacking)];
    });
}

/** What a plan spends, cut back to a limit: at its greatest amounts first, so that few change, and by little of what they were. */
function cutBack(search: Search, { column }: Total, limit: number, slots: Slots): readonly Steps[] {
  const { records, field } = column;
  const list = search.preparation.slot(records);
  const given = slots[list] as readonly Slots[] | undefined;
  if (given === undefined) return [[factStep(search, records, [])]];
  if (search.freedom === "grow") return [];
  const index = columnIndex(column);
  const amounts = given.map((record, at) => ({ at, amount: record[index] as number }));
  let over = amounts.reduce((sum, { amount }) => sum + amount, 0) - limit;
  const steps: Steps[number][] = [];
  for (const { at, amount } of amounts.sort((left, right) => right.amount - left.amount)) {
    if (over <= 0) break;
    steps.push(recordStep(list, recordKey(list, given, at), field, Math.max(0, amount - over)));
    over -= amount;
  }
  return [steps];
}

/** More sums than these are not added to a limit that hangs on conditions. */
const MOST_SUMS = 4;

/** The ways to lift a limit that is made up of sums on conditions: every set of sums that do not count yet. */
function limitLifted(search: Search, bound: Term, slots: Slots): readonly Steps[] {
  const lacking = nodesOf<Given>(bound, "given")
    .map(({ condition }) => condition)
    .filter((condition) => search.judge(condition).judge(slots) !== "met")
    .slice(0, MOST_SUMS);
  const sets = Array.from({ length: 2 ** lacking.length - 1 }, (_, set) =>
    lacking.filter((_, at) => ((set + 1) >> at) % 2 === 1),
  );
  return sets.flatMap((conditions) => search.together(conditions, slots));
}

/** The way for the counts that a condition reads to become known, of those that are not: as none, which any count may be. */
export function waysToKnow(search: Search, condition: Condition, slots: Slots): readonly Steps[] {
  const { slot, asOf } = search.preparation;
  const facts = factsOf(condition).filter((fact) => fact.type.kind === "count" && slots[slot(fact)] === undefined);
  const years = nodesOf<OfYears>(condition, "of-years").flatMap(({ records, years, field }) => {
    const list = slot(records);
    const given = (slots[list] as readonly Slots[] | undefined) ?? [];
    const at = Object.keys(records.type.fields).indexOf(field);
    return years
      .filter((year) => year <= yearOf(asOf))
      .filter((year) => given.find((_, place) => recordKey(list, given, place) === year)?.[at] === undefined)
      .map((year) => recordStep(list, year, field, 0));
  });
  const steps = [...facts.map((fact) => factStep(search, fact, 0)), ...years];
  return steps.length === 0 ? [] : [steps];
}

/** The ways to meet a comparison. */
export function waysOfCompare(search: Search, { relation, term, bound }: Compare, slots: Slots): readonly Steps[] {
  const { preparation, freedom } = search;
  const limit = settled(search, bound, slots);
  const known = limit !== undefined && Number.isFinite(limit);
  if (term.kind === "total" && relation === "at-most") {
    return [...limitLifted(search, bound, slots), ...(known ? cutBack(search, term, limit, slots) : [])];
  }
  if (!known) return [];
  if (term.kind === "of-years" && relation === "at-least") return raised(search, term as Counted, limit, slots);
  if (term.kind !== "fact") return [];
  const from = slots[preparation.slot(term)] as number | undefined;
  // What has happened has happened; a day that is still to come can be another one.
  if (term.unit === "day")
    return freedom === "any" && limit >= preparation.asOf ? [[factStep(search, term, limit)]] : [];
  // A count that is too high is what it is.
  if (relation === "at-most" && term.type.kind === "count" && from !== undefined && from > limit) return [];
  // The year of figures is the year that they are of.
  if (term.unit === "year") return [];
  if (freedom === "grow") {
    if (from !== undefined && from > limit) return [];
    if (relation === "at-most") return [[factStep(search, term, 0)]];
  }
  return [[factStep(search, term, limit)]];
}

/** The ways to reach a share: the part rises. A whole of nothing becomes one, and one that is not known is its part. */
export function waysOfShare(search: Search, { relation, part, whole, percent }: Share, slots: Slots): readonly Steps[] {
  const hundredths = settled(search, percent, slots);
  if (hundredths === undefined) return [];
  const of = settled(search, whole, slots);
  const count = settled(search, part, slots);
  const least = of === undefined || of === 0 ? Math.max(count ?? 0, 1) : of;
  const exact = (least * hundredths) / 10_000;
  const needed = relation === "more-than" ? Math.floor(exact) + 1 : Math.ceil(exact);
  const wholes = of === least ? [[]] : raised(search, whole, least, slots);
  const parts = count !== undefined && count >= needed ? [[]] : raised(search, part, needed, slots);
  return wholes.flatMap((first) => parts.map((second) => [...first, ...second]));
}

/** The ways for a part to become the whole. A whole that is not known is its part, and one at least: nothing would not bear. */
export function waysOfEvery(search: Search, { part, whole }: Every, slots: Slots): readonly Steps[] {
  const count = slots[search.preparation.slot(part)] as number | undefined;
  const of = slots[search.preparation.slot(whole)] as number | undefined;
  const all = of ?? Math.max(count ?? 0, 1);
  return [
    [
      ...(count === all ? [] : [factStep(search, part, all)]),
      ...(of === undefined ? [factStep(search, whole, all)] : []),
    ],
  ];
}
