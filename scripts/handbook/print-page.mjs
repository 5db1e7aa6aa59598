import { marked } from "marked";
import { printStyle } from "./print-style.mjs";

/**
 * Links between the pages become links within the one.
 *
 * @param {string} markdown
 * @param {ReadonlyMap<string, string>} pages
 */
const linkedWithin = (markdown, pages) =>
  markdown.replace(/\]\(([\w-]+\.md)\)/g, (link, file) =>
    pages.has(file) ? `](#page-${file.replace(".md", "")})` : link,
  );

/**
 * All pages of a language as one that can be printed; what is folded on a screen stands open on paper.
 *
 * @param {string} lang
 * @param {string} title
 * @param {ReadonlyMap<string, string>} pages by file name, the first one first
 */
export function printPage(lang, title, pages) {
  const body = [...pages].map(([file, markdown]) => {
    const html = marked.parse(linkedWithin(markdown, pages), { async: false });
    return `<section id="page-${file.replace(".md", "")}">\n${html}</section>`;
  });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${printStyle}</style>`;
  const text = `<!doctype html>\n<html lang="${lang === "zh" ? "zh-CN" : lang}"><head>${head}</head>\n<body>\n${body.join("\n")}\n</body></html>`;
  // An empty link would be read out as one.
  return text.replaceAll("<details>", "<details open>").replace(/<a (id="[^"]+")><\/a>/g, "<span $1></span>");
}
