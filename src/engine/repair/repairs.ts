import type {
  AllOf,
  Among,
  AnyOf,
  Attested,
  Compare,
  Condition,
  Counted,
  Covers,
  Every,
  Share,
  Term,
  Within,
} from "../../expressions/expression.ts";
import type { Judge, Preparation } from "../../expressions/word.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Slot, Slots } from "../../facts/slots.ts";
import { areaFinder } from "../../facts/place.ts";
import { placeCodes } from "../../expressions/places-at.ts";
import type { NoticePeriod } from "../../eligibility/notice-period.ts";
import { inForceOn } from "../../ground/in-force.ts";
import { joined, recordPath, type Step, type Steps, taken, wholesLifted } from "./steps.ts";

/** What may change: only what an applicant can bring about by growing, or anything at all. */
export type Freedom = "grow" | "any";

/** Finds least changes of facts; each alternative is a set of steps. */
export interface Repairs {
  judge(condition: Condition): Judge;
  /** The ways to meet a condition, each the least of its kind; none where no fact can do it. */
  of(condition: Condition, slots: Slots): readonly Steps[];
  /** The ways to meet several conditions at once. */
  together(conditions: readonly Condition[], slots: Slots): readonly Steps[];
}

/** More ways than this are not looked at. */
const MOST_WAYS = 64;
/** So many rounds are enough for counts that lift each other. */
const MOST_ROUNDS = 12;

