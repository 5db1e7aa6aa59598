/** One text in Chinese and in English, side by side; neither is chosen at run time. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A message that a program can compare: its code and the values that its sentence carries. */
export interface MessageCode {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A message with its sentence in both languages. */
export interface Message extends Bilingual, MessageCode {}

/** Puts a Chinese and an English text together. */
export function bilingual(zh: string, en: string): Bilingual {
  return Object.freeze({ zh, en });
}
