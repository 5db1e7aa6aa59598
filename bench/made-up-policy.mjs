import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {"outcome" | "result" | "full"} Detail */
/** @typedef {import("../src/policy/policy.ts").Policy} Policy */
/** @typedef {import("../src/expressions/expression.ts").Condition} Condition */

const folder = mkdtempSync(join(tmpdir(), "vocabulary-"));

/** Where the library that made-up policies are bound to was loaded from. */
export const vocabularyFile = pathToFileURL(join(folder, "vocabulary.mjs")).href;

/** @returns {Promise<typeof import("./vocabulary.ts")>} */
async function loadVocabulary() {
  try {
    await build({
      entry: [fileURLToPath(new URL("vocabulary.ts", import.meta.url))],
      format: ["esm"],
      platform: "neutral",
      outDir: folder,
      outExtension: () => ({ js: ".mjs" }),
      noExternal: [/./],
      config: false,
      silent: true,
    });
    return await import(vocabularyFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = await loadVocabulary();
const { atLeast, attested, bilingual, choose, cite, criterion, fact, given, item, matter, people, percent, points } =
  words;

const total = fact("workforce.total", "从业人员数", "workforce");
const trained = fact("workforce.trained", "经培训人数", "workers trained");
const trainees = fact("training.trainees", "培训人数", "trainees");
const placed = fact("training.placed", "输出人数", "trainees placed");
const logo = fact("brand.logo", "标识", "logo");
const channels = fact("brand.channels", "宣传阵地", "publicity channels");

const document = words.policyDocument({
  id: "made-up",
  title: "made up to be measured",
  number: null,
  dates: { issued: null, published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "none",
});

/**
 * One of four conditions in turn, with figures of its own: a bound, a share, something attested, another bound.
 *
 * @param {number} at
 * @param {number} more
 * @returns {Condition}
 */
function condition(at, more) {
  const bounds = 250 + ((at * 7 + more) % 900);
  if (at % 4 === 0) return atLeast(total, people(bounds));
  if (at % 4 === 1) return words.shareAtLeast(trained, total, percent(30 + ((at + more) % 60)));
  if (at % 4 === 2) return more === 0 ? attested(logo) : attested(channels);
  return words.shareAtLeast(placed, trainees, percent(40 + ((at + more) % 50)));
}

/**
 * A policy of so many provisions, every other one a criterion and the rest items of a sheet, of which the first so many each
 * rest on a reading of their own.
 *
 * @param {number} provisions
 * @param {number} readings
 * @returns {Policy}
 */
function madeUp(provisions, readings) {
  const required = (/** @type {number} */ at) => {
    if (at >= readings) return condition(at, 0);
    const open = words.reading(`made-up.reading-${at}`, {
      place: bilingual("文本未写明", "the text leaves it open"),
      options: { first: bilingual("其一", "the one"), second: bilingual("其二", "the other") },
      default: "first",
      grounds: bilingual("较为明确", "it is the plainer one"),
    });
    return choose(open, { first: condition(at, 0), second: condition(at, 5) });
  };
  const every = Array.from({ length: provisions }, (_, at) => at);
  const at = (/** @type {number} */ number) => cite(document, `${number}`, `provision ${number}`);
  const criteria = every
    .filter((number) => number % 2 === 0)
    .map((number) =>
      criterion(`made-up.${number}`, { topic: "workforce-size", cite: at(number), require: required(number) }),
    );
  const items = every
    .filter((number) => number % 2 === 1)
    .map((number) =>
      item(`made-up.${number}`, {
        title: bilingual("项目", "item"),
        max: 2,
        cite: at(number),
        points: given(required(number), points(2)),
      }),
    );
  // Sections of five items, as sheets have them: a larger policy has more sections, not longer ones.
  const sections = Array.from({ length: Math.ceil(items.length / 5) }, (_, number) => {
    const own = items.slice(number * 5, number * 5 + 5);
    const title = bilingual("分项", "section");
    return words.section(`made-up.section-${number}`, title, own.length * 2, at(number), ...own);
  });
  const sheet = words.sheet(items.length * 2, ...sections);
  return {
    id: "made-up",
    authority: bilingual("虚构", "made up"),
    documents: [document],
    matters: [
      matter("everything", { kind: "scoring", question: bilingual("是否符合？", "Does it qualify?"), criteria, sheet }),
    ],
  };
}

/**
 * The library, bound to a policy of so many provisions and readings.
 *
 * @param {number} provisions
 * @param {number} readings
 */
export function madeUpEngine(provisions, readings = 0) {
  /** @type {import("../src/engine/engine.ts").Engine<{ "made-up": { everything: { facts: object, readings: object, parts: "score" } } }>} */
  const engine = words.bind([madeUp(provisions, readings)]);
  return engine;
}
