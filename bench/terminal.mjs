#!/usr/bin/env node
// What `laowu table` needs: peak memory and rows a second, at more and more rows of Urumqi's full scoring sheet.
// Usage, after `npm run build`: node bench/terminal.mjs [ROWS...]   (10000 100000 1000000 unless said)
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom } from "./random.mjs";

const program = process.env.LAOWU_BIN ?? fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
const folder = mkdtempSync(join(tmpdir(), "laowu-"));
const random = randomFrom(20_250_630);
/** @param {number} most */
const upTo = (most) => Math.floor(random() * (most + 1));
const yes = () => (random() < 0.5 ? "是" : "否");
const points = () => String(upTo(6) / 2);
const tiers = () => ["", "国家级", "省级、地市级", "national,local"][upTo(3)] ?? "";

/** Headings as people write them, and how a cell under each is filled. @type {[string, () => string | number][]} */
const columns = [
  ["编号", () => `2025-${upTo(99_999)}`],
  ["独立法人", yes],
  ["遵纪守法", yes],
  ["内部和财务制度规范", yes],
  ["独立名称或商标", yes],
  ["归属清晰", yes],
  ["Logo或商标易辨识", yes],
  ["历史渊源和发展规划", yes],
  ["品牌荣誉", tiers],
  ["上年度营业收入（万元）", () => (upTo(60_000) / 100).toFixed(2)],
  ["assessor.supportMoney", points],
  ["无劳动争议和案事件", yes],
  ["自有机构或长期协作", yes],
  ["技能、岗前、回炉培训人数", () => upTo(500)],
  ["牵头项数", () => upTo(2)],
  ["参与项数", () => upTo(3)],
  ["培训人数（人）", () => 300 + upTo(300)],
  ["自用或输出人数", () => upTo(300)],
  ["从业人员数（人）", () => 600 + upTo(600)],
  ["经特色职业培训人数", () => upTo(600)],
  ["吸纳困难群体人数", () => upTo(300)],
  ["参加城镇职工社保人数", () => upTo(600)],
  ["assessor.cooperation", points],
  ["assessor.culture", points],
  ["个人荣誉", tiers],
  ["公益活动次数", () => upTo(5)],
  ["宣传阵地应用较好", yes],
  ["媒体报道", tiers],
  ["宣传内容丰富", yes],
];

/** @param {string | number} cell */
const quoted = (cell) => (String(cell).includes(",") ? `"${cell}"` : String(cell));

/** @param {string} file @param {number} rows */
async function makeTable(file, rows) {
  const stream = createWriteStream(file);
  stream.write(`${columns.map(([heading]) => heading).join(",")}\n`);
  for (let row = 0; row < rows; row += 1) {
    const line = `${columns.map(([, cell]) => quoted(cell())).join(",")}\n`;
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

/** The program tells its own peak and time of the processor as it ends: the clock's depends on what else the machine does. */
const told =
  "process.on('exit',()=>{const u=process.resourceUsage();console.error('used',u.maxRSS,u.userCPUTime+u.systemCPUTime)})";

/** @param {string} file */
async function run(file) {
  const began = performance.now();
  const options = ["--policy", "urumqi", "--matter", "scoring", "--as-of", "2025-06-30", "-o", `${file}.out.csv`];
  const child = spawn(process.execPath, [
    "--import",
    `data:text/javascript,${told}`,
    program,
    "table",
    file,
    ...options,
  ]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    errors += piece;
  });
  const [code] = await once(child, "close");
  const [peak = 0, processor = 0] = /used (\d+) (\d+)/.exec(errors)?.slice(1).map(Number) ?? [];
  return { code, peak, processor: processor / 1e6, seconds: (performance.now() - began) / 1000, errors };
}

console.log(
  "| rows | MB read | seconds | processor seconds | rows a processor second | peak memory, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |",
);
try {
  for (const rows of sizes) {
    const file = join(folder, `${rows}.csv`);
    await makeTable(file, rows);
    const { code, peak, processor, seconds, errors } = await run(file);
    if (code !== 0) throw new Error(`exit code ${code}\n${errors.slice(0, 2_000)}`);
    const size = (statSync(file).size / 1e6).toFixed(1);
    console.log(
      `| ${rows} | ${size} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${Math.round(rows / processor)} | ${Math.round(peak / 1024)} |`,
    );
    rmSync(file);
    rmSync(`${file}.out.csv`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
