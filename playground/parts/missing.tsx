import { useSignal } from "@preact/signals";
import { fieldId } from "../fields/control.ts";
import { policy } from "../state/draft.ts";
import { result } from "../state/insight.ts";
import { factName } from "../texts/fact-names.ts";
import { t } from "../texts/speak.ts";

/** So many are shown at once; the first of them matter most. */
const SHOWN = 8;

/** Moves to the field of a fact, of which a missing path may name a part. */
function goTo(path: string): void {
  const root = path.replace(/\[.*$/, "");
  const field = document.getElementById(fieldId(root));
  field?.closest("details")?.setAttribute("open", "");
  const control = field?.matches("input, select") ? field : field?.querySelector<HTMLElement>("input, select, button");
  field?.scrollIntoView({ block: "center" });
  control?.focus();
}

function hint(missing: number, deciding: number): string {
  if (missing === 0) return t("nothingMissing");
  return deciding === 0 ? t("missingSettled") : t("missingHint", { count: deciding });
}

export function Missing() {
  const { missing, deciding } = result.value;
  const all = useSignal(false);
  const shown = all.value ? missing : missing.slice(0, SHOWN);
  return (
    <section class="panel" aria-labelledby="missing-title">
      <h2 class="pane-title" id="missing-title">
        {t("missing")}
        {missing.length > 0 && <span class="badge">{missing.length}</span>}
      </h2>
      <p class="hint">{hint(missing.length, deciding)}</p>
      <ol class="missing">
        {shown.map((path) => (
          <li key={path}>
            <button type="button" class="link" data-missing={path} onClick={() => goTo(path)}>
              {factName(policy.value, path)}
            </button>
          </li>
        ))}
      </ol>
      {missing.length > shown.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          {t("showMore", { count: missing.length - shown.length })}
        </button>
      )}
    </section>
  );
}
