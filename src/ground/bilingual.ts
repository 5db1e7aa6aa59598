/** One text in Chinese and in English, side by side; neither is chosen at run time. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * A message that a program can compare: its code and the values that its sentence carries.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 *
 * const facts = { workforce: { total: 299 } };
 * const result = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts, detail: "result" });
 * const { message } = result.matters.recognition.criteria.find(({ id }) => id === "uq.workforce");
 * `${message.code} ${message.values.difference}`; // => "at-least.not-met 1"
 * ```
 */
export interface MessageCode {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A message with its sentence in both languages. */
export interface Message extends Bilingual, MessageCode {}

/**
 * Puts a Chinese and an English text together.
 *
 * @example
 * ```ts
 * import { bilingual } from "laowu-rules/authoring";
 *
 * bilingual("劳务品牌", "labour brand").en; // => "labour brand"
 * ```
 */
export function bilingual(zh: string, en: string): Bilingual {
  return Object.freeze({ zh, en });
}
