import type { Bounds } from "./candidates.ts";
import { type SortedNumbers, sortedNumbers } from "./sorted-numbers.ts";

/** So many candidates are named at most: where thousands depend on thousands, no list of them helps. */
const MOST_NAMED = 100;

/** The candidates on which a place depends: the first hundred, and how many there are besides. */
export interface Swaying {
  readonly named: readonly number[];
  readonly more: number;
}

/**
 * Unsettled candidates, those first that may score the most, with the lowest total of every stretch of them: in the manner
 * of a heap, the stretch at `n` is made of those at `2n` and `2n + 1`, and single candidates begin in the middle.
 */
interface Unsettled {
  readonly candidates: readonly number[];
  readonly lowest: Float64Array;
  readonly lows: SortedNumbers;
  readonly highs: SortedNumbers;
}

function unsettledOf(bounds: readonly Bounds[]): Unsettled {
  const at = (candidate: number) => bounds[candidate] as Bounds;
  const candidates = [...bounds.keys()].filter((each) => at(each).atLeast < at(each).atMost);
  candidates.sort((a, b) => at(b).atMost - at(a).atMost || at(b).atLeast - at(a).atLeast || a - b);
  let width = 1;
  while (width < candidates.length) width *= 2;
  const lowest = new Float64Array(2 * width).fill(Number.POSITIVE_INFINITY);
  candidates.forEach((candidate, leaf) => {
    lowest[width + leaf] = at(candidate).atLeast;
  });
  for (let stretch = width - 1; stretch > 0; stretch -= 1)
    lowest[stretch] = Math.min(lowest[2 * stretch] as number, lowest[2 * stretch + 1] as number);
  return {
    candidates,
    lowest,
    lows: sortedNumbers(candidates.map((each) => at(each).atLeast)),
    highs: sortedNumbers(candidates.map((each) => at(each).atMost)),
  };
}

/** The first of those before `end` whose lowest total fits; stretches without any are passed over whole. */
function firstThatFit({ lowest }: Unsettled, end: number, fits: (low: number) => boolean, most: number): number[] {
  const width = lowest.length / 2;
  const found: number[] = [];
  const look = (stretch: number, from: number, length: number): void => {
    if (found.length === most || from >= end || !fits(lowest[stretch] as number)) return;
    if (stretch >= width) found.push(from);
    else {
      look(2 * stretch, from, length / 2);
      look(2 * stretch + 1, from + length / 2, length / 2);
    }
  };
  look(1, 0, width);
  return found;
}

/**
 * For a candidate that may come in or stay out: which others could turn that by their own totals, everything else being
 * equal. That is exact: one is named if and only if there are totals of all, within their bounds, where another total of
 * its alone turns the candidate.
 *
 * The candidate with the total *v* is in if fewer than `quota` others have more. Another turns that if *v* lies between its
 * bounds, and if the rest may leave it the last say: fewer than `quota` of all are certainly above *v*, and at least `quota`
 * possibly. These *v* are a single stretch, so that two comparisons decide about each of the others.
 *
 * `others` are the bounds under which each stands in the way of the others: lower, where it may take no place at all.
 */
export function swayingFinder(
  bounds: readonly Bounds[],
  others: readonly Bounds[],
  quota: number,
): (candidate: number) => Swaying {
  const unsettled = unsettledOf(others);
  const { candidates, lows, highs } = unsettled;
  // The last total that is in, were all to score as little, or as much, as they may.
  const falling = (numbers: readonly number[]) => sortedNumbers(numbers).rising.reverse();
  const allLows = falling(others.map(({ atLeast }) => atLeast));
  const allHighs = falling(others.map(({ atMost }) => atMost));

  return (candidate) => {
    const { atLeast, atMost } = bounds[candidate] as Bounds;
    const least = Math.max(atLeast, allLows[quota - 1] as number);
    // Among the others alone: whoever is among the first itself leaves its place to the next.
    const line = (atMost >= (allHighs[quota - 1] as number) ? allHighs[quota] : allHighs[quota - 1]) as number;
    if (least >= line) return { named: [], more: 0 };
    const fits = (low: number) => low <= atMost && low < line;
    const end = highs.above(least);
    // Whoever does not fit has more than `least` in any case, and is counted before `end`.
    const misfits = Math.max(lows.above(atMost), candidates.length - lows.below(line));
    const itself = (others[candidate] as Bounds).atLeast < atMost && atMost > least ? 1 : 0;
    const named = firstThatFit(unsettled, end, fits, MOST_NAMED + 1)
      .map((leaf) => candidates[leaf] as number)
      .filter((other) => other !== candidate)
      .slice(0, MOST_NAMED);
    return { named, more: end - misfits - itself - named.length };
  };
}
