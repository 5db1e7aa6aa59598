import { threeDigits } from "./columns.mjs";

/** @typedef {"zh" | "en"} Language */

/** @type {Record<string, Record<Language, string>>} */
const names = {
  "hand-written, traced": { zh: "手写代码，留下过程", en: "code by hand that keeps a trace" },
  "prepare, outcome": { zh: "本库，`outcome`", en: "this library, `outcome`" },
  "prepare, result": { zh: "本库，`result`", en: "this library, `result`" },
  "prepare, full": { zh: "本库，`full`", en: "this library, `full`" },
};

/** @type {Record<string, Record<Language, string>>} */
const told = {
  nothing: { zh: "无", en: "nothing" },
  "ids, scores, observed and required": {
    zh: "编号、分数、观察值和要求",
    en: "ids, scores, observed and required",
  },
  "criteria and items": { zh: "各条件和各项的结论", en: "each criterion and item" },
  "citations, values, message codes": {
    zh: "另有条款、数值、区间、缺少的事实",
    en: "also clauses, values, bounds, missing facts",
  },
  "the same, in sentences, and every other reading": {
    zh: "另有中英文说明、其他读法、差多少",
    en: "also sentences in two languages, other readings, what is lacking",
  },
  "the rules that hold and fail": { zh: "成立与不成立的规则", en: "the rules that hold and fail" },
  "the tree of rules": { zh: "规则树", en: "the tree of rules" },
};

/**
 * The benchmark as the front page has it: a few rows, in the language of the page.
 *
 * @param {import("./evaluation-table.mjs").EvaluationRun} run
 * @param {Language} language
 */
export function comparisonTable({ contenders, day }, language) {
  const head =
    language === "zh"
      ? ["", "用时倍数", "说明结论的来由"]
      : ["", "time, as a factor", "tells how the answer comes about"];
  const rows = contenders
    .filter(({ name, kind }) => kind === "engine" || name in names)
    .map(({ name, explains, ratio }) => [
      names[name]?.[language] ?? name,
      threeDigits(ratio.median),
      told[explains]?.[language] ?? explains,
    ]);
  const lines = [head, ["---", "---:", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n\n${language === "zh" ? `测于${day}。` : `Measured ${day}.`}`;
}
