#!/usr/bin/env node
// The main job on real input: one application, as an eligibility result with clauses and as the scoring sheet of annex 3.
// Usage, after `npm run build`: node examples/urumqi/print.mjs [APPLICATION.json]
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate } from "laowu-rules";
import { columns } from "../columns.mjs";
import { criterionLines, outcomes, readingLines } from "../outcomes.mjs";

const file = process.argv[2] ?? fileURLToPath(new URL("application.json", import.meta.url));
const application = JSON.parse(readFileSync(file, "utf8"));

/** What the applicant states, with what the assessors found instead laid over it, group by group. */
const awardedFacts = { ...application.facts };
for (const [group, found] of Object.entries(application.awarded ?? {}))
  awardedFacts[group] = { ...awardedFacts[group], ...found };

const { id, asOf } = application;
const self = evaluate({ policy: "urumqi", matter: "scoring", asOf, id, facts: application.facts });
const awarded = evaluate({ policy: "urumqi", matter: ["recognition", "scoring"], asOf, id, facts: awardedFacts });
const { recognition, scoring } = awarded.matters;

/** @param {{ score: number | null, atLeast: number, atMost: number }} part */
const points = ({ score, atLeast, atMost }) => (score === null ? `${atLeast}–${atMost}` : String(score));

console.log(`\n申请 application ${id} · 评估日期 as of ${asOf}`);
for (const { title } of awarded.documents) console.log(`依据 under 《${title}》`);
for (const { message } of recognition.notices) console.log(`注意 ${message.zh} ${message.en}`);

console.log(`\n一、申报认定 recognition: ${outcomes[recognition.outcome]}`);
console.log(`    ${recognition.question.zh}\n`);
console.log(criterionLines(recognition.criteria).join("\n"));
if (recognition.missing.length > 0) console.log(`\n  尚缺 missing: ${recognition.missing.join(", ")}`);

console.log("\n二、市级劳务品牌评估打分表（试行） scoring sheet, annex 3\n");
const rows = [["序号", "项目", "内容", "满分", "自评分", "得分"]];
scoring.score.sections.forEach((section, number) => {
  const own = self.matters.scoring.score.sections[number];
  section.items.forEach((item, at) => {
    const first = at === 0;
    rows.push([
      first ? String(number + 1) : "",
      first ? section.title.zh : "",
      item.title.zh,
      String(item.max),
      points(own?.items[at] ?? item),
      points(item),
    ]);
  });
  rows.push(["", "", "小计", String(section.max), points(own ?? section), points(section)]);
});
const totals = [self.matters.scoring.score, scoring.score].map((score) => points({ ...score, score: score.total }));
rows.push(["", "合计", "", String(scoring.score.max), ...totals]);
console.log(columns(rows));

console.log("\n三、读法 readings that would change something\n");
for (const matter of [recognition, scoring])
  for (const line of readingLines(matter.readings)) console.log(`  ${matter.matter} ${line}`);
