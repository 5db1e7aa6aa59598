import { readdirSync, readFileSync } from "node:fs";
import { acrossPage } from "./across-page.mjs";
import { authorityPage } from "./authority-page.mjs";
import { contentsPage } from "./contents-page.mjs";
import { landingPage } from "./landing.mjs";
import { printPage } from "./print-page.mjs";
import { speechOf } from "./speech.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/**
 * What the handbook takes from the library.
 * @typedef {object} Library
 * @property {(request: any) => any} evaluate
 * @property {(policy: any, name: string) => { readonly outcome: string }} checkName
 * @property {(policy: string, matter: string) => readonly import("laowu-rules/testing").Case[]} cases
 */

/**
 * Cases by policy and matter, each file read once.
 *
 * @param {string} folder
 * @param {typeof import("laowu-rules/testing").readCases} readCases
 * @returns {Library["cases"]}
 */
function casesIn(folder, readCases) {
  /** @type {Map<string, ReturnType<Library["cases"]>>} */
  const known = new Map();
  const text = (/** @type {string} */ file) => readFileSync(`${folder}${file}`, "utf8");
  return (policy, matter) => {
    const file = `${policy}/${matter}.csv`;
    const names = readdirSync(`${folder}${policy}/applicants`);
    const applicants = () =>
      Object.fromEntries(names.map((name) => [name.replace(/\.json$/, ""), text(`${policy}/applicants/${name}`)]));
    const found = known.get(file) ?? readCases(text(file), { applicants: applicants() });
    known.set(file, found);
    return found;
  };
}

/**
 * The pages in one language by their file names.
 *
 * @param {readonly [Speech, ...Speech[]]} speeches
 * @param {Library} library
 * @returns {Map<string, string>}
 */
function pagesIn(speeches, library) {
  return new Map([
    ["README.md", contentsPage(speeches)],
    ["across-authorities.md", acrossPage(speeches, library)],
    ...speeches.map((speech) => /** @type {const} */ ([`${speech.description.id}.md`, authorityPage(speech, library)])),
  ]);
}

/**
 * The pages of the handbook by their paths under `docs/handbook/`.
 *
 * @param {{ folder: string, library: typeof import("laowu-rules"), readCases: typeof import("laowu-rules/testing").readCases }} from the folder of cases, and the package
 * @returns {Map<string, string>}
 */
export function handbook({ folder, library: { describePolicy, evaluate, checkName, policies }, readCases }) {
  const library = { evaluate, checkName, cases: casesIn(folder, readCases) };
  const ids = /** @type {(keyof typeof policies)[]} */ (Object.keys(policies));
  const byLanguage = /** @type {const} */ (["zh", "en"]).map((lang) => {
    const [first, ...others] = ids.map((id) => speechOf(describePolicy(id), lang));
    if (first === undefined) throw new Error("The library has no policy.");
    return /** @type {const} */ ([first, ...others]);
  });
  const written = byLanguage.flatMap((speeches) => {
    const [{ lang, say }] = speeches;
    const pages = pagesIn(speeches, library);
    pages.set("print.html", printPage(lang, say("title.contents"), pages));
    return [...pages].map(([file, text]) => /** @type {const} */ ([`${lang}/${file}`, text]));
  });
  return new Map([["README.md", landingPage(byLanguage)], ...written].map(([path, text]) => [path ?? "", `${text}\n`]));
}
