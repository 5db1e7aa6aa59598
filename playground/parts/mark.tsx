import type { Outcome } from "laowu-rules";
import { t } from "../texts/speak.ts";

/** √ × ? –, drawn: a font's root sign is not the tick of a form. */
const strokes: Readonly<Record<Outcome, string>> = {
  met: "M3.5 8.6 6.6 11.8 12.6 4.4",
  "not-met": "M4.4 4.4 11.6 11.6M11.6 4.4 4.4 11.6",
  undetermined: "M5.3 6.1a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.8M8 12.7v.1",
  "not-applicable": "M4 8h8",
};

/** The mark of an outcome, with the word for whoever does not see it. */
export function Mark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span class="mark" data-outcome={outcome}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={strokes[outcome]} />
      </svg>
      <span class="visually-hidden">{t(outcome)}</span>
    </span>
  );
}
