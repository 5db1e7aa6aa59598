import { OPEN } from "./data.mjs";

const HEADINGS = "case,asOf,applicant,facts,readings,expected,clause,arithmetic";

/**
 * Cases that fail until somebody has worked out by hand what to expect: at the threshold, one below and one above it, and
 * without the fact. They are made for spreadsheets: with a byte order mark, and lines that end as there.
 *
 * @param {import("./authority.mjs").Authority} authority
 * @returns {Record<string, string>}
 */
export function casesOf({ prefix }) {
  const expected = `outcome=${OPEN}; ${prefix}.workforce=${OPEN}`;
  const rows = [
    ["complete", "complete", ""],
    ["one-below", "complete", "workforce.total=0"],
    ["just-enough", "complete", "workforce.total=1"],
    ["one-above", "complete", "workforce.total=2"],
    ["not-known", "complete", "workforce.total="],
  ].map(([name, applicant, facts]) => `${name},2025-06-30,${applicant},${facts},,${expected},${OPEN},${OPEN}`);
  return {
    "labor-brand.csv": `\u{feff}${[HEADINGS, ...rows].map((row) => `${row}\r\n`).join("")}`,
    "applicants/complete.json": `${JSON.stringify({ workforce: { total: 1 } }, null, 2)}\n`,
  };
}
