// How much more does a call with replaced figures cost than a plain one? Usage, after `npm run build`:
// npm run bench:what-if [-- --rounds 15] [-- --save]
import { evaluate } from "laowu-rules/urumqi";
import { asOf } from "./applicant.mjs";
import { applicants } from "./applicants.mjs";
import { machine } from "./machine.mjs";
import { benchOptions } from "./options.mjs";
import { save } from "./report.mjs";
import { summary } from "./summary.mjs";
import { timePairs } from "./timing.mjs";
import { whatIfTable } from "./what-if-table.mjs";

const { rounds, saves } = benchOptions();

const policy = "urumqi";
const everyone = applicants(1_000);

/** Figures with a thousand values that each may have: the numbers from here on. */
const asked = [
  { matter: "recognition", address: "uq.workforce", from: 1 },
  { matter: "scoring", address: "uq.s1.4/band-5.from", from: 4_000_000 },
  { matter: "support-fund", address: "uq.fund.amount/municipal", from: 1 },
  { matter: "all", address: "uq.workforce", from: 1 },
];

/** @type {import("./what-if-table.mjs").WhatIf[]} */
const whatIfs = [];
for (const { matter, address, from } of asked) {
  for (const detail of /** @type {const} */ (["outcome", "result", "full"])) {
    const request = { policy, asOf, detail, ...(matter === "all" ? {} : { matter }) };
    let next = 0;
    const different = () => {
      next = next === 1_000 ? 1 : next + 1;
      return { [address]: from + next };
    };
    /** @param {string} name @param {() => object} parameters */
    const contender = (name, parameters) => ({
      name,
      answer: (/** @type {object} */ facts) =>
        evaluate(/** @type {never} */ ({ ...request, facts, parameters: parameters() })),
      isAsync: false,
    });
    const [, ...timed] = await timePairs(
      contender("none", () => ({})),
      [
        contender(`${address}, the same`, () => ({ [address]: from + 249 })),
        contender(`${address}, a thousand values in turn`, different),
      ],
      everyone,
      rounds,
    );
    for (const { name, ratios } of timed) whatIfs.push({ matter, detail, figures: name, ratio: summary(ratios) });
  }
}
const run = { ...machine(), rounds, whatIfs };
console.log(`Node ${run.node}, ${run.processors} processors, load ${run.load}, ${rounds} rounds.\n`);
console.log(whatIfTable(run));
if (saves) save("what-if", run);
