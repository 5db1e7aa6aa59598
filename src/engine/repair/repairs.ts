import type { ConsecutiveYears } from "../../eligibility/consecutive-years.ts";
import type { NoticePeriod } from "../../eligibility/notice-period.ts";
import type { ChooseByPlace, Condition, Procedure, Term, Unit, Within } from "../../expressions/expression.ts";
import { placeCodes } from "../../expressions/places-at.ts";
import { inside } from "../../expressions/quantity.ts";
import type { Judge, Measure, Preparation } from "../../expressions/word.ts";
import { MOST_ENTRIES, numberBounds } from "../../facts/fact-type.ts";
import { areaFinder } from "../../facts/place.ts";
import type { Slots } from "../../facts/slots.ts";
import { type CivilDay, parseDay } from "../../ground/civil-day.ts";
import { inForceOn } from "../../ground/in-force.ts";
import { remembered } from "../../ground/remembered.ts";
import { type Cost, canBeLess, compareCosts, costOf, type DocumentOrder, inOrder } from "./best-way.ts";
import { type RecordsInPlace, recordsInPlace } from "./records.ts";
import {
  isAcceptable,
  joined,
  recordStep,
  type Step,
  type Steps,
  taken,
  totalsAdjusted,
  wholesLifted,
} from "./steps.ts";
import { type Freedom, factStep, type Search } from "./ways.ts";
import { waysOfCompare, waysOfEvery, waysOfShare, waysToKnow } from "./ways-of-numbers.ts";
import { waysOfAmong, waysOfAttested, waysOfCovers } from "./ways-of-words.ts";

/** Finds least changes of facts; each alternative is a set of steps. */
export interface Repairs extends Search {
  /** The least way to meet several conditions at once, within so many looks. */
  least(conditions: readonly Condition[], slots: Slots, order: DocumentOrder): Steps | undefined;
  /** The conditions whose being met together is a condition's being met, as far as it can be taken apart. */
  parts(condition: Condition): readonly Condition[];
  /** The steps with those that they call for, since no part may exceed its whole; undefined where a fact can't be so much. */
  whole(slots: Slots, steps: Steps): Steps | undefined;
  /** The one of several conditions that facts choose; undefined where they don't tell. */
  chosen(condition: Condition, slots: Slots): Condition | undefined;
}

/** More ways than these to meet one condition are not looked at. */
const MOST_WAYS = 64;
/** So many rounds are enough for counts that lift each other. */
const MOST_ROUNDS = 12;
/** So many times at most the facts are judged with some of the steps taken: time is bounded whatever the provisions are. */
const MOST_LOOKS = 2_000;

/** Can the fact have this value at all? */
function isPossible({ type, to }: Step): boolean {
  if (Array.isArray(to)) return to.length <= MOST_ENTRIES;
  // Assessors give points: no change of an applicant's is one of them.
  if (type.kind === "points") return false;
  const bounds = numberBounds(type);
  return bounds === null || (to as number) <= inside(type.unit as Unit, bounds.most);
}

