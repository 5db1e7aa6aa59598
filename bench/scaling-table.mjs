import { columns, middleHalf, threeDigits, wholeNumber } from "./columns.mjs";

/**
 * What a run of the scaling keeps: the growth is the cost at the larger size over that at the smaller one.
 *
 * @typedef {{ what: string, detail: string, of: string, from: number, to: number, growth: import("./summary.mjs").Summary }} Growth
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
      "cost grows",
      "middle half",
      "cost of one more, relative",
    ],
    series.map(({ what, detail, of, from, to, growth }) => [
      what,
      detail,
      of,
      wholeNumber(from),
      wholeNumber(to),
      wholeNumber(to / from),
      threeDigits(growth.median),
      middleHalf(growth),
      threeDigits(growth.median / (to / from)),
    ]),
    3,
  );
