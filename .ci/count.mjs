// Prints the closing line from vitest's JSON reports. A test file that could not even be read counts as one failure.
import { readFileSync } from "node:fs";

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
}

function unreadableFiles({ testResults }) {
  return testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
}

const reports = process.argv.slice(2).map(readReport);
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const passed = sum((report) => report.numPassedTests);
const skipped = sum((report) => (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0));
const failed = sum((report) => report.numFailedTests + unreadableFiles(report));

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
