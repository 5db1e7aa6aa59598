// WPS 表格 JS 宏：先把 laowu-rules.global.js 全文粘贴到一个模块，再把本文件粘贴到另一个模块。
// WPS JS macros: laowu-rules.global.js goes into one module, this file into another.

/** 评估当前工作表（首行为表头），结果写入新工作表。 Evaluates the active sheet into a new one. */
function 评估当前表() {
  const rows = Application.ActiveSheet.UsedRange.Value2;
  const results = LaowuRules.evaluateTable(rows, {
    policy: "urumqi",
    matter: ["recognition", "scoring"],
    asOf: "2025-06-30",
  });
  const sheet = Application.Worksheets.Add();
  sheet.Range("A1").Resize(results.length, results[0].length).Value2 = results;
}

// 单元格函数 For one cell: =LAOWU_SCORE("urumqi", "scoring", "2025-06-30", A$1:AK$1, A2:AK2)
function LAOWU_SCORE(policy, matter, asOf, headings, cells) {
  return LaowuRules.score(policy, matter, valuesOf(asOf), valuesOf(headings), valuesOf(cells));
}
function LAOWU_OUTCOME(policy, matter, asOf, headings, cells) {
  return LaowuRules.outcome(policy, matter, valuesOf(asOf), valuesOf(headings), valuesOf(cells));
}
function LAOWU_REASON(policy, matter, asOf, headings, cells) {
  return LaowuRules.reason(policy, matter, valuesOf(asOf), valuesOf(headings), valuesOf(cells));
}
function LAOWU_NEXT(policy, matter, asOf, headings, cells) {
  return LaowuRules.nextStep(policy, matter, valuesOf(asOf), valuesOf(headings), valuesOf(cells));
}

/** 区域传入的是 Range 对象，取其值。 A range comes as an object that holds its values. */
function valuesOf(argument) {
  return argument && typeof argument === "object" && "Value2" in argument ? argument.Value2 : argument;
}
