import { draftNotes } from "./documents.mjs";
import { blocks, bullets, plain } from "./markdown.mjs";

/** The way in, in both languages. @param {readonly (readonly import("./speech.mjs").Speech[])[]} byLanguage */
export function landingPage(byLanguage) {
  const sections = byLanguage.flatMap((speeches) => {
    const [speech] = speeches;
    if (speech === undefined) return [];
    const { say, lang } = speech;
    const pages = [
      `[${plain(say("title.contents"))}](${lang}/README.md)`,
      `[${say("contents.print")}](${lang}/print.html)`,
    ];
    return [
      `## ${say("title.contents")}`,
      ...draftNotes(speeches),
      say("contents.lead"),
      bullets(pages),
      say("generated"),
    ];
  });
  const title = byLanguage.map(([speech]) => speech?.say("title.contents")).join(" ");
  return blocks([`# ${title}`, ...sections]);
}
