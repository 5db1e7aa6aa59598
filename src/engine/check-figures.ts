import { edgesOf } from "../expressions/bands.ts";
import type { Bands } from "../expressions/expression.ts";
import { dependencies, nodesOf } from "../expressions/walk.ts";
import { inForceOn } from "../ground/in-force.ts";
import { perFrozen } from "../ground/per-frozen.ts";
import { remembered } from "../ground/remembered.ts";
import type { Edition, Matter, Policy } from "../policy/policy.ts";
import type { Figure } from "../sources/figure.ts";
import type { Issues } from "./issues.ts";
import { provisionsOf } from "./policy-index.ts";
import { preparationFor } from "./prepare-policy.ts";
import type { Options } from "./request.ts";

/** Something that replaced figures must keep to, in an edition of a matter. */
interface Check {
  /** Its place among all checks of the policy. */
  readonly place: number;
  readonly matter: Matter;
  readonly edition: Edition;
  /** A step or run, of which there is none of 0, or a series of bands, which must rise. */
  readonly of: Figure | Bands;
  /** The readings that it rests on, each taken each way: a what-if must hold under all of them. */
  readonly choices: readonly (readonly [reading: string, option: string])[];
}

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

/** Does a series rise as readings are chosen, and with each of its readings taken otherwise? */
function risesAlways(series: Bands, { choices }: Check, options: Options): boolean {
  const readings = [options.readings, ...choices.map((choice) => new Map([...options.readings, choice]))];
  return readings.every((taken) => inOrder(series, { ...options, readings: taken }));
}

/** Steps and runs, of which there is none of 0. */
function stepsIn(rests: unknown): readonly Figure[] {
  return [
    ...nodesOf<Bands>(rests, "bands").flatMap(({ onward }) => (onward === null ? [] : [onward.step])),
    ...nodesOf<{ kind: "per"; every: Figure | null }>(rests, "per").flatMap(({ every }) => every ?? []),
    ...nodesOf<{ kind: "procedure"; run?: Figure }>(rests, "procedure").flatMap(({ run }) => run ?? []),
  ];
}

/** The figures between which the bands of a series lie. */
function edgeFigures({ bands, onward }: Bands): readonly Figure[] {
  return [...dependencies(bands.map(({ from }) => from)).figures, ...(onward === null ? [] : [onward.above])];
}

/** The checks that each figure of a policy is subject to. */
const checksOf = /* @__PURE__ */ perFrozen(({ matters }: Policy): ReadonlyMap<Figure, readonly Check[]> => {
  const checks = new Map<Figure, Check[]>();
  let place = 0;
  for (const matter of matters) {
    for (const edition of matter.editions) {
      for (const { rests } of provisionsOf(edition)) {
        for (const of of [...stepsIn(rests), ...nodesOf<Bands>(rests, "bands")]) {
          const readings = of.kind === "figure" ? [] : dependencies(of).readings;
          const choices = readings.flatMap(({ id, options }) =>
            Object.keys(options).map((option) => [id, option] as const),
          );
          const check = { place, matter, edition, of, choices };
          place += 1;
          for (const figure of of.kind === "figure" ? [of] : edgeFigures(of))
            remembered(checks, figure, () => []).push(check);
        }
      }
    }
  }
  return checks;
});

/** What replaced figures must keep to beyond their unit: bands rise, and no step or run is 0. */
export function checkFigures(options: Options, issues: Issues): void {
  const { index, figures, day } = options;
  if (figures.size === 0) return;
  const checks = checksOf(index.policy);
  const touched = new Set([...figures.keys()].flatMap((figure) => checks.get(figure) ?? []));
  const told = new Set<string>();
  const tell = (figure: Figure, code: string) => {
    const path = `parameters["${index.contents().addressOf(figure)}"]`;
    if (figures.has(figure) && !told.has(path + code)) issues.add(path, code);
    told.add(path + code);
  };
  for (const check of [...touched].sort((left, right) => left.place - right.place)) {
    const { matter, edition, of } = check;
    if (edition !== inForceOn(matter.editions, day)) continue;
    if (of.kind === "figure") {
      if (figures.get(of) === 0) tell(of, "zero");
    } else if (!risesAlways(of, check, options)) {
      for (const edge of edgeFigures(of)) tell(edge, "bands-out-of-order");
    }
  }
}
