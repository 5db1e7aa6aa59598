import { ground, idCell, lines, readingLinks, sentence } from "./cells.mjs";
import { folded, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").ProvisionDescription} Provision */

/** @param {Speech} speech @param {readonly Provision[]} criteria */
export function criteriaTable(speech, criteria) {
  const { say } = speech;
  const asked = (/** @type {Provision} */ { rule, binding, otherwise }) =>
    sentence(speech.condition(rule)) +
    (binding ? "" : say("not-binding")) +
    (otherwise === null ? "" : `\n${say("otherwise", { status: say(otherwise) })}`);
  return table(
    [say("column.asks"), say("column.ground"), say("column.id")],
    criteria.map((each) => [
      lines(asked(each)) + readingLinks(speech, each.readings),
      ground(speech, each.citation),
      idCell(each.id),
    ]),
  );
}

/** The sums of an award, as the document has them. @param {Speech} speech @param {readonly Provision[]} awardLines */
export function sumsTable(speech, awardLines) {
  const { say } = speech;
  return table(
    [say("column.sum"), say("column.when"), say("column.ground"), say("column.id")],
    awardLines.map(({ id, sum, citation, readings }) => [
      lines(sentence(speech.term(sum?.amount))) + readingLinks(speech, readings),
      lines(sentence(speech.condition(sum?.when))),
      ground(speech, citation),
      idCell(id),
    ]),
  );
}

/** @param {Speech} speech @param {readonly Provision[]} provisions */
export function figuresTable(speech, provisions) {
  const { say, figure } = speech;
  const printing = provisions.filter(({ figures }) => figures.length > 0);
  if (printing.length === 0) return "";
  const count = printing.reduce((sum, { figures }) => sum + figures.length, 0);
  const rows = printing.map((each) => [
    ground(speech, each.citation),
    each.figures.map(({ address }) => `${figure(address)} ${idCell(address)}`).join("<br>"),
  ]);
  return folded(say("heading.figures", { count }), table([say("column.ground"), say("column.figure")], rows));
}
