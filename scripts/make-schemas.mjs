#!/usr/bin/env node
// Writes the JSON Schemas of requests, facts and results to dist/schemas/. A part of `npm run build`.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as library from "laowu-rules";
import { factsJsonSchema } from "laowu-rules/schema";
import { allSchemas } from "./schemas/all-schemas.mjs";

const folder = fileURLToPath(new URL("../dist/schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(allSchemas(library, factsJsonSchema)))
  writeFileSync(`${folder}${file}`, `${JSON.stringify(schema, null, 2)}\n`);
