import type { Lexicon } from "../expressions/lexicon.ts";
import { isPlainObject } from "../facts/plain.ts";
import { type CivilDay, parseDay } from "../ground/civil-day.ts";
import { ownEntries, withoutPrototype } from "../ground/own.ts";
import { shortened } from "../ground/request-error.ts";
import { textProblem } from "../ground/text.ts";
import type { Detail, ReplacedFigure } from "../policy/results.ts";
import { type Figure, figureProblem } from "../sources/figure.ts";
import { checkWords, type Names } from "./check-words.ts";
import type { Issues } from "./issues.ts";
import type { PolicyIndex } from "./policy-index.ts";

/** What a request says, besides the applicant's facts and id, once it is in order. */
export interface Options {
  readonly index: PolicyIndex;
  /** In the policy's order. */
  readonly matters: readonly string[];
  readonly asOf: string;
  readonly day: CivilDay;
  readonly readings: ReadonlyMap<string, string>;
  readonly parameters: readonly ReplacedFigure[];
  readonly figures: ReadonlyMap<Figure, number>;
  readonly detail: Detail;
  readonly lexicon: Lexicon;
  /** What the lexicon was put together from: the same key, the same lexicon. */
  readonly lexiconKey: string;
}

/** The fields of a request as they were given, each read once. */
export type RawRequest = Readonly<Record<string, unknown>>;

/** Everything that a request may have. */
export const OPTIONS: readonly string[] = [
  "policy",
  "matter",
  "asOf",
  "facts",
  "id",
  "readings",
  "parameters",
  "detail",
  "names",
  "regions",
  "occupations",
];
const DETAILS: readonly string[] = ["outcome", "result", "full"] satisfies Detail[];

/** A misplaced value as an issue quotes it. */
function quoted(value: unknown): string {
  return typeof value === "string" ? shortened(value) : value === null ? "null" : typeof value;
}

/** Reads a request's fields, each once; undefined (and an issue) if it is no request at all. */
export function readRequest(request: unknown, issues: Issues, without: readonly string[] = []): RawRequest | undefined {
  try {
    if (!isPlainObject(request)) {
      issues.add("request", "not-a-request");
      return undefined;
    }
    // Without a prototype: what someone adds to that of all objects is no part of a request.
    const raw: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(request)) {
      if (OPTIONS.includes(key) && !without.includes(key)) raw[key] = request[key];
      else
        issues.add(
          quoted(key),
          "unknown-option",
          { key: quoted(key) },
          issues.nearest(
            key,
            OPTIONS.filter((option) => !without.includes(option)),
          ),
        );
    }
    return raw;
  } catch {
    issues.add("request", "unreadable");
    return undefined;
  }
}

/** More entries than any policy has matters. */
const MOST_MATTERS = 100;

/** Says that no policy is called so. */
export function addUnknownPolicy(given: unknown, known: readonly string[], issues: Issues): void {
  const nearest = issues.nearest(given, known);
  issues.add("policy", "unknown-policy", { given: quoted(given), known: known.join(", ") }, nearest);
}

function checkMatters(given: unknown, { matters }: PolicyIndex, issues: Issues): readonly string[] {
  const known = [...matters.keys()];
  if (given === undefined || given === null) return known;
  const asked = Array.isArray(given) ? ownEntries(given, Math.min(given.length, MOST_MATTERS + 1)) : [given];
  if (asked.length === 0) issues.add("matter", "no-matter");
  if (asked.length > MOST_MATTERS) issues.add("matter", "too-many-matters", { most: MOST_MATTERS });
  asked.slice(0, MOST_MATTERS).forEach((matter, at) => {
    if (matters.has(matter as string)) return;
    const path = Array.isArray(given) ? `matter[${at}]` : "matter";
    issues.add(
      path,
      "unknown-matter",
      { given: quoted(matter), known: known.join(", ") },
      issues.nearest(matter, known),
    );
  });
  return known.filter((matter) => asked.includes(matter));
}

