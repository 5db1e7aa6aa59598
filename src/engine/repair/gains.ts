import type { Bands, Condition, Per, Term, Tiers } from "../../expressions/expression.ts";
import type { Preparation } from "../../expressions/word.ts";
import { MOST_COUNT } from "../../facts/fact-type.ts";
import type { Slots } from "../../facts/slots.ts";
import { bestWay } from "./best-way.ts";
import { type Repairs, repairsWith } from "./repairs.ts";
import { joined, type Step, type Steps, taken } from "./steps.ts";

/** The least change that gains points, and how many. */
export interface Gain {
  readonly points: number;
  readonly steps: Steps;
}

/** Finds, for points that are settled, the least change that gains any. */
export function gainsWith(preparation: Preparation, points: Term<"points">): (slots: Slots) => Gain | undefined {
  const repairs: Repairs = repairsWith(preparation, "any");
  const total = preparation.measure(points);
  const gates = gatesOf(points, preparation);

  /** The ways in which one part of the points could grow. */
  const ways = (term: Term, slots: Slots): readonly Steps[] => {
    switch (term.kind) {
      case "given":
        return repairs.of(term.condition, slots).flatMap((steps) => {
          const behind = ways(term.term, taken(slots, steps));
          return [steps, ...behind.map((more) => joined(steps, more))];
        });
      case "plus":
      case "lesser":
      case "greater":
        return term.terms.flatMap((part) => ways(part, slots));
      case "choose":
        return ways(term.cases[preparation.option(term.by)] as Term, slots);
      case "bands":
        return inBands(term, slots, preparation);
      case "per":
        return inSteps(term, slots, preparation);
      case "tiers":
        return inTiers(term, slots, preparation);
      case "fact":
        return term.type.kind === "half-points"
          ? [[{ path: term.path, type: term.type, slot: preparation.slot(term), record: null, to: (slots[preparation.slot(term)] as number) + 0.5 }]]
          : [];
      default:
        return [];
    }
  };

  return (slots) => {
    const now = total.low(slots);
    const gaining = ways(points, slots)
      // What is raised may break a condition that held: that is mended along with it.
      .flatMap((steps) => {
        const after = taken(slots, steps);
        const broken = gates.filter((gate) => repairs.judge(gate).judge(after) === "not-met" && repairs.judge(gate).judge(slots) === "met");
        return broken.length === 0 ? [steps] : repairs.together(broken, after).map((more) => joined(steps, more));
      })
      .filter((steps) => {
        const after = taken(slots, steps);
        const gained = total.low(after);
        return gained === total.high(after) && gained > now;
      });
    const steps = bestWay(slots, gaining);
    return steps === undefined ? undefined : { points: total.low(taken(slots, steps)) - now, steps };
  };
}

/** The conditions on which points are given. */
function gatesOf(term: Term, preparation: Preparation): readonly Condition[] {
  switch (term.kind) {
    case "given":
      return [term.condition, ...gatesOf(term.term, preparation)];
    case "plus":
    case "lesser":
    case "greater":
      return term.terms.flatMap((part) => gatesOf(part, preparation));
    case "choose":
      return gatesOf(term.cases[preparation.option(term.by)] as Term, preparation);
    default:
      return [];
  }
}

/** The least quantity above the present one at which the band's points grow. */
function inBands(term: Bands, slots: Slots, preparation: Preparation): readonly Steps[] {
  const slot = preparation.slot(term.of);
  const now = slots[slot] as number;
  const points = preparation.measure(term);
  const at = (value: number) => {
    const after = slots.slice();
    after[slot] = value;
    return points.low(after);
  };
  const { onward } = term;
  const edges = term.bands.map(({ from }) => preparation.measure(from as Term).low([]));
  if (onward !== null) {
    const [above, step] = [preparation.value(onward.above), preparation.value(onward.step)];
    // The next step begun above the last printed band.
    edges.push(above + Math.max(0, Math.ceil((now - above) / step)) * step, above);
  }
  const found = edges
    .flatMap((edge) => [edge, edge + 1])
    .filter((value) => value > now && at(value) > at(now))
    .sort((left, right) => left - right)[0];
  return found === undefined ? [] : [[stepOf(term.of, slot, found)]];
}

function inSteps(term: Per, slots: Slots, preparation: Preparation): readonly Steps[] {
  const slot = preparation.slot(term.of);
  const every = term.every === null ? 1 : preparation.value(term.every);
  const next = (Math.floor((slots[slot] as number) / every) + 1) * every;
  return next > MOST_COUNT ? [] : [[stepOf(term.of, slot, next)]];
}

/** One more entry of each tier. */
function inTiers(term: Tiers, slots: Slots, preparation: Preparation): readonly Steps[] {
  const slot = preparation.slot(term.of);
  const list = (slots[slot] as readonly string[] | undefined) ?? [];
  return Object.keys(term.points)
    .sort((left, right) => preparation.value(term.points[left] as never) - preparation.value(term.points[right] as never))
    .map((tier): Steps => [stepOf(term.of, slot, [...list, tier])]);
}

function stepOf({ path, type }: Pick<Step, "path" | "type">, slot: number, to: Step["to"]): Step {
  return { path, type, slot, record: null, to };
}
