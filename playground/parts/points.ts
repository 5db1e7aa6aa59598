import { number, t } from "../texts/speak.ts";

interface Bounded {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Points, or the range in which they lie. */
export function pointsText(points: number | null, { atLeast, atMost }: Bounded): string {
  return points === null ? t("between", { atLeast: number(atLeast), atMost: number(atMost) }) : number(points);
}
