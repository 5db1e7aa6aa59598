import type { Fact } from "../facts/fact.ts";
import type { Area } from "../facts/place.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import { own } from "../ground/own.ts";
import type { Speaker, Values } from "../ground/template.ts";

const measureWords: Readonly<Record<string, Bilingual>> = {
  people: { zh: "人", en: "people" },
  items: { zh: "项", en: "items" },
  occasions: { zh: "次", en: "times" },
  places: { zh: "个", en: "places" },
  brands: { zh: "个", en: "brands" },
  points: { zh: "分", en: "points" },
  percent: { zh: "%", en: "%" },
};
const singular: Readonly<Record<string, string>> = {
  people: "person",
  items: "item",
  occasions: "time",
  places: "place",
  brands: "brand",
  points: "point",
};

/** Yuan as people say it: whole 万元 in Chinese where it comes out even, grouped digits in English. */
function yuan(value: number, language: keyof Bilingual): string {
  if (language === "zh")
    return value >= 10_000 && Number.isInteger(value / 100) ? `${value / 10_000}万元` : `${value}元`;
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${decimals === undefined ? grouped : `${grouped}.${decimals}`} yuan`;
}

/** `plan.milestones[2024].national`, or of several years `plan.milestones[2023-2025].national`. */
const OF_YEARS = /^([^[]+)\[([\d-]+)\]\.(.+)$/;

/** A sentence names this many lines of a list at most, and the number of the others. */
const MOST_LINES = 20;

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a policy calls its things. */
interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly areas: readonly Area[];
  /** Why a figure is lacking, by the gap's id. */
  readonly gaps: ReadonlyMap<string, Bilingual>;
  /** The words of the text that a provision cites, by its id. */
  readonly fragments: ReadonlyMap<string, string>;
}

/** Says values in words, with the labels of the facts, the names of the areas and the words of the text at hand. */
export function speakerOf({ facts, areas, gaps, fragments }: Known): Speaker {
  const provisions = (ids: string) =>
    ids
      .split(",")
      .map((id) => `“${fragments.get(id) ?? id}”`)
      .join("、");
  const label = (path: string, language: keyof Bilingual): string => {
    const [, list = path, years, field = ""] = path.includes("[") ? (OF_YEARS.exec(path) ?? []) : [];
    const fact = facts.get(list);
    if (years === undefined) return fact?.label[language] ?? path;
    const name = own(fact?.options, field)?.[language] ?? field;
    // Records that have no year are counted: the first is number 1.
    if (/^\d{1,3}$/.test(years)) {
      const number = Number(years) + 1;
      return language === "zh" ? `第${number}个${fact?.label.zh ?? list}的${name}` : `${name} (number ${number})`;
    }
    return language === "zh" ? `${years.replace("-", "—")}年${name}` : `${name}, ${years.replace("-", " to ")}`;
  };
  const area = (code: string, language: keyof Bilingual) =>
    areas.find((each) => each.code === code)?.name[language] ?? code;
  const option = (id: string, values: Values, language: keyof Bilingual) =>
    own(facts.get(String(own(values, "fact")))?.options, id)?.[language] ?? id;
  return (manner, value, values, language) => {
    const text = String(value);
    const separator = language === "zh" ? "、" : ", ";
    switch (manner) {
      case "label":
        return label(text, language);
      case "Label":
        return upperFirst(label(text, language));
      case "labels":
        return text
          .split(",")
          .map((path) => label(path, language))
          .join(separator);
      case "options":
        return text
          .split(",")
          .map((id) => option(id, values, language))
          .join(separator);
      case "lines": {
        const lines = JSON.parse(text) as readonly (readonly [word: string, amount?: number])[];
        const named = lines.slice(0, MOST_LINES).map(([word, amount]) => {
          const name = option(word, values, language);
          if (amount === undefined) return name;
          return language === "zh" ? `${name}（${yuan(amount, language)}）` : `${name} (${yuan(amount, language)})`;
        });
        const more = lines.length - named.length;
        if (more > 0) named.push(language === "zh" ? `另有${more}笔` : `and ${more} more`);
        return named.join(separator);
      }
      case "area":
        return area(text, language);
      case "areas":
        return text
          .split(",")
          .map((code) => area(code, language))
          .join(separator);
      case "gap":
        return gaps.get(text)?.[language] ?? text;
      case "provisions":
        return text === "" ? "" : language === "zh" ? `（${provisions(text)}）` : ` (${text.split(",").join(", ")})`;
      case "yuan":
        return yuan(Number(value), language);
      case "amount": {
        const unit = String(own(values, "unit"));
        if (unit === "yuan") return yuan(Number(value), language);
        const word = own(measureWords, unit);
        if (word === undefined) return text;
        if (language === "zh") return `${text}${word.zh}`;
        return `${text} ${(value === 1 ? own(singular, unit) : undefined) ?? word.en}`;
      }
      default:
        return text;
    }
  };
}
