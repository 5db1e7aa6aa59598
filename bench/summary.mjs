import { median, quantile } from "./quantile.mjs";

/**
 * What is kept of many measurements: the median and between which values the middle half lies.
 *
 * @typedef {{ median: number, low: number, high: number }} Summary
 */

/** Four digits say more than a busy machine can. */
const short = (/** @type {number} */ value) => Number(value.toPrecision(4));

/**
 * @param {readonly number[]} values
 * @returns {Summary}
 */
export const summary = (values) => ({
  median: short(median(values)),
  low: short(quantile(values, 0.25)),
  high: short(quantile(values, 0.75)),
});
