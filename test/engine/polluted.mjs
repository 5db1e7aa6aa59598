// @ts-nocheck: prototypes are changed and what comes back is compared, whatever it is.
// Calls every public function with and without additions to global prototypes, and prints the calls whose answers differ.
// Arguments: the folder of the built library, `before` or `after` (when it is loaded), and JSON: [prototype, kind, names][].
import { pathToFileURL } from "node:url";
import { everyFunction, inputsOfEveryFunction } from "./every-function.mjs";

const [folder, when, additions] = JSON.parse(process.argv[2]);

const hostile = {
  regions: [{ name: "新示例", code: "650100" }],
  occupations: ["师"],
  readings: { "uq.band-edge": "lower" },
};
const kinds = {
  text: () => "constructor",
  function: () => () => "called",
  listed: () => "constructor",
  hostile: (name) => hostile[name] ?? [{ name: "新示例", code: "650100" }],
};
const prototypes = { Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Error };
const { defineProperty, hasOwn } = Object;

/** Adds the names to prototypes (one, or several joined by `+`) as hidden (or listed) fields; gives what takes them away. */
function pollute(holders, kind, names) {
  const added = holders.split("+").flatMap((holder) => {
    const { prototype } = prototypes[holder];
    return names.filter((name) => !hasOwn(prototype, name)).map((name) => ({ prototype, name }));
  });
  // A descriptor of its own, made before the next addition could be read through it.
  const descriptors = added.map(({ name }) =>
    Object.assign(Object.create(null), {
      value: kinds[kind](name),
      configurable: true,
      writable: true,
      enumerable: kind === "listed",
    }),
  );
  for (let at = 0; at < added.length; at += 1) defineProperty(added[at].prototype, added[at].name, descriptors[at]);
  return () => {
    for (const { prototype, name } of added) delete prototype[name];
  };
}

const load = (name) => import(pathToFileURL(`${folder}/${name}.js`).href);
async function loaded() {
  const [main, spreadsheet, audit, testing, authoring, schema] = await Promise.all(
    ["index", "spreadsheet", "audit", "testing", "authoring", "schema"].map(load),
  );
  return { main, spreadsheet, audit, testing, authoring, schema };
}

const inputs = inputsOfEveryFunction().map((each) => ({
  ...each,
  applicants: each.applicants.slice(0, 1),
  cases: each.cases.slice(-1),
}));

/** What the calls give, as values: they are put into words once nothing is polluted any more. */
function answers(library) {
  const found = [];
  let at = 0;
  everyFunction(library, inputs, (name, call) => {
    let given;
    try {
      given = { value: call() };
    } catch (error) {
      given = { error };
    }
    found[at] = [name, given];
    at += 1;
  });
  return found;
}

const told = (given) => {
  if (!hasOwn(given, "error")) return JSON.stringify(given.value) ?? "undefined";
  const { error } = given;
  return error?.code === "laowu-rules/request" ? `refused ${JSON.stringify(error.issues)}` : `broken ${error?.stack}`;
};
const texts = (found) => found.map(([name, given]) => [name, told(given)]);

function differences(found, usual) {
  return found.flatMap(([name, text], at) => (text === usual[at][1] ? [] : [[name, usual[at][1], text]]));
}

const report = [];
if (when === "before") {
  const [[prototype, kind, names]] = additions;
  const restore = pollute(prototype, kind, names);
  let found;
  try {
    found = answers(await loaded());
  } catch (error) {
    found = [["loading", { error }]];
  }
  restore();
  report.push(texts(found));
} else {
  const library = await loaded();
  const usual = texts(answers(library));
  report.push(usual);
  for (const [prototype, kind, names] of additions) {
    const restore = pollute(prototype, kind, names);
    let found;
    try {
      found = answers(library);
    } finally {
      restore();
    }
    const differ = differences(texts(found), usual);
    report.push({ prototype, kind, names: names.length, differ });
  }
}
process.stdout.write(JSON.stringify(report));
