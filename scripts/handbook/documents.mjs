import { shortNames } from "./across-words.mjs";
import { blocks, code, plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").PolicyDescription["documents"][number]} Document */

/**
 * The draft among the documents of a policy; undefined where all are in force.
 *
 * @param {import("laowu-rules").PolicyDescription} description
 */
export const draftOf = ({ documents }) => documents.find(({ status }) => status === "draft-for-comment");

/**
 * What a page that speaks of several authorities must say at its head: which of them have a draft alone.
 *
 * @param {readonly Speech[]} speeches
 */
export const draftNotes = (speeches) =>
  speeches.map(({ say, description, lang }) => {
    const title = draftOf(description)?.title;
    return title && `> ${say("draft.across", { title: plain(title), authority: plain(description.authority[lang]) })}`;
  });

/** A name, with what its document is where that is a draft. @param {Speech} speech @param {string} name */
const marked = ({ say, description }, name) =>
  draftOf(description) === undefined ? name : say("short.draft", { name });

/** @param {Speech} speech */
export const authorityName = (speech) => marked(speech, speech.description.authority[speech.lang]);

/** @param {Speech} speech */
export function shortName(speech) {
  const { description, lang } = speech;
  return marked(speech, (shortNames[description.id] ?? description.authority)[lang]);
}

/** @param {Speech} speech @param {Document} document */
export function datesOf({ say, join }, { dates }) {
  const { issued, published, from, to } = dates;
  const said = [
    issued && say("date.issued", { day: issued }),
    published && say("date.published", { day: published }),
    from && to && say("date.period", { from, to }),
  ].filter((each) => each !== null && each !== "");
  return said.length === 0 ? say("dates.none") : join(/** @type {string[]} */ (said));
}

/** @param {Speech} speech @param {Document} document */
export const statusOf = ({ say }, { status }) => say(`status.${status}`);

/** The documents of an authority, and what one must know of their standing. @param {Speech} speech */
export function documentsTable(speech) {
  const { say, lang, description } = speech;
  const head = ["document", "number", "dates", "status", "id"].map((column) => say(`column.${column}`));
  const rows = description.documents.map((each) => [
    plain(each.title),
    plain(each.number ?? say("number.none")),
    datesOf(speech, each),
    statusOf(speech, each),
    code(each.id),
  ]);
  const remarks = description.documents.map(({ remark }) => remark && plain(remark[lang]));
  return blocks([table(head, rows), ...remarks]);
}
