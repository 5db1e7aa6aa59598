import type { Bilingual, MessageCode } from "./bilingual.ts";
import { own } from "./own.ts";
import { remembered } from "./remembered.ts";

/** The values that a message carries, in both languages alike. */
export type Values = Readonly<Record<string, string | number>>;

/** Says one value in words: a label, an amount with its measure word, a list of names. */
export type Speaker = (manner: string, value: string | number, values: Values, language: keyof Bilingual) => string;

type Part = string | { readonly key: string; readonly manner: string };

function parse(template: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", from)) {
    const close = template.indexOf("}", open);
    if (open > from) parts.push(template.slice(from, open));
    const [key = "", manner = "plain"] = template.slice(open + 1, close).split("|");
    parts.push({ key, manner });
    from = close + 1;
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
}

function say(parts: readonly Part[], values: Values, speak: Speaker, language: keyof Bilingual): string {
  let sentence = "";
  for (const part of parts) {
    if (typeof part === "string") sentence += part;
    else {
      const value = own(values, part.key);
      if (value === undefined) throw new Error(`no value for {${part.key}}`);
      sentence += part.manner === "plain" ? value : speak(part.manner, value, values, language);
    }
  }
  return sentence;
}

/** Several messages as one: `one-of.met+day.met`, with the values of each under its number. */
export function several(messages: readonly MessageCode[]): MessageCode {
  const [only, ...others] = messages;
  if (only !== undefined && others.length === 0) return only;
  // A message that is several itself is taken apart first.
  const singly = messages.flatMap(({ code, values }) => {
    if (!code.includes("+")) return [{ code, values }];
    const of = valuesByNumber(values);
    return code.split("+").map((part, at) => ({ code: part, values: of(at) }));
  });
  return {
    code: singly.map(({ code }) => code).join("+"),
    values: Object.fromEntries(
      singly.flatMap(({ values }, at) => Object.entries(values).map(([key, value]) => [`${at + 1}.${key}`, value])),
    ),
  };
}

/**
 * Makes sentences out of message codes. A template is text with places for values, `{observed}` as it is or
 * `{observed|amount}` said in the manner that the speaker knows.
 */
export function phrasebook(
  templates: Readonly<Record<string, Bilingual>>,
  speak: Speaker = (_, value) => String(value),
) {
  const parsed = new Map<string, Record<keyof Bilingual, readonly Part[]>>();
  const sentence = (code: string, values: Values): Bilingual => {
    // Codes come from outside, too: what no template has is its own text, and is not kept.
    const known = own(templates, code);
    const template =
      known === undefined
        ? { zh: parse(code), en: parse(code) }
        : remembered(parsed, code, () => ({ zh: parse(known.zh), en: parse(known.en) }));
    return { zh: say(template.zh, values, speak, "zh"), en: say(template.en, values, speak, "en") };
  };
  return (code: string, values: Values): Bilingual => {
    if (!code.includes("+")) return sentence(code, values);
    const of = valuesByNumber(values);
    const sentences = code.split("+").map((part, at) => sentence(part, of(at)));
    return { zh: sentences.map(({ zh }) => zh).join(""), en: sentences.map(({ en }) => en).join(" ") };
  };
}

/** Parts the values of several sentences: those of each bear its number. */
function valuesByNumber(values: Values): (at: number) => Values {
  const parted = new Map<string, [key: string, value: string | number][]>();
  for (const [key, value] of Object.entries(values)) {
    const dot = key.indexOf(".");
    if (dot < 0) continue;
    remembered(parted, key.slice(0, dot), () => []).push([key.slice(dot + 1), value]);
  }
  return (at) => Object.fromEntries(parted.get(String(at + 1)) ?? []);
}
