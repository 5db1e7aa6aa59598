import {
  type Bilingual,
  describePolicy,
  type MatterId,
  type Policies,
  type PolicyId,
  policies,
  RequestError,
  type RequestIssue,
  type RequestWithoutFacts,
} from "../index.ts";
import { ownEntries, withoutPrototype } from "../own.ts";
import { isBlank, keyOf } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import { readDate } from "./read-date.ts";
import { forFew, nearestOf } from "./vocabulary.ts";
import type { Language } from "./words.ts";

/** What a table is evaluated for, and what its columns are. */
export interface TableOptions<P extends PolicyId<Policies> = PolicyId<Policies>>
  extends Pick<
    RequestWithoutFacts<Policies, P, MatterId<Policies, P>, "result">,
    "policy" | "matter" | "readings" | "parameters" | "regions" | "occupations"
  > {
  /** The day of evaluation, as ISO text or however a cell holds a date; never the clock. */
  readonly asOf: string | number | Date;
  /** The language of headings and sentences; `zh` unless said. */
  readonly lang?: "zh" | "en";
  /**
   * The columns of the result: `outcome`, `status`, `total`, `amount`, `ceiling`, `missing`, `reason`, `nextStep`, `notices`,
   * `id`, or their headings; the id of a criterion, an item, a section or a line of an award; `dates.lastDay` and its like.
   * Of several matters, `scoring.total` means one of them.
   */
  readonly columns?: readonly string[];
  /** The heading of the column that names each row; one called `id`, `编号` or `序号` unless said. */
  readonly id?: string;
  /** Headings of columns that are no facts, and need no mention in the result. */
  readonly ignore?: readonly string[];
}

/** Options in order. */
export interface ReadOptions {
  readonly policy: PolicyId<Policies>;
  /** Null: every matter of the policy. */
  readonly matters: readonly string[];
  readonly asOf: string;
  readonly language: Language;
  readonly columns: readonly string[] | undefined;
  readonly id: string | undefined;
  readonly ignore: ReadonlySet<string>;
  /** What goes to the library as it is. */
  readonly request: Readonly<Record<string, unknown>>;
}

const known = [
  "policy",
  "matter",
  "asOf",
  "lang",
  "columns",
  "id",
  "ignore",
  "readings",
  "parameters",
  "regions",
  "occupations",
];

/** The words for what can be wrong with the options of the door; the rest is the library's to say. */
const texts = {
  "not-options": { zh: "应为普通对象。", en: "A plain object is expected here." },
  "unknown-option": { zh: "没有这一项。", en: "There is no such option." },
  "unknown-language": { zh: "应为 zh 或 en。", en: "zh or en is expected here." },
  "not-a-text": { zh: "应为文本。", en: "A text is expected here." },
  "not-texts": { zh: "应为文本的列表。", en: "A list of texts is expected here." },
  "unknown-column": { zh: "没有这样的结果列。", en: "There is no such column of results." },
  "not-a-table": {
    zh: "应为表格：行的列表，首行为表头。",
    en: "A table is expected: rows, the first of them headings.",
  },
} as const satisfies Record<string, Bilingual>;

/** One thing that is wrong with the options or the table. */
export function optionIssue(path: string, code: keyof typeof texts, nearest?: string): RequestIssue {
  const message = texts[code];
  return nearest === undefined ? { path, code, message } : { path, code, message, nearest };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 10_000 && ownEntries(value).every((each) => typeof each === "string");

/** Reads the options; throws a `RequestError` that lists what is wrong with those of the door. */
export function readOptions(given: unknown): ReadOptions {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new RequestError([optionIssue("options", "not-options")]);
  }
  const options = withoutPrototype(given as Record<string, unknown>);
  const issues: RequestIssue[] = [];
  const nearest = forFew(() => nearestOf(known));
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) issues.push(optionIssue(key.slice(0, 60), "unknown-option", nearest(key)));
  }
  const { policy, matter, asOf, lang, columns, id, ignore } = options;
  if (lang != null && lang !== "zh" && lang !== "en") issues.push(optionIssue("lang", "unknown-language"));
  if (columns != null && !isTexts(columns)) issues.push(optionIssue("columns", "not-texts"));
  if (ignore != null && !isTexts(ignore)) issues.push(optionIssue("ignore", "not-texts"));
  if (id != null && typeof id !== "string") issues.push(optionIssue("id", "not-a-text"));
  if (issues.length > 0) throw new RequestError(issues);
  const day = isBlank(asOf) ? undefined : readDate(asOf);
  const request: Record<string, unknown> = { policy, asOf: day instanceof Problem || day === undefined ? asOf : day };
  // An empty cell of a formula is no matter given.
  if (!isBlank(matter)) request.matter = matter;
  for (const key of ["readings", "parameters", "regions", "occupations"]) {
    if (options[key] != null) request[key] = options[key];
  }
  return {
    policy: policy as PolicyId<Policies>,
    matters: Array.isArray(matter) ? matter : isBlank(matter) ? mattersOf(policy) : [String(matter)],
    asOf: String(request.asOf),
    language: lang === "en" ? "en" : "zh",
    columns: columns == null ? undefined : (columns as readonly string[]),
    id: typeof id === "string" ? keyOf(id) : undefined,
    ignore: new Set(((ignore ?? []) as readonly string[]).map(keyOf)),
    request,
  };
}

function mattersOf(policy: unknown): readonly string[] {
  // Of a policy that there is not, the library says so.
  const id = Object.keys(policies).find((each) => each === policy);
  return id === undefined ? [] : describePolicy(id as PolicyId<Policies>).matters.map((matter) => matter.id);
}
