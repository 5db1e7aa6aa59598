import type { MatterResult } from "../index.ts";
import { own } from "../own.ts";
import { factName } from "./result-columns.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { filled, type Language, phrases } from "./words.ts";

/** A fact that would have to change, as full results carry it with a failed criterion or with an item of the sheet. */
interface Need {
  readonly fact: string;
  readonly from: unknown;
  readonly to: unknown;
}

interface WithShortfall {
  readonly shortfall?: readonly Need[];
}

interface WithNext {
  readonly next?: { readonly points: number; readonly needs: readonly Need[] };
}

function valueWord(value: unknown, language: Language): string {
  if (value === null || value === undefined) return phrases.blank[language];
  if (typeof value === "boolean") return phrases[value ? "yes" : "no"][language];
  return Array.isArray(value) ? value.join(phrases.separator[language]) : String(value);
}

/**
 * What to do next, in one sentence, from a full result: for whom the matter is, where that leaves the applicant out; what would meet the first criterion that fails, else the first fact
 * that is missing, else what would gain points. A failed criterion whose shortfall the result does not carry says what was
 * required and found.
 */
export function nextStepOf(result: MatterResult, words: Vocabulary, language: Language): string {
  const needs = (list: readonly Need[]) =>
    list
      .map(({ fact, from, to }) =>
        filled(phrases.raise[language], {
          fact: factName(fact, words, language),
          from: valueWord(from, language),
          to: valueWord(to, language),
        }),
      )
      .join(phrases.separator[language]);

  const { scope } = result;
  if (scope?.outcome === "not-met") return `${scope.citation.clause} ${scope.message[language]}`;
  const failing =
    result.outcome === "not-met"
      ? result.criteria.find(({ outcome, binding }) => binding && outcome === "not-met")
      : undefined;
  if (failing !== undefined) {
    const shortfall = own(failing as WithShortfall, "shortfall");
    return `${failing.citation.clause} ${shortfall?.length ? needs(shortfall) : failing.message[language]}`;
  }
  const [missing] = result.missing;
  if (missing !== undefined) return filled(phrases.provide[language], { fact: factName(missing, words, language) });
  for (const item of own(result, "score")?.sections.flatMap(({ items }) => items) ?? []) {
    const next = own(item as WithNext, "next");
    if (next === undefined || next.needs.length === 0) continue;
    return filled(phrases.gain[language], {
      item: item.title[language],
      needs: needs(next.needs),
      points: next.points,
    });
  }
  return phrases.nothingMore[language];
}
