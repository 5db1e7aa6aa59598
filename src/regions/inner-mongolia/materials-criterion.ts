import { type Criterion, criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { allOf } from "../../expressions/combine.ts";
import { atMost } from "../../expressions/compare.ts";
import { onDay } from "../../expressions/dates.ts";
import type { FactOfKind } from "../../facts/fact.ts";
import { at } from "./documents.ts";
import { materials } from "./facts.ts";

/** 四（二）: the recommendation materials of the 2024 round: the forms that a matter asks for, by 30 July 2024. */
export function materialsHandedIn(...forms: readonly FactOfKind<"boolean">[]): Criterion {
  return criterion("im.materials", {
    topic: "materials",
    cite: at("四（二）", "2024年7月30日"),
    binding: false,
    require: allOf(atMost(materials.submittedOn, onDay("2024-07-30")), attested(...forms)),
  });
}
