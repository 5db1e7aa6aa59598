import type { Bilingual } from "laowu-rules";
import { described, type Fact, ownFact } from "../policy/policies.ts";
import { language, say } from "../state/language.ts";
import { fieldNames, figureNames, matterTitles, numberedFigures, singularUnits, unitNames } from "./names.ts";
import { type Word, words } from "./words.ts";

type Values = Readonly<Record<string, string | number>>;

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** A word of the page, with its values, in the page's language. */
export function t(word: Word, values: Values = {}): string {
  return filled(say(words[word]), values);
}

/** A name out of a table; what the table lacks stands as it is. */
export function named(names: Readonly<Record<string, Bilingual>>, name: string): string {
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  return known === undefined ? name : say(known);
}

export function matterTitle(policy: string, id: string): string {
  const title = matterTitles[policy]?.[id] ?? described(policy).matters.find((each) => each.id === id)?.question;
  return title === undefined ? id : say(title);
}

const numbers = { zh: new Intl.NumberFormat("zh-CN"), en: new Intl.NumberFormat("en") };

export function number(value: number): string {
  return numbers[language.value].format(value);
}

export function amount(value: number, unit: string | null): string {
  if (unit === null) return number(value);
  if (unit === "percent") return `${number(value)}%`;
  if (language.value === "zh") return `${number(value)}${named(unitNames, unit)}`;
  return `${number(value)} ${(value === 1 ? singularUnits[unit] : undefined) ?? named(unitNames, unit)}`;
}

export function figureName(address: string): string {
  const name = address.split("/").slice(1).join("/");
  for (const [pattern, text] of numberedFigures) {
    const found = pattern.exec(name);
    if (found !== null) return filled(say(text), { number: found[1] ?? "" });
  }
  return named(figureNames, name);
}

/** The label of a field of a list's records. */
export function fieldLabel(policy: string, fact: Fact, field: string): string | undefined {
  const own = fact.options?.[field] ?? fieldNames[`${fact.path}.${field}`];
  const label = own ?? ownFact(policy, `training.${field}`)?.label;
  return label === undefined ? undefined : say(label);
}

/** What the options of a field of records are called; those of a training brand as the facts of training have them. */
export function fieldOptions(policy: string, fact: Fact, field: string): Fact["options"] {
  return ownFact(policy, `training.${field}`)?.options ?? fact.options;
}

type Valued = Pick<Fact, "type" | "unit" | "options">;

/** A value as people read it, by the fact's type. */
export function valueText(fact: Valued | undefined, value: unknown): string {
  if (value === null || value === undefined) return t("unknown");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (Array.isArray(value)) {
    if (value.length === 0) return t("noneOfThem");
    return listed(
      counted(value.map((each) => (typeof each === "object" ? JSON.stringify(each) : optionText(fact, String(each))))),
    );
  }
  if (typeof value === "number") return fact?.type.kind === "year" ? String(value) : amount(value, fact?.unit ?? null);
  return value === "never" && fact?.type.kind === "date" ? t("never") : optionText(fact, String(value));
}

/** Words one after the other, as the language parts them. */
export function listed(texts: readonly string[]): string {
  return texts.join(language.value === "zh" ? "、" : ", ");
}

/** What stands several times is said once, with its number. */
function counted(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text}×${count}`));
}

function optionText(fact: Valued | undefined, option: string): string {
  return fact?.options && Object.hasOwn(fact.options, option) ? say(fact.options[option] as Bilingual) : option;
}

/** How a document stands. */
export function statusName(status: string): string {
  if (status === "draft-for-comment") return t("draft");
  if (status === "period-limited") return t("periodLimited");
  if (status === "issued") return t("issuedStatus");
  if (status === "press-report") return t("pressReport");
  return status === "in-force" ? t("inForce") : t("otherStatus", { status });
}
