import { readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

const licences = [
  "zod/LICENSE",
  "date-fns/LICENSE.md",
  "@date-fns/utc/LICENSE.md",
  "decimal.js/LICENCE.md",
  "fastest-levenshtein/LICENSE.md",
  "canonicalize/LICENSE",
  "csv-parse/LICENSE",
];

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/inner-mongolia.ts",
    "src/hubei.ts",
    "src/baoji.ts",
    "src/urumqi.ts",
    "src/names.ts", "src/schema.ts",
    "src/testing.ts",
    "src/audit.ts",
  ],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Loading many small files is what makes a cold start slow. Classic zod, which only the schema entry needs, stays outside.
  noExternal: [
    /^zod\/mini$/,
    /^date-fns\//,
    /^@date-fns\/utc\//,
    /^fastest-levenshtein$/,
    /^decimal\.js$/,
    /^csv-parse\/sync$/,
    /^canonicalize$/,
  ],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // What is bundled is distributed, and its licences ask to go along.
  async onSuccess() {
    const texts = await Promise.all(licences.map((path) => readFile(`node_modules/${path}`, "utf8")));
    await writeFile(
      "dist/third-party-licences.txt",
      texts.map((text, index) => `${licences[index]}\n\n${text}`).join("\n\n"),
    );
  },
});
