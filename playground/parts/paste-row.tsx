import { batch, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { tableOf } from "../library.ts";
import { valueAt } from "../policy/fact-values.ts";
import { pastedTable } from "../policy/pasted-table.ts";
import { textsOf } from "../policy/value-texts.ts";
import { asOf, matter, policy, type Texts, texts } from "../state/draft.ts";
import { language } from "../state/language.ts";
import { factName, factValueText } from "../texts/fact-names.ts";
import { t } from "../texts/speak.ts";

interface ReadRow {
  readonly facts: unknown;
  readonly texts: Texts;
  readonly problems: readonly string[];
}

/** Reads one row under its headings, as the library's door for spreadsheets reads it. */
function readRow(rows: readonly (readonly string[])[], at: number): ReadRow | undefined {
  const [headings] = rows;
  const row = rows[at];
  if (headings === undefined || row === undefined || at === 0) return undefined;
  const table = tableOf(headings, {
    policy: policy.value,
    matter: matter.value,
    asOf: asOf.value,
    lang: language.value,
  });
  const read = table.read(row);
  return {
    facts: read.facts,
    texts: textsOf(read.facts),
    problems: [...table.problems, ...read.problems].map(({ message }) => message),
  };
}

export function PasteRow({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pasted = useSignal("");
  const at = useSignal(1);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = pastedTable(pasted.value);
  const read = readRow(rows, Math.min(at.value, rows.length - 1));
  const fill = (before: Texts) => {
    if (read === undefined) return;
    batch(() => {
      texts.value = { ...before, ...read.texts };
    });
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="paste-title" onClose={close}>
      <h2 class="pane-title" id="paste-title">
        {t("pasteRow")}
      </h2>
      <p class="hint">{t("pasteHint")}</p>
      <textarea
        class="input paste-text"
        rows={6}
        aria-label={t("pasted")}
        value={pasted.value}
        onInput={(event) => {
          pasted.value = event.currentTarget.value;
        }}
      />
      {rows.length > 2 && (
        <label class="field">
          <span class="field-label">{t("whichRow")}</span>
          <select class="input" value={at.value} onChange={(event) => (at.value = Number(event.currentTarget.value))}>
            {rows.slice(1).map((row, place) => (
              <option key={place} value={place + 1}>
                {`${t("row", { number: place + 1 })} ${row.slice(0, 2).join(" ")}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {pasted.value.trim() !== "" &&
        (read === undefined ? <p class="problem">{t("noTable")}</p> : <Found read={read} />)}
      <div class="dialog-tools">
        <button type="button" class="button button-main" disabled={read === undefined} onClick={() => fill({})}>
          {t("replaceForm")}
        </button>
        <button type="button" class="button" disabled={read === undefined} onClick={() => fill(texts.value)}>
          {t("addToForm")}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t("cancel")}
        </button>
      </div>
    </dialog>
  );
}

function Found({ read }: { readonly read: ReadRow }) {
  return (
    <div role="status" class="found">
      <p>{t("factsFound", { count: Object.keys(read.texts).length })}</p>
      <dl class="found-facts">
        {Object.keys(read.texts).map((path) => (
          <div key={path}>
            <dt>{factName(policy.value, path)}</dt>
            <dd>{factValueText(policy.value, path, valueAt(read.facts, path))}</dd>
          </div>
        ))}
      </dl>
      {read.problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </div>
  );
}
