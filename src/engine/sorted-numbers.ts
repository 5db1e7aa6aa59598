/** Numbers in rising order, of which it is quickly told how many lie above or below another. */
export interface SortedNumbers {
  readonly rising: Float64Array;
  above(limit: number): number;
  below(limit: number): number;
}

export function sortedNumbers(numbers: readonly number[]): SortedNumbers {
  const rising = Float64Array.from(numbers).sort();
  /** How many come before the first that passes. */
  const before = (passes: (number: number) => boolean): number => {
    let [from, to] = [0, rising.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (passes(rising[middle] as number)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  return {
    rising,
    above: (limit) => rising.length - before((number) => number > limit),
    below: (limit) => before((number) => number >= limit),
  };
}
