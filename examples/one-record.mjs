#!/usr/bin/env node
// One record of facts under every authority: what each asks of it, what it scores and what it is paid.
// Usage, after `npm run build`: node examples/one-record.mjs [FACTS.json]
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate, policies } from "laowu-rules";
import { columns } from "./columns.mjs";

const file = process.argv[2] ?? fileURLToPath(new URL("one-record.json", import.meta.url));
const facts = JSON.parse(readFileSync(file, "utf8"));

for (const policy of /** @type {(keyof typeof policies)[]} */ (Object.keys(policies))) {
  const evaluation = evaluate({ policy, asOf: "2025-06-30", facts });
  const drafts = evaluation.documents
    .filter(({ status }) => status === "draft-for-comment")
    .map(() => "（征求意见稿 draft for comment）");
  console.log(`\n${evaluation.authority.zh} ${evaluation.authority.en}${drafts.join("")}`);
  const rows = Object.values(evaluation.matters).map((matter) => {
    const { outcome, missing } = matter;
    /** @type {{ score?: { total: number | null, atLeast: number, atMost: number }, subsidy?: { amount: number | null } }} */
    const { score, subsidy } = matter;
    const points =
      score && (score.total === null ? `${score.atLeast}–${score.atMost} 分 points` : `${score.total} 分 points`);
    const money = subsidy && (subsidy.amount === null ? "金额待定 sum open" : `${subsidy.amount} 元 yuan`);
    return [matter.matter, outcome, points ?? money ?? "", missing.length === 0 ? "" : `缺 missing ${missing.length}`];
  });
  console.log(columns(rows));
  console.log(`  未用到的事实 facts not used: ${evaluation.ignored.length}`);
}
