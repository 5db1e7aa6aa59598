import { columns, middleHalf, threeDigits } from "./columns.mjs";

/**
 * A run's ratios of what-ifs over plain calls.
 *
 * @typedef {{ matter: string, detail: string, figures: string, ratio: import("./summary.mjs").Summary }} WhatIf
 * @typedef {import("./machine.mjs").Machine & { rounds: number, whatIfs: WhatIf[] }} WhatIfRun
 */

/** @param {WhatIfRun} run */
export const whatIfTable = ({ whatIfs }) =>
  columns(
    ["matter", "detail", "replaced", "ratio", "middle half of the ratios"],
    whatIfs.map(({ matter, detail, figures, ratio }) => [
      matter,
      detail,
      figures,
      threeDigits(ratio.median),
      middleHalf(ratio),
    ]),
  );
