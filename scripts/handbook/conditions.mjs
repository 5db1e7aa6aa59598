/** @typedef {import("./speech.mjs").Rule} Rule */

/**
 * Rules of a choice or list, their words and what they are of.
 *
 * @param {import("./speech.mjs").Speech} speech
 * @param {Rule} of
 */
function subjectOf(speech, of) {
  const path = of.kind === "column" ? of.records.fact : of.fact;
  return { path, name: speech.label(path) };
}

/**
 * What a reading decides, as its default has it.
 *
 * @param {import("./speech.mjs").Speech} speech
 * @param {Rule} rule
 * @returns {Rule}
 */
const settled = (speech, rule) =>
  rule.kind === "choose" ? settled(speech, rule.cases[speech.usual(rule.by.reading)]) : rule;

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function compared(speech, { relation, term: left, bound: given }) {
  const { say, label, fact, term, lang } = speech;
  const bound = settled(speech, given);
  if (left.kind === "as-of" && bound.kind === "after") {
    const { type, options } = fact(bound.day.fact);
    const never = "never" in type && type.never ? say("after.never", { never: options?.never?.[lang] }) : "";
    return say(`after.${bound.edge}`, { day: label(bound.day.fact), period: term(bound.period) }) + never;
  }
  const isDay = relation === "at-most" && bound.unit === "day";
  return say(isDay ? "at-most.day" : relation, { term: term(left), bound: term(bound) });
}

/**
 * What a procedure that is admitted by name asks.
 *
 * @param {import("./speech.mjs").Speech} speech
 * @param {Rule} rule
 */
function procedure({ say, term }, rule) {
  switch (rule.name) {
    case "consecutive-years": {
      const { latestFailed, runFailed } = rule.statuses;
      const run = term(rule.run);
      const statuses = { run, latestFailed: say(latestFailed), runFailed: say(runFailed) };
      return say("consecutive-years", { run }) + say("consecutive-years.status", statuses);
    }
    case "notice-period":
      return say("notice-period", { period: term(rule.period) });
    case "name-format": {
      const part = (/** @type {Rule} */ { kind, optional }) =>
        optional ? say("part.optional", { part: say(`part.${kind}`) }) : say(`part.${kind}`);
      const formats = rule.formats.map((/** @type {Rule[]} */ parts) => parts.map(part).join(say("part.and")));
      return (
        say("name-format", { formats: formats.join(say("part.or")) }) +
        (rule.ownPersonAccepted ? say("name-format.own-person") : "")
      );
    }
    default:
      throw new Error(`The handbook has no sentence for the procedure “${rule.name}”.`);
  }
}

/** Cases that say the same are said once. @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function casesByFact({ say, join, option, condition, label, fact }, { by, cases }) {
  const isYesNo = fact(by.fact).type.kind === "boolean";
  /** @type {Map<string, string[]>} */
  const said = new Map();
  for (const [id, rule] of Object.entries(cases)) {
    const sentence = rule === null ? say("case.none") : condition(rule);
    const answer = say(id === "true" ? "yes" : "no");
    const name = isYesNo ? label(by.fact) + say("bracket", { text: answer }) : option(by.fact, id);
    said.set(sentence, [...(said.get(sentence) ?? []), name]);
  }
  return [...said].map(([sentence, names]) => say("case", { option: join(names), condition: sentence }));
}

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function casesByPlace({ say, join, condition, lang }, { region, cases }) {
  const names = (/** @type {Rule[]} */ areas) => join(areas.map(({ name }) => name[lang]));
  const inside = cases.map((/** @type {Rule} */ each) => {
    const asked = condition(each.condition);
    const listed = asked.includes("\n") ? `\n· ${asked.replaceAll("\n", "\n· ")}` : asked;
    return say("case.place", { areas: names(each.areas), condition: listed });
  });
  return [...inside, say("case.outside", { region: region.name[lang] })];
}

/** Does it rest on nothing but what the request states? @param {Rule} rule @returns {boolean} */
function isOfStated({ kind, condition, conditions }) {
  return kind === "stated" || (kind === "not" && isOfStated(condition)) || (conditions ?? []).some(isOfStated);
}

