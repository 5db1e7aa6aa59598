#!/usr/bin/env node
// A sheet as officials write it, and the table of results that comes of it, in Chinese and in English.
// Usage, after `npm run build`: node examples/spreadsheet/table.mjs
import { evaluateTable } from "laowu-rules/spreadsheet";
import { columns } from "../columns.mjs";

const rows = [
  [
    "编号",
    "从业人员数（人）",
    "经特色职业培训人数",
    "上年度营业收入（万元）",
    "品牌荣誉",
    "是否无劳动争议和案事件",
    "取消资格日期",
    "培训人书",
  ],
  ["2025-017", 640, "４１０", 360.5, "国家级、省级", "是", "从未取消", 260],
  ["2025-018", "1,299", 299, "50", "无", "×", "2021年3月1日", 120],
  ["2025-019", "约300", 200, "#N/A", "世界级", "无", 2021, ""],
  ["", "", "", "", "", "", "", ""],
  ["2025-020", 299, 300, "", "", "", 44256, ""],
];

/** @type {{ policy: "urumqi", matter: ("recognition" | "scoring")[], asOf: string }} */
const options = { policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30" };
for (const lang of /** @type {const} */ (["zh", "en"])) {
  const chosen = [
    "id",
    "recognition.outcome",
    "uq.workforce",
    "uq.trained-share",
    "uq.s1.4",
    "total",
    "recognition.reason",
  ];
  const results = evaluateTable(rows, { ...options, lang, columns: chosen });
  // The last heading tells what is wrong with the headings; it is printed below the table.
  const width = chosen.length;
  console.log(`${columns(results.map((row) => row.slice(0, width).map(String)))}\n`);
  console.log(`  ${results[0]?.[width]}\n`);
}
