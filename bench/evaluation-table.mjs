import { columns, middleHalf, threeDigits, wholeNumber } from "./columns.mjs";

/**
 * What a run of the benchmark keeps.
 *
 * @typedef {{ name: string, kind: string, explains: string, perSecond: number, ratio: import("./summary.mjs").Summary }} Row
 * @typedef {import("./machine.mjs").Machine & { applicants: number, qualified: number, rounds: number, contenders: Row[] }} EvaluationRun
 */

/** @param {EvaluationRun} run */
export const evaluationTable = ({ contenders }) =>
  columns(
    ["contender", "says how it comes about", "evaluations/s", "ratio", "middle half of the ratios"],
    contenders.map(({ name, explains, perSecond, ratio }) => [
      name,
      explains,
      wholeNumber(perSecond),
      threeDigits(ratio.median),
      middleHalf(ratio),
    ]),
    2,
  );
