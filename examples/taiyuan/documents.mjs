import { bilingual, cite, policyDocument, sourceGap } from "laowu-rules/authoring";

/** The measures of Taiyuan, as a newspaper reports them: no official text was at hand. */
export const measures = policyDocument({
  id: "ty-2024-bingzhou",
  title: "公共就业服务能力提升示范项目“并州”特色劳务品牌认定及奖补暂行办法",
  number: null,
  dates: { issued: null, published: null, from: null, to: "2025-12-31" },
  status: "press-report",
  remark: bilingual(
    "依据《太原日报》2024年8月4日的报道写成，未见正式文本；文号和印发日期不详。",
    "Written from a report of the Taiyuan Daily of 2024-08-04; no official text was at hand, and number and date of issue are not known.",
  ),
  source: "taiyuan-2024-08-04-report.txt",
});

/** The last day of its period. */
export const to = "2025-12-31";

/** Cites a paragraph of the report. */
export const at = (/** @type {string} */ paragraph, /** @type {string} */ fragment) =>
  cite(measures, `报道${paragraph}`, fragment);

/** What every result has to say: where the figures come from. */
export const fromReport = sourceGap(
  "ty.gap.official-text",
  at("第3段", "不低于120人等"),
  bilingual(
    "数据来自2024年8月4日的新闻报道，未见正式文本；报道所列条件以“等”字结尾，可能还有其他条件。",
    "The figures come from a newspaper report of 2024-08-04; no official text was at hand, and the report's list of conditions ends with “and others”.",
  ),
);
