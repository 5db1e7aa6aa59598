import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as authoring from "../../src/authoring.ts";

const regions = fileURLToPath(new URL("../../src/regions/", import.meta.url));
// `words.ts` says what words mean: those who write a policy of their own have the meanings of all.
const files = readdirSync(regions, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?<!\/words)\.ts$/.test(file),
);

/** The values that a module of a region takes from below; labelled facts are each authority's own to declare. */
function taken(file: string): readonly string[] {
  const text = readFileSync(join(regions, file), "utf8");
  return [...text.matchAll(/^import \{([^}]*)\} from "\.\.\/\.\.\/([^"]+)"/gm)]
    .filter(([, , from = ""]) => !/^facts\/(?:award|brand|brand-library|training|workforce)\.ts$/.test(from))
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type "));
}

test("every word with which the library's own policies are written is handed out", () => {
  const words = [...new Set(files.flatMap(taken))].sort();
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !(word in authoring))).toEqual([]);
});
