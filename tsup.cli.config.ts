import type { Options } from "tsup";

/** The licences of what is bundled here and nowhere else. */
export const terminalLicences = [
  "@colors/colors/LICENSE",
  "ansi-regex/license",
  "ansi-styles/license",
  "cli-progress/LICENSE.md",
  "cli-table3/LICENSE",
  "commander/LICENSE",
  "csv-stringify/LICENSE",
  "emoji-regex/LICENSE-MIT.txt",
  "get-east-asian-width/license",
  "is-fullwidth-code-point/license",
  "markdown-table/license",
  "string-width/license",
  "strip-ansi/license",
  "wrap-ansi/license",
];

/**
 * The terminal door: one file, with everything that is no run-time dependency inside. The library itself stays outside, in the
 * files of the package's own entries, so that the program and what is imported are the same code.
 */
export const terminal: Options = {
  entry: { cli: "src/cli/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: false,
  noExternal: [/.*/],
  // Some of the bundled libraries are CommonJS and ask for Node's own modules by require().
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  esbuildOptions(options) {
    options.charset = "utf8";
    options.legalComments = "none";
  },
  esbuildPlugins: [
    {
      name: "library-outside",
      setup(build) {
        build.onResolve({ filter: /^\.\.\/(?:index|schema|spreadsheet|testing)\.ts$/ }, ({ path }) => ({
          path: path.replace(/^\.\.\/(.*)\.ts$/, "./$1.js"),
          external: true,
        }));
      },
    },
  ],
};
