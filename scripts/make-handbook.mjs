#!/usr/bin/env node
// Writes docs/handbook/. Usage, after `npm run build` and whenever a policy or a case that it shows changes: npm run handbook
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import * as library from "laowu-rules";
import { readCases } from "laowu-rules/testing";
import { handbook } from "./handbook/handbook.mjs";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const pages = handbook({ folder: at("vectors/"), library, readCases });
for (const lang of ["zh", "en"]) rmSync(at(`docs/handbook/${lang}`), { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(at(`docs/handbook/${path}`)), { recursive: true });
  writeFileSync(at(`docs/handbook/${path}`), text);
}
