import { criterion } from "../../eligibility/criterion.ts";
import { noneFound, notAllFound } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import type { FactOfKind } from "../../facts/fact.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { reading } from "../../sources/reading.ts";
import { at, from } from "./documents.ts";
import { exit } from "./facts.ts";

const exitJoined = reading("bj.exit-joined", {
  place: bilingual(
    "顿号并列的四种情形，是各自成立还是须同时具备",
    "whether the four cases, parted by 、, count each by itself or only together",
  ),
  options: {
    any: bilingual("各自成立", "each by itself"),
    all: bilingual("须同时具备", "the four together"),
  },
  default: "any",
  grounds: bilingual("顿号并列，每项自成一类。", "Each item between 、 is a category of its own."),
});

const together = notAllFound(exit.training, exit.employment, exit.competitiveness, exit.recognition);

const exitCase = (id: string, topic: string, fragment: string, fault: FactOfKind<"boolean">) =>
  criterion(id, {
    topic,
    cite: at("三（四）", fragment),
    require: choose(exitJoined, { any: noneFound(fault), all: together }),
    otherwise: "exit-proposed",
  });

/** 三（四）: may the brand stay in the library? */
export const libraryReview = matter("library-review", {
  kind: "review",
  question: bilingual("该品牌能否继续留在劳务品牌资源库？", "May the brand stay in the library of labour brands?"),
  from,
  statuses: ["standing", "exit-proposed"],
  criteria: [
    exitCase("bj.exit.training", "training-quality", "培训质量不高", exit.training),
    exitCase("bj.exit.employment", "employment-effect", "带动就业人数明显减少", exit.employment),
    exitCase("bj.exit.competitiveness", "competitiveness", "市场竞争力下降", exit.competitiveness),
    exitCase("bj.exit.recognition", "market-recognition", "社会认可度不高", exit.recognition),
  ],
});
