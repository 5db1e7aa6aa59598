import { cite } from "../../sources/citation.ts";
import { policyDocument } from "../../sources/document.ts";

/** 宝人社发〔2022〕39号, of seventeen departments of Baoji. */
export const opinion = policyDocument({
  id: "bj-2022-39",
  title: "关于加强劳务品牌建设的实施意见",
  number: "宝人社发〔2022〕39号",
  dates: { issued: "2022-08-19", published: null, from: null, to: null },
  status: "issued",
  remark: null,
  source: "baoji-2022-39.txt",
});

/** The day from which its provisions apply. */
export const from = "2022-08-19";
/** The end of the 14th Five-Year Plan (“十四五”末), to which its targets run. */
export const planEnd = "2025-12-31";

/** Cites the opinion. */
export const at = (clause: string, fragment: string) => cite(opinion, clause, fragment);
