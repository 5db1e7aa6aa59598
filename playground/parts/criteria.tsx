import type { CriterionResult } from "laowu-rules";
import { result } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { ChangedFacts } from "./changed-facts.tsx";
import { Clause } from "./clause.tsx";
import { Mark } from "./mark.tsx";

/** Every criterion with its mark, its sentence and its clause, in the document's order. */
export function Criteria() {
  const { criteria, relaxation } = result.value;
  if (criteria.length === 0) return null;
  return (
    <section class="criteria" aria-labelledby="criteria-title">
      <h3 class="part-title" id="criteria-title">
        {t("criteria")}
      </h3>
      <ol class="rows">
        {criteria.map((criterion) => (
          <Criterion
            key={criterion.id}
            criterion={criterion}
            relaxed={relaxation?.criteria.includes(criterion.id) ?? false}
          />
        ))}
      </ol>
    </section>
  );
}

function Criterion({ criterion, relaxed }: { readonly criterion: CriterionResult; readonly relaxed: boolean }) {
  const { id, outcome, binding, message, shortfall, citation } = criterion;
  return (
    <li class="row" data-outcome={outcome} data-criterion={id}>
      <Mark outcome={outcome} />
      <div class="row-text">
        <p>
          {message[language.value]}
          {!binding && <span class="tag">{t("notBinding")}</span>}
          {relaxed && <span class="tag">{t("relaxation")}</span>}
        </p>
        {shortfall !== undefined && shortfall.length > 0 && <ChangedFacts changes={shortfall} />}
      </div>
      <Clause citation={citation} />
    </li>
  );
}
