import { result } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { amount, t } from "../texts/speak.ts";
import { Clause } from "./clause.tsx";
import { Mark } from "./mark.tsx";

/** The sums of an award, each with its clause. */
export function Award() {
  const { subsidy } = result.value;
  if (subsidy === undefined || subsidy.lines.length === 0) return null;
  return (
    <section class="award" aria-labelledby="award-title">
      <h3 class="part-title" id="award-title">
        {t("awardLines")}
      </h3>
      <ol class="rows">
        {subsidy.lines.map(({ id, outcome, amount: sum, message, citation }) => (
          <li key={id} class="row" data-outcome={outcome}>
            <Mark outcome={outcome} />
            <p class="row-text">{message[language.value]}</p>
            <span class="row-sum">{sum === null ? t("notYetKnown") : amount(sum, "yuan")}</span>
            <Clause citation={citation} />
          </li>
        ))}
      </ol>
    </section>
  );
}
