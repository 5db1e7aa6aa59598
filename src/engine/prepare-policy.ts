import { type Before, preparation } from "../expressions/judge.ts";
import { inside } from "../expressions/quantity.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Slots } from "../facts/slots.ts";
import { yearOf } from "../ground/civil-day.ts";
import { lazily } from "../ground/lazily.ts";
import { perFrozen } from "../ground/per-frozen.ts";
import { VERSION } from "../ground/version.ts";
import type { Matter, Policy } from "../policy/policy.ts";
import type { Evaluation, MatterResult } from "../policy/results.ts";
import type { DocumentRef, PolicyDocument } from "../sources/document.ts";
import type { Figure } from "../sources/figure.ts";
import type { Reading } from "../sources/reading.ts";
import { affectedBy, restingOn } from "./affected.ts";
import { type PreparedInsight, prepareInsight } from "./insight.ts";
import type { PolicyIndex } from "./policy-index.ts";
import { type PreparedMatter, prepareMatter } from "./prepare-matter.ts";
import type { Options } from "./request.ts";

/** A request of more characters than these is not kept prepared: it brings a whole list of words, and comes but once. */
export const LONGEST_KEY = 10_000;

const slotsByPath = new WeakMap<FactTable, ReadonlyMap<string, number>>();

/** Where each fact stands among those of an applicant. */
function slotByPath(table: FactTable): ReadonlyMap<string, number> {
  const known = slotsByPath.get(table) ?? new Map(table.paths.map((path, index) => [path, index]));
  slotsByPath.set(table, known);
  return known;
}

/** A matter, what it is prepared with, and what a full result says of it beyond the result, prepared when first needed. */
interface ReadyMatter {
  readonly prepared: PreparedMatter;
  readonly preparation: Preparation;
  readonly insight: () => PreparedInsight;
}

/** The matters asked for, ready for applicants. */
export interface PreparedPolicy {
  readonly options: Options;
  /** Which facts any of the matters reads, by the index of the fact; null where no result says which are ignored. */
  readonly usedFacts: readonly boolean[] | null;
  /** The year of the evaluation. */
  readonly latestYear: number;
  /** A matter that was asked for. */
  matter(id: string): ReadyMatter;
  outcome(slots: Slots, id: string | undefined): Evaluation<"outcome">;
  result(slots: Slots, ignored: readonly string[], id: string | undefined): Evaluation<"result">;
}

/** What expressions are prepared with under the options of a request. */
export function preparationFor(
  {
    day,
    readings,
    figures,
    lexicon,
    index,
  }: Pick<Options, "day" | "readings" | "figures" | "lexicon"> & {
    readonly index: Pick<PolicyIndex, "table" | "words">;
  },
  before?: Before,
): Preparation {
  const slots = slotByPath(index.table);
  const setting = {
    asOf: day,
    option: (reading: Reading) => readings.get(reading.id) ?? reading.default,
    value: (figure: Figure) => inside(figure.unit, figures.get(figure) ?? figure.value),
    slot: (fact: Pick<Fact, "path">) => slots.get(fact.path) as number,
    lexicon,
    words: index.words,
  };
  return preparation(setting, before);
}

const referencesOf = /* @__PURE__ */ perFrozen((documents: readonly PolicyDocument[]): readonly DocumentRef[] =>
  documents.map(({ id, title, number, dates, status }) => ({ id, title, number, dates, status })),
);
const statusesOf = /* @__PURE__ */ perFrozen((documents: readonly PolicyDocument[]) =>
  documents.map(({ id, status }) => ({ id, status })),
);

function usedFactsOf({ detail, index, matters }: Options): PreparedPolicy["usedFacts"] {
  if (detail === "outcome") return null;
  const used = new Set(matters.flatMap((matter) => [...index.factsOf(matter)]));
  return Object.freeze(index.table.paths.map((path) => used.has(path)));
}

/** The codes of the notices that hold for the whole of an official evaluation. */
function generalNotices({ documents }: Policy): readonly string[] {
  return documents.some(({ status }) => status === "draft-for-comment") ? ["draft-for-comment"] : [];
}

/** Prepares a matter; with `official`, the same matter without replaced figures, only what reads one of these. */
function readyMatter(matter: Matter, options: Options, official: ReadyMatter | undefined): ReadyMatter {
  const affected = official && affectedBy(options, matter);
  if (official !== undefined && affected === undefined) return official;
  const before = official && affected && { preparation: official.preparation, rests: affected.rests };
  const preparation = preparationFor(options, before);
  const base = official &&
    affected && {
      matter: official.prepared,
      touches: (id: string) => affected.ids.has(id),
      award: affected.elsewhere,
    };
  const prepared = prepareMatter(matter, preparation, generalNotices(options.index.policy), base);
  const preparationUnder = (changed: ReadonlyMap<string, string>) =>
    preparationFor(
      { ...options, readings: new Map([...options.readings, ...changed]) },
      { preparation, rests: restingOn(changed.keys()) },
    );
  const insight = lazily(() => {
    const before = official && affected && { insight: official.insight(), affected };
    return prepareInsight(matter, prepared, preparation, preparationUnder, before);
  });
  return { prepared, preparation, insight };
}

/**
 * Prepares the matters asked for. Where figures are replaced, `official` is the same without: only the provisions that read one
 * of the figures are prepared anew.
 */
export function preparePolicy(options: Options, official?: PreparedPolicy): PreparedPolicy {
  const { index, asOf } = options;
  const { policy } = index;
  const parameters = Object.freeze(options.parameters.map((figure) => Object.freeze(figure)));
  const hypothetical = parameters.length > 0;
  const ready = new Map(
    options.matters.map((id) => [id, readyMatter(index.matters.get(id) as Matter, options, official?.matter(id))]),
  );
  const matters = [...ready].map(([id, { prepared }]) => [id, prepared] as const);
  const documents = referencesOf(policy.documents);
  const statuses = statusesOf(policy.documents);
  return {
    options,
    usedFacts: official === undefined ? usedFactsOf(options) : official.usedFacts,
    latestYear: yearOf(options.day),
    matter: (id) => ready.get(id) as ReadyMatter,
    outcome: (slots, id) => {
      const results: Record<string, MatterResult<"outcome">> = {};
      for (const [matter, ready] of matters) results[matter] = ready.outcome(slots, hypothetical);
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
      for (const [matter, ready] of matters) results[matter] = ready.result(slots, hypothetical);
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
