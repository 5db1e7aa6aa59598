import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { camel, problemOf } from "./authority.mjs";
import { casesOf } from "./cases.mjs";
import { dataOf } from "./data.mjs";
import { entryOf, shapesTestOf } from "./entry.mjs";
import { wiring } from "./wire.mjs";

/** @param {string} folder @param {Record<string, string>} files */
const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));

/**
 * Does an authority use the prefix already?
 *
 * @param {string} regions
 * @param {string} prefix
 */
function isTaken(regions, prefix) {
  return readdirSync(regions, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .some((file) => readFileSync(join(regions, file), "utf8").includes(`criterion("${prefix}.`));
}

/**
 * Writes the files of a new authority and lists it where the authorities are listed. Nothing is written if anything is wrong.
 *
 * @param {string} root The folder of the repository.
 * @param {import("./authority.mjs").Authority} authority
 * @returns {{ made: string[], changed: string[] }}
 */
export function layOut(root, authority) {
  const { id, prefix } = authority;
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8");
  const name = camel(id);
  const problem = problemOf(authority);
  if (problem !== undefined) throw new Error(problem);
  if (existsSync(join(root, "src/regions", id)) || existsSync(join(root, `src/${id}.ts`)))
    throw new Error(`“${id}”已经存在。 “${id}” is there already.`);
  if (isTaken(join(root, "src/regions"), prefix)) throw new Error(`“${prefix}”已被使用。 “${prefix}” is used already.`);
  const made = {
    ...under(`src/regions/${id}`, dataOf(authority, name)),
    [`src/${id}.ts`]: entryOf(read("src/hubei.ts"), authority, name),
    ...under(`vectors/${id}`, casesOf(authority)),
    [`test/types/${id}-shapes.test.ts`]: shapesTestOf(id),
  };
  const changed = Object.fromEntries(Object.entries(wiring).map(([file, wire]) => [file, wire(read(file), id)]));
  for (const [file, text] of Object.entries({ ...made, ...changed })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { made: Object.keys(made), changed: Object.keys(changed) };
}
