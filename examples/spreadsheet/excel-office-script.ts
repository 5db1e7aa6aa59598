// Excel Office Scripts：编辑器只接受不含 any 的 TypeScript，不能加载脚本库，所以请 service.mjs 代为评估。
// Excel, Office Scripts: the editor takes TypeScript without any and loads no library, so service.mjs evaluates for it.

async function main(workbook: ExcelScript.Workbook, service: string = "https://localhost:8443/") {
  const rows = workbook.getActiveWorksheet().getUsedRange().getValues();
  const options = { policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30" };
  const answer = await fetch(service, { method: "POST", body: JSON.stringify({ rows, options }) });
  if (!answer.ok) throw new Error(await answer.text());
  const results: (string | number)[][] = await answer.json();
  const range = workbook.addWorksheet().getRangeByIndexes(0, 0, results.length, results[0].length);
  range.setValues(results);
}
