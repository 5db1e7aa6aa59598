import { upperFirst } from "./language.mjs";

/** @type {Readonly<Record<string, import("./language.mjs").Bilingual>>} */
const unitWords = {
  people: { zh: "人", en: "people" },
  items: { zh: "项", en: "items" },
  occasions: { zh: "次", en: "occasions" },
  places: { zh: "个", en: "places" },
  brands: { zh: "个", en: "brands" },
  points: { zh: "分", en: "points" },
  years: { zh: "年", en: "years" },
  days: { zh: "天", en: "days" },
};
/** @type {Readonly<Record<string, string>>} */
const singular = {
  people: "person",
  items: "item",
  occasions: "occasion",
  places: "place",
  brands: "brand",
  points: "point",
  years: "year",
  days: "day",
};

/**
 * A quantity as officials write it: 万元 where it comes out even, grouped digits in English.
 *
 * @param {number} value
 * @param {string} unit
 * @param {import("./language.mjs").Language} lang
 */
export function quantity(value, unit, lang) {
  if (unit === "percent") return lang === "zh" ? `${value}%` : `${value} %`;
  if (unit === "yuan" && lang === "zh")
    return value >= 10_000 && Number.isInteger(value / 100) ? `${value / 10_000}万元` : `${value}元`;
  const digits = String(value).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, lang === "en" ? "," : "");
  if (unit === "yuan") return `${digits} yuan`;
  const word = unitWords[unit];
  if (word === undefined) throw new Error(`The handbook has no word for the unit “${unit}”.`);
  if (lang === "zh") return `${value}${word.zh}`;
  return `${digits} ${value === 1 ? singular[unit] : word.en}`;
}

/**
 * What one of a unit is called in “for each”.
 *
 * @param {string} unit
 * @param {import("./language.mjs").Language} lang
 */
export const single = (unit, lang) => (lang === "zh" ? unitWords[unit]?.zh : singular[unit]) ?? unit;

/**
 * The unit of a fact, as a heading of a form would have it.
 *
 * @param {string} unit
 * @param {import("./language.mjs").Language} lang
 */
export function unitName(unit, lang) {
  if (unit === "percent") return "%";
  if (unit === "yuan") return lang === "zh" ? "元" : "yuan";
  return unitWords[unit]?.[lang] ?? upperFirst(unit);
}
