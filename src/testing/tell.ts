import type { Quantity } from "../index.ts";
import { has, jsonText } from "../own.ts";
import type { Answer, Points } from "./answer.ts";
import { type Language, say, words } from "./words.ts";

function tellValue(value: unknown, language?: Language): string {
  if (value === null || value === undefined) return say(words.unknown, language);
  if (typeof value === "boolean") return say(value ? words.yes : words.no, language);
  if (Array.isArray(value)) return value.length === 0 ? say(words.nothing, language) : value.map(String).join("、");
  return typeof value === "object" ? jsonText(value) : String(value);
}

function tellFacts(facts: object, language?: Language): string {
  return Object.entries(facts)
    .map(([path, value]) => `${path} = ${tellValue(value, language)}`)
    .join(", ");
}

/** What was required or observed: a quantity, or the facts that an item read. */
function tellQuantity(value: unknown, language?: Language): string {
  if (typeof value !== "object" || value === null) return tellValue(value, language);
  if (!has(value, "kind")) return tellFacts(value, language);
  const quantity = value as Quantity;
  switch (quantity.kind) {
    case "count":
      return String(quantity.value);
    case "money":
      return `${quantity.value} ${say(words.yuan, language)}`;
    case "points":
      return `${quantity.value} ${say(words.points, language)}`;
    case "share":
      return `${quantity.percent}% (${quantity.part}/${quantity.whole})`;
    case "attested":
      return tellFacts(quantity.facts, language);
    case "date":
      return quantity.date;
    case "choice":
      return tellValue(quantity.value, language);
  }
}

/** A score, or the bounds between which it lies, as case files write them: `12`, `10..15`. */
export function tellPoints({ score, atLeast, atMost }: Points): string {
  return score === null && atLeast !== undefined ? `${atLeast}..${atMost}` : String(score);
}

/** What an answer comes to, in a word. */
function verdictOf({ outcome, score, amount }: Answer, language?: Language): string {
  if (score !== undefined)
    return score.max === undefined
      ? tellPoints(score)
      : `${tellPoints(score)} (${say(words.of, language)} ${score.max})`;
  if (amount !== undefined)
    return `${outcome ?? ""} ${tellValue(amount, language)} ${say(words.yuan, language)}`.trim();
  return outcome ?? "";
}

/** Clause, fragment, the required figure, what was observed, and the sentences where there are any: a line each. */
export function tellGrounds(answer: Answer, language?: Language): readonly string[] {
  const { citation, required, observed, message, missing } = answer;
  const lines: string[] = [];
  if (citation !== undefined) {
    const { document, number, clause, fragment } = citation;
    lines.push(`${say(words.clause, language)}: ${clause}`);
    lines.push(`${say(words.fragment, language)}: “${fragment}”`);
    lines.push(`${say(words.document, language)}: ${document} (${number ?? say(words.unnumbered, language)})`);
  }
  if (required !== undefined && required !== null)
    lines.push(`${say(words.required, language)}: ${tellQuantity(required, language)}`);
  if (observed !== undefined && observed !== null)
    lines.push(`${say(words.observed, language)}: ${tellQuantity(observed, language)}`);
  if (missing !== undefined && missing.length > 0) lines.push(`${say(words.missing, language)}: ${missing.join(", ")}`);
  const { zh, en } = message ?? {};
  if (zh !== undefined && language !== "en") lines.push(zh);
  if (en !== undefined && language !== "zh") lines.push(en);
  return lines;
}

/** An answer with its grounds under it. */
export function tellAnswer(answer: Answer, language?: Language): readonly string[] {
  const grounds = tellGrounds(answer, language).map((line) => `  ${line}`);
  return [`${answer.name}: ${verdictOf(answer, language)}`, ...grounds];
}

/** The scope or the criteria that make a matter's outcome what it is; none where it is not for want of something. */
export function decisive({ outcome, scope, parts }: Answer): readonly Answer[] {
  if (outcome === "not-applicable") return scope?.outcome === "not-met" ? [scope] : [];
  if (outcome !== "not-met" && outcome !== "undetermined") return [];
  return parts.filter((part) => part.binding === true && part.outcome === outcome);
}
