import { cite } from "../../sources/citation.ts";
import { policyDocument } from "../../sources/document.ts";

/** 鄂人社发〔2022〕13号, of twenty departments of Hubei. */
export const opinion = policyDocument({
  id: "hb-2022-13",
  title: "关于加强劳务品牌建设的实施意见",
  number: "鄂人社发〔2022〕13号",
  dates: { issued: "2022-03-25", published: "2022-06-09", from: null, to: null },
  status: "in-force",
  remark: null,
  source: "hubei-ehrss-2022-13.txt",
});

/** The day from which its provisions apply. */
export const from = "2022-03-25";

/** Cites the opinion. */
export const at = (clause: string, fragment: string) => cite(opinion, clause, fragment);
