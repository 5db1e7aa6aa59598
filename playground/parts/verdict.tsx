import { useComputed } from "@preact/signals";
import type { CriterionResult, MatterResult, Outcome } from "laowu-rules";
import { matterOf } from "../state/answer.ts";
import { matter, policy } from "../state/draft.ts";
import { evaluation, lastInsight, result } from "../state/insight.ts";
import { language, say } from "../state/language.ts";
import { amount, matterTitle, named, t } from "../texts/speak.ts";
import { words } from "../texts/words.ts";
import { Bar } from "./bar.tsx";
import { Clause } from "./clause.tsx";
import { headline, isSheetAlone, owedText, reservations } from "./headline.ts";
import { Mark } from "./mark.tsx";

const outcomes: readonly Outcome[] = ["met", "not-met", "undetermined", "not-applicable"];

/** The answer to the question, large; what it comes to, beside it. */
export function Verdict() {
  const matterResult = result.value;
  const { outcome, question, criteria, score, scope } = matterResult;
  const alone = isSheetAlone(matterResult);
  return (
    <section
      class="verdict"
      data-outcome={alone ? "score" : outcome}
      id="verdict"
      tabIndex={-1}
      aria-labelledby="verdict-question"
    >
      <p class="verdict-matter">
        {matterTitle(policy.value, matter.value)}
        {reservations(matterResult).map((text) => (
          <span key={text} class="tag tag-warm">
            {text}
          </span>
        ))}
      </p>
      <h2 class="verdict-question" id="verdict-question">
        {say(question)}
      </h2>
      <p class="verdict-answer">
        {!alone && <Mark outcome={outcome} />}
        <strong class="verdict-word">{headline(matterResult)}</strong>
        {score !== undefined && <span class="verdict-max">{t("ofPoints", { max: score.max })}</span>}
      </p>
      {scope !== undefined && <Scope of={scope} />}
      {score !== undefined && <Bar atLeast={score.atLeast} atMost={score.atMost} max={score.max} />}
      {criteria.length > 1 && <Tally criteria={criteria} />}
      <Particulars of={matterResult} />
      <Spoken />
    </section>
  );
}

/** For whom the matter is, and whether this is one of them. */
function Scope({ of: { id, outcome, message, citation } }: { readonly of: CriterionResult }) {
  return (
    <div class="row verdict-scope" data-outcome={outcome} data-scope={id}>
      <Mark outcome={outcome} />
      <p class="row-text">
        <span class="tag">{t("scope")}</span> {message[language.value]}
      </p>
      <Clause citation={citation} />
    </div>
  );
}

function Tally({ criteria }: Pick<MatterResult, "criteria">) {
  return (
    <ul class="tally">
      {outcomes.map((outcome) => {
        const count = criteria.filter((each) => each.outcome === outcome).length;
        return (
          count > 0 && (
            <li key={outcome} data-outcome={outcome} style={{ flexGrow: count }}>
              <span>{t("tally", { count, outcome: t(outcome).toLowerCase() })}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Particulars({ of }: { readonly of: MatterResult }) {
  const { status, dates, subsidy } = of;
  const owed = owedText(of);
  const rows: (readonly [string, string])[] = [];
  if (status !== undefined) rows.push([t("status"), status === null ? t("notYetKnown") : named(words, status)]);
  if (owed !== undefined) rows.push([t("amountOwed"), owed]);
  if (subsidy?.ceiling !== null && subsidy?.ceiling !== undefined)
    rows.push([t("ceiling"), amount(subsidy.ceiling, "yuan")]);
  if (subsidy !== undefined) rows.push([t("payee"), subsidy.payee === null ? t("payeeNone") : say(subsidy.payee)]);
  for (const [name, day] of Object.entries(dates ?? {})) rows.push([named(words, name), day]);
  if (rows.length === 0) return null;
  return (
    <dl class="particulars">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Read out after a pause in typing, not at every key. */
function Spoken() {
  const text = useComputed(() => {
    const settled = matterOf(lastInsight.value?.evaluation ?? evaluation.value);
    return [headline(settled), owedText(settled)].filter((part) => part !== undefined).join(" ");
  });
  return (
    <p class="visually-hidden" role="status">
      {t("verdict")} {text}
    </p>
  );
}
