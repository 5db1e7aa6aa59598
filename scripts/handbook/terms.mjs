import { single } from "./quantities.mjs";

/** @typedef {import("./speech.mjs").Rule} Rule */

/**
 * A band and whether its edge is in it, as the default readings have it.
 *
 * @param {import("./speech.mjs").Speech} speech
 * @param {Rule} band
 */
function band({ say, term, usual }, { from, points, edgeIn }) {
  const included = edgeIn === null || usual(edgeIn.reading) === edgeIn.option;
  return say(included ? "term.band" : "term.band.over", { from: term(from), points: term(points) });
}

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function banded(speech, { of, bands, onward }) {
  const { say, term, join, label } = speech;
  const steps = bands.map((/** @type {Rule} */ each) => band(speech, each));
  if (onward !== null) {
    const { above, step, points, cap } = onward;
    steps.push(say("term.onward", { above: term(above), step: term(step), points: term(points), cap: term(cap) }));
  }
  return say("term.bands", { of: label(of.fact), bands: join(steps) });
}

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function counted({ say, term, fact, lang }, { of, every, worth }) {
  const { label, unit } = fact(of.fact);
  const step = every === null ? single(unit ?? "", lang) : term(every);
  return say(every === null ? "term.per.each" : "term.per", { of: label[lang], every: step, worth: term(worth) });
}

/**
 * The least of several: a cap where one is a figure of points, a sum that somebody sets where one is lacking.
 *
 * @param {import("./speech.mjs").Speech} speech
 * @param {Rule} rule
 */
function least({ say, term, join }, { unit, terms }) {
  const lacking = terms.filter((/** @type {Rule} */ { kind }) => kind === "lacking");
  const cap = terms.find((/** @type {Rule} */ { figure }) => figure !== undefined);
  const others = terms.filter((/** @type {Rule} */ each) => each !== cap && each.kind !== "lacking");
  if (lacking.length > 0) return say("term.set-under", { terms: join([...(cap ? [cap] : []), ...others].map(term)) });
  if (cap !== undefined && unit === "points")
    return say("term.points-at-most", { terms: others.map(term).join(say("term.points-plus")), cap: term(cap) });
  if (cap !== undefined) return say("term.at-most", { terms: join(others.map(term)), cap: term(cap) });
  return say("term.lesser", { terms: join(others.map(term)) });
}

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function given({ say, condition, term }, { unit, condition: when, term: then }) {
  const key = unit !== "points" ? "term.given" : then.figure === undefined ? "term.given.rest" : "term.given.points";
  return say(key, { condition: condition(when), term: term(then) });
}

/** Says what a number is: a fact, a figure, or how it is come by. @param {import("./speech.mjs").Speech} speech */
export function termsIn(speech) {
  const { say, join, label, lang } = speech;
  const all = (/** @type {Rule[]} */ rules) => rules.map((rule) => speech.term(rule));
  /** @type {Readonly<Record<string, (rule: Rule) => string>>} */
  const sentences = {
    "as-of": () => say("term.as-of"),
    "on-day": ({ day }) => day,
    "year-before": () => say("year-before"),
    "of-years": ({ records, years, field }) => {
      const name = speech.fact(records.fact).options?.[field]?.[lang] ?? field;
      const [first, last] = [years[0], years.at(-1)];
      return say("term.of-years", { years: first === last ? first : `${first}—${last}`, field: name });
    },
    total: ({ column }) => say("term.total", { records: label(column.records.fact) }),
    given: (rule) => given(speech, rule),
    plus: ({ unit, terms }) => all(terms).join(say(unit === "points" ? "term.points-plus" : "term.plus")),
    greater: ({ terms }) => say("term.greater", { terms: join(all(terms)) }),
    lesser: (rule) => least(speech, rule),
    minus: ({ from, take }) => say("term.minus", { from: speech.term(from), take: speech.term(take) }),
    lacking: () => say("term.lacking"),
    supplied: ({ fact }) => say("term.supplied", { fact: label(fact.fact) }),
    "percent-of": ({ percent, amount }) =>
      say("term.percent-of", { percent: speech.term(percent), amount: speech.term(amount) }),
    per: (rule) => counted(speech, rule),
    tiers: ({ count, of, points }) => {
      const tiers = Object.entries(points).map(([tier, figure]) =>
        say("term.tier", { tier: speech.option(of.fact, tier), points: speech.term(figure) }),
      );
      return say(`term.tiers.${count}`, { of: label(of.fact), tiers: join(tiers) });
    },
    bands: (rule) => banded(speech, rule),
    choose: ({ by, cases }) => speech.term(cases[speech.usual(by.reading)]),
  };
  return (/** @type {Rule} */ rule) => {
    if (rule.figure !== undefined) return speech.figure(rule.figure);
    if (typeof rule.fact === "string") {
      const { type } = speech.fact(rule.fact);
      return type.kind === "points"
        ? say("term.assessor", { most: speech.quantity(type.most, "points") })
        : label(rule.fact);
    }
    const sentence = sentences[rule.kind];
    if (sentence === undefined) throw new Error(`The handbook has no sentence for a number “${rule.kind}”.`);
    return sentence(rule);
  };
}
