import type { FactValue, Path } from "laowu-rules";
import { matterOf } from "../state/answer.ts";
import { lastInsight, result } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { ChangedFacts } from "./changed-facts.tsx";

type Changes = Extract<Path, { readonly changes: unknown }>["changes"];

/** What would make the outcome met; where nothing would, what stands in the way. */
export function Way() {
  const { outcome } = result.value;
  const insight = lastInsight.value;
  const way = insight?.way;
  if (insight === undefined || way === undefined || outcome === "met" || outcome === "not-applicable") return null;
  // The last way stays until the next is found, but never that of another matter.
  if (matterOf(insight.evaluation).matter !== result.value.matter) return null;
  if ("changes" in way) return way.changes.length === 0 ? null : <Changing changes={way.changes} />;
  return outcome === "not-met" ? <Blocked way={way} /> : null;
}

function Changing({ changes }: { readonly changes: Changes }) {
  return (
    <section class="panel" aria-labelledby="way-title">
      <h2 class="pane-title" id="way-title">
        {t("way")}
      </h2>
      <p class="hint">{t("wayHint")}</p>
      <ol class="way">
        {changes.map(({ path, from, to, attested }) => (
          <li key={path}>
            <ChangedFacts changes={[{ fact: path, from: from as FactValue, to: to as FactValue }]} />
            {attested && <span class="tag">{t("attested")}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Blocked({ way }: { readonly way: Exclude<Path, { readonly changes: unknown }> }) {
  return (
    <section class="panel" aria-labelledby="way-title">
      <h2 class="pane-title" id="way-title">
        {t("way")}
      </h2>
      <p class="hint">{t("blocked")}</p>
      <ul class="way">
        {way.blocked.map(({ id, citation, message }) => (
          <li key={id}>
            {citation.clause} {message[language.value]}
          </li>
        ))}
      </ul>
      {way.until !== undefined && <p>{t("blockedUntil", { date: way.until })}</p>}
    </section>
  );
}
