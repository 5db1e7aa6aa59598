import type { FactOfKind } from "../facts/fact.ts";
import { type Area, areaFinder, standingIn } from "../facts/place.ts";
import type { ChooseByPlace, Condition } from "./expression.ts";
import { once } from "./once.ts";
import { placeCodes } from "./places-at.ts";
import { addWays, caseToAsk, codesOf, type Judge, noticesOf, openSettledOf, type Preparation } from "./word.ts";

/**
 * The condition of the case whose areas hold a place: the most specific area counts.
 *
 * @example
 * ```ts
 * import { atLeast, bilingual, chooseByPlace, fact, people } from "laowu-rules/authoring";
 *
 * const place = fact("brand.place", "品牌所在地", "place of the brand");
 * const city = { name: bilingual("示例市", "Demo City"), code: "1401", names: ["示例", "示例市"] };
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const district = { name: bilingual("示例区", "Demo District"), code: "140105", names: ["示例区"] };
 * const byPlace = chooseByPlace(place, city, [{ areas: [district], condition: atLeast(workforce, people(100)) }]);
 * byPlace.cases[0].areas[0].name.en; // => "Demo District"
 * ```
 */
export function chooseByPlace(
  place: FactOfKind<"place">,
  region: Area,
  cases: readonly { readonly areas: readonly Area[]; readonly condition: Condition }[],
): ChooseByPlace {
  return { kind: "choose-by-place", place, region, cases };
}

export function judgeChooseByPlace({ place, region, cases }: ChooseByPlace, preparation: Preparation): Judge {
  const slot = preparation.slot(place);
  const areas = cases.flatMap((each) => each.areas);
  const judges = cases.flatMap(({ areas, condition }) => {
    const judge = preparation.judge(condition);
    return areas.map(() => judge);
  });
  const all = [...new Set(judges)];
  const placesOf = placeCodes(preparation.lexicon);
  const areaOf = areaFinder(areas, placesOf);
  const standing = standingIn(region, placesOf);
  const find = once((slots): Judge | "outside" | "unsettled" | "unknown" | "absent" => {
    const given = slots[slot] as string | undefined;
    if (given === undefined) return "absent";
    const judge = judges[areaOf(given)];
    if (judge !== undefined) return judge;
    const found = standing(given);
    return found === "inside" ? "unsettled" : found;
  });
  const codes = codesOf("place", ".absent");
  return {
    judge: (slots) => {
      const found = find(slots);
      if (typeof found === "object") return found.judge(slots);
      if (found === "outside") return "not-applicable";
      return all.every((judge) => judge.judge(slots) === "not-applicable") ? "not-applicable" : "undetermined";
    },
    show: (slots, outcome) => {
      const found = find(slots);
      if (typeof found === "object") return found.show(slots, outcome);
      const message =
        found === "absent"
          ? { code: codes[outcome], values: { fact: place.path } }
          : { code: `place.${found}`, values: { fact: place.path, found: slots[slot] as string, area: region.code } };
      return { observed: null, required: null, message };
    },
    open: (slots, add) => {
      const found = find(slots);
      if (typeof found === "object") return found.open(slots, add);
      // Of a place that is given and can't be told, no further fact would change anything.
      if (found !== "absent") return;
      add(place.path);
      for (const judge of all) if (judge.judge(slots) === "undetermined") judge.open(slots, add);
    },
    failsBy: (slots, chance, add) => {
      const found = find(slots);
      if (typeof found === "object") return addWays(found, slots, chance, add);
      if (found !== "absent") return;
      const asked = caseToAsk(all, slots);
      if (asked === undefined) return add([place.path], chance);
      addWays(asked, slots, chance, (facts, ...likely) => add([place.path, ...facts], ...likely));
    },
    ...(all.some((judge) => Object.hasOwn(judge, "openSettled"))
      ? {
          openSettled: (slots, add) => {
            const found = find(slots);
            openSettledOf(...(typeof found === "object" ? [found] : all)).openSettled?.(slots, add);
          },
        }
      : {}),
    notices: (slots, add) => {
      const found = find(slots);
      if (typeof found === "object") noticesOf(found).notices?.(slots, add);
      else if (found === "unknown" && !preparation.lexicon.complete) add("names-not-loaded");
    },
  };
}
