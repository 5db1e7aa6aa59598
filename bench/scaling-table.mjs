import { columns, middleHalf, threeDigits, wholeNumber } from "./columns.mjs";

/**
 * What a run of the scaling keeps: steps and growth are the steps and the time at the larger size over those at the smaller one.
 *
 * @typedef {{ what: string, detail: string, of: string, from: number, to: number, steps: number, growth: import("./summary.mjs").Summary }} Growth
 * @typedef {import("./machine.mjs").Machine & { rounds: number, series: Growth[] }} ScalingRun
 */

/** @param {ScalingRun} run */
export const scalingTable = ({ series }) =>
  columns(
    [
      "what grows",
      "detail",
      "cost of",
      "from",
      "to",
      "times",
      "steps grow",
      "time grows",
      "middle half",
      "time of one more, relative",
    ],
    series.map(({ what, detail, of, from, to, steps, growth }) => [
      what,
      detail,
      of,
      wholeNumber(from),
      wholeNumber(to),
      wholeNumber(to / from),
      threeDigits(steps),
      threeDigits(growth.median),
      middleHalf(growth),
      threeDigits(growth.median / (to / from)),
    ]),
    3,
  );
