#!/usr/bin/env node
// Files a decision: one canonical text, its SHA-256, and what comes of evaluating it again.
// Usage, after `npm run build`: node examples/auditing/record.mjs [RECORD.json], to replay a record that was filed before.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate } from "laowu-rules";
import { auditRecord, replayRecord } from "laowu-rules/audit";

function newRecord() {
  const facts = JSON.parse(readFileSync(fileURLToPath(new URL("applicant.json", import.meta.url)), "utf8"));
  const request = /** @type {const} */ ({
    policy: "urumqi",
    matter: "recognition",
    asOf: "2025-06-30",
    id: "2025-017",
    facts,
  });
  return auditRecord(request, evaluate({ ...request, detail: "outcome" }));
}

const file = process.argv[2];
const text = file === undefined ? newRecord() : readFileSync(file, "utf8");
const { same, library, differences } = replayRecord(text);

console.log(text);
console.log(`\nSHA-256 ${createHash("sha256").update(text).digest("hex")}`);
console.log(`记录版本 recorded by ${library.recorded}，重算版本 replayed by ${library.replayed}`);
console.log(
  same ? "重算结果逐字相同。 The replay is the same, character by character." : "重算结果不同： The replay differs:",
);
for (const { path, recorded, replayed } of differences)
  console.log(`  ${path}: ${JSON.stringify(recorded)} → ${JSON.stringify(replayed)}`);
