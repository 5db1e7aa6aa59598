// How many steps do calls take, and how much memory do they leave held, as one list or text of what they are given doubles? A
// step is one run of a block of the library's code, as the engine counts them, or one entry or character that a built-in
// function goes over. Usage: node --expose-gc input-growth.mjs; prints JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";

const folder = mkdtempSync(join(tmpdir(), "growing-library-"));
const file = pathToFileURL(join(folder, "growing-library.mjs")).href;
await build({
  entry: [fileURLToPath(new URL("growing-library.ts", import.meta.url))],
  format: ["esm"],
  platform: "node",
  outDir: folder,
  outExtension: () => ({ js: ".mjs" }),
  noExternal: [/./],
  config: false,
  silent: true,
});

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const library = await import(file);
rmSync(folder, { recursive: true, force: true });

/** Entries and characters that built-in functions went over. */
let walked = 0;
let counting = false;

/** @param {object} prototype @param {PropertyKey} name */
function counted(prototype, name) {
  const own = /** @type {any} */ (prototype)[name];
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    /** @this {any} @param {unknown[]} given */
    value: function (...given) {
      if (counting) walked += this.length;
      return Reflect.apply(own, this, given);
    },
  });
}
for (const name of ["includes", "indexOf", "lastIndexOf", "slice", "concat", "join", "reverse", Symbol.iterator])
  counted(Array.prototype, name);
for (const name of [
  "includes",
  "indexOf",
  "replace",
  "replaceAll",
  "split",
  "normalize",
  "trim",
  "toLowerCase",
  "match",
])
  counted(String.prototype, name);

/** The steps of each of several calls. @param {readonly (() => unknown)[]} calls */
async function stepsOf(calls) {
  const found = [];
  await session.post("Profiler.takePreciseCoverage");
  for (const call of calls) {
    walked = 0;
    counting = true;
    tried(call);
    counting = false;
    const { result } = await session.post("Profiler.takePreciseCoverage");
    let steps = walked;
    for (const { url, functions } of result)
      if (url === file) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    found.push(steps);
  }
  return found;
}

/** @template Value @param {number} length @param {(at: number) => Value} make @returns {Value[]} */
const many = (length, make) => Array.from({ length }, (_, at) => make(at));
/** @param {readonly string[]} words */
const inTurn = (words) => (/** @type {number} */ at) => words[at % words.length];
/** @param {number} at */
const day = (at) => new Date(Date.UTC(2025, 6, 1 + at)).toISOString().slice(0, 10);
/** @param {string} path @param {unknown} value */
const nested = (path, value) => path.split(".").reduceRight((inner, key) => ({ [key]: inner }), value);
/** @param {number} at */
const code = (at) => `65${String(at).padStart(4, "0")}`;
/** @param {number} at */
const han = (at) => String.fromCodePoint(0x4e00 + (at % 100), 0x4f00 + (Math.floor(at / 100) % 100));

const tiers = inTurn(["national", "provincial", "local"]);
const levels = inTurn(["county", "municipal", "provincial", "national"]);

/**
 * A list or a text of the facts, by a size.
 *
 * @type {Record<string, (size: number) => unknown>}
 */
const values = {};
/** @param {string} path @param {(at: number) => unknown} good @param {(at: number) => unknown} bad */
function list(path, good, bad) {
  values[`${path}, good`] = (size) => nested(path, many(size, good));
  values[`${path}, bad`] = (size) => nested(path, many(size, bad));
}
list("brand.recognizedAs", levels, (at) => `level ${at}`);
list("brand.awardsPaid", levels, () => 1);
for (const path of ["brand.honours", "brand.media", "staff.honours"]) list(path, tiers, () => "none");
list("notice.holidays", day, (at) => `day ${at}`);
list("notice.makeUpWorkdays", day, () => null);
list("form.completed", inTurn(["brand-name", "contact", "commitment"]), (at) => ({ at }));
list(
  "plan.dualBrandPlaces",
  (at) => `呼和浩特市${han(at)}`,
  () => 1,
);
list(
  "dual.trainingBrands",
  (at) => ({ level: "league-city", trainees: at, passed: Math.floor(at / 2), institution: { teachers: true } }),
  () => ({ trainees: -1, passed: 1, institution: [], nobody: true }),
);
list(
  "fund.lines",
  (at) => ({ use: `use ${at}`, amount: at * 1000 }),
  () => ({ use: 1, amount: "a lot", why: null }),
);
values["review.years, good"] = (size) =>
  nested(
    "review.years",
    many(Math.ceil(size / 4), (at) => ({ year: 1900 + at, passed: true })),
  );
