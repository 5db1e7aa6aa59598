// Excel 加载项的自定义函数：functions.html 中先用 <script src="laowu-rules.global.js"> 载入本库，再载入本文件。
// Custom functions of an Excel add-in: functions.html loads laowu-rules.global.js by a script tag, then this file.

/* global CustomFunctions, LaowuRules */
CustomFunctions.associate("SCORE", LaowuRules.score);
CustomFunctions.associate("OUTCOME", LaowuRules.outcome);
CustomFunctions.associate("REASON", LaowuRules.reason);
CustomFunctions.associate("NEXTSTEP", LaowuRules.nextStep);
CustomFunctions.associate("TABLE", (rows, policy, matter, asOf) =>
  LaowuRules.evaluateTable(rows, { policy, matter, asOf }),
);
