// The memory that so many applicants take through `evaluateMany`, told as JSON. Usage: node bench/memory.mjs ROWS DETAIL
import { evaluateMany } from "laowu-rules/urumqi";
import { asOf } from "./applicant.mjs";
import { eachApplicant } from "./applicants.mjs";

const rows = Number(process.argv[2]);
const detail = process.argv[3] === "outcome" ? "outcome" : "result";

let judged = 0;
const answers = evaluateMany(
  { policy: "urumqi", matter: ["recognition", "scoring"], asOf, detail },
  eachApplicant(rows),
);
for (const { success } of answers) if (success) judged += 1;
if (judged !== rows) throw new Error(`${judged} of ${rows} applicants were judged`);

const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ rows, detail, peakMegabytes: Math.round(maxRSS / 1024) }));
