import { lines, sentence } from "./cells.mjs";
import { authorityName, shortName } from "./documents.mjs";
import { bullets, plain, table } from "./markdown.mjs";
import { topics } from "./topics.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").ProvisionDescription} Provision */

/** The criteria of a policy, each once, with the matter that asks it. @param {Speech} speech */
export function criteriaOf({ description }) {
  /** @type {Map<string, { provision: Provision, matter: string }>} */
  const found = new Map();
  for (const { id: matter, editions } of description.matters)
    for (const provision of editions.flatMap(({ provisions }) => provisions))
      if (provision.kind === "criterion" && !found.has(provision.id)) found.set(provision.id, { provision, matter });
  return [...found.values()];
}

/** @param {Speech} speech @param {string} topic */
function topicName({ lang }, topic) {
  const name = topics[/** @type {keyof typeof topics} */ (topic)];
  if (name === undefined)
    throw new Error(`The handbook has no words for the topic “${topic}”: add them to topics.mjs.`);
  return name[lang];
}

/**
 * What a provision asks, in short: its figures; of a name the words of the text; else the sentence.
 *
 * @param {Speech} speech
 * @param {Provision} provision
 */
function inShort(speech, { figures, citation, binding, topic, rule }) {
  const { say, figure } = speech;
  const values = [...new Set(figures.map(({ address }) => figure(address)))];
  const text = topic === "brand-name" ? say("quote", { text: citation.fragment }) : sentence(speech.condition(rule));
  return (values.length > 0 ? values.join(" / ") : text) + (binding ? "" : say("across.not-binding"));
}

/**
 * Topics on which two authorities or more have something, a column for each authority.
 *
 * @param {readonly [Speech, ...Speech[]]} speeches
 */
export function sharedTopicsTable(speeches) {
  const { say } = speeches[0];
  const asked = speeches.map((speech) => criteriaOf(speech));
  const all = [...new Set(asked.flatMap((criteria) => criteria.map(({ provision }) => provision.topic ?? "")))];
  const of = (/** @type {number} */ at, /** @type {string} */ topic) =>
    (asked[at] ?? []).filter(({ provision }) => provision.topic === topic);
  const shared = all.filter((topic) => speeches.filter((_, at) => of(at, topic).length > 0).length > 1);
  return table(
    [say("column.topic"), ...speeches.map((speech) => plain(shortName(speech)))],
    shared.map((topic) => [
      plain(topicName(speeches[0], topic)),
      ...speeches.map((speech, at) => {
        const cells = of(at, topic).map(({ provision }) => inShort(speech, provision));
        return cells.length === 0 ? "—" : lines([...new Set(cells)].join("\n"));
      }),
    ]),
  );
}

/** Topics that one authority alone has. @param {readonly [Speech, ...Speech[]]} speeches */
export function ownTopics(speeches) {
  const { say } = speeches[0];
  const asked = speeches.map((speech) => [
    ...new Set(criteriaOf(speech).map(({ provision }) => provision.topic ?? "")),
  ]);
  const isOwn = (/** @type {string} */ topic) => asked.filter((topics) => topics.includes(topic)).length === 1;
  return bullets(
    speeches.map((speech, at) => {
      const names = (asked[at] ?? []).filter(isOwn).map((topic) => topicName(speech, topic));
      return `**${plain(authorityName(speech))}**${say("colon")}${plain(speech.join(names))}`;
    }),
  );
}
