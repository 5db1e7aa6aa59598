import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** White space goes, full-width and half-width forms are one (NFKC): so texts copied from different places agree. */
const folded = (/** @type {string} */ text) => text.normalize("NFKC").replace(/\s/gu, "");

/**
 * Every citation in a policy's description.
 *
 * @param {unknown} value
 * @returns {{ document: string, clause: string, fragment: string }[]}
 */
function citationsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(citationsIn);
  return "fragment" in value ? [/** @type {never} */ (value), ...inside] : inside;
}

/**
 * Looks up every citation of a policy in a folder of official texts.
 *
 * @param {import("laowu-rules").PolicyDescription} description
 * @param {string} folder
 * @returns {{ found: number, lacking: string[] }}
 */
export function findCitations(description, folder) {
  const texts = new Map(
    description.documents.map(({ id, source }) => {
      const path = join(folder, source);
      return [id, existsSync(path) ? folded(readFileSync(path, "utf8")) : undefined];
    }),
  );
  const lacking = [];
  const citations = new Map(citationsIn(description).map((citation) => [JSON.stringify(citation), citation]));
  for (const { document, clause, fragment } of citations.values()) {
    const text = texts.get(document);
    if (text === undefined) lacking.push(`${document}: its text is not in the folder`);
    else if (!text.includes(folded(fragment))) lacking.push(`${document} ${clause}: “${fragment}”`);
  }
  return { found: citations.size - lacking.length, lacking: [...new Set(lacking)] };
}
