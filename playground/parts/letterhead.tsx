import type { Citation } from "laowu-rules";
import { described, editionOf } from "../policy/policies.ts";
import { asOf, matter, policy } from "../state/draft.ts";
import { say } from "../state/language.ts";
import { statusName, t } from "../texts/speak.ts";

type Document = ReturnType<typeof described>["documents"][number];

/** The documents that a matter's provisions are in, in the order of its provisions. */
function documentsOf(): readonly Document[] {
  const { documents } = described(policy.value);
  const { provisions } = editionOf(policy.value, matter.value, asOf.value);
  const cited = new Set(provisions.map(({ citation }: { readonly citation: Citation }) => citation.document));
  return documents.filter(({ id }) => cited.has(id));
}

function statusText({ status, dates }: Document): string {
  return dates.to !== null && dates.to < asOf.value ? t("periodEnded") : statusName(status);
}

/** The head of the document: who issued it, its title, number and date, and how it stands. */
export function Letterhead() {
  return (
    <header class="letterhead">
      <p class="letterhead-authority">{say(described(policy.value).authority)}</p>
      {documentsOf().map((document) => {
        const { id, title, number, dates, status } = document;
        return (
          <div key={id} class="letterhead-document">
            <h2 class="letterhead-title" lang="zh-CN">
              {title}
            </h2>
            <p class="letterhead-number">
              <span lang="zh-CN">{number ?? t("noNumber")}</span>
              {dates.issued !== null && <span>{t("issued", { date: dates.issued })}</span>}
              {dates.to !== null && (
                <span>
                  {dates.from} – {dates.to}
                </span>
              )}
              <span class="status" data-status={status}>
                {statusText(document)}
              </span>
            </p>
          </div>
        );
      })}
    </header>
  );
}
