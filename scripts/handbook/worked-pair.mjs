import { readingCases } from "./reading-cases.mjs";
import { valueInWords } from "./values.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("./handbook.mjs").Library} Library */

/**
 * What a result says of one thing: what is decided, and the sentence that says so.
 * @typedef {readonly [decided: unknown, said: string]} Telling
 */

/** @param {any} object @param {string} path */
const at = (object, path) => path.split(".").reduce((value, key) => value?.[key], object);

/** The same facts without one of them. @param {any} facts @param {string} path @returns {any} */
function without(facts, path) {
  const [key = "", ...rest] = path.split(".");
  const { [key]: inner, ...others } = facts;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest.join(".")) };
}

/**
 * What a result says of the provisions that a reading touches, and of the whole.
 *
 * @param {Speech} speech
 * @param {any} result
 * @param {ReadonlySet<string>} touched
 */
function told({ say, quantity, lang }, { outcome, status, criteria, score, subsidy }, touched) {
  /** @type {Map<string, Telling>} */
  const said = new Map();
  const isTouched = (/** @type {any} */ { id }) => touched.has(id);
  for (const each of criteria.filter(isTouched))
    said.set(each.id, [
      each.outcome,
      say("result.criterion", { outcome: say(each.outcome), message: each.message[lang] }),
    ]);
  for (const each of (score?.sections ?? []).flatMap((/** @type {any} */ section) => section.items).filter(isTouched))
    said.set(each.id, [each.score, each.message[lang]]);
  said.set("outcome", [outcome, say("result.outcome", { outcome: say(outcome) })]);
  if (status) said.set("status", [status, say("result.status", { status: say(status) })]);
  if (subsidy) {
    const amount = subsidy.amount === null ? null : say("result.amount", { amount: quantity(subsidy.amount, "yuan") });
    said.set("amount", [subsidy.amount, amount ?? say("result.amount-open")]);
  }
  return said;
}

/**
 * What is decided otherwise under one of the readings; where nothing is, what is said otherwise.
 *
 * @param {readonly ReadonlyMap<string, Telling>[]} results
 */
function differing(results) {
  const [first, ...others] = results;
  const keys = [...(first?.keys() ?? [])];
  const by = (/** @type {0 | 1} */ part) =>
    keys.filter((key) => others.some((other) => other.get(key)?.[part] !== first?.get(key)?.[part]));
  return by(0).length > 0 ? by(0) : by(1);
}

/**
 * The case of a reading, and what it touches there.
 *
 * @param {Speech} speech
 * @param {Library} library
 * @param {string} id
 */
function exampleOf({ description, matter: matterOf }, { cases }, id) {
  const [matter, name] = readingCases[id] ?? [];
  if (matter === undefined) throw new Error(`No case shows the reading “${id}”: name one in reading-cases.mjs.`);
  const example = cases(description.id, matter).find((each) => each.id === name);
  if (example === undefined) throw new Error(`vectors/${description.id}/${matter}.csv has no case “${name}”.`);
  const provisions = matterOf(matter).editions.flatMap((edition) => edition.provisions);
  return { ...example, matter, touching: provisions.filter(({ readings }) => readings.includes(id)) };
}

/**
 * The same request under every option of a reading, the default first: what differs, in words.
 *
 * @param {Speech} speech
 * @param {Library} library
 * @param {string} id
 */
export function workedPair(speech, library, id) {
  const { description, reading, label, say } = speech;
  const { matter, id: name, asOf, facts, touching } = exampleOf(speech, library, id);
  const touched = new Set(touching.map((provision) => provision.id));
  const options = [reading(id).default, ...reading(id).alternatives];
  const evaluated = (/** @type {any} */ facts) =>
    options.map((option) => {
      const request = { policy: description.id, matter, asOf, facts, readings: { [id]: option } };
      return told(speech, library.evaluate(request).matters[matter], touched);
    });
  const results = evaluated(facts);
  const keys = differing(results);
  const said = (/** @type {readonly ReadonlyMap<string, Telling>[]} */ all) =>
    all.map((each) => keys.map((key) => each.get(key)?.[1] ?? ""));
  const texts = said(results);
  const [first, ...others] = texts.map((each) => each.join());
  if (others.includes(first ?? ""))
    throw new Error(`The case “${name}” does not show what every alternative of “${id}” changes.`);
  // Of the facts that the provisions read, those without which the results would be others.
  const telling = [...new Set(touching.flatMap((provision) => provision.facts))].filter(
    (path) =>
      at(facts, path) != null && JSON.stringify(said(evaluated(without(facts, path)))) !== JSON.stringify(texts),
  );
  return {
    asOf,
    name: `${matter}/${name}`,
    facts: telling
      .map((path) => `${label(path)}${say("colon")}${valueInWords(speech, path, at(facts, path))}`)
      .join(say("semicolon")),
    results: options.map((option, at) => ({ option, said: texts[at] ?? [] })),
  };
}
