import type { MatterResult } from "laowu-rules";
import { amount, t } from "../texts/speak.ts";
import { pointsText } from "./points.ts";

/** The answer in a word: the points of a sheet without conditions, else the outcome. */
export function headline({ outcome, criteria, score }: MatterResult): string {
  return score !== undefined && criteria.length === 0
    ? t("points", { points: pointsText(score.total, score) })
    : t(outcome);
}

/** A sheet without conditions has no outcome, and needs no mark. */
export const isSheetAlone = ({ criteria, score }: MatterResult): boolean =>
  score !== undefined && criteria.length === 0;

/** Whatever lessens the weight of an answer stands beside it, wherever the answer stands. */
export function reservations({ notices }: MatterResult): readonly string[] {
  const codes = new Set(notices.map(({ code }) => code));
  return [
    ...(codes.has("draft-for-comment") ? [t("draft")] : []),
    ...(codes.has("period-ended") ? [t("periodEnded")] : []),
    ...(codes.has("hypothetical") ? [t("whatIf")] : []),
  ];
}

export function owedText({ subsidy }: MatterResult): string | undefined {
  if (subsidy === undefined) return undefined;
  if (subsidy.amount !== null) return amount(subsidy.amount, "yuan");
  return t("notYetKnown");
}
