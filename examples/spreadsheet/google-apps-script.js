// Google 表格 Apps Script：laowu-rules.global.js 全文放入一个文件，本文件放入另一个文件。
// Google Sheets, Apps Script: laowu-rules.global.js goes into one script file, this into another.

/**
 * 整表评估。 A whole table: =LAOWU_TABLE(A1:AK200, "urumqi", "scoring", "2025-06-30")
 * @customfunction
 */
function LAOWU_TABLE(rows, policy, matter, asOf, lang) {
  return LaowuRules.evaluateTable(rows, { policy, matter, asOf, lang: lang || "zh" });
}

/**
 * 总分。 The total: =LAOWU_SCORE("urumqi", "scoring", "2025-06-30", A$1:AK$1, A2:AK2)
 * @customfunction
 */
function LAOWU_SCORE(policy, matter, asOf, headings, cells, lang) {
  return LaowuRules.score(policy, matter, asOf, headings, cells, lang);
}

/**
 * 结论。 The outcome.
 * @customfunction
 */
function LAOWU_OUTCOME(policy, matter, asOf, headings, cells, lang) {
  return LaowuRules.outcome(policy, matter, asOf, headings, cells, lang);
}

/**
 * 理由。 The first reason.
 * @customfunction
 */
function LAOWU_REASON(policy, matter, asOf, headings, cells, lang) {
  return LaowuRules.reason(policy, matter, asOf, headings, cells, lang);
}

/**
 * 下一步。 The next step.
 * @customfunction
 */
function LAOWU_NEXT(policy, matter, asOf, headings, cells, lang) {
  return LaowuRules.nextStep(policy, matter, asOf, headings, cells, lang);
}
