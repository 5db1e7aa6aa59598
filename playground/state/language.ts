import { signal } from "@preact/signals";
import type { Bilingual } from "laowu-rules";

export type Language = keyof Bilingual;

/** The reader's first language that the page speaks; Chinese where there is none. */
function preferred(): Language {
  const known = navigator.languages.find((tag) => /^(?:zh|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith("en") ? "en" : "zh";
}

export const language = signal<Language>(preferred());

/** A text in the page's language. */
export function say(text: Bilingual): string {
  return text[language.value];
}
