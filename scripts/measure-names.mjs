#!/usr/bin/env node
// How well are real names told? Reads brand names with a segmentation made by hand, and prints what the library says of them.
// Usage, after `npm run build`: node scripts/measure-names.mjs FILE.tsv (or with the file in LAOWU_NAMES).
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * A name with what was found by hand: its region, what kind of region that is, what stands between region and person, the
 * person, and the format: A (region, industry, person), B (region, occupation) or neither.
 *
 * @typedef {{ name: string, region: string, kind: string, middle: string, person: string, format: string, note: string }} BrandName
 *
 * @typedef {{ outcome: string, message: { code: string }, segments: readonly { kind: string, text: string }[] }} Checked
 */

/**
 * @param {string} file
 * @returns {BrandName[]}
 */
export function readBrandNames(file) {
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const cell = (/** @type {string} */ column) => cells[columns.indexOf(column)] ?? "";
    return {
      name: cell("name"),
      region: cell("region"),
      kind: cell("region_kind"),
      middle: cell("middle"),
      person: cell("person"),
      format: cell("format"),
      note: cell("note"),
    };
  });
}

/**
 * The outcome by hand: a name of either format is met.
 *
 * @param {BrandName} brandName
 */
export const labelled = ({ format }) => (format === "neither" ? "not-met" : "met");

/**
 * Holds every name against what was found by hand. A confident error is met for not-met, or the other way round.
 *
 * @param {readonly BrandName[]} brandNames
 * @param {(name: string) => Checked} check
 */
export function measure(brandNames, check) {
  const told = brandNames.map((brandName) => ({
    ...brandName,
    label: labelled(brandName),
    told: check(brandName.name),
  }));
  const conforming = told.filter(({ label }) => label === "met");
  const regionOf = (/** @type {Checked} */ { segments }) => segments.find(({ kind }) => kind === "region")?.text ?? "";
  const wrong = told.filter(({ label, told: { outcome } }) => outcome !== label);
  return {
    told,
    wrong,
    right: 1 - wrong.length / told.length,
    confidentlyWrong: wrong.filter(({ told: { outcome } }) => outcome !== "undetermined").length / told.length,
    regionsRight: conforming.filter(({ region, told }) => regionOf(told) === region).length / conforming.length,
  };
}

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`;

async function print() {
  const file = process.argv[2] ?? process.env.LAOWU_NAMES;
  if (file === undefined) {
    console.error("Name the file of names: node scripts/measure-names.mjs FILE.tsv");
    process.exit(2);
  }
  const { checkName } = await import("laowu-rules");
  const { told, wrong, right, confidentlyWrong, regionsRight } = measure(readBrandNames(file), (name) =>
    checkName("inner-mongolia", name),
  );
  const outcomes = ["met", "not-met", "undetermined"];
  console.log(`${told.length} names\n`);
  console.log(["by hand".padEnd(10), ...outcomes.map((outcome) => outcome.padStart(14))].join(""));
  for (const label of ["met", "not-met"]) {
    const counts = outcomes.map((outcome) =>
      told.filter((each) => each.label === label && each.told.outcome === outcome),
    );
    console.log([label.padEnd(10), ...counts.map(({ length }) => String(length).padStart(14))].join(""));
  }
  console.log(`\nright ${percent(right)}, confidently wrong ${percent(confidentlyWrong)}`);
  console.log(`region segment right in ${percent(regionsRight)} of those that conform\n`);
  for (const { name, label, told: found, note } of wrong) {
    const segments = found.segments.map(({ kind, text }) => `${text}/${kind}`).join(" ");
    console.log(
      [name, `${label} by hand`, found.outcome, found.message.code, segments, note].filter(Boolean).join("  "),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await print();
