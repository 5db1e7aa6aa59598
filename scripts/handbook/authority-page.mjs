import { sentence } from "./cells.mjs";
import { documentsTable, draftOf } from "./documents.mjs";
import { anchor, blocks, bullets, code, linkTo, plain } from "./markdown.mjs";
import { gapsList, matterAnchor, matterSection } from "./matter-section.mjs";
import { readingCases } from "./reading-cases.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** Choices that no fact can undo. @param {Speech} speech */
function assumptionsSection({ say, lang, description }) {
  if (description.assumptions.length === 0) return "";
  return blocks([
    `## ${say("heading.assumptions")}`,
    say("assumptions.lead"),
    ...description.assumptions.map(({ id, place, taken, grounds }) =>
      blocks([
        `${anchor(id)}**${plain(sentence(place[lang]))}** ${code(id)}`,
        bullets([
          `${say("assumption.taken")}${say("colon")}${plain(sentence(taken[lang]))}`,
          `${say("reading.grounds")}${say("colon")}${plain(grounds[lang])}`,
        ]),
      ]),
    ),
  ]);
}

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
    assumptionsSection(speech),
    loose.length > 0 && `## ${say("heading.gaps")}`,
    loose.length > 0 && gapsList(speech, loose),
  ]);
}
