import { columns, middleHalf, threeDigits } from "./columns.mjs";

/**
 * What a run keeps that takes the time apart.
 *
 * @typedef {{ name: string, ratio: import("./summary.mjs").Summary }} Part
 * @typedef {import("./machine.mjs").Machine & { rounds: number, parts: Part[] }} PartsRun
 */

/** @param {PartsRun} run */
export const partsTable = ({ parts }) =>
  columns(
    ["what", "ratio", "middle half of the ratios"],
    parts.map(({ name, ratio }) => [name, threeDigits(ratio.median), middleHalf(ratio)]),
  );
