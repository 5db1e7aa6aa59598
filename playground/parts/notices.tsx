import { answer } from "../state/answer.ts";
import { policy } from "../state/draft.ts";
import { result } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { factNames } from "../texts/fact-names.ts";
import { t } from "../texts/speak.ts";

/** What changes the weight of everything below stands out; the rest is listed. */
const weighty = new Set(["draft-for-comment", "period-ended", "not-yet-issued", "hypothetical"]);

export function Notices() {
  const { notices } = result.value;
  const problems = [...answer.value.problems.keys()];
  return (
    <section class="notices" aria-label={t("notices")}>
      {notices.map(({ code, message }, at) => (
        <p key={`${code} ${at}`} class={weighty.has(code) ? "banner" : "notice"} data-code={code}>
          {message[language.value]}
        </p>
      ))}
      {problems.length > 0 && (
        <p class="banner banner-wrong">
          {t("leftOut")}
          {factNames(policy.value, problems)}
        </p>
      )}
    </section>
  );
}
