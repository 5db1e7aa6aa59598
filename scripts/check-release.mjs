#!/usr/bin/env node
// Says what stands in the way of a release. Usage, after `npm run build`: npm run check:release [-- TAG]
import { readFileSync } from "node:fs";
import { policies, prepare } from "laowu-rules";
import { releaseProblems } from "./release/problems.mjs";

const read = (/** @type {string} */ file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { version, repository } = JSON.parse(read("package.json"));
const [policy] = /** @type {(keyof typeof policies)[]} */ (Object.keys(policies));
const problems = releaseProblems({
  version,
  compiled: prepare({ policy: /** @type {keyof typeof policies} */ (policy), asOf: "2025-06-30" })({}).library,
  vectors: JSON.parse(read("vectors/manifest.json")).library,
  changelog: read("CHANGELOG.md"),
  repository: repository?.url ?? "",
  tag: process.argv[2],
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