/** Prepares the search for changes that meet conditions. */
export function repairsWith(preparation: Preparation, freedom: Freedom): Repairs {
  const judges = new Map<Condition, Judge>();
  const judge = (condition: Condition): Judge => {
    let known = judges.get(condition);
    if (known === undefined) {
      known = preparation.judge(condition);
      judges.set(condition, known);
    }
    return known;
  };
  const step = (fact: Fact, to: Slot): Step => ({
    path: fact.path,
    type: fact.type,
    slot: preparation.slot(fact),
    record: null,
    to,
  });
  const met = (condition: Condition, slots: Slots) => {
    const outcome = judge(condition).judge(slots);
    return outcome === "met" || outcome === "not-applicable";
  };
  const settled = (term: Term, slots: Slots): number | undefined => {
    const { low, high } = preparation.measure(term);
    const value = low(slots);
    return value === high(slots) ? value : undefined;
  };
  /** A count lifted to a number; of several years, the last one's is lifted by what lacks. */
  const lifted = (term: Counted | Term, to: number, slots: Slots): Steps | undefined => {
    if (term.kind === "fact") {
      const from = slots[preparation.slot(term)] as number | undefined;
      if (from !== undefined && from > to && freedom === "grow") return undefined;
      return [step(term, to)];
    }
    if (term.kind !== "of-years") return undefined;
    const slot = preparation.slot(term.records);
    const records = slots[slot] as readonly Slots[] | undefined;
    const names = Object.keys(term.records.type.fields);
    const last = term.years.at(-1) as number;
    const at = records?.findIndex((record) => record[names.indexOf("year")] === last) ?? -1;
    const low = preparation.measure(term).low(slots);
    if (at < 0 || records === undefined) return undefined;
    const field = names.indexOf(term.field);
    const was = (records[at]?.[field] as number | undefined) ?? 0;
    const path = recordPath(slot, records[at] as Slots, at, term.field);
    const type = term.records.type.fields[term.field];
    return type === undefined ? undefined : [{ path, type, slot, record: { at, field }, to: was + to - low }];
  };

  const ofCompare = ({ relation, term, bound }: Compare, slots: Slots): readonly Steps[] => {
    const limit = settled(bound, slots);
    if (limit === undefined || !Number.isFinite(limit)) return [];
    if (relation === "at-least" && term.kind === "of-years") {
      const steps = lifted(term, limit, slots);
      return steps === undefined ? [] : [steps];
    }
    if (term.kind !== "fact" || (freedom === "grow" && (term.unit === "day" || term.unit === "year"))) return [];
    if (freedom === "grow" && relation === "at-most") {
      const from = slots[preparation.slot(term)] as number | undefined;
      if (from !== undefined) return [];
    }
    return [[step(term, limit)]];
  };

  const ofShare = ({ relation, part, whole, percent }: Share, slots: Slots): readonly Steps[] => {
    const hundredths = settled(percent, slots);
    if (hundredths === undefined) return [];
    const of = settled(whole, slots);
    const count = settled(part, slots);
    const least = Math.max(of ?? 0, of === 0 ? 1 : (count ?? 1), 1);
    const steps: Steps = of === least ? [] : (lifted(whole, least, slots) ?? []);
    if (of !== least && steps.length === 0) return [];
    const exact = (least * hundredths) / 10_000;
    const needed = relation === "more-than" ? Math.floor(exact) + 1 : Math.ceil(exact);
    if (count !== undefined && count >= needed) return [steps];
    const raised = lifted(part, needed, slots);
    return raised === undefined ? [] : [joined(steps, raised)];
  };

  const ofAttested = ({ hold, facts }: Attested, slots: Slots): readonly Steps[] => {
    const wanted = hold !== "none";
    const turn = facts.filter((fact) => slots[preparation.slot(fact)] !== wanted).map((fact) => step(fact, wanted));
    return hold === "any" ? turn.map((each) => [each]) : [turn];
  };

  const ofAmong = ({ relation, of, options }: Among, slots: Slots): readonly Steps[] => {
    if (of.kind === "column" || of.type.kind === "date") return [];
    const given = slots[preparation.slot(of)];
    const list = (given as readonly string[] | undefined) ?? [];
    switch (relation) {
      case "one-of":
        return freedom === "any" ? options.map((option) => [step(of, option)]) : [];
      case "has-any":
        return options.map((option) => [step(of, [...list, option])]);
      case "has-all":
        return [[step(of, [...list, ...options.filter((option) => !list.includes(option))])]];
      case "has-none":
        if (given === undefined) return [[step(of, [])]];
        return freedom === "any" ? [[step(of, list.filter((option) => !options.includes(option)))]] : [];
      default:
        return [];
    }
  };

  const ofEvery = ({ part, whole }: Every, slots: Slots): readonly Steps[] => {
    const of = slots[preparation.slot(whole)] as number | undefined;
    return of === undefined ? [] : [[step(part, of)]];
  };

  const ofCovers = ({ places, areas }: Covers, slots: Slots): readonly Steps[] => {
    const list = (slots[preparation.slot(places)] as readonly string[] | undefined) ?? [];
    const areaOf = areaFinder(areas, placeCodes(preparation.lexicon));
    const covered = new Set(list.map(areaOf));
    const lacking = areas.filter((_, at) => !covered.has(at)).map(({ name }) => name.zh);
    return [[step(places, [...list, ...lacking])]];
  };

  /** Every condition at once: each is mended in turn, as often as mending one has broken another. */
  const together = (conditions: readonly Condition[], slots: Slots): readonly Steps[] => {
    const found: Steps[] = [];
    const search = (steps: Steps, round: number): void => {
      if (found.length >= MOST_WAYS || round > MOST_ROUNDS * conditions.length) return;
      const now = taken(slots, steps);
      const open = conditions.find((condition) => !met(condition, now));
      if (open === undefined) {
        found.push(steps);
        return;
      }
      for (const way of of(open, now)) if (way.length > 0) search(closed(slots, joined(steps, way)), round + 1);
    };
    search([], 0);
    return found;
  };

  const ofWithin = ({ records, group, condition }: Within, slots: Slots): readonly Steps[] => {
    const slot = preparation.slot(records);
    const given = slots[slot] as readonly Slots[] | undefined;
    if (given === undefined) return of(condition, slots);
    const fields = Object.keys(records.type.fields);
    const inGroup = new Map(fields.map((field, at) => [preparation.slot({ path: `${group}.${field}` as never }), at]));
    return given.flatMap((record, at) => {
      const own = slots.slice();
      for (const [to, from] of inGroup) own[to] = record[from];
      return of(condition, own).map((steps) =>
        steps.map((each): Step => {
          const field = inGroup.get(each.slot);
          if (field === undefined || each.record !== null) return each;
          return { ...each, path: `${records.path}[${at}].${fields[field]}`, slot, record: { at, field } };
        }),
      );
    });
  };

  /** The steps with those that they call for: no part may exceed its whole. */
  function closed(slots: Slots, steps: Steps): Steps {
    let all = steps;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const more = wholesLifted(taken(slots, all));
      if (more.length === 0) return all;
      all = joined(all, more);
    }
    return all;
  }

  function waysOf(condition: Condition, slots: Slots): readonly Steps[] {
    switch (condition.kind) {
      case "compare":
        return ofCompare(condition, slots);
      case "share":
        return ofShare(condition, slots);
      case "attested":
        return ofAttested(condition, slots);
      case "among":
        return ofAmong(condition, slots);
      case "every":
        return ofEvery(condition, slots);
      case "covers":
        return ofCovers(condition, slots);
      case "within":
        return ofWithin(condition, slots);
      case "all-of":
        return together((condition as AllOf).conditions, slots);
      case "any-of":
        return (condition as AnyOf).conditions.flatMap((each) => of(each, slots));
      case "meets":
        return together(
          inForceOn(condition.matter.editions, preparation.asOf)
            .criteria.filter(({ binding }) => preparation.binds(binding))
            .map(({ require }) => require),
          slots,
        );
      case "applies":
      case "noted":
      case "cited":
      case "due":
        return of(condition.condition, slots);
      case "choose":
        return of(condition.cases[preparation.option(condition.by)] as Condition, slots);
      case "choose-by-fact": {
        const value = slots[preparation.slot(condition.by)];
        const chosen = value === undefined ? undefined : condition.cases[String(value)];
        return chosen ? of(chosen, slots) : [];
      }
      case "choose-by-place": {
        const place = slots[preparation.slot(condition.place)] as string | undefined;
        if (place === undefined) return [];
        const areas = condition.cases.flatMap((each) => each.areas);
        const at = areaFinder(areas, placeCodes(preparation.lexicon))(place);
        const chosen = condition.cases.find((each) => each.areas.includes(areas[at] as never));
        return chosen === undefined ? [] : of(chosen.condition, slots);
      }
      case "procedure": {
        // Of a notice, the objection alone is a finding that may turn.
        const { objection } = condition as Partial<NoticePeriod>;
        return condition.name === "notice-period" && objection !== undefined ? [[step(objection, false)]] : [];
      }
      default:
        return [];
    }
  }

  function of(condition: Condition, slots: Slots): readonly Steps[] {
    if (met(condition, slots)) return [[]];
    return waysOf(condition, slots)
      .map((steps) => closed(slots, steps))
      .filter((steps) => met(condition, taken(slots, steps)))
      .slice(0, MOST_WAYS);
  }

  return { judge, of, together };
}
