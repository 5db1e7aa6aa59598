import { preparation } from "../expressions/judge.ts";
import { inside } from "../expressions/quantity.ts";
import type { Preparation } from "../expressions/word.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Slots } from "../facts/slots.ts";
import { yearOf } from "../ground/civil-day.ts";
import { remembered } from "../ground/remembered.ts";
import { VERSION } from "../ground/version.ts";
import type { Matter } from "../policy/policy.ts";
import type { Evaluation, MatterResult } from "../policy/results.ts";
import type { DocumentRef, PolicyDocument } from "../sources/document.ts";
import { type Insight, prepareInsight } from "./insight.ts";
import type { PolicyIndex } from "./policy-index.ts";
import { type PreparedMatter, prepareMatter } from "./prepare-matter.ts";
import type { Options } from "./request.ts";

/** What was asked in more characters than these is not kept prepared: it brings a whole list of words, and comes but once. */
export const LONGEST_KEY = 10_000;

const slotsByPath = new WeakMap<FactTable, ReadonlyMap<string, number>>();

/** Where each fact stands among those of an applicant. */
function slotByPath(table: FactTable): ReadonlyMap<string, number> {
  const known = slotsByPath.get(table) ?? new Map(table.paths.map((path, index) => [path, index]));
  slotsByPath.set(table, known);
  return known;
}

/** The matters asked for, ready for applicants. */
export interface PreparedPolicy {
  readonly options: Options;
  /** Which facts any of the matters reads, by the index of the fact; null where no result says which are ignored. */
  readonly usedFacts: readonly boolean[] | null;
  /** The year of the evaluation. */
  readonly latestYear: number;
  /** What a full result says of a matter beyond the result. */
  insight(matter: string, slots: Slots, result: MatterResult<"result">): Insight;
  /** A matter that was asked for, and what it is prepared with. */
  matter(id: string): { readonly prepared: PreparedMatter; readonly preparation: Preparation };
  outcome(slots: Slots, id: string | undefined): Evaluation<"outcome">;
  result(slots: Slots, ignored: readonly string[], id: string | undefined): Evaluation<"result">;
}

/** What expressions are prepared with under the options of a request. */
export function preparationFor({
  day,
  readings,
  figures,
  lexicon,
  index,
}: Pick<Options, "day" | "readings" | "figures" | "lexicon"> & {
  readonly index: Pick<PolicyIndex, "table" | "words">;
}): Preparation {
  const slots = slotByPath(index.table);
  return preparation({
    asOf: day,
    option: (reading) => readings.get(reading.id) ?? reading.default,
    value: (figure) => inside(figure.unit, figures.get(figure) ?? figure.value),
    slot: (fact) => slots.get(fact.path) as number,
    lexicon,
    words: index.words,
  });
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
  const insights = new Map<string, ReturnType<typeof prepareInsight>>();
  const ready = new Map(matters);
  const preparationUnder = (changed: ReadonlyMap<string, string>) =>
    preparationFor({ ...options, readings: new Map([...options.readings, ...changed]) });
  const used = new Set(options.matters.flatMap((matter) => [...index.factsOf(matter)]));
  const usedFacts =
    options.detail === "outcome" ? null : Object.freeze(index.table.paths.map((path) => used.has(path)));
  const documents = Object.freeze(policy.documents.map(reference));
  const statuses = Object.freeze(policy.documents.map(({ id, status }) => Object.freeze({ id, status })));
  return {
    options,
    usedFacts,
    latestYear: yearOf(options.day),
    insight: (id, slots, result) =>
      remembered(insights, id, () =>
        prepareInsight(index.matters.get(id) as Matter, ready.get(id) as PreparedMatter, prepared, preparationUnder),
      )(slots, result),
    matter: (id) => ({ prepared: ready.get(id) as PreparedMatter, preparation: prepared }),
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
