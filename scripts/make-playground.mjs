// Builds the playground: one page with everything inside, that works from a file and asks nothing of any network.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);
/** @param {string} path */
const at = (path) => new URL(path, root).pathname;
const outFile = at("dist-playground/index.html");

/** The applications of examples/applications as one module: by policy, then by matter. */
function readExamples() {
  const folder = at("examples/applications");
  /** @param {string} policy */
  const matters = (policy) =>
    readdirSync(`${folder}/${policy}`).map((file) => {
      const { about, request } = JSON.parse(readFileSync(`${folder}/${policy}/${file}`, "utf8"));
      return [file.replace(/\.json$/, ""), { about, request }];
    });
  return Object.fromEntries(readdirSync(folder).map((policy) => [policy, Object.fromEntries(matters(policy))]));
}

/** @type {import("esbuild").Plugin} */
const examples = {
  name: "examples",
  setup({ onLoad }) {
    onLoad({ filter: /playground\/examples\.ts$/ }, () => ({
      contents: `export const examples = ${JSON.stringify(readExamples())};`,
    }));
  },
};

/** @param {import("esbuild").BuildOptions} options */
async function bundled(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  return outputFiles?.[0]?.text.trim() ?? "";
}

const script = await bundled({
  entryPoints: [at("playground/main.tsx")],
  tsconfig: at("playground/tsconfig.json"),
  format: "iife",
  target: "es2022",
  plugins: [examples],
});
const style = await bundled({ entryPoints: [at("playground/styles/page.css")], target: "es2022" });

/** @param {string} text */
const hashed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hashed(script)}`,
  `style-src ${hashed(style)}`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

// What is bundled is handed on, and its licences ask to go along. A script of a type that no browser runs holds any text.
const licences = [
  "date-fns/LICENSE.md",
  "@date-fns/utc/LICENSE.md",
  "decimal.js/LICENCE.md",
  "fastest-levenshtein/LICENSE.md",
  "preact/LICENSE",
  "@preact/signals/LICENSE",
  "@preact/signals-core/LICENSE",
  "papaparse/LICENSE",
].map((path) => `${path}\n\n${readFileSync(at(`node_modules/${path}`), "utf8").trim()}`);

const parts = {
  "default-src 'none'": policy,
  "<!-- style -->": `<style>${style}</style>`,
  "<!-- script -->": `<script>${script}</script>\n<script type="text/plain" id="licences">\n${licences.join("\n\n\n")}\n</script>`,
};
let page = readFileSync(at("playground/page.html"), "utf8");
for (const [place, part] of Object.entries(parts)) {
  if (!page.includes(place)) throw new Error(`playground/page.html has no place for ${place}`);
  page = page.replace(place, () => part);
}
mkdirSync(at("dist-playground"), { recursive: true });
writeFileSync(outFile, page);
console.log(`dist-playground/index.html  ${Math.round(Buffer.byteLength(page) / 1024)} KB`);
