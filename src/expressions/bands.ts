import type { Slots } from "../facts/slots.ts";
import { type Figure, type FigureUnit, points } from "../sources/figure.ts";
import type { ReadingChoice } from "../sources/reading.ts";
import type { Band, Bands, ChooseTerm, Onward, Term } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

type Edge<U extends FigureUnit> = Figure<U> | ChooseTerm<U>;

/**
 * A band from an edge on.
 *
 * @example
 * ```ts
 * import { from, people, points } from "laowu-rules/authoring";
 *
 * const band = from(people(300, "first"), points(10, "first.points"));
 * [band.from.value, band.points.value, band.edgeIn]; // => [300, 10, null]
 * ```
 */
export function from<U extends FigureUnit>(
  edge: Edge<U>,
  score: Figure<"points">,
  edgeIn: ReadingChoice | null = null,
): Band<U> {
  return { from: edge, points: score, edgeIn };
}

/**
 * A series of printed bands: edges and points, with addresses `band-1.from`, `band-1.points` and so on. `edgeIn` says under
 * which reading an edge that two bands share is in the upper one.
 *
 * @example
 * ```ts
 * import { series, wan } from "laowu-rules/authoring";
 *
 * const printed = series(wan, [[50, 1], [100, 2]]);
 * printed.map((band) => `${band.from.name} ${band.from.value}: ${band.points.value}`); // => ["band-1.from 500000: 1", "band-2.from 1000000: 2"]
 * ```
 */
export function series<U extends FigureUnit>(
  edge: (value: number, name: string) => Figure<U>,
  printed: readonly (readonly [from: number, points: number])[],
  edgeIn: ReadingChoice | null = null,
): readonly Band<U>[] {
  return printed.map(([value, score], at) =>
    from(edge(value, `band-${at + 1}.from`), points(score, `band-${at + 1}.points`), at === 0 ? null : edgeIn),
  );
}

/**
 * Points by bands.
 *
 * @example
 * ```ts
 * import { bands, fact, series, wan } from "laowu-rules/authoring";
 *
 * const revenue = fact("applicant.revenue", "上年度营业收入", "last year's revenue");
 * bands(revenue, series(wan, [[50, 1], [100, 2]])).bands.length; // => 2
 * ```
 */
export function bands<U extends FigureUnit>(
  of: Bands<U>["of"],
  listed: readonly Band<NoInfer<U>>[],
  onward: Onward<NoInfer<U>> | null = null,
): Bands<U> {
  return { kind: "bands", unit: "points", of, bands: listed, onward };
}

interface EdgeInForce {
  readonly value: number;
  /** Is the edge itself in the band? */
  readonly included: boolean;
}

/** The edges of a series as readings and figures have them; those who replace figures check that they rise. */
export function edgesOf({ bands }: Bands, preparation: Preparation): readonly EdgeInForce[] {
  return bands.map(({ from, edgeIn }) => ({
    value: preparation.measure(from as Term).low([]),
    included: edgeIn === null || preparation.option(edgeIn.reading) === edgeIn.option,
  }));
}

/** Points by bands, computed for known quantities; for an unknown one, the least and the most that any quantity gets. */
export function measureBands(series: Bands, preparation: Preparation): Measure {
  const slot = preparation.slot(series.of);
  const edges = edgesOf(series, preparation);
  const scores = series.bands.map((band) => preparation.value(band.points));
  const last = edges.length - 1;
  const onward = series.onward && {
    above: preparation.value(series.onward.above),
    step: preparation.value(series.onward.step),
    points: preparation.value(series.onward.points),
    cap: preparation.value(series.onward.cap),
  };
  const score = (value: number): number => {
    let band = last;
    while (band >= 0) {
      const edge = edges[band] as EdgeInForce;
      if (value > edge.value || (edge.included && value === edge.value)) break;
      band -= 1;
    }
    if (band < 0) return 0;
    const base = scores[band] as number;
    if (onward === null || band < last) return base;
    const steps = value > onward.above ? Math.ceil((value - onward.above) / onward.step) : 0;
    return Math.min(onward.cap, base + steps * onward.points);
  };
  const first = edges[0] as EdgeInForce;
  const everyScore = [...scores.slice(0, onward === null ? undefined : -1), score(Number.MAX_SAFE_INTEGER)];
  if (onward !== null) everyScore.push(Math.min(onward.cap, scores[last] as number));
  if (first.value > 0 || !first.included) everyScore.push(0);
  const least = Math.min(...everyScore);
  const most = Math.max(...everyScore);
  const known = (slots: Slots) => slots[slot] as number | undefined;
  return {
    low: (slots) => {
      const value = known(slots);
      return value === undefined ? least : score(value);
    },
    high: (slots) => {
      const value = known(slots);
      return value === undefined ? most : score(value);
    },
    open: (slots, add) => {
      if (known(slots) === undefined) add(series.of.path);
    },
  };
}