/** Prepares the search for changes that meet conditions. */
export function repairsWith(preparation: Preparation, freedom: Freedom): Repairs {
  const judges = new Map<Condition, Judge>();
  const judge = (condition: Condition): Judge => remembered(judges, condition, () => preparation.judge(condition));
  const measures = new Map<Term, Measure>();
  const measure = (term: Term): Measure => remembered(measures, term, () => preparation.measure(term));
  const inPlaces = new Map<Within, RecordsInPlace>();
  const finders = new Map<ChooseByPlace, (place: string) => number>();
  const met = (condition: Condition, slots: Slots) => {
    const outcome = judge(condition).judge(slots);
    return outcome === "met" || outcome === "not-applicable";
  };

  /** The steps with those that they call for: no part may exceed its whole. */
  const closed = (slots: Slots, steps: Steps): Steps => {
    let all = steps;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const after = taken(slots, all);
      const more = [...wholesLifted(after), ...totalsAdjusted(slots, after)];
      if (more.length === 0) return all;
      all = joined(all, more);
    }
    return all;
  };

  const whole = (slots: Slots, steps: Steps): Steps | undefined => {
    const all = closed(slots, steps);
    return all.every(isPossible) && isAcceptable(taken(slots, all)) ? all : undefined;
  };

  /** The open condition that can be met in the fewest ways, and these: what must be done is done before what may be. */
  const tightest = (conditions: readonly Condition[], slots: Slots): readonly Steps[] | undefined => {
    let fewest: readonly Steps[] | undefined;
    for (const condition of conditions) {
      if (met(condition, slots)) continue;
      const ways = of(condition, slots);
      if (fewest === undefined || ways.length < fewest.length) fewest = ways;
      if (fewest.length <= 1) return fewest;
    }
    return fewest;
  };

  interface Exploring {
    /** Is it worth going on from these steps? */
    worth(steps: Steps): boolean;
    /** Hears of steps that meet all conditions. */
    found(steps: Steps): void;
    sorted(ways: readonly Steps[]): readonly Steps[];
  }

  /** Goes from way to way until all conditions are met. */
  const explore = (conditions: readonly Condition[], slots: Slots, { worth, found, sorted }: Exploring): void => {
    let looks = MOST_LOOKS;
    const from = (steps: Steps, round: number): void => {
      looks -= 1;
      if (looks < 0 || round > MOST_ROUNDS * (conditions.length + 1) || !worth(steps)) return;
      const ways = tightest(conditions, taken(slots, steps));
      if (ways === undefined) {
        found(steps);
        return;
      }
      for (const next of sorted(ways.map((way) => closed(slots, joined(steps, way))))) from(next, round + 1);
    };
    from([], 0);
  };

  const together = (conditions: readonly Condition[], slots: Slots): readonly Steps[] => {
    const all: Steps[] = [];
    explore(conditions, slots, {
      worth: () => all.length < MOST_WAYS,
      found: (steps) => {
        all.push(steps);
      },
      sorted: (ways) => ways,
    });
    return all;
  };

  const least = (conditions: readonly Condition[], slots: Slots, order: DocumentOrder): Steps | undefined => {
    let best: { readonly steps: Steps; readonly cost: Cost } | undefined;
    explore(conditions, slots, {
      worth: (steps) => best === undefined || canBeLess(costOf(slots, steps, order), best.cost),
      found: (steps) => {
        const cost = costOf(slots, steps, order);
        if (best === undefined || compareCosts(cost, best.cost) < 0) best = { steps, cost };
      },
      // The least first, so that others are soon seen to cost more.
      sorted: (ways) =>
        ways
          .map((steps) => ({ steps, cost: costOf(slots, steps, order) }))
          .sort((left, right) => compareCosts(left.cost, right.cost))
          .map(({ steps }) => steps),
    });
    return best && inOrder(best.steps, order);
  };

  const waysWithin = (condition: Within, slots: Slots): readonly Steps[] => {
    const places = remembered(inPlaces, condition, () => recordsInPlace(condition, preparation));
    const given = slots[places.list] as readonly Slots[] | undefined;
    const ofRecord = (record: Slots, at: number) =>
      of(condition.condition, places.inPlace(slots, record)).map((steps) => places.ofRecord(steps, given ?? [], at));
    if (condition.hold === "any") return given?.flatMap(ofRecord) ?? of(condition.condition, slots);
    if (given === undefined || given.length === 0) return [];
    return given
      .map(ofRecord)
      .reduce<readonly Steps[]>(
        (before, ways) => before.flatMap((steps) => ways.map((way) => joined(steps, way))).slice(0, MOST_WAYS),
        [[]],
      );
  };

  const waysOfProcedure = (procedure: Procedure, slots: Slots): readonly Steps[] => {
    if (procedure.name === "notice-period") return [[factStep(search, (procedure as NoticePeriod).objection, false)]];
    if (procedure.name !== "consecutive-years") return [];
    // A review that was failed stays failed; the years without a review can prove to have been passed.
    const { passed } = procedure as ConsecutiveYears;
    const list = preparation.slot(passed.records);
    if (((slots[list] as readonly Slots[] | undefined) ?? []).length === 0) return [];
    const absent: number[] = [];
    judge(procedure).open(slots, (path) => absent.push(Number(path.slice(path.indexOf("[") + 1, path.indexOf("]")))));
    return [absent.map((year) => recordStep(list, year, passed.field, true))];
  };

  const chosen = (condition: Condition, slots: Slots): Condition | undefined => {
    switch (condition.kind) {
      case "choose":
        return condition.cases[preparation.option(condition.by)];
      case "choose-by-fact": {
        const value = slots[preparation.slot(condition.by)];
        return value === undefined ? undefined : (condition.cases[String(value)] ?? undefined);
      }
      case "choose-by-place": {
        const place = slots[preparation.slot(condition.place)] as string | undefined;
        if (place === undefined) return undefined;
        const areas = condition.cases.flatMap((each) => each.areas);
        const areaOf = remembered(finders, condition, () => areaFinder(areas, placeCodes(preparation.lexicon)));
        const area = areas[areaOf(place)];
        return area && condition.cases.find((each) => each.areas.includes(area))?.condition;
      }
      default:
        return undefined;
    }
  };

  const parts = (condition: Condition): readonly Condition[] => {
    switch (condition.kind) {
      case "all-of":
        return condition.conditions.flatMap(parts);
      case "meets":
        return inForceOn(condition.matter.editions, preparation.asOf)
          .criteria.filter(({ binding }) => preparation.binds(binding))
          .flatMap(({ require }) => parts(require));
      case "noted":
      case "cited":
        return parts(condition.condition);
      default:
        return [condition];
    }
  };

  const isBefore = (day: string) => freedom === "grow" && preparation.asOf < (parseDay(day) as CivilDay);

  const waysOf = (condition: Condition, slots: Slots): readonly Steps[] => {
    switch (condition.kind) {
      case "compare":
        return waysOfCompare(search, condition, slots);
      case "share":
        return waysOfShare(search, condition, slots);
      case "every":
        return waysOfEvery(search, condition, slots);
      case "attested":
        return waysOfAttested(search, condition, slots);
      case "not": {
        const { condition: inner } = condition;
        const isOfAll = inner.kind === "attested" && inner.hold === "all";
        return isOfAll ? waysOfAttested(search, { ...inner, hold: "not-all" }, slots) : [];
      }
      case "among":
        return waysOfAmong(search, condition, slots);
      case "covers":
        return covers(condition, slots);
      case "within":
        return waysWithin(condition, slots);
      case "all-of":
      case "meets":
        return together(parts(condition), slots);
      case "any-of":
        return condition.conditions.flatMap((each) => of(each, slots));
      case "applies": {
        const { when, condition: inner } = condition;
        // A fact by which a provision chooses stays; a list that is unknown can become known with the condition.
        const isOpen = when.kind === "among" && judge(when).judge(slots) === "undetermined";
        return isOpen ? together([when, inner], slots) : of(inner, slots);
      }
      case "noted":
      case "cited":
        return of(condition.condition, slots);
      case "due": {
        const reached = of(condition.condition, slots);
        // Before its day a target need not be reached: that its counts become known is enough.
        return isBefore(condition.on) ? [...waysToKnow(search, condition.condition, slots), ...reached] : reached;
      }
      case "choose-by-fact": {
        if (slots[preparation.slot(condition.by)] !== undefined) break;
        // Where it is not known which one counts, all of them together will do.
        return together(
          Object.values(condition.cases).flatMap((each) => each ?? []),
          slots,
        );
      }
      case "procedure":
        return waysOfProcedure(condition, slots);
    }
    const one = chosen(condition, slots);
    return one === undefined ? [] : of(one, slots);
  };

  /** The ways on from steps; where a whole that was lifted to another part has broken what they met, it is met again. */
  const waysOn = (condition: Condition, slots: Slots, steps: Steps, round: number): readonly Steps[] =>
    waysOf(condition, taken(slots, steps)).flatMap((way) => {
      const further = joined(steps, way);
      const all = whole(slots, further);
      if (all === undefined) return [];
      if (met(condition, taken(slots, all))) return [all];
      return all === further || round >= MOST_ROUNDS ? [] : waysOn(condition, slots, all, round + 1);
    });

  const of = (condition: Condition, slots: Slots): readonly Steps[] =>
    met(condition, slots) ? [[]] : waysOn(condition, slots, [], 0).slice(0, MOST_WAYS);

  const search: Search = { preparation, freedom, judge, measure, of, together };
  const covers = waysOfCovers(search);
  return { ...search, least, parts, whole, chosen };
}
