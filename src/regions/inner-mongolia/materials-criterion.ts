import { criterion } from "../../eligibility/criterion.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { allOf } from "../../expressions/combine.ts";
import { atMost } from "../../expressions/compare.ts";
import { onDay } from "../../expressions/dates.ts";
import { stated } from "../../expressions/stated.ts";
import { at } from "./documents.ts";
import { materials } from "./facts.ts";

/** 四（二）: the recommendation materials of the 2024 round, which its three matters share. */
export const materialsHandedIn = criterion("im.materials", {
  topic: "materials",
  cite: at("四（二）", "2024年7月30日"),
  binding: false,
  require: applies(
    stated(materials.submittedOn),
    allOf(atMost(materials.submittedOn, onDay("2024-07-30")), attested(materials.trainingForm, materials.laborForm)),
  ),
});
