import type { Bands, Condition, Given, Per, Term, Tiers } from "../../expressions/expression.ts";
import { outside } from "../../expressions/quantity.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Slots } from "../../facts/slots.ts";
import { bestWay, documentOrder } from "./best-way.ts";
import { repairsWith } from "./repairs.ts";
import { joined, type Steps, taken } from "./steps.ts";
import { factStep } from "./ways.ts";

/** The least change that gains points, and how many. */
export interface Gain {
  readonly points: number;
  readonly steps: Steps;
}

/**
 * Finds, for points that are settled, the least change that gains any: the fewest facts, then the least beside what they
 * were, then the first of the sheet. Counts and money rise, findings turn, lists gain an entry. Of a number, one unit less
 * gains nothing. Where what is raised breaks a condition on which the points are given, what mends it is part of the change.
 */
export function gainsWith(preparation: Preparation, points: Term<"points">): (slots: Slots) => Gain | undefined {
  const repairs = repairsWith(preparation, "grow");
  const { measure } = repairs;
  const total = measure(points);
  const order = documentOrder(points, preparation);

  /** The steps, with what mends a condition that does not hold after them. */
  const mended = (condition: Condition, steps: Steps, slots: Slots): readonly Steps[] =>
    repairs.together([condition], taken(slots, steps)).map((more) => joined(steps, more));

  const whereGiven = ({ condition, term }: Given, slots: Slots): readonly Steps[] =>
    mended(condition, [], slots).flatMap((steps) => {
      const after = taken(slots, steps);
      // What lets points be given at all may be enough; if not, they must grow beyond it.
      const enough = steps.length > 0 && measure(term).low(after) > 0;
      if (enough) return [steps];
      return ways(term, after).flatMap((more) => mended(condition, joined(steps, more), slots));
    });

  /** The ways in which one part of the points could grow. */
  const ways = (term: Term, slots: Slots): readonly Steps[] => {
    switch (term.kind) {
      case "given":
        return whereGiven(term, slots);
      case "plus":
      case "lesser":
      case "greater":
        return term.terms.flatMap((part) => ways(part, slots));
      case "choose":
        return ways(term.cases[preparation.option(term.by)] as Term, slots);
      case "bands":
        return inBands(term, slots);
      case "per":
        return inSteps(term, slots);
      case "tiers":
        return inTiers(term, slots);
      default:
        // Points that are stated themselves are an assessor's, and not the applicant's to change.
        return [];
    }
  };

  const raised = (fact: Fact, to: number): readonly Steps[] => [[factStep(repairs, fact, to)]];

  /** The least quantity above the present one at which the band's points grow. */
  const inBands = (term: Bands, slots: Slots): readonly Steps[] => {
    const slot = preparation.slot(term.of);
    const now = (slots[slot] as number | undefined) ?? -1;
    const points = measure(term).low(slots);
    const after = slots.slice();
    const at = (value: number) => {
      after[slot] = value;
      return measure(term).low(after);
    };
    let found = Number.POSITIVE_INFINITY;
    const look = (value: number) => {
      if (value > now && value < found && at(value) > points) found = value;
    };
    const lookAround = (edge: number) => {
      look(edge);
      look(edge + 1);
    };
    for (const { from } of term.bands) lookAround(measure(from as Term).low([]));
    if (term.onward !== null) {
      const [above, step] = [preparation.value(term.onward.above), preparation.value(term.onward.step)];
      // The top of the step that has begun: above it the next one begins.
      lookAround(above + Math.max(0, Math.ceil((now - above) / step)) * step);
    }
    return Number.isFinite(found) ? raised(term.of, found) : [];
  };

  const inSteps = (term: Per, slots: Slots): readonly Steps[] => {
    const every = term.every === null ? 1 : preparation.value(term.every);
    const now = (slots[preparation.slot(term.of)] as number | undefined) ?? 0;
    return raised(term.of, (Math.floor(now / every) + 1) * every);
  };

  /** One more entry of each tier, the one of the fewest points first. */
  const inTiers = (term: Tiers, slots: Slots): readonly Steps[] => {
    const list = (slots[preparation.slot(term.of)] as readonly string[] | undefined) ?? [];
    return Object.entries(term.points)
      .map(([tier, figure]) => ({ tier, points: preparation.value(figure) }))
      .sort((left, right) => left.points - right.points)
      .map(({ tier }): Steps => [factStep(repairs, term.of, [...list, tier])]);
  };

  return (slots) => {
    const now = total.low(slots);
    const gained = (steps: Steps): number => {
      const after = taken(slots, steps);
      const points = total.low(after);
      return points === total.high(after) ? points - now : 0;
    };
    const gaining: Steps[] = [];
    for (const way of ways(points, slots)) {
      const steps = repairs.whole(slots, way);
      if (steps !== undefined && gained(steps) > 0) gaining.push(steps);
    }
    const steps = bestWay(slots, gaining, order);
    return steps && { points: outside("points", gained(steps)), steps };
  };
}
