import type { MatterResult } from "laowu-rules";
import type { ChangedPlace, PointsRange } from "../policy/changed-places.ts";
import { say } from "../state/language.ts";
import { amount, named, number, t } from "../texts/speak.ts";
import { words } from "../texts/words.ts";

/** What a changed place is called. */
function placeName({ id, field }: ChangedPlace, result: MatterResult): string {
  if (id === "outcome") return t("verdict");
  if (id === "status") return t("status");
  if (id === "score") return t("total");
  if (id === "subsidy") return t(field === "ceiling" ? "ceiling" : "amountOwed");
  if (id === "dates") return named(words, field);
  const part = [
    ...(result.score?.sections ?? []),
    ...(result.score?.sections ?? []).flatMap(({ items }) => items),
  ].find((each) => each.id === id);
  if (part !== undefined) return say(part.title);
  const cited = [...result.criteria, ...(result.subsidy?.lines ?? [])].find((each) => each.id === id);
  return cited === undefined ? id : `${cited.citation.clause} ${t("quoted", { fragment: cited.citation.fragment })}`;
}

/** The whole range, of which a change may name one end alone. */
function boundsOf(id: string, result: MatterResult): PointsRange | undefined {
  if (id === "score") return result.score;
  const sections = result.score?.sections ?? [];
  return [...sections, ...sections.flatMap(({ items }) => items)].find((each) => each.id === id);
}

function placeValue(value: unknown, { id, field }: ChangedPlace, result: MatterResult): string {
  if (field === "range") {
    const { atLeast, atMost } = { ...boundsOf(id, result), ...(value as PointsRange) };
    return t("between", { atLeast: number(Number(atLeast)), atMost: number(Number(atMost)) });
  }
  if (value === null) return t("notYetKnown");
  if (typeof value === "number")
    return field === "amount" || field === "ceiling" ? amount(value, "yuan") : number(value);
  return named(words, String(value));
}

/** A changed place in words: what it is, what it was, what it would be. */
export function changedPlaceText(
  place: ChangedPlace,
  result: MatterResult,
): readonly [name: string, from: string, to: string] {
  return [placeName(place, result), placeValue(place.from, place, result), placeValue(place.to, place, result)];
}
