import { acrossWords } from "./across-words.mjs";
import { conditionsIn } from "./conditions.mjs";
import { contentsWords } from "./contents-words.mjs";
import { sayIn } from "./language.mjs";
import { quantity } from "./quantities.mjs";
import { ruleWords } from "./rule-words.mjs";
import { termsIn } from "./terms.mjs";
import { words } from "./words.mjs";

/** @typedef {import("laowu-rules").PolicyDescription} Description */
/** @typedef {any} Rule An expression of the vocabulary as plain data: what `describePolicy` gives as `rule`. */
/** @typedef {ReturnType<typeof speechOf>} Speech */

/**
 * Names by id, where a missing one is an error.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {(each: T) => string} key
 */
function byKey(list, key) {
  const found = new Map(list.map((each) => [key(each), each]));
  return (/** @type {string} */ name) => {
    const one = found.get(name);
    if (one === undefined) throw new Error(`The policy describes nothing named “${name}”.`);
    return one;
  };
}

/**
 * Says what a policy's data say, in one language.
 *
 * @param {Description} description
 * @param {import("./language.mjs").Language} lang
 */
export function speechOf(description, lang) {
  const say = sayIn({ ...words, ...ruleWords, ...acrossWords, ...contentsWords }, lang);
  const facts = byKey(description.facts, ({ path }) => path);
  const readings = byKey(description.readings, ({ id }) => id);
  const matters = byKey(description.matters, ({ id }) => id);
  const provisions = description.matters.flatMap(({ editions }) => editions.flatMap((edition) => edition.provisions));
  const figures = byKey(
    provisions.flatMap((provision) => provision.figures),
    ({ address }) => address,
  );
  const join = (/** @type {readonly string[]} */ parts) =>
    parts.join(say(parts.some((part) => part.includes(say("comma"))) ? "semicolon" : "comma"));
  const option = (/** @type {string} */ path, /** @type {string} */ id) => facts(path).options?.[id]?.[lang] ?? id;
  const speech = {
    lang,
    say,
    join,
    description,
    fact: facts,
    reading: readings,
    matter: matters,
    label: (/** @type {string} */ path) => facts(path).label[lang],
    option,
    options: (/** @type {string} */ path, /** @type {readonly string[]} */ ids) =>
      join(ids.map((id) => option(path, id))),
    quantity: (/** @type {number} */ value, /** @type {string} */ unit) => quantity(value, unit, lang),
    figure: (/** @type {string} */ address) => quantity(figures(address).value, figures(address).unit, lang),
    /** The option of a reading that is used unless another is chosen. */
    usual: (/** @type {string} */ id) => readings(id).default,
    /** @type {(rule: Rule) => string} */
    condition: () => "",
    /** @type {(rule: Rule) => string} */
    term: () => "",
  };
  speech.condition = conditionsIn(speech);
  speech.term = termsIn(speech);
  return speech;
}
