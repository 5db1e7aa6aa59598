import { matter, policy } from "../state/draft.ts";
import { result } from "../state/insight.ts";
import { matterTitle } from "../texts/speak.ts";
import { headline, isSheetAlone, owedText, reservations } from "./headline.ts";
import { Mark } from "./mark.tsx";

/** On a phone the answer stays in sight while the form is filled in; elsewhere it stands beside the form. */
export function VerdictBar() {
  const { outcome } = result.value;
  return (
    <button
      type="button"
      class="verdict-bar"
      data-outcome={isSheetAlone(result.value) ? "score" : outcome}
      onClick={() => document.getElementById("verdict")?.scrollIntoView()}
    >
      <span class="verdict-bar-matter">
        {matterTitle(policy.value, matter.value)}
        {reservations(result.value).map((text) => (
          <span key={text} class="tag tag-warm">
            {text}
          </span>
        ))}
      </span>
      {!isSheetAlone(result.value) && <Mark outcome={outcome} />}
      <strong>{headline(result.value)}</strong>
      <span>{owedText(result.value)}</span>
      <span class="verdict-bar-go" aria-hidden="true" />
    </button>
  );
}