/** @param {import("./speech.mjs").Speech} speech @param {Rule} rule */
function applied(speech, { when, condition }) {
  const { say, reading, lang, label, options } = speech;
  const then = speech.condition(condition);
  if (when.reading !== undefined) {
    const isUsual = speech.usual(when.reading) === when.option;
    return isUsual
      ? then
      : say("applies.reading", { option: reading(when.reading).options[when.option]?.[lang], condition: then });
  }
  if (when.kind === "stated")
    return say("applies", { when: say("stated", { facts: label(when.facts[0].fact) }), condition: then });
  if (isOfStated(when)) return say("applies.own-standard", { condition: then });
  const ruled = when.kind === "not" ? when.condition : undefined;
  if (ruled?.kind === "lacks-figure") return say("applies", { when: say("has-figure"), condition: then });
  if (ruled?.kind === "among" && ruled.options.join() === "never")
    return say("applies", { when: say("not", { condition: options(ruled.of.fact, ruled.options) }), condition: then });
  return say("applies", { when: speech.condition(when), condition: then });
}

/**
 * Says what a condition asks. A word that it does not know is an error: the page would keep silent on it.
 *
 * @param {import("./speech.mjs").Speech} speech
 */
export function conditionsIn(speech) {
  const { say, join, label, options, lang } = speech;
  const labels = (/** @type {Rule[]} */ facts) => join(facts.map(({ fact }) => label(fact)));
  const all = (/** @type {Rule[]} */ rules, /** @type {string} */ key) =>
    rules.map((rule) => speech.condition(rule)).join(say(key));
  /** @type {Readonly<Record<string, (rule: Rule) => string>>} */
  const sentences = {
    compare: (rule) => compared(speech, rule),
    share: ({ relation, part, whole, percent }) =>
      say(`share.${relation}`, { part: speech.term(part), whole: speech.term(whole), percent: speech.term(percent) }),
    attested: ({ hold, facts }) => say(`attested.${hold}`, { facts: labels(facts) }),
    among: ({ relation, of, options: ids }) => {
      const { path, name } = subjectOf(speech, of);
      const single = ids.length === 1 && ["one-of", "has-any", "has-all"].includes(relation) ? ".single" : "";
      return say(`among.${relation}${single}`, { of: name, options: options(path, ids) });
    },
    located: ({ place, area }) => say("located", { place: label(place.fact), area: area.name[lang] }),
    "all-of": ({ conditions }) => all(conditions, "all-of"),
    "any-of": ({ conditions }) => all(conditions, "any-of"),
    not: ({ condition }) => say("not", { condition: speech.condition(condition) }),
    applies: (rule) => applied(speech, rule),
    noted: ({ when, condition }) => {
      const asked = speech.condition(condition);
      return isOfStated(when) ? asked : say("noted", { condition: asked, when: speech.condition(when) });
    },
    cited: ({ condition, citation }) =>
      say("cited", { condition: speech.condition(condition), fragment: citation.fragment }),
    due: ({ on, condition }) => say("due", { on, condition: speech.condition(condition) }),
    every: ({ part, whole }) => say("every", { part: label(part.fact), whole: label(whole.fact) }),
    covers: ({ places, areas }) =>
      say("covers", {
        places: label(places.fact),
        areas: join(areas.map((/** @type {Rule} */ { name }) => name[lang])),
      }),
    meets: ({ matter }) => say("meets", { matter: say("quote", { text: speech.matter(matter).question[lang] }) }),
    within: ({ hold, records, condition }) =>
      say(hold === "each" ? "each-record" : "within", {
        records: label(records.fact),
        condition: speech.condition(condition),
      }),
    classified: ({ by }) =>
      say("classified", { options: options(by.fact, Object.keys(speech.fact(by.fact).options ?? {})) }),
    "lacks-figure": () => say("lacks-figure"),
    choose: (rule) => speech.condition(settled(speech, rule)),
    "choose-by-fact": (rule) => casesByFact(speech, rule).join("\n"),
    "choose-by-place": (rule) => casesByPlace(speech, rule).join("\n"),
    procedure: (rule) => procedure(speech, rule),
  };
  return (/** @type {Rule} */ rule) => {
    const sentence = sentences[rule.kind];
    if (sentence === undefined) throw new Error(`The handbook has no sentence for a condition “${rule.kind}”.`);
    return sentence(rule);
  };
}
