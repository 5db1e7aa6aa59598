import { quantity } from "./quantities.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** The value of a fact in words. @param {Speech} speech @param {string} path @param {any} value @returns {string} */
export function valueInWords(speech, path, value) {
  const { say, options, join, fact, lang } = speech;
  const { type, unit } = fact(path);
  switch (type.kind) {
    case "boolean":
      return say(value ? "yes" : "no");
    case "choice":
      return speech.option(path, value);
    case "list":
      return value.length === 0 ? say("none") : options(path, value);
    case "records":
      return join(value.map((/** @type {Record<string, unknown>} */ record) => recordOf(speech, path, record)));
    case "date":
      return speech.option(path, value);
    default:
      return typeof value === "number" && unit !== null && unit !== "year"
        ? quantity(value, unit, lang)
        : String(value);
  }
}

/** @param {Speech} speech @param {string} path @param {Record<string, unknown>} record */
function recordOf({ say, option, lang }, path, record) {
  if ("use" in record) return `${option(path, String(record.use))} ${quantity(Number(record.amount), "yuan", lang)}`;
  const shown = (/** @type {unknown} */ value) =>
    typeof value === "boolean" ? say(value ? "yes" : "no") : String(value);
  return Object.values(record).map(shown).join(" ");
}
