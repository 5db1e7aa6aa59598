import type { Citation } from "laowu-rules";
import { described } from "../policy/policies.ts";
import { policy } from "../state/draft.ts";
import { t } from "../texts/speak.ts";

/** The clause as a chip; opened, the document's title and the fragment that it rests on. */
export function Clause({ citation }: { readonly citation: Citation }) {
  const document = described(policy.value).documents.find(({ id }) => id === citation.document);
  const isDraft = document?.status === "draft-for-comment";
  return (
    <details class="clause">
      <summary>
        <span class="visually-hidden">{t("clause")} </span>
        {citation.clause}
      </summary>
      <p class="clause-text" lang="zh-CN">
        <span class="clause-title">
          《{document?.title}》{citation.number}
          {isDraft && !document.title.includes("征求意见稿") && t("draft")}
        </span>
        <span class="clause-number">{citation.clause}</span> <q>{citation.fragment}</q>
      </p>
    </details>
  );
}
