import { judgeConsecutiveYears } from "../eligibility/consecutive-years.ts";
import { judgeNoticePeriod } from "../eligibility/notice-period.ts";
import { edgesOf } from "../expressions/bands.ts";
import type { Bands } from "../expressions/expression.ts";
import { preparation } from "../expressions/judge.ts";
import { inside } from "../expressions/quantity.ts";
import type { Preparation } from "../expressions/word.ts";
import { factPaths } from "../facts/fact-types.ts";
import type { Slots } from "../facts/slots.ts";
import { yearOf } from "../ground/civil-day.ts";
import { VERSION } from "../ground/version.ts";
import { judgeNameFormat } from "../naming/name-format.ts";
import type { Evaluation, MatterResult } from "../policy/results.ts";
import type { DocumentRef, PolicyDocument } from "../sources/document.ts";
import { provisionsOf } from "./policy-index.ts";
import { editionOn, type PreparedMatter, prepareMatter } from "./prepare-matter.ts";
import type { Issues, Options } from "./request.ts";

const procedures = {
  "consecutive-years": judgeConsecutiveYears,
  "notice-period": judgeNoticePeriod,
  "name-format": judgeNameFormat,
};
const slotByPath = new Map<string, number>(factPaths.map((path, index) => [path, index]));

/** The matters asked for, ready for applicants. */
export interface PreparedPolicy {
  readonly options: Options;
  /** Which facts any of the matters reads, by the index of the fact. */
  readonly usedFacts: readonly boolean[];
  /** The year of the evaluation. */
  readonly latestYear: number;
  outcome(slots: Slots, id: string | undefined): Evaluation<"outcome">;
  result(slots: Slots, ignored: readonly string[], id: string | undefined): Evaluation<"result">;
}

/** What expressions are prepared with under the options of a request. */
export function preparationFor({ day, readings, figures }: Pick<Options, "day" | "readings" | "figures">): Preparation {
  return preparation({
    asOf: day,
    option: (reading) => readings.get(reading.id) ?? reading.default,
    value: (figure) => inside(figure.unit, figures.get(figure) ?? figure.value),
    slot: (fact) => slotByPath.get(fact.path) as number,
    procedures,
  });
}

function everyBands(value: unknown, found: Set<Bands> = new Set()): Set<Bands> {
  if (typeof value !== "object" || value === null) return found;
  if ((value as { kind?: unknown }).kind === "bands") found.add(value as Bands);
  for (const part of Object.values(value)) everyBands(part, found);
  return found;
}

/** With figures replaced, the edges of every series of bands must still rise. */
export function checkBands(options: Options, issues: Issues): void {
  if (options.parameters.length === 0) return;
  const prepared = preparationFor(options);
  for (const matter of options.index.matters.values()) {
    for (const { id, rests } of provisionsOf(editionOn(matter, options.day))) {
      for (const series of everyBands(rests)) {
        const edges = edgesOf(series, prepared).map(({ value }) => value);
        const disordered = edges.some((edge, at) => at > 0 && edge <= (edges[at - 1] as number));
        if (disordered || (series.onward !== null && prepared.value(series.onward.step) === 0))
          issues.add(`parameters["${id}"]`, "bands-out-of-order");
      }
    }
  }
}

function reference({ id, title, number, dates, status }: PolicyDocument): DocumentRef {
  return Object.freeze({ id, title, number, dates, status });
}

/** Prepares the matters asked for. */
export function preparePolicy(options: Options): PreparedPolicy {
  const { index, asOf } = options;
  const prepared = preparationFor(options);
  const { policy } = index;
  const parameters = Object.freeze(options.parameters.map((figure) => Object.freeze(figure)));
  const general = [
    ...(policy.documents.some(({ status }) => status === "draft-for-comment") ? ["draft-for-comment"] : []),
    ...(parameters.length > 0 ? ["hypothetical"] : []),
  ];
  const matters: readonly (readonly [string, PreparedMatter])[] = options.matters.map((id) => [
    id,
    prepareMatter(index.matters.get(id) as never, prepared, general),
  ]);
  const used = new Set(options.matters.flatMap((matter) => [...(index.factsOf.get(matter) ?? [])]));
  const usedFacts = Object.freeze(factPaths.map((path) => used.has(path)));
  const documents = Object.freeze(policy.documents.map(reference));
  const statuses = Object.freeze(policy.documents.map(({ id, status }) => Object.freeze({ id, status })));
  return {
    options,
    usedFacts,
    latestYear: yearOf(options.day),
    outcome: (slots, id) => {
      const results: Record<string, MatterResult<"outcome">> = {};
      for (const [matter, ready] of matters) results[matter] = ready.outcome(slots);
      const evaluation = {
        library: VERSION,
        policy: policy.id,
        asOf,
        documents: statuses,
        parameters,
        matters: results,
      };
      return id === undefined ? evaluation : { id, ...evaluation };
    },
    result: (slots, ignored, id) => {
      const results: Record<string, MatterResult<"result">> = {};
      for (const [matter, ready] of matters) results[matter] = ready.result(slots);
      const evaluation = {
        library: VERSION,
        policy: policy.id,
        asOf,
        documents,
        parameters,
        ignored,
        matters: results,
      };
      return id === undefined ? evaluation : { id, ...evaluation };
    },
  };
}