values["review.years, bad"] = (size) =>
  nested(
    "review.years",
    many(size, () => ({ year: 2024, passed: 1 })),
  );
values["plan.milestones, good"] = (size) =>
  nested(
    "plan.milestones",
    many(Math.ceil(size / 4), (at) => ({ year: 1900 + at, counties: at + 1, countiesWithBrand: at, national: 0 })),
  );
values["plan.milestones, bad"] = (size) =>
  nested(
    "plan.milestones",
    many(size, (at) => ({ year: 2024, counties: at, countiesWithBrand: at + 1 })),
  );
for (const path of ["brand.name", "brand.place", "applicant.registeredIn"]) {
  values[`${path}, good`] = (size) => nested(path, "呼和浩特市".repeat(size / 10));
  values[`${path}, bad`] = (size) => nested(path, "呼和浩特市".repeat(size * 10));
}
values["a date, bad"] = (size) => nested("brand.formedOn", "2025".repeat(size));
values["an amount, bad"] = (size) => nested("applicant.revenue", "1".repeat(size));
values["a choice, bad"] = (size) => nested("applicant.kind", "a".repeat(size));
values["unknown facts"] = (size) => Object.fromEntries(many(size, (at) => [`fact${at}`, at]));
values["unknown facts of a group"] = (size) => nested("brand", Object.fromEntries(many(size, (at) => [`k${at}`, 1])));
values["a long key"] = (size) => ({ ["k".repeat(size)]: 1 });

/**
 * Something of a request besides the facts, by a size.
 *
 * @type {Record<string, (size: number) => object>}
 */
const options = {
  id: (size) => ({ id: "1".repeat(size) }),
  policy: (size) => ({ policy: "u".repeat(size) }),
  asOf: (size) => ({ asOf: "2".repeat(size) }),
  matter: (size) => ({ matter: "m".repeat(size) }),
  matters: (size) => ({ matter: many(size, () => "recognition") }),
  "unknown readings": (size) => ({ readings: Object.fromEntries(many(size, (at) => [`r${at}`, "a"])) }),
  "unknown parameters": (size) => ({ parameters: Object.fromEntries(many(size, (at) => [`p${at}`, at])) }),
  "unknown options": (size) => Object.fromEntries(many(size, (at) => [`o${at}`, at])),
  regions: (size) => ({ regions: many(size, (at) => ({ name: han(at), code: code(at) })) }),
  "regions of one name": (size) => ({ regions: many(size, (at) => ({ name: "甲乙", code: code(at) })) }),
  "regions of two names": (size) => ({
    regions: many(size, (at) => ({ name: at % 2 === 0 ? "甲乙" : "丙丁", code: code(at) })),
  }),
  "regions, bad": (size) => ({ regions: many(size, () => ({ name: "甲", code: 1 })) }),
  occupations: (size) => ({ occupations: many(size, (at) => `${han(at)}师`) }),
  "occupations, bad": (size) => ({ occupations: many(size, () => " ") }),
};

const asOf = "2999-12-31";
const details = ["outcome", "result", "full"];
const policies = /** @type {const} */ (["inner-mongolia", "hubei", "baoji", "urumqi"]);

/** @type {{ what: string, call: (size: number) => () => unknown }[]} */
const calls = [];
/** @param {string} what @param {(size: number) => () => unknown} call */
const grows = (what, call) => calls.push({ what, call });
/** @type {any} */
const { evaluate, safeEvaluate, evaluateMany, path, checkName, explain, rank, compare } = library;

/** Makes a call that may be refused, as most bad input is. @param {() => unknown} call */
function tried(call) {
  try {
    call();
  } catch (error) {
    if (!library.isRequestError(error)) throw error;
  }
}

for (const [what, make] of Object.entries(values))
  grows(`evaluate, evaluateMany and path, ${what}`, (size) => {
    const facts = make(size);
    return () => {
      for (const policy of policies) {
        for (const detail of details) safeEvaluate({ policy, asOf, detail, facts });
        for (const _ of evaluateMany({ policy, asOf }, [{ facts, id: 1 }]));
        for (const { id: matter } of library.policies[policy].matters)
          tried(() => path({ policy, matter, asOf, facts }));
      }
    };
  });
