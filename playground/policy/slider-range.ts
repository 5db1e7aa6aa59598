import type { FigureUnit } from "laowu-rules";

/** From where to where a slider moves a figure, and in what steps. */
export interface SliderRange {
  readonly max: number;
  readonly step: number;
}

/** A slider reaches to twice the printed figure, shares to the whole; its steps are a round twentieth or less. */
export function sliderRange(value: number, unit: FigureUnit): SliderRange {
  if (unit === "percent") return { max: 100, step: 1 };
  if (unit === "points") return { max: Math.max(2, 2 * value), step: Number.isInteger(value) ? 1 : 0.5 };
  return { max: Math.max(2, 2 * value), step: Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1)) };
}
