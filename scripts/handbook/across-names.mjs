import { criteriaOf } from "./across-topics.mjs";
import { ground, idCell, lines, sentence } from "./cells.mjs";
import { shortName } from "./documents.mjs";
import { plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** Names that the documents or published lists print, of every form. */
const shown = ["敖汉架线工", "兴安家政", "潜江裁缝", "西岐名吃", "乌鲁木齐烤馕师"];

/** The naming format of each authority. @param {readonly [Speech, ...Speech[]]} speeches */
export function formatsTable(speeches) {
  const { say } = speeches[0];
  const rows = speeches.flatMap((speech) =>
    criteriaOf(speech)
      .filter(({ provision }) => provision.topic === "brand-name")
      .map(({ provision }) => [
        plain(shortName(speech)),
        lines(sentence(speech.condition(provision.rule))),
        say(provision.binding ? "across.binding" : "across.advice"),
        ground(speech, provision.citation),
        idCell(provision.id),
      ]),
  );
  return table(
    ["authority", "format", "force", "ground", "id"].map((column) => say(`column.${column}`)),
    rows,
  );
}

/**
 * The same names under every authority, as the library judges them.
 *
 * @param {readonly [Speech, ...Speech[]]} speeches
 * @param {import("./handbook.mjs").Library} library
 */
export function namesTable(speeches, { checkName }) {
  const { say } = speeches[0];
  return table(
    [say("column.name"), ...speeches.map((speech) => plain(shortName(speech)))],
    shown.map((name) => [
      plain(name),
      ...speeches.map(({ description }) => say(checkName(description.id, name).outcome)),
    ]),
  );
}