for (const [what, make] of Object.entries(options))
  grows(`evaluate, path and checkName, ${what}`, (size) => {
    const given = make(size);
    const facts = nested("brand.name", "甲乙丙丁烤馕师");
    return () => {
      for (const policy of policies) {
        for (const detail of details) safeEvaluate({ policy, asOf, detail, facts, ...given });
        tried(() => path({ policy, matter: "recognition", asOf, facts, ...given }));
        tried(() => checkName(policy, "甲乙丙丁烤馕师", given));
      }
    };
  });

// Evaluations from outside: what any list or text of them may have become.
const facts = { brand: { recognizedAs: ["county"] }, workforce: { total: 500, trained: 100 } };
const request = { policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30", facts };
/** @type {any} */
const result = evaluate({ ...request, detail: "result" });
/** @param {any} value @param {readonly string[]} keys @param {unknown} to @returns {any} */
function changed(value, [key, ...rest], to) {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = changed(value[key], rest, to);
  return copy;
}
/** Where an evaluation has lists and texts: of those in the same place of several matters or entries, one. */
const listsOfResult = new Map();
const textsOfResult = new Map();
/** @param {unknown} value @param {string[]} path */
function places(value, path) {
  const place = path.slice(-2).join(".");
  if (typeof value === "string") textsOfResult.set(place, path);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) listsOfResult.set(place, path);
  const parts = Object.entries(value);
  for (const [key, part] of Array.isArray(value) ? parts.slice(0, 1) : parts) places(part, [...path, key]);
}
places(result, []);
/** @param {readonly string[]} path */
const at = (path) => path.reduce((part, key) => part[key], result);
/** @type {Record<string, (size: number) => unknown>} */
const evaluations = {};
for (const path of listsOfResult.values()) {
  const [entry = "a"] = at(path);
  evaluations[`${path.join(".")}, many`] = (size) =>
    changed(
      result,
      path,
      many(size, () => entry),
    );
  if (typeof entry === "object")
    evaluations[`${path.join(".")}, many ids`] = (size) =>
      changed(
        result,
        path,
        many(size, (at) => ({ ...entry, id: `a${at}`, address: `a${at}`, topic: `t${at % 9}` })),
      );
  evaluations[`${path.join(".")}, holes`] = (size) => changed(result, path, new Array(size * 10));
}
for (const path of textsOfResult.values())
  evaluations[`${path.join(".")}, long`] = (size) => changed(result, path, "a".repeat(size));
evaluations["matters, many"] = (size) => ({
  ...result,
  matters: Object.fromEntries(many(size, (at) => [`m${at}`, result.matters.recognition])),
});
const codes = ["matters", "recognition", "criteria", "0", "message"];
evaluations["a message of many"] = (size) =>
  changed(result, codes, {
    code: many(size, () => "at-least.met").join("+"),
    values: Object.fromEntries(many(size, (at) => [`${at}.fact`, "a"])),
  });
evaluations["a depth"] = (size) =>
  changed(
    result,
    codes,
    many(size, () => 0).reduce((inner) => /** @type {any} */ ([inner]), "a"),
  );

const record = library.auditRecord(/** @type {never} */ (request), result);
// Counting takes longer than calling: places that grow in the same way are counted together.
const kinds = new Set(Object.keys(evaluations).map((what) => what.split(", ").at(-1)));
for (const kind of kinds)
  grows(`explain, rank, compare, auditRecord and replayRecord, ${kind}`, (size) => {
    const makers = Object.entries(evaluations).filter(([what]) => what.split(", ").at(-1) === kind);
    const given = makers.map(([, make]) => /** @type {any} */ (make(size)));
    const texts = given.map((evaluation) => JSON.stringify({ ...JSON.parse(record), evaluation }));
    return () => {
      for (const evaluation of given) {
        tried(() => explain(evaluation, facts));
        tried(() => rank([evaluation, result, evaluation], { quota: 1 }));
        tried(() => compare(evaluation, evaluation));
        tried(() => library.auditRecord(/** @type {never} */ (request), evaluation));
      }
      for (const text of texts) tried(() => library.replayRecord(text));
    };
  });
