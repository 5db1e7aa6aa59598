/**
 * The bands of the sheet as engines without a word for bands need them: from which figure on how many points, highest first.
 *
 * @typedef {readonly (readonly [from: number, points: number])[]} Bands
 */

/** @type {Bands} */
export const revenueBands = [
  [5_000_000, 5],
  [3_000_000, 4],
  [2_000_000, 3],
  [1_000_000, 2],
  [500_000, 1],
];
/** @type {Bands} */
export const traineeBands = [
  [501, 10],
  [401, 8],
  [301, 6],
  [201, 4],
  [101, 2],
];
/** @type {Bands} */
export const workforceBands = [
  [1_101, 15],
  [901, 14],
  [701, 13],
  [501, 12],
  [301, 11],
  [300, 10],
];
/** @type {Bands} */
export const hardshipBands = [
  [251, 7],
  [201, 6],
  [151, 5],
  [101, 4],
  [51, 3],
  [21, 2],
  [5, 1],
];
/** @type {Bands} */
export const insuredBands = [
  [451, 10],
  [401, 9],
  [351, 8],
  [301, 7],
  [251, 6],
  [201, 5],
  [151, 4],
  [101, 3],
  [51, 2],
  [1, 1],
];
