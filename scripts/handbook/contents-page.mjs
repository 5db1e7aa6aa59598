import { authorityName, datesOf, draftNotes, statusOf } from "./documents.mjs";
import { blocks, bullets, plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

const rules = [
  "outcomes",
  "bounds",
  "shares",
  "periods",
  "due",
  "attested",
  "binding",
  "scope",
  "sums",
  "readings",
  "assumptions",
  "gaps",
  "figures",
  "ids",
];

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
    bullets(rules.map((rule) => say(`read.${rule}`))),
  ]);
}
