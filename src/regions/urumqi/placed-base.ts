import { choose } from "../../expressions/choose.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import { bilingual } from "../../ground/bilingual.ts";
import type { Figure } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { training, workforce } from "./facts.ts";

/** What “自用或输出劳务从业人数占比” is a share of. */
const placedBase = reading("uq.placed-base", {
  place: bilingual(
    "“自用或输出劳务从业人数占比”以何为整体，三（二）4与附件3第2项均未写明",
    "the whole of which the workers used or sent out are a share, which neither 三（二）4 nor item 2 of annex 3 prints",
  ),
  options: {
    trainees: bilingual("以当年培训人数为整体", "over the trainees of the year"),
    passed: bilingual("以培训合格人数为整体", "over those who passed"),
    workforce: bilingual("以从业人员总数为整体", "over the workforce"),
  },
  default: "trainees",
  grounds: bilingual(
    "该句说的是每年开展的培训及参训人员的去向；附件1以“经特色职业培训合格后”为口径，“从业人数占比”亦可理解为占从业人员。",
    "The sentence speaks of the year's training and what becomes of those trained. Annex 1 measures its own 80 % after passing, and 从业人数占比 may also mean a share of the workforce.",
  ),
});

/** The placed share, on whichever base the reading takes, held against a percentage. */
export const placedShareAtLeast = (least: Figure<"percent">) =>
  choose(placedBase, {
    trainees: shareAtLeast(training.placed, training.trainees, least),
    passed: shareAtLeast(training.placedPassed, training.passed, least),
    workforce: shareAtLeast(workforce.placed, workforce.total, least),
  });
