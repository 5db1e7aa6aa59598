import { ground, idCell } from "./cells.mjs";
import { factTable } from "./fact-table.mjs";
import { anchor, blocks, bullets, code, plain } from "./markdown.mjs";
import { criteriaTable, figuresTable, scopeText, sumsTable } from "./provisions.mjs";
import { readingsSection } from "./readings.mjs";
import { scoringSheet } from "./scoring-sheet.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("./handbook.mjs").Library} Library */
/** @typedef {import("laowu-rules").PolicyDescription["matters"][number]} Matter */

/** @param {Speech} speech @param {Matter["editions"][number]} edition */
function period({ say }, { from, to }) {
  if (from === null) return "";
  return to === null ? say("period.from", { from }) : say("period.both", { from, to });
}

/**
 * On what grounds conditions may be relaxed.
 *
 * @param {Speech} speech
 * @param {import("laowu-rules").ProvisionDescription} relaxation
 */
function relaxationText(speech, { facts, citation, id }) {
  const { say, join, lang, fact } = speech;
  const grounds = facts.flatMap((path) => Object.values(fact(path).options ?? {}).map((option) => option[lang]));
  const place = say("bracket", { text: ground(speech, citation).replace("<br>", " ") });
  return `${say("relaxation.text", { grounds: plain(join(grounds)) })}${place} ${idCell(id)}`;
}

/** @param {Speech} speech @param {Matter["editions"][number]} edition @param {boolean} isProgress */
function editionBlocks(speech, edition, isProgress) {
  const { say, lang } = speech;
  const of = (/** @type {string} */ kind) => edition.provisions.filter((each) => each.kind === kind);
  const [criteria, sums, [scope], [relaxation]] = [of("criterion"), of("award-line"), of("scope"), of("relaxation")];
  const payee = edition.payee === null ? say("payee.none") : plain(edition.payee[lang]);
  const gap = lang === "en" ? " " : "";
  return [
    period(speech, edition),
    scope && `### ${say("heading.scope")}`,
    scope && scopeText(speech, scope),
    sums.length > 0 && `### ${say("heading.lines")}`,
    sums.length > 0 && say("payee", { payee }) + gap + say("award.net"),
    sums.length > 0 && sumsTable(speech, edition.provisions),
    criteria.length > 0 && `### ${say("heading.criteria")}`,
    criteria.length > 0 && criteriaTable(speech, criteria, isProgress),
    relaxation && `### ${say("heading.relaxation")}`,
    relaxation && relaxationText(speech, relaxation),
    edition.sections.length > 0 && scoringSheet(speech, edition),
    `### ${say("heading.facts")}`,
    factTable(speech, [...new Set(edition.provisions.flatMap(({ facts }) => facts))]),
    figuresTable(speech, edition.provisions),
  ];
}

/** Two authorities may have a matter of the same id. @param {string} policy @param {string} matter */
export const matterAnchor = (policy, matter) => `${policy}-${matter}`;

/** Gaps of the text. @param {Speech} speech @param {readonly string[]} ids */
export function gapsList(speech, ids) {
  const { say, lang, description } = speech;
  const gaps = description.gaps.filter(({ id }) => ids.includes(id));
  return bullets(
    gaps.map(({ id, reason, citation }) => {
      const place = say("bracket", { text: `${citation.clause} ${say("quote", { text: citation.fragment })}` });
      return `${plain(reason[lang])}${plain(place)} ${code(id)}`;
    }),
  );
}

/**
 * One question of a policy, with all that it rests on.
 *
 * @param {Speech} speech
 * @param {Library} library
 * @param {Matter} matter
 * @param {ReadonlyMap<string, string>} shownIn matter by reading
 */
export function matterSection(speech, library, matter, shownIn) {
  const { say, lang } = speech;
  const readings = [
    ...new Set(matter.editions.flatMap(({ provisions }) => provisions.flatMap((each) => each.readings))),
  ];
  const elsewhere = new Map(
    readings.filter((id) => shownIn.get(id) !== matter.id).map((id) => [id, shownIn.get(id) ?? ""]),
  );
  const own = readings.filter((id) => shownIn.get(id) === matter.id);
  return blocks([
    `${anchor(matterAnchor(speech.description.id, matter.id))}\n\n## ${plain(matter.question[lang])} ${code(matter.id)}`,
    ...matter.editions.flatMap((edition) => editionBlocks(speech, edition, matter.kind === "progress")),
    readingsSection(speech, library, own, elsewhere),
    matter.gaps.length > 0 && `### ${say("heading.gaps")}`,
    matter.gaps.length > 0 && gapsList(speech, matter.gaps),
  ]);
}
