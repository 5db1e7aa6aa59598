// From nothing to the first answer, told as JSON. Usage: node bench/cold.mjs MODULE EXPORT, with the applicant on standard input.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module = "", name = ""] = process.argv.slice(2);
const facts = JSON.parse(readFileSync(0, "utf8"));
const begun = performance.now();
const { [name]: answer } = await import(pathToFileURL(module).href);
const loaded = performance.now();
if ((await answer(facts)) === undefined) throw new Error("no answer");
console.log(JSON.stringify({ loading: loaded - begun, milliseconds: performance.now() - begun }));
