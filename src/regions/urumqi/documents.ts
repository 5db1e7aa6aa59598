import { bilingual } from "../../ground/bilingual.ts";
import { cite } from "../../sources/citation.ts";
import { policyDocument } from "../../sources/document.ts";

/** 乌鲁木齐市劳务品牌建设工作方案（征求意见稿）: a draft published for comment. */
export const draft = policyDocument({
  id: "uq-draft",
  title: "乌鲁木齐市劳务品牌建设工作方案（征求意见稿）",
  number: null,
  dates: { issued: null, published: null, from: null, to: null },
  status: "draft-for-comment",
  remark: bilingual(
    "征求意见稿，未正式印发；文本未印发文机关、文号和日期，发文机关据其内容推定，并引用党的二十届三中全会，故晚于2024年7月。",
    "A draft for comment, not issued; it prints no issuer, number or date. The issuer is inferred from its text, which cites the third plenum of the 20th Central Committee and so is later than July 2024.",
  ),
  source: "urumqi-work-plan-draft.txt",
});

/** Cites the draft. */
export const at = (clause: string, fragment: string) => cite(draft, clause, fragment);
