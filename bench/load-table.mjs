import { columns, middleHalf, threeDigits, wholeNumber } from "./columns.mjs";

/**
 * What a run of the load keeps: cold starts, and the memory of many applicants.
 *
 * @typedef {import("./summary.mjs").Summary} Summary
 * @typedef {{ name: string, milliseconds: Summary, ratio: Summary, loading: Summary }} Cold
 * @typedef {{ rows: number, detail: string, peakMegabytes: number }} Memory
 * @typedef {import("./machine.mjs").Machine & { rounds: number, cold: Cold[], memory: Memory[] }} LoadRun
 */

/** @param {LoadRun} run */
export const coldTable = ({ cold }) =>
  columns(
    ["from nothing to the first answer", "ratio", "middle half of the ratios", "milliseconds", "of these, loading"],
    cold.map(({ name, milliseconds, ratio, loading }) => [
      name,
      threeDigits(ratio.median),
      middleHalf(ratio),
      threeDigits(milliseconds.median),
      threeDigits(loading.median),
    ]),
  );

/** @param {LoadRun} run */
export const memoryTable = ({ memory }) =>
  columns(
    ["detail", "applicants", "peak memory, MB", "over the first"],
    memory.map(({ rows, detail, peakMegabytes }) => [
      detail,
      wholeNumber(rows),
      wholeNumber(peakMegabytes),
      threeDigits(peakMegabytes / (memory.find((each) => each.detail === detail)?.peakMegabytes ?? Number.NaN)),
    ]),
  );
