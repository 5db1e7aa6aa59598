import { documentsTable, draftOf } from "./documents.mjs";
import { blocks, bullets, code, linkTo, plain } from "./markdown.mjs";
import { gapsList, matterAnchor, matterSection } from "./matter-section.mjs";
import { readingCases } from "./reading-cases.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/**
 * Everything that one authority lays down.
 *
 * @param {Speech} speech
 * @param {import("./handbook.mjs").Library} library
 */
export function authorityPage(speech, library) {
  const { say, lang, description } = speech;
  const { authority, matters, readings, gaps } = description;
  const shownIn = new Map(readings.map(({ id }) => [id, readingCases[id]?.[0] ?? ""]));
  const loose = gaps.filter(({ id }) => !matters.some((matter) => matter.gaps.includes(id))).map(({ id }) => id);
  const draft = draftOf(description);
  return blocks([
    `# ${plain(authority[lang])}`,
    draft && `> ${say("draft", { title: plain(draft.title) })}`,
    `${say("back")} · ${say("other", { file: `${description.id}.md` })}`,
    say("generated"),
    `## ${say("heading.documents")}`,
    documentsTable(speech),
    `## ${say("heading.matters")}`,
    bullets(
      matters.map(({ id, question }) => `${linkTo(question[lang], matterAnchor(description.id, id))} ${code(id)}`),
    ),
    ...matters.map((matter) => matterSection(speech, library, matter, shownIn)),
    loose.length > 0 && `## ${say("heading.gaps")}`,
    loose.length > 0 && gapsList(speech, loose),
  ]);
}
