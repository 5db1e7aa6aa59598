import { described } from "../policy/policies.ts";
import { matter, policy } from "../state/draft.ts";
import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { Clause } from "./clause.tsx";

/** What the authority's texts leave open and no fact can undo, and the figures that the matter's text does not give. */
export function Assumptions() {
  const { assumptions, gaps, matters } = described(policy.value);
  const own = matters.find(({ id }) => id === matter.value)?.gaps ?? [];
  const lacking = gaps.filter(({ id }) => own.includes(id));
  return (
    <section class="panel" aria-labelledby="assumptions-title">
      <h2 class="pane-title" id="assumptions-title">
        {t("assumptions")}
        {assumptions.length > 0 && <span class="badge">{assumptions.length}</span>}
      </h2>
      <p class="hint">{t("assumptionsHint")}</p>
      {assumptions.map(({ id, place, taken, grounds }) => (
        <details key={id} class="reading" data-assumption={id}>
          <summary>
            <span class="reading-place">{say(place)}</span>
            <span class="reading-used">{say(taken)}</span>
          </summary>
          <p class="grounds">{say(grounds)}</p>
        </details>
      ))}
      {lacking.length > 0 && (
        <>
          <h3 class="part-title">{t("gaps")}</h3>
          <ul class="rows">
            {lacking.map(({ id, reason, citation }) => (
              <li key={id} class="row" data-gap={id}>
                <p class="row-text">{say(reason)}</p>
                <Clause citation={citation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