for (const total of ["settled", "open"])
  grows(`rank, ${total} candidates`, (size) => {
    const scoring = { ...request, matter: "scoring", detail: "result" };
    const candidates = many(size, (at) => {
      const one = evaluate({ ...scoring, id: `${at}`, facts: {} });
      const points = total === "settled" ? { total: at % 90, atLeast: at % 90, atMost: at % 90 } : {};
      const { score } = one.matters.scoring;
      const bounds = total === "settled" ? points : { atLeast: at % 40, atMost: 41 + (at % 50) };
      return changed(one, ["matters", "scoring", "score"], { ...score, ...bounds });
    });
    return () => rank(candidates, { quota: size / 2 });
  });

// Tables.
const { evaluateTable, outcome, reason } = library.spreadsheet;
const table = /** @type {const} */ ({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30" });
const label = "从业人员数";
/** @type {Record<string, (size: number) => any[][]>} */
const tables = {
  "unknown headings": (size) => [many(size, (at) => `没有的表头${at}`), []],
  "a known heading again and again": (size) => [many(size, () => label), many(size, () => 1)],
  "headings of records": (size) => [many(size, (at) => `fund.lines[${at}].amount`), many(size, () => 1)],
  "bad cells under headings of records": (size) => [
    many(size, (at) => `fund.lines[${at}].amount`),
    many(size, () => "x"),
  ],
  "cells that the library refuses": (size) => [many(size, (at) => `fund.lines[${at}].amount`), many(size, () => -1)],
  "cells without headings": (size) => [[label], many(size, () => 1)],
  rows: (size) => [[label], ...many(size, (at) => [at])],
  "bad rows": (size) => [[label], ...many(size, (at) => [`bad ${at}`])],
  "rows that the library refuses": (size) => [[label, "经特色职业培训人数"], ...many(size, (at) => [at, at + 1])],
  "a long heading": (size) => [["(".repeat(size)], [1]],
  "a long cell": (size) => [[label], ["1 ".repeat(size)]],
  "a long list in a cell": (size) => [["品牌荣誉"], [many(size, () => "国家级").join("、")]],
  "a long list of records in a cell": (size) => [["fund.lines"], [many(size, (at) => `use ${at}:1`).join("；")]],
  "a bad list of records in a cell": (size) => [["fund.lines"], [`[${many(size, () => '{"use":1,"amount":-1}')}]`]],
};
let days = 0;
for (const [what, make] of Object.entries(tables)) {
  grows(`evaluateTable, ${what}`, (size) => {
    const rows = make(size);
    return () => evaluateTable(/** @type {never} */ (rows), table);
  });
  if (what.includes("rows")) continue;
  grows(`outcome and reason, ${what}`, (size) => {
    const [headings, cells] = /** @type {never[]} */ (make(size));
    // Each on a day of its own: tables whose headings were read before are cached.
    days += 1;
    const asOf = day(days);
    return () => {
      for (const cell of [outcome, reason])
        cell(table.policy, table.matter, asOf, /** @type {never} */ (headings), /** @type {never} */ (cells));
    };
  });
}
for (const option of ["columns", "ignore"])
  grows(`evaluateTable, ${option}`, (size) => {
    const given = { ...table, [option]: many(size, (at) => `no column ${at}`) };
    return () => evaluateTable([[label], [300]], given);
  });
grows("evaluateTable, a column again and again", (size) => {
  const given = { ...table, columns: many(size, () => "outcome") };
  return () => evaluateTable([[label], [300]], given);
});

// Cases.
const { readCases, runCases } = library.testing;
const head = "case,asOf,applicant,facts,expected,clause,arithmetic";
/** @type {Record<string, (size: number) => string>} */
const files = {
  cases: (size) => many(size, (at) => `c${at},2025-06-30,,workforce.total=${at},uq.workforce=met,三,1`).join("\n"),
  "bad cases": (size) => many(size, (at) => `c,,nobody${at},workforce,,,`).join("\n"),
  "facts of a case": (size) => `c,2025-06-30,,${many(size, (at) => `a.b${at}=1`).join(";")},uq.workforce=met,三,1`,
  "what a case expects": (size) => `c,2025-06-30,,,${many(size, () => "uq.workforce=met").join(";")},三,1`,
  "a long name": (size) => `${"c".repeat(size)},2025-06-30,${"n".repeat(size)},,uq.workforce=met,三,1`,
};
for (const [what, make] of Object.entries(files))
  grows(`readCases and runCases, ${what}`, (size) => {
    const text = `${head}\n${make(size)}`;
    const applicants = Object.fromEntries(many(size, (at) => [`applicant ${at}`, {}]));
    return () => runCases(readCases(text, { applicants }), table);
  });
grows("readCases, headings", (size) => {
  const text = `${many(size, (at) => `heading ${at}`)}\n`;
  return () => readCases(text);
});

// What is left in memory, by the size of what was given.
/** A text cut from the end of one of many characters. @param {string} text @param {number} size */
const cut = (text, size) => `${"长".repeat(size)}${text}`.slice(size);
/** @type {Record<string, (size: number, at: number) => unknown>} */
const holding = {
  places: (size, at) => {
    const place = cut(`内蒙古自治区呼和浩特市新城区第${at}街道办事处`, size * 100);
    return everywhere({
      brand: { place, name: cut(`呼和浩特市新城区第${at}烤馕师`, size * 100) },
      applicant: { registeredIn: place },
    });
  },
  choices: (size) => everywhere({ applicant: { kind: cut("agricultural-cooperative", size * 100) } }),
  lists: (size, at) =>
    everywhere({ brand: { honours: many(size, (each) => tiers(each + at)), media: many(size, tiers) } }),
  "short lists": (size, at) =>
    everywhere({
      plan: { dualBrandPlaces: many(3, (each) => cut(`内蒙古自治区第${at}盟第${each}旗第一苏木`, size * 100)) },
    }),
  records: (size, at) =>
    everywhere({
      fund: { lines: many(size, (each) => ({ use: `use ${at} ${each}`, amount: 1 })) },
      dual: { trainingBrands: many(size, (each) => ({ trainees: each + at })) },
    }),
  words: (size, at) => {
    const regions = many(size, (each) => ({ name: `新示例地方第${at}号之${each}`, code: code(each) }));
    tried(() => checkName("urumqi", "新示例烤馕师", { regions }));
    return safeEvaluate({ policy: "urumqi", matter: "recognition", asOf, regions, facts: {} });
  },
  "words cut from a text": (size, at) =>
    checkName("hubei", "新示例烤馕师", {
      regions: [cut(`新示例地方的一个很长的名字第${at}`, size * 100)],
      occupations: [cut(`新示例职业的一个很长的名字第${at}`, size * 100)],
    }),
  "codes of messages": (size, at) =>
    explain(changed(result, codes, { code: `${"c".repeat(size)}${at}`, values: {} }), facts),
  headings: (size, at) =>
    outcome(
      "urumqi",
      "recognition",
      asOf,
      many(size, (each) => `没有的表头${at}之${each}`),
      [],
    ),
  cells: (size, at) =>
    reason(
      "urumqi",
      "recognition",
      asOf,
      ["注册地点", "注册地点所在"],
      [cut(`新示例地方的一个很长的名字第${at}`, size * 100)],
    ),
  "a long cell": (size, at) =>
    reason(
      "urumqi",
      "support-fund",
      asOf,
      ["fund.lines"],
      [
        many(size, (each) => `use ${at} ${each}:1`)
          .join("；")
          .slice(0, 19_000),
      ],
    ),
};
/** @param {object} facts */
function everywhere(facts) {
  for (const policy of policies) for (const detail of details) safeEvaluate({ policy, asOf, detail, facts });
}

/** What is held after many calls, in bytes. @param {(size: number, at: number) => unknown} call @param {number} size */
function heldAfter(call, size) {
  for (let at = 0; at < 12; at += 1) tried(() => call(size, at));
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

if (process.argv[2] === "memory") {
  await session.post("Profiler.stopPreciseCoverage");
  const held = Object.entries(holding).map(([what, call]) => {
    // Twice, so that what is worked out once and kept is there before.
    heldAfter(call, 10);
    const before = heldAfter(call, 10);
    return { what, bytes: heldAfter(call, 4_000) - before };
  });
  console.log(JSON.stringify(held));
} else {
  const found = [];
  for (const { what, call } of calls) {
    if (process.argv[2] !== undefined && !what.includes(process.argv[2])) continue;
    // What is worked out once and kept is no part of the cost.
    tried(call(300));
    const steps = await stepsOf([300, 600, 1_200].map(call));
    found.push({ what, steps });
  }
  console.log(JSON.stringify(found));
}
session.disconnect();
