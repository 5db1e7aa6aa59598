import { formatsTable, namesTable } from "./across-names.mjs";
import { paymentsTable } from "./across-payments.mjs";
import { ownTopics, sharedTopicsTable } from "./across-topics.mjs";
import { draftNotes } from "./documents.mjs";
import { blocks } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/**
 * Who asks what, who pays what, which names.
 *
 * @param {readonly [Speech, ...Speech[]]} speeches
 * @param {import("./handbook.mjs").Library} library
 */
export function acrossPage(speeches, library) {
  const { say } = speeches[0];
  return blocks([
    `# ${say("title.across")}`,
    ...draftNotes(speeches),
    `${say("back")} · ${say("other", { file: "across-authorities.md" })}`,
    say("generated"),
    `## ${say("across.asks")}`,
    say("across.asks.text"),
    sharedTopicsTable(speeches),
    `### ${say("across.alone")}`,
    ownTopics(speeches),
    `## ${say("across.pays")}`,
    say("across.pays.text"),
    paymentsTable(speeches),
    `## ${say("across.names")}`,
    formatsTable(speeches),
    say("across.names.text"),
    namesTable(speeches, library),
  ]);
}
