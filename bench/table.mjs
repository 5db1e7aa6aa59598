import { columns, middleHalf, threeDigits, wholeNumber } from "./columns.mjs";
import { median } from "./quantile.mjs";
import { summary } from "./summary.mjs";

/**
 * What was timed, as a table.
 *
 * @param {readonly { name: string, milliseconds: readonly number[], ratios: readonly number[] }[]} timed
 * @returns {string}
 */
export const table = (timed) =>
  columns(
    ["contender", "evaluations/s", "ratio", "middle half of the ratios"],
    timed.map(({ name, milliseconds, ratios }) => {
      const ratio = summary(ratios);
      return [name, wholeNumber(1_000 / median(milliseconds)), threeDigits(ratio.median), middleHalf(ratio)];
    }),
  );
