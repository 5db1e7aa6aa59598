#!/usr/bin/env node
// Complete applications for every matter of every authority: each is evaluated and printed, clause by clause.
// Usage, after `npm run build`: node examples/applications.mjs [FILE|FOLDER …]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate, policies } from "laowu-rules";
import { criterionLines, outcomes, readingLines } from "./outcomes.mjs";

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".json")).map((name) => join(path, name));
}

const order = Object.values(policies).flatMap(({ id, matters }) => matters.map((matter) => `${id}/${matter.id}`));
/** @param {{ request: { policy: string, matter: string } }} application */
const place = ({ request }) => order.indexOf(`${request.policy}/${request.matter}`);

/** @param {number | null} sum */
const yuan = (sum) => (sum === null ? "未定 open" : `${sum} 元 yuan`);

const given = process.argv.slice(2);
const files = (given.length > 0 ? given : [fileURLToPath(new URL("applications", import.meta.url))]).flatMap(filesIn);
const applications = files.map((file) => JSON.parse(readFileSync(file, "utf8")));

for (const { about, request } of applications.sort((left, right) => place(left) - place(right))) {
  const evaluation = evaluate(request);
  /** @type {import("laowu-rules").MatterResult} */
  const matter = evaluation.matters[request.matter];
  const { question, outcome, status, score, subsidy, dates, relaxation, scope, missing, notices } = matter;
  const lines = [
    `\n=== ${evaluation.authority.zh} ${request.policy}/${request.matter} · ${evaluation.id} · ${evaluation.asOf}`,
    about.zh,
    about.en,
    "",
    `问 question: ${question.zh} ${question.en}`,
    `答 answer: ${outcomes[outcome]}${score ? "（见得分 see the score）" : ""}`,
    ...(scope ? ["适用范围 scope:", ...criterionLines([scope])] : []),
    ...criterionLines(matter.criteria),
  ];
  if (status !== undefined) lines.push(`状态 status: ${status}`);
  if (score !== undefined) {
    lines.push(`得分 score: ${score.total ?? `${score.atLeast}–${score.atMost}`} / ${score.max}`);
    for (const { title, atLeast, atMost, max, ...section } of score.sections)
      lines.push(`  ${title.zh} ${title.en}: ${section.score ?? `${atLeast}–${atMost}`} / ${max}`);
  }
  if (subsidy !== undefined) {
    lines.push(`金额 amount: ${yuan(subsidy.amount)}，上限 ceiling: ${yuan(subsidy.ceiling)}`);
    const { zh, en } = subsidy.payee ?? { zh: "文件未载明", en: "not stated in the text" };
    lines.push(`拨付对象 payee: ${zh} ${en}`);
    for (const { id, amount, message } of subsidy.lines)
      lines.push(`  ${id}: ${yuan(amount)} ${message.zh}`, `      ${message.en}`);
  }
  for (const [name, day] of Object.entries(dates ?? {})) lines.push(`日期 ${name}: ${day}`);
  if (relaxation) lines.push(`可放宽 open to relaxation (${relaxation.ground}): ${relaxation.criteria.join(", ")}`);
  if (missing.length > 0) lines.push(`尚缺 missing: ${missing.join(", ")}`);
  for (const { message } of notices) lines.push(`注意 notice: ${message.zh} ${message.en}`);
  for (const line of readingLines(matter.readings)) lines.push(`理解口径 reading ${line}`);
  console.log(lines.join("\n"));
}
