#!/usr/bin/env node
// Packs the lists of data/names into src/naming/packed-names.ts. Usage: npm run pack:names, after a list has changed.
// The text that is packed is told in src/naming/region-places.ts and src/naming/word-lists.ts, which take it apart; how its bits
// are guessed, in src/naming/unpack-names.ts. Here the very same guesses are run, so nothing about them is said twice.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = new URL("../", import.meta.url);
const target = new URL("src/naming/packed-names.ts", root);

const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** The letters that stand for six bits each: those from # on without the backslash. */
const sixBits = (/** @type {number} */ value) => String.fromCharCode(value + (value > 56 ? 36 : 35));

/**
 * The lines of a list, split at spaces, without comments.
 *
 * @param {string} list its file in data/names
 */
function linesOf(list) {
  const lines = read(`data/names/${list}.txt`)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.trim().split(/\s+/));
  for (const word of lines.flat()) {
    if (!/^(?:[0-9]{6}|-|[一-鿿]+)$/.test(word)) throw new Error(`${list}: ${word} is neither a code nor a name`);
  }
  return lines;
}

/**
 * The names of lists or kinds that a source file gives, in its order.
 *
 * @param {string} path
 * @param {string} constant
 */
function namesIn(path, constant) {
  const list = new RegExp(`const ${constant} = \\[([^\\]]*)\\] as const`).exec(read(path))?.[1] ?? "";
  return [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => /** @type {string} */ (name));
}

const letter = (/** @type {number} */ index) => String.fromCharCode(65 + index);

/** What the code of a county implies of its name. A place that ends otherwise must be told in region-places.ts, too. */
function countyStem(
  /** @type {string} */ code,
  /** @type {string} */ name,
  /** @type {string | undefined} */ prefecture,
) {
  if (/..旗$|^神农架林区$/.test(name)) return name;
  const end = Number(code.slice(4));
  const underCity = prefecture === undefined ? code.slice(2, 4) < "90" : prefecture.endsWith("市");
  const ending = end > 80 ? "市" : end > 50 ? "区" : end > 20 ? "县" : underCity ? "区" : "市";
  if (!name.endsWith(ending)) throw new Error(`${code} ${name} does not end in ${ending}: widen the rule`);
  return name.slice(0, -1);
}

/** The part of the packed text that says the places. */
function placesText() {
  /** @type {Map<string, string>} */
  const lore = new Map();
  for (const [index, kind] of namesIn("src/naming/region-places.ts", "KINDS").entries()) {
    for (const [code, ...names] of linesOf(`lore/${kind}`)) {
      const place = code === "-" || code === undefined ? "" : code;
      lore.set(place, `${lore.get(place) ?? ""}${names.map((name) => letter(index) + name).join("")}`);
    }
  }
  const loreOf = (/** @type {string} */ code) => {
    const names = lore.get(code) ?? "";
    lore.delete(code);
    return names;
  };
  const places = /** @type {[string, string][]} */ (linesOf("regions"));
  const fullNames = new Map(places);
  let text = loreOf("");
  let [province, middle, end] = [10, 0, 0];
  const mark = (/** @type {number} */ step, /** @type {string} */ sign) => `${step > 1 ? step - 1 : ""}${sign}`;
  for (const [code, name] of places) {
    const [first, second, third] = [0, 2, 4].map((from) => Number(code.slice(from, from + 2)));
    if (first === undefined || second === undefined || third === undefined) throw new Error(`${code} is no code`);
    if (first !== province) {
      text += mark(first - province, "#") + name + loreOf(code);
      [province, middle, end] = [first, 0, 0];
      continue;
    }
    const prefecture = fullNames.get(`${code.slice(0, 4)}00`);
    if (second !== middle) {
      text += mark(second - middle, "=") + (prefecture?.replace(/市$/, "") ?? "") + loreOf(`${code.slice(0, 4)}00`);
      [middle, end] = [second, 0];
    }
    if (third === 0) continue;
    if (third > 80 && end <= 80) text += mark(third - 80, ";");
    else if (third > 20 && end <= 20) text += mark(third - 20, "/");
    else text += mark(third - end, ",");
    text += countyStem(code, name, prefecture) + loreOf(code);
    end = third;
  }
  if (lore.size > 0) throw new Error(`no place has the code ${[...lore.keys()].join(" ")}`);
  return text;
}

/** The part of the packed text that says the words: backwards and in order, so that those of one ending stand together. */
function wordsText() {
  /** @type {Map<string, string>} */
  const marks = new Map();
  for (const [index, list] of namesIn("src/naming/word-lists.ts", "FILES").entries()) {
    const words = linesOf(list).flat();
    if (new Set(words).size < words.length) throw new Error(`${list}: a word stands there twice`);
    for (const word of words) {
      const backwards = [...word].reverse().join("");
      marks.set(backwards, (marks.get(backwards) ?? "") + letter(index));
    }
  }
  return [...marks.keys()]
    .sort()
    .map((word) => word + marks.get(word))
    .join("");
}

/** The bits of a letter, the first one first. */
function bitsOfLetter(/** @type {string} */ one) {
  const code = one.charCodeAt(0);
  const [bits, count] = code < 0x4e00 ? [code - 32, 7] : [code - 0x4e00 + 32768, 16];
  return Array.from({ length: count }, (_, index) => (bits >> (count - 1 - index)) & 1);
}

/** The source of packed-names.ts, made of the lists as they are now. */
export async function packNames() {
  const text = `${placesText()}.${wordsText()}`;
  const { outputText } = ts.transpileModule(read("src/naming/unpack-names.ts"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const { bitsOf, readText } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const bits = [...text].flatMap(bitsOfLetter);
  let packed = "";
  let next = 0;
  let [low, high] = [0, 0x3fffffff];
  readText((/** @type {number} */ chance) => {
    const bit = bits[next];
    next += 1;
    const middle = low + Math.floor(((high - low) * chance) / 65536);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >> 24 === high >> 24) {
      packed += sixBits(low >> 24);
      low = (low << 6) & 0x3fffffff;
      high = ((high << 6) & 0x3fffffff) | 63;
    }
    return bit;
  }, text.length);
  // Behind the last letter the reader sees zeros: one letter more lies between low and high for sure.
  packed += sixBits((low >> 24) + 1);
  if (readText(bitsOf(packed), text.length) !== text)
    throw new Error("what was packed does not unpack: see unpack-names.ts");
  return `// Generated by scripts/pack-names.mjs from the lists in data/names: do not edit. docs/region-table.md tells how to change them.
/** Names of places and words for persons, trades and products, packed; unpack-names.ts unpacks them. */
export const packedNames =
  "${packed}";

/** How many letters come out of them. */
export const lettersOfNames = ${text.length};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = await packNames();
  writeFileSync(target, source);
  console.log(`${source.length} characters in src/naming/packed-names.ts`);
}
