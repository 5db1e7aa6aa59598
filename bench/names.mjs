// How many names a second are told, beside jieba merely cutting the same names? Usage, after `npm run build`: npm run bench:names
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { cut } from "jieba-wasm";
import { checkName } from "laowu-rules";
import { build } from "tsup";
import { median } from "./quantile.mjs";
import { randomFrom } from "./random.mjs";
import { table } from "./table.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds >= 1)) {
  console.error("--rounds takes a whole number of at least 1");
  process.exit(2);
}

const regions =
  "敖汉 恩施 潜江 沙县 凤凰 互助 石家庄 张家界 巴林左旗 内蒙古赤峰市敖汉旗 云南楚雄 江苏南京江宁 大冶殷祖 长安 八桂 洞庭 粤 川 五道河 双江拉祜族佤族布朗族傣族自治县";
const industries =
  "架线 制茶 一红一绿制茶 牛肉面 烟花炮竹制造 集成电路封测 汉唐妆造 稻虾种养 菜 金牌 泥塑 古建 麻辣 智造";
const persons = "工 匠 师 嫂 工匠 师傅 技术员 新农人 裁缝 月嫂 小吃 队 公司 家政";

/** Names made up of these words, the same ones every time: some are met, some lack a part, some are left open. */
function madeNames() {
  const random = randomFrom(20_240_705);
  const pick = (/** @type {string} */ words) => {
    const list = words.split(" ");
    return /** @type {string} */ (list[Math.floor(random() * list.length)]);
  };
  return Array.from({ length: 2_000 }, () => pick(regions) + pick(industries) + pick(persons));
}

/** The parser alone, which no entry hands out, built from its sources. */
async function parserAlone() {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  try {
    await build({
      entry: ["src/naming/parse-name.ts", "src/naming/full-lexicon.ts"],
      format: ["esm"],
      outDir: folder,
      outExtension: () => ({ js: ".mjs" }),
      config: false,
      silent: true,
    });
    const load = (/** @type {string} */ file) => import(pathToFileURL(join(folder, file)).href);
    const [{ parseName }, { fullLexicon }] = [await load("parse-name.mjs"), await load("full-lexicon.mjs")];
    const kinds = [
      ["region", "industry", "person"],
      ["region", "occupation"],
    ];
    const formats = kinds.map((parts) => parts.map((kind) => ({ kind, optional: false })));
    return (/** @type {string} */ name) => parseName(name, { formats, ownPersonAccepted: true }, fullLexicon());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const made = madeNames();
const parse = await parserAlone();

const jieba = {
  name: "jieba-wasm, cut",
  answer: (/** @type {string} */ name) => /** @type {unknown} */ (cut(name, true)),
};
const contenders = [
  { name: "the parser alone", answer: parse },
  { name: "checkName", answer: (/** @type {string} */ name) => checkName("inner-mongolia", name) },
];

for (const name of made) {
  const [alone, whole] = [parse(name).outcome, checkName("inner-mongolia", name).outcome];
  if (alone !== whole) {
    console.error(`${name}: ${alone} by the parser alone, ${whole} by checkName`);
    process.exit(1);
  }
}

/** What is made is looked at, so that nothing may be left out. */
let seen = 0;

/**
 * Milliseconds for one name, over all of them.
 *
 * @param {{ answer: (name: string) => unknown }} contender
 */
function timed({ answer }) {
  const begun = performance.now();
  for (const name of made) if (answer(name) !== undefined) seen += 1;
  return (performance.now() - begun) / made.length;
}

for (let warm = 0; warm < 5; warm += 1) for (const each of [jieba, ...contenders]) timed(each);
const results = [jieba, ...contenders].map(({ name }) => ({
  name,
  milliseconds: /** @type {number[]} */ ([]),
  ratios: /** @type {number[]} */ ([]),
}));
for (let round = 0; round < rounds; round += 1) {
  for (const [at, contender] of contenders.entries()) {
    // Which of the two goes first changes from round to round.
    const first = timed(round % 2 === 0 ? jieba : contender);
    const second = timed(round % 2 === 0 ? contender : jieba);
    const [plain, own] = round % 2 === 0 ? [first, second] : [second, first];
    results[0]?.milliseconds.push(plain);
    results[0]?.ratios.push(1);
    results[at + 1]?.milliseconds.push(own);
    results[at + 1]?.ratios.push(own / plain);
  }
}

const outcomes = made.map((name) => parse(name).outcome);
const count = (/** @type {string} */ outcome) => outcomes.filter((each) => each === outcome).length;
console.log(
  `${made.length} names: ${count("met")} met, ${count("not-met")} not met, ${count("undetermined")} undetermined (${seen} answers).`,
);
console.log(`Node ${process.version}, ${availableParallelism()} processors, ${rounds} rounds.\n`);
console.log(table(results).replace("evaluations/s", "names/s      "));
const [slow = Number.NaN] = results.slice(1).map(({ ratios }) => median(ratios));
console.log(`\nThe parser alone takes ${slow.toFixed(2)} of the time that jieba takes to cut.`);
