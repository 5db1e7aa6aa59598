/** @typedef {"zh" | "en"} Language */
/** @typedef {Readonly<Record<Language, string>>} Bilingual */

/** @param {string} text */
export const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {Bilingual} text @param {Readonly<Record<string, unknown>>} values @param {Language} lang */
const filled = (text, values, lang) =>
  text[lang].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

/**
 * Says the page's own words, with values for what stands in braces.
 *
 * @param {Readonly<Record<string, Bilingual>>} words
 * @param {Language} lang
 */
export function sayIn(words, lang) {
  return (/** @type {string} */ key, /** @type {Readonly<Record<string, unknown>>} */ values = {}) => {
    const text = words[key];
    if (text === undefined) throw new Error(`The handbook has no words for “${key}”.`);
    return filled(text, values, lang);
  };
}