function checkReadings(given: unknown, { contents }: PolicyIndex, issues: Issues): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  if (given === undefined || given === null) return chosen;
  if (!isPlainObject(given)) {
    issues.add("readings", "not-a-request");
    return chosen;
  }
  const { readings } = contents();
  for (const id of Object.keys(given)) {
    const reading = readings.get(id);
    const path = `readings["${quoted(id)}"]`;
    if (reading === undefined) {
      issues.add(path, "unknown-reading", { given: quoted(id) }, issues.nearest(id, [...readings.keys()]));
      continue;
    }
    const option = given[id];
    const known = Object.keys(reading.options);
    if (option === undefined || option === null) continue;
    const own = known.find((each) => each === option);
    if (own !== undefined) chosen.set(id, own);
    else issues.add(path, "unknown-reading-option", { known: known.join(", ") }, issues.nearest(option, known));
  }
  return chosen;
}

function checkParameters(given: unknown, { contents }: PolicyIndex, issues: Issues) {
  const replaced: ReplacedFigure[] = [];
  const values = new Map<Figure, number>();
  if (given === undefined || given === null) return { replaced, values };
  if (!isPlainObject(given)) {
    issues.add("parameters", "not-a-request");
    return { replaced, values };
  }
  const { figures } = contents();
  for (const address of Object.keys(given).sort()) {
    const found = figures.get(address);
    const path = `parameters["${quoted(address)}"]`;
    const value = given[address];
    if (found === undefined) {
      issues.add(path, "unknown-figure", { given: quoted(address) }, issues.nearest(address, [...figures.keys()]));
    } else if (typeof value !== "number" || !Number.isFinite(value)) {
      issues.add(path, "not-a-number");
    } else {
      const figure = found[0] as Figure;
      const problem = figureProblem(figure.unit, value);
      if (problem !== undefined) issues.add(path, problem);
      for (const each of found) values.set(each, value + 0);
      replaced.push({ address, official: figure.value, used: value + 0 });
    }
  }
  return { replaced, values };
}

/** Returns the id of an applicant; undefined where there is none, or (with the issue) where it can't be one. */
export function checkId(given: unknown, issues: Issues): string | undefined {
  if (given === undefined || given === null) return undefined;
  const problem = typeof given === "string" ? textProblem(given, Number.POSITIVE_INFINITY) : "not-a-text";
  if (problem !== undefined) issues.add("id", problem);
  return problem === undefined ? (given as string) : undefined;
}

/** Checks everything of a request but its facts; undefined, with the issues, if anything is wrong. */
export function checkOptions(
  given: RawRequest,
  policies: ReadonlyMap<string, PolicyIndex>,
  usual: Detail,
  issues: Issues,
  tables: Names | null,
): Options | undefined {
  const raw = withoutPrototype(given);
  const before = issues.list.length;
  const known = [...policies.keys()];
  const index = policies.get(raw.policy as string);
  if (raw.policy === undefined || raw.policy === null) issues.add("policy", "missing-option", { key: "policy" });
  else if (index === undefined) addUnknownPolicy(raw.policy, known, issues);
  const day = typeof raw.asOf === "string" ? parseDay(raw.asOf) : undefined;
  if (raw.asOf === undefined || raw.asOf === null) issues.add("asOf", "missing-option", { key: "asOf" });
  else if (day === undefined) issues.add("asOf", "not-a-date");
  const detail = raw.detail ?? usual;
  if (!DETAILS.includes(detail as string)) issues.add("detail", "unknown-detail");
  checkId(raw.id, issues);
  if (index === undefined) return undefined;
  const matters = checkMatters(raw.matter, index, issues);
  const readings = checkReadings(raw.readings, index, issues);
  const { replaced, values } = checkParameters(raw.parameters, index, issues);
  const words = checkWords(raw, tables, issues);
  if (issues.list.length > before || day === undefined) return undefined;
  return {
    index,
    matters,
    asOf: raw.asOf as string,
    day,
    readings,
    parameters: replaced,
    figures: values,
    detail: detail as Detail,
    ...words,
  };
}
