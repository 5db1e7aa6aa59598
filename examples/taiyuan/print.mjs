#!/usr/bin/env node
// Taiyuan's award, of one applicant and of all its cases. Usage, after `npm run build`: node examples/taiyuan/print.mjs
import { readFileSync } from "node:fs";
import { readCases, reportCases, runCases } from "laowu-rules/testing";
import { engine } from "./taiyuan.mjs";

const read = (/** @type {string} */ file) => readFileSync(new URL(`vectors/${file}`, import.meta.url), "utf8");
const complete = read("applicants/complete.json");
const options = /** @type {const} */ ({ policy: "taiyuan", matter: "bingzhou-award" });

const { matters } = engine.evaluate({ ...options, asOf: "2025-06-30", facts: JSON.parse(complete) });
const { question, outcome, criteria, subsidy, notices } = matters["bingzhou-award"];
console.log(`${question.zh} ${outcome}\n${question.en}\n`);
for (const { id, citation, message } of criteria) console.log(`  ${message.zh} ${citation.clause} ${id}`);
console.log(`\n  ${subsidy.amount} 元 yuan\n`);
for (const { message } of notices) console.log(`  ${message.zh}\n  ${message.en}`);

const cases = readCases(read("bingzhou-award.csv"), { applicants: { complete } });
console.log(`\n${reportCases(runCases(cases, { ...options, engine }))}`);
