import { policy } from "../state/draft.ts";
import { evaluation } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { factNames } from "../texts/fact-names.ts";
import { t } from "../texts/speak.ts";

/** Facts that are stated and that nothing in this matter reads. */
export function Ignored() {
  const { ignored } = evaluation.value;
  if (ignored.length === 0) return null;
  return (
    <p class="ignored">
      {t("ignored")}
      {language.value === "zh" ? "：" : ": "}
      {factNames(policy.value, ignored)}
    </p>
  );
}
