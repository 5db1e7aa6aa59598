import { ground, idCell, lines, readingLinks, sentence } from "./cells.mjs";
import { folded, plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").ProvisionDescription} Provision */

/**
 * The conditions of a matter.
 *
 * @param {Speech} speech
 * @param {readonly Provision[]} criteria
 * @param {boolean} isProgress whether every one of them counts for the outcome
 */
export function criteriaTable(speech, criteria, isProgress) {
  const { say } = speech;
  const asked = (/** @type {Provision} */ { rule, binding, otherwise }) =>
    sentence(speech.condition(rule)) +
    (binding ? "" : say(isProgress ? "not-binding.progress" : "not-binding")) +
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

/** For whom a matter is. @param {Speech} speech @param {Provision} scope */
export function scopeText(speech, { rule, citation, id }) {
  const { say } = speech;
  const place = say("bracket", { text: ground(speech, citation).replace("<br>", " ") });
  return `${plain(say("scope.text", { condition: sentence(speech.condition(rule)) }))}${place} ${idCell(id)}`;
}

/**
 * Cells of one sum: the amount, for whom it is, and the conditions that the text attaches to it.
 *
 * @param {Speech} speech
 * @param {Provision} line
 * @param {readonly Provision[]} provisions those of its edition, which state the conditions
 */
export function sumCells(speech, { id, sum }, provisions) {
  if (sum === null) throw new Error(`No sum is described for “${id}”.`);
  const { say } = speech;
  const stated = sum.conditions.map((condition) => {
    const provision = provisions.find((each) => each.id === condition && each.kind === "criterion");
    if (provision === undefined) throw new Error(`No criterion describes the condition “${condition}” of “${id}”.`);
    return `${lines(sentence(speech.condition(provision.rule)))} ${idCell(condition)}`;
  });
  return [
    lines(sentence(speech.term(sum.amount))),
    sum.when === null ? sentence(say("when.everybody")) : lines(sentence(speech.condition(sum.when))),
    stated.length === 0 ? sentence(say("sum.conditions.none")) : stated.join("<br>"),
  ];
}

/** The sums of an award. @param {Speech} speech @param {readonly Provision[]} provisions those of an edition */
export function sumsTable(speech, provisions) {
  return table(
    ["sum", "when", "conditions", "ground", "id"].map((column) => speech.say(`column.${column}`)),
    provisions
      .filter(({ kind }) => kind === "award-line")
      .map((line) => {
        const [amount, ...cells] = sumCells(speech, line, provisions);
        return [amount + readingLinks(speech, line.readings), ...cells, ground(speech, line.citation), idCell(line.id)];
      }),
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
