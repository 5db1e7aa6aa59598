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
  bilingual("公布的文本在“最高可提高”之后缺少数据。", "The text as published lacks the figure after “最高可提高”."),
);

const payeeGap = sourceGap(
  "hb.gap.uplift-payee",
  at("（六）", "培训补贴标准最高可提高"),
  bilingual("文件未规定提高部分的拨付对象。", "The text does not say to whom the higher subsidy is paid."),
);

const inDirectory = attested(brand.inDirectory);
const atRecognizedVenue = attested(training.recognizedVenue);

/** （六）: to what may the training subsidy rise? */
export const trainingSubsidy = matter("training-subsidy", {
  kind: "award",
  question: bilingual("该培训的补贴标准能否提高？", "May the subsidy for this training rise?"),
  from,
  gaps: [payeeGap],
  award: awardWhere({
    payee: null,
    sums: [
      {
        id: "hb.training.uplift",
        conditions: [
          { id: "hb.training.directory", require: inDirectory },
          { id: "hb.training.venue", require: atRecognizedVenue },
        ],
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
      require: inDirectory,
    }),
    criterion("hb.training.venue", {
      topic: "recognized-venue",
      cite: at("（六）", "经认定的培训机构或孵化基地"),
      require: atRecognizedVenue,
    }),
  ],
});
