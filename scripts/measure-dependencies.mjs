#!/usr/bin/env node
// Prints what the library takes of each package, in bytes, as rows for docs/dependencies.md. Usage: npm run measure:dependencies
import { fileURLToPath } from "node:url";
import { dependencySizes } from "./dependencies/sizes.mjs";

for (const { name, minified, gzip } of await dependencySizes(fileURLToPath(new URL("..", import.meta.url))))
  console.log(`| ${name} | ${minified.toLocaleString("en")} | ${gzip.toLocaleString("en")} |`);
