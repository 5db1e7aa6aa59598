import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** An import of values from a package, as sources write it. */
const IMPORT = /^import (?!type )(.+?) from "([^.][^"]*)";$/gm;

/** A path is a part of its package. @param {string} path */
const packageOf = (path) => /^(?:@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

/**
 * What a module takes of a package, as an export of the same.
 *
 * @param {string} text
 * @param {string} clause
 * @param {string} path
 */
function taken(text, clause, path) {
  const space = /^\* as (\w+)$/.exec(clause)?.[1];
  if (space === undefined)
    return `export ${clause.startsWith("{") ? clause : `{ default as ${clause} }`} from "${path}";`;
  const uses = [...text.replace(IMPORT, "").matchAll(new RegExp(`(?<![\\w.])${space}\\b(\\.\\w+)?`, "g"))];
  // A namespace that is handed on is used as a whole.
  const whole = uses.some(([, member]) => member === undefined);
  const names = [...new Set(uses.map(([, member = ""]) => member.slice(1)))].sort();
  return whole ? `export * from "${path}";` : `export { ${names.join(", ")} } from "${path}";`;
}

/** What the rooms that run anywhere take of packages, by package. @param {string} root */
function usage(root) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((each) => each.endsWith(".ts") && !each.startsWith("cli"))) {
    const text = readFileSync(join(root, "src", file), "utf8");
    for (const [, clause = "", path = ""] of text.matchAll(IMPORT)) {
      const name = packageOf(path);
      found.set(name, (found.get(name) ?? new Set()).add(taken(text, clause, path)));
    }
  }
  return found;
}

/**
 * What the library takes of each package, bundled alone.
 *
 * @param {string} root
 * @returns {Promise<{ name: string, minified: number, gzip: number }[]>}
 */
export async function dependencySizes(root) {
  const sizes = [...usage(root)].map(async ([name, exports]) => {
    const stdin = { contents: [...exports].sort().join("\n"), resolveDir: root };
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "neutral",
      mainFields: ["module", "main"],
      charset: "utf8",
      legalComments: "none",
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    return { name, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  });
  return (await Promise.all(sizes)).sort((left, right) => (left.name < right.name ? -1 : 1));
}
