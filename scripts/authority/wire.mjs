import { camel, pascal } from "./authority.mjs";

/**
 * A text with one place changed.
 *
 * @param {string} text
 * @param {RegExp} place
 * @param {string} instead
 */
function changed(text, place, instead) {
  if (!place.test(text)) throw new Error(`没有找到 nothing is like this: ${place}`);
  return text.replace(place, instead);
}

/**
 * A module with more imports, in the order of their paths.
 *
 * @param {string} text
 * @param {readonly string[]} more
 */
function importing(text, more) {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("import "));
  const from = (/** @type {string} */ line) => /from "(.*)";$/.exec(line)?.[1] ?? "";
  const order = (/** @type {string} */ left, /** @type {string} */ right) => (from(left) < from(right) ? -1 : 1);
  const packages = lines.slice(0, end).filter((line) => !from(line).startsWith("."));
  const own = lines.slice(0, end).filter((line) => from(line).startsWith("."));
  return [...packages, ...[...own, ...more].sort(order), ...lines.slice(end)].join("\n");
}

/**
 * What each file that lists the authorities becomes, by its path.
 *
 * @type {Record<string, (text: string, id: string) => string>}
 */
export const wiring = {
  "src/index.ts": (text, id) => {
    const [name, shapes] = [camel(id), `${pascal(id)}Shapes`];
    const listed = importing(text, [
      `import { ${name} } from "./regions/${id}/index.ts";`,
      `import type { ${shapes} } from "./regions/${id}/shapes.ts";`,
    ]);
    const typed = changed(
      listed,
      /(interface Policies \{[^}]*)\}/,
      `$1  ${name === id ? id : `"${id}"`}: ${shapes};\n}`,
    );
    return changed(typed, /(bind<Policies>\(\[[^\]]*)\]/, `$1, ${name}]`);
  },
  "src/schema.ts": (text, id) =>
    changed(
      importing(text, [`import { ${camel(id)} } from "./regions/${id}/index.ts";`]),
      /(const policies = \[[^\]]*)\]/,
      `$1, ${camel(id)}]`,
    ),
  "tsup.config.ts": (text, id) => changed(text, /"src\/urumqi\.ts"/, `$&, "src/${id}.ts"`),
  "typedoc.json": (text, id) => changed(text, /( *)"src\/names\.ts",/, `$1"src/${id}.ts",\n$&`),
  "package.json": (text, id) => {
    const description = JSON.parse(text);
    const face = (/** @type {string} */ types, /** @type {string} */ code) => ({
      types: `./dist/${id}.${types}`,
      default: `./dist/${id}.${code}`,
    });
    const entry = { import: face("d.ts", "js"), require: face("d.cts", "cjs") };
    const entries = Object.entries(description.exports);
    const at = entries.findIndex(([path]) => path === "./names");
    description.exports = Object.fromEntries([...entries.slice(0, at), [`./${id}`, entry], ...entries.slice(at)]);
    return `${JSON.stringify(description, null, 2)}\n`;
  },
};
