#!/usr/bin/env node
// Prints one digest of the full results of the requests on standard input: the same in every process and time zone.
// Usage, after `npm run build`: node scripts/digest-cases.mjs [MODULE], to try another build than the package's own.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const { evaluate } = await import(process.argv[2] ?? "laowu-rules");
const requests = JSON.parse(readFileSync(0, "utf8"));
const hash = createHash("sha256");
for (const request of requests) hash.update(`${JSON.stringify(evaluate(request))}\n`);
console.log(`${requests.length} ${hash.digest("hex")}`);
