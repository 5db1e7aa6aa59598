import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { terminal, terminalLicences } from "./tsup.cli.config.ts";

const licences = [
  "date-fns/LICENSE.md",
  "@date-fns/utc/LICENSE.md",
  "decimal.js/LICENCE.md",
  "fastest-levenshtein/LICENSE.md",
  "canonicalize/LICENSE",
  "csv-parse/LICENSE",
];

const licenceTexts = (paths: readonly string[]) =>
  paths.map((path) => `${path}\n\n${readFileSync(`node_modules/${path}`, "utf8")}`).join("\n\n");

/** What all entries have in common. */
const common: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Read afresh by each process: half the text takes half the time.
  minify: true,
  // Loading many small files is what makes a cold start slow. zod, which only the schema entry needs, stays outside.
  noExternal: [
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
};

const modules: Options = {
  ...common,
  entry: [
    "src/index.ts",
    "src/names.ts",
    "src/schema.ts",
    "src/testing.ts",
    "src/audit.ts",
    "src/spreadsheet.ts",
    "src/authoring.ts",
  ],
  // What is bundled is distributed, and its licences ask to go along.
  async onSuccess() {
    await writeFile("dist/third-party-licences.txt", licenceTexts([...licences, ...terminalLicences]));
  },
};

/** One authority alone is one file: fetching eight small ones would take as long again as reading them. */
const authorities: Options = {
  ...common,
  entry: ["src/inner-mongolia.ts", "src/hubei.ts", "src/baoji.ts", "src/urumqi.ts"],
  splitting: false,
};

/** One file for engines that know no modules, such as those inside spreadsheets: a global with the whole library. */
const classicScript: Options = {
  entry: { "laowu-rules": "src/global.ts" },
  format: ["iife"],
  globalName: "LaowuRules",
  target: "es2017",
  platform: "neutral",
  noExternal: [/./],
  minify: true,
  // What engines of before 2022 lack, and nothing where it is there.
  banner: {
    js: [
      'if (typeof globalThis === "undefined") this.globalThis = this;',
      'if (!Object.hasOwn) Object.defineProperty(Object, "hasOwn", { configurable: true, writable: true, value: function (object, key) { return Object.prototype.hasOwnProperty.call(object, key); } });',
      'if (![].at) Object.defineProperty(Array.prototype, "at", { configurable: true, writable: true, value: function (at) { return this[at < 0 ? this.length + at : at]; } });',
    ].join("\n"),
  },
  // The file goes along without that of the licences.
  footer: { js: `/*!\n${licenceTexts(licences.filter((path) => !/^(?:canonicalize|csv-parse)/.test(path)))}\n*/` },
  esbuildOptions(options) {
    options.charset = "utf8";
    // The footer has all licences in full.
    options.legalComments = "none";
    // Editors of macros are slow on a line of half a megabyte.
    options.lineLimit = 450;
  },
};

export default defineConfig([modules, authorities, classicScript, terminal]);
