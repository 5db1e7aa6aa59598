import { pascal } from "./authority.mjs";

/** The examples of the pattern speak of its own authority; a new one has its own to show. */
const EXAMPLE = / \*\n \* @example\n(?: \*(?!\/).*\n)+/g;

/**
 * The entry of one authority alone, in the words of an entry that is there already.
 *
 * @param {string} pattern The text of `src/hubei.ts`.
 * @param {import("./authority.mjs").Authority} authority
 * @param {string} name What the policy is called in code.
 */
export function entryOf(pattern, { id, en }, name) {
  return pattern
    .replace(EXAMPLE, "")
    .replaceAll("regions/hubei/", `regions/${id}/`)
    .replaceAll("HubeiShapes", `${pascal(id)}Shapes`)
    .replaceAll("hubeiWords", `${name}Words`)
    .replace(/^( *)hubei:/m, id === name ? `$1${id}:` : `$1"${id}":`)
    .replace(/\bhubei\b(?=[\]} ])/g, name)
    .replaceAll("Hubei's policy", `the policy of ${en}`)
    .replace(/^\/\*\* the policy of/gm, "/** The policy of");
}

/**
 * The test that holds the types of the matters against the rules.
 *
 * @param {string} id
 */
export function shapesTestOf(id) {
  const shapes = `${pascal(id)}Shapes`;
  return `import type { ${shapes} } from "../../src/regions/${id}/shapes.ts";
import { expectAgreement, type Said } from "./said.ts";

const said: { [Matter in keyof ${shapes}]: Said<${shapes}[Matter]> } = {
  "labor-brand": { facts: { "workforce.total": true }, readings: {}, parts: {} },
};

expectAgreement("${id}", said);
`;
}
