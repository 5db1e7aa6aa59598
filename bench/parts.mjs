// Of what is an evaluation's time made up? Usage, after `npm run build`: npm run bench:parts [-- --rounds 15] [-- --save]
import { prepare } from "laowu-rules/urumqi";
import { asOf } from "./applicant.mjs";
import { applicants } from "./applicants.mjs";
import { baseline } from "./contenders.mjs";
import { machine } from "./machine.mjs";
import { benchOptions } from "./options.mjs";
import { preparedFull, preparedOutcome, preparedResult } from "./ours-prepared.mjs";
import { partsTable } from "./parts-table.mjs";
import { save } from "./report.mjs";
import { summary } from "./summary.mjs";
import { timePairs } from "./timing.mjs";

const { rounds, saves } = benchOptions();

const policy = "urumqi";
const everyone = applicants(10_000);
const [someone] = everyone;
if (someone === undefined) throw new Error("no applicants");
const said = preparedFull(someone);
// It uses none of these facts: they are read, checked and listed as ignored, and nothing is judged.
const elsewhere = prepare({ policy, matter: "application-form", asOf, detail: "outcome" });
const recognition = prepare({ policy, matter: "recognition", asOf, detail: "outcome" });
const scoring = prepare({ policy, matter: "scoring", asOf, detail: "outcome" });

/** @type {readonly import("./timing.mjs").Contender[]} */
const parts = [
  { name: "JSON.stringify of the facts, for scale", answer: JSON.stringify, isAsync: false },
  { name: "structuredClone of the facts, for scale", answer: structuredClone, isAsync: false },
  {
    name: "outcome of a matter that uses none of the facts",
    answer: (facts) => elsewhere(/** @type {object} */ (facts)),
    isAsync: false,
  },
  {
    name: "the same, and then the code by hand",
    answer: (facts) => [elsewhere(/** @type {object} */ (facts)), baseline.answer(facts)],
    isAsync: false,
  },
  { name: "outcome of recognition alone", answer: recognition, isAsync: false },
  { name: "outcome of scoring alone", answer: scoring, isAsync: false },
  { name: "outcome", answer: preparedOutcome, isAsync: false },
  { name: "result", answer: preparedResult, isAsync: false },
  { name: "JSON.stringify of one full evaluation, for scale", answer: () => JSON.stringify(said), isAsync: false },
  { name: "full, the same applicant again and again", answer: () => preparedFull(someone), isAsync: false },
  { name: "full", answer: preparedFull, isAsync: false },
];
const timed = await timePairs(baseline, parts, everyone, rounds);
const run = { ...machine(), rounds, parts: timed.map(({ name, ratios }) => ({ name, ratio: summary(ratios) })) };
console.log(partsTable(run));
if (saves) save("parts", run);
