import { authorityName, datesOf, draftNotes, statusOf } from "./documents.mjs";
import { blocks, bullets, plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

const rules = [
  "outcomes",
  "bounds",
  "shares",
  "majority",
  "periods",
  "due",
  "attested",
  "binding",
  "readings",
  "gaps",
  "figures",
  "ids",
];

/** The figure by which 多数 is taken: the one share that must be exceeded. @param {readonly Speech[]} speeches */
function majority(speeches) {
  for (const { description, figure } of speeches) {
    const exceeded = JSON.stringify(description.matters).match(
      /"relation":"more-than".*?"percent":\{"figure":"([^"]+)"\}/,
    );
    if (exceeded?.[1] !== undefined) return figure(exceeded[1]);
  }
  throw new Error("No provision asks for more than a share.");
}

/** Where everything is, and how to read it. @param {readonly [Speech, ...Speech[]]} speeches */
export function contentsPage(speeches) {
  const { say } = speeches[0];
  const head = ["authority", "document", "dates", "status"].map((column) => say(`column.${column}`));
  const rows = speeches.flatMap((speech) =>
    speech.description.documents.map((each, at) => [
      at === 0 ? `[${plain(authorityName(speech))}](${speech.description.id}.md)` : "",
      plain(each.number === null ? `《${each.title}》` : `《${each.title}》${each.number}`),
      datesOf(speech, each),
      statusOf(speech, each),
    ]),
  );
  return blocks([
    `# ${say("title.contents")}`,
    ...draftNotes(speeches),
    say("contents.other"),
    say("contents.lead"),
    say("generated"),
    `## ${say("contents.pages")}`,
    table(head, rows),
    `[${say("title.across")}](across-authorities.md) · [${say("contents.print")}](print.html)`,
    `## ${say("contents.read")}`,
    bullets(rules.map((rule) => say(`read.${rule}`, { figure: majority(speeches) }))),
  ]);
}
