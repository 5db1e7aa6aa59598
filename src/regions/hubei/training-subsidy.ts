import { criterion } from "../../eligibility/criterion.ts";
import { plus } from "../../expressions/arithmetic.ts";
import { attested } from "../../expressions/attested.ts";
import { percentOf } from "../../expressions/percent-of.ts";
import { supplied } from "../../expressions/supplied.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { awardWhere, setUnder } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { award, brand, training } from "./facts.ts";

const upliftGap = sourceGap(
  "hb.gap.uplift",
  at("（六）", "培训补贴标准最高可提高"),
  bilingual(
    "公布的文本在“最高可提高”之后缺数；按百分比理解是本库的假设。",
    "The published text lacks the figure after “最高可提高”; that it is a percentage is an assumption.",
  ),
);

/** （六）: to what may the training subsidy rise? */
export const trainingSubsidy = matter("training-subsidy", {
  kind: "award",
  question: bilingual("该培训的补贴标准能否提高？", "May the subsidy for this training rise?"),
  from,
  award: awardWhere({
    payee: bilingual("培训机构或孵化基地", "the training institution or incubation base"),
    sums: [
      {
        id: "hb.training.uplift",
        when: attested(brand.inDirectory, training.recognizedVenue),
        amount: setUnder(
          plus(award.trainingSubsidy, percentOf(supplied(award.uplift, upliftGap), award.trainingSubsidy)),
        ),
        cite: at("（六）", "培训补贴标准最高可提高"),
      },
    ],
  }),
  criteria: [
    criterion("hb.training.directory", {
      topic: "in-directory",
      cite: at("（六）", "纳入劳务品牌指导目录"),
      require: attested(brand.inDirectory),
    }),
    criterion("hb.training.venue", {
      topic: "recognized-venue",
      cite: at("（六）", "经认定的培训机构或孵化基地"),
      require: attested(training.recognizedVenue),
    }),
  ],
});
