#!/usr/bin/env node
// Writes vectors/manifest.json. Usage, after `npm run build` and whenever a file of cases changes: npm run manifest
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as library from "laowu-rules";
import { readCases } from "laowu-rules/testing";
import { manifestOf } from "./manifest-of.mjs";

const folder = fileURLToPath(new URL("../vectors/", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const manifest = manifestOf({ folder, version, library, readCases });
writeFileSync(`${folder}manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
