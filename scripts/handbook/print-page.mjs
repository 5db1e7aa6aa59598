import { marked } from "marked";

const style = `
  body { font: 11pt/1.5 "Noto Serif SC", "Songti SC", SimSun, Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
  h1 { font-size: 1.6rem; margin-top: 3rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; } h3 { font-size: 1.05rem; }
  table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; font-size: 0.92em; }
  th, td { border: 1px solid #bbb; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { background: #f3f3f3; } code { font-size: 0.85em; color: #555; }
  blockquote { border-left: 4px solid #a33; margin: 1rem 0; padding: 0.3rem 1rem; background: #fbf2f2; }
  a { color: inherit; } tr { break-inside: avoid; }
  @media print { body { margin: 0; max-width: none; } h1 { break-before: page; } h1:first-of-type { break-before: auto; } h2, h3 { break-after: avoid; } }
`;

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
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  const text = `<!doctype html>\n<html lang="${lang === "zh" ? "zh-CN" : lang}"><head>${head}</head>\n<body>\n${body.join("\n")}\n</body></html>`;
  // An empty link would be read out as one.
  return text.replaceAll("<details>", "<details open>").replace(/<a (id="[^"]+")><\/a>/g, "<span $1></span>");
}
