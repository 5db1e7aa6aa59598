import type { Citation, MessageCode, Outcome } from "../index.ts";
import { own, withoutPrototype } from "../own.ts";

/** Points as results give them; bounds only from detail `result` on. */
export interface Points {
  readonly score: number | null;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly max?: number;
}

/** What a result, or one provision of it, answers: whatever its kind and its level of detail have. */
export interface Answer {
  /** The id of the provision, the matter or the policy. */
  readonly name: string;
  readonly outcome?: Outcome;
  readonly binding?: boolean;
  readonly score?: Points;
  readonly amount?: number | null;
  readonly missing?: readonly string[];
  readonly notices?: readonly string[];
  readonly citation?: Citation;
  readonly observed?: unknown;
  readonly required?: unknown;
  readonly message?: MessageCode & { readonly zh?: string; readonly en?: string };
  /** For whom a matter is; the first of its parts. */
  readonly scope?: Answer;
  /** The matters of an evaluation; the provisions of a matter: its scope, then the others in the document's order. */
  readonly parts: readonly Answer[];
}

type Raw = Readonly<Record<string, unknown>>;

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null;
}

function rawList(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** The fields that every provision may have, under their own names. */
const PLAIN = ["outcome", "binding", "amount", "citation", "observed", "required", "message"] as const;

function provision(given: Raw, name: string, rest: Partial<Answer> = {}): Answer {
  const raw = withoutPrototype(given);
  const answer: Record<string, unknown> = { name, parts: [] };
  for (const key of PLAIN) if (raw[key] !== undefined) answer[key] = raw[key];
  return withoutPrototype({ ...(answer as unknown as Answer), ...rest });
}

function named(raw: Raw, fallback: string): string {
  const id = own(raw, "id");
  return typeof id === "string" ? id : fallback;
}

const criterion = (raw: Raw): Answer => provision(raw, named(raw, "criterion"));

const item = (raw: Raw): Answer =>
  provision(raw, named(raw, "item"), { score: withoutPrototype(raw) as unknown as Points });

const section = (raw: Raw): Answer =>
  provision(raw, named(raw, "section"), {
    score: withoutPrototype(raw) as unknown as Points,
    parts: rawList(raw.items).map(item),
  });

function sheet(raw: Raw): Answer {
  const score = withoutPrototype({ ...raw, score: raw.total }) as unknown as Points;
  return withoutPrototype({ name: "score", score, parts: rawList(raw.sections).map(section) });
}

function subsidy(raw: Raw): Answer {
  const parts = rawList(raw.lines).map((line) => provision(line, named(line, "line")));
  return withoutPrototype({ name: "subsidy", amount: raw.amount as number | null, parts });
}

function matter(given: Raw): Answer {
  const raw = withoutPrototype(given);
  const score = isRaw(raw.score) ? sheet(raw.score) : undefined;
  const paid = isRaw(raw.subsidy) ? subsidy(raw.subsidy) : undefined;
  const scope = isRaw(raw.scope) ? criterion(raw.scope) : undefined;
  return withoutPrototype({
    name: String(raw.matter),
    outcome: raw.outcome as Outcome,
    ...(scope === undefined ? {} : { scope }),
    ...(score === undefined ? {} : { score: score.score as Points }),
    ...(paid === undefined ? {} : { amount: paid.amount as number | null }),
    ...(Array.isArray(raw.missing) ? { missing: raw.missing as string[] } : {}),
    notices: rawList(raw.notices).map(({ code }) => String(code)),
    parts: [
      ...(scope === undefined ? [] : [scope]),
      ...rawList(raw.criteria).map(criterion),
      ...(isRaw(raw.naming) ? [provision(raw.naming, "naming")] : []),
      ...(paid?.parts ?? []),
      ...(score?.parts ?? []),
    ],
  });
}

/** All that the matters say, each once. */
function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

function evaluation(raw: Raw): Answer {
  const parts = Object.values(raw.matters as Raw)
    .filter(isRaw)
    .map(matter);
  // Of one matter, the evaluation and the matter answer the same.
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  return withoutPrototype({
    name: String(raw.policy),
    ...(parts.some(({ missing }) => missing !== undefined)
      ? { missing: union(parts.map((part) => part.missing)) }
      : {}),
    notices: union(parts.map(({ notices }) => notices)),
    parts,
  });
}

/** Reads what a check was given: an evaluation, a matter's result or a part of one; undefined where it is none of these. */
export function answerOf(given: unknown): Answer | undefined {
  if (!isRaw(given)) return undefined;
  const value = withoutPrototype(given);
  if (isRaw(value.matters)) return evaluation(value);
  if (typeof value.matter === "string" && Array.isArray(value.criteria)) return matter(value);
  if (Array.isArray(value.sections)) return sheet(value);
  if (Array.isArray(value.items)) return section(value);
  if (Array.isArray(value.lines)) return subsidy(value);
  if (Object.hasOwn(value, "score")) return item(value);
  return typeof value.outcome === "string" ? provision(value, named(value, "naming")) : undefined;
}

/** An answer with its parts, their parts and so on, from the top down. */
export function allAnswers(answer: Answer): readonly Answer[] {
  return [answer, ...answer.parts.flatMap(allAnswers)];
}
