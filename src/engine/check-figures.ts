import { edgesOf } from "../expressions/bands.ts";
import type { Bands } from "../expressions/expression.ts";
import { dependencies, nodesOf } from "../expressions/walk.ts";
import { inForceOn } from "../ground/in-force.ts";
import type { Figure } from "../sources/figure.ts";
import type { Issues } from "./issues.ts";
import { provisionsOf } from "./policy-index.ts";
import { preparationFor } from "./prepare-policy.ts";
import type { Options } from "./request.ts";

/** Do the edges of a series rise, and does it go on only above them? */
function inOrder(series: Bands, options: Options): boolean {
  const prepared = preparationFor(options);
  const edges = edgesOf(series, prepared).map(({ value }) => value);
  if (series.onward !== null) {
    const above = prepared.value(series.onward.above);
    if ((edges.at(-1) as number) > above) return false;
  }
  return edges.every((edge, at) => at === 0 || edge > (edges[at - 1] as number));
}

/** The options with each other reading of a series in turn: a what-if must hold under all of them. */
function underEveryReading(series: Bands, options: Options): readonly Options[] {
  const others = dependencies(series).readings.flatMap(({ id, options: choices }) =>
    Object.keys(choices).map((choice) => ({ ...options, readings: new Map([...options.readings, [id, choice]]) })),
  );
  return [options, ...others];
}

/** Steps and runs, of which there is none of 0. */
function stepsIn(rests: unknown): readonly Figure[] {
  return [
    ...nodesOf<Bands>(rests, "bands").flatMap(({ onward }) => (onward === null ? [] : [onward.step])),
    ...nodesOf<{ kind: "per"; every: Figure | null }>(rests, "per").flatMap(({ every }) => every ?? []),
    ...nodesOf<{ kind: "procedure"; run?: Figure }>(rests, "procedure").flatMap(({ run }) => run ?? []),
  ];
}

/** What replaced figures must keep to beyond their unit: bands rise, and no step or run is 0. */
export function checkFigures(options: Options, issues: Issues): void {
  const { index, figures } = options;
  if (figures.size === 0) return;
  const told = new Set<string>();
  const tell = (figure: Figure, code: string) => {
    const path = `parameters["${index.contents().addressOf(figure)}"]`;
    if (figures.has(figure) && !told.has(path + code)) issues.add(path, code);
    told.add(path + code);
  };
  for (const matter of index.matters.values()) {
    for (const { rests } of provisionsOf(inForceOn(matter.editions, options.day))) {
      for (const step of stepsIn(rests)) if (figures.get(step) === 0) tell(step, "zero");
      for (const series of nodesOf<Bands>(rests, "bands")) {
        const kept = underEveryReading(series, options).every((under) => inOrder(series, under));
        const edges = [
          ...dependencies(series.bands.map(({ from }) => from)).figures,
          ...(series.onward === null ? [] : [series.onward.above]),
        ];
        if (!kept) for (const edge of edges) tell(edge, "bands-out-of-order");
      }
    }
  }
}
