import { idCell, lines, readingLinks, sentence } from "./cells.mjs";
import { blocks, plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").PolicyDescription["matters"][number]["editions"][number]} Edition */

/**
 * The sheet as the annex lays it out: the section stands before its first item alone, the columns of points are
 * blank.
 *
 * @param {Speech} speech
 * @param {Edition} edition
 */
export function scoringSheet(speech, { sections, provisions }) {
  const { say, lang, quantity } = speech;
  const head = ["order", "section", "item", "standard", "self", "awarded", "id"].map((column) =>
    say(`column.${column}`),
  );
  const titled = (/** @type {{ title: import("./language.mjs").Bilingual, max: number }} */ { title, max }) =>
    plain(say("sheet.max", { title: title[lang], max: quantity(max, "points") }));
  const rows = sections.flatMap((section, order) =>
    section.items.map((item, at) => {
      const provision = provisions.find(({ id }) => id === item.id);
      if (provision === undefined) throw new Error(`No provision describes the item “${item.id}”.`);
      const standard = lines(sentence(speech.term(provision.rule)));
      return [
        at === 0 ? String(order + 1) : "",
        at === 0 ? `**${titled(section)}**` : "",
        titled(item),
        `${standard}<br>${lines(say("quote", { text: provision.citation.fragment }))}${readingLinks(speech, provision.readings)}`,
        "",
        "",
        idCell(item.id),
      ];
    }),
  );
  const max = sections.reduce((sum, section) => sum + section.max, 0);
  rows.push(["", `**${say("sheet.total")}**`, `**${quantity(max, "points")}**`, "", "", "", ""]);
  return blocks([
    `### ${say("heading.sheet")}`,
    `${say("sheet.columns")}${lang === "en" ? " " : ""}${say("sheet.none")}`,
    say("sheet.lead"),
    table(head, rows),
  ]);
}
