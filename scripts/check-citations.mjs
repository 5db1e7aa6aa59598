#!/usr/bin/env node
// For auditors: are all the fragments that the library cites in one's own copy of the official texts?
// Usage, after `npm run build`: node scripts/check-citations.mjs FOLDER (or with the folder in LAOWU_SOURCES).
import { describePolicy, policies } from "laowu-rules";
import { findCitations } from "./find-citations.mjs";

const folder = process.argv[2] ?? process.env.LAOWU_SOURCES;
if (folder === undefined) {
  console.error("Name the folder of official texts: node scripts/check-citations.mjs FOLDER");
  process.exit(2);
}
let lackingInAll = 0;
for (const id of /** @type {(keyof typeof policies)[]} */ (Object.keys(policies))) {
  const { found, lacking } = findCitations(describePolicy(id), folder);
  console.log(`${id}: ${found} citations found, ${lacking.length} not`);
  for (const line of lacking) console.log(`  not found: ${line}`);
  lackingInAll += lacking.length;
}
process.exit(lackingInAll === 0 ? 0 : 1);
