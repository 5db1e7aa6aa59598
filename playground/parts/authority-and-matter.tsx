import { batch, useSignal } from "@preact/signals";
import { examples } from "../examples.ts";
import { described, matterIds, policyIds } from "../policy/policies.ts";
import { textsOf } from "../policy/value-texts.ts";
import { asOf, choosePolicy, figures, matter, policy, readings, texts } from "../state/draft.ts";
import { isDay } from "../state/fragment.ts";
import { say } from "../state/language.ts";
import { kindNames, placeNames } from "../texts/names.ts";
import { listed, matterTitle, named, statusName, t } from "../texts/speak.ts";
import { PasteRow } from "./paste-row.tsx";

export function AuthorityAndMatter() {
  const pasting = useSignal(false);
  return (
    <div class="ask">
      <h2 class="pane-title">{t("whatToAsk")}</h2>
      <Authorities />
      <Matters />
      <label class="field">
        <span class="field-label">{t("asOf")}</span>
        <input
          class="input"
          type="date"
          id="as-of"
          value={asOf.value}
          onInput={(event) => {
            if (isDay(event.currentTarget.value)) asOf.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="ask-tools">
        {examples[policy.value]?.[matter.value] !== undefined && (
          <button type="button" class="button" id="load-example" onClick={loadExample}>
            {t("loadExample")}
          </button>
        )}
        <button
          type="button"
          class="button"
          id="paste-row"
          onClick={() => {
            pasting.value = true;
          }}
        >
          {t("pasteRow")}
        </button>
        <button type="button" class="button" id="clear" onClick={clear}>
          {t("clear")}
        </button>
      </div>
      {pasting.value && (
        <PasteRow
          close={() => {
            pasting.value = false;
          }}
        />
      )}
    </div>
  );
}

/** Each authority, and how its documents stand: a draft is no policy in force, and is seen to be none. */
function Authorities() {
  return (
    <fieldset>
      <legend class="field-label">{t("authority")}</legend>
      <div class="authorities">
        {policyIds.map((id) => {
          const { authority, documents } = described(id);
          return (
            <label key={id} class="authority" title={say(authority)}>
              <input
                type="radio"
                class="visually-hidden"
                name="authority"
                value={id}
                checked={id === policy.value}
                onChange={() => choosePolicy(id)}
              />
              <span class="authority-place">
                {Object.hasOwn(placeNames, id) ? named(placeNames, id) : say(authority)}
              </span>
              <span class="authority-status">
                {listed([...new Set(documents.map(({ status }) => statusName(status)))])}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Matters() {
  const kinds = new Map(described(policy.value).matters.map(({ id, kind }) => [id, kind]));
  return (
    <fieldset class="matters">
      <legend class="field-label">{t("matter")}</legend>
      {matterIds(policy.value).map((id) => (
        <label key={`${policy.value} ${id}`} class="matter">
          <input
            type="radio"
            name="matter"
            value={id}
            checked={id === matter.value}
            onChange={() => {
              matter.value = id;
            }}
          />
          <span class="matter-title">{matterTitle(policy.value, id)}</span>
          <span class="matter-kind">{named(kindNames, kinds.get(id) ?? "")}</span>
        </label>
      ))}
    </fieldset>
  );
}

function loadExample(): void {
  const request = examples[policy.value]?.[matter.value]?.request;
  if (request === undefined) return;
  batch(() => {
    texts.value = textsOf(request.facts);
    readings.value = request.readings ?? {};
    figures.value = {};
    asOf.value = request.asOf;
  });
}

function clear(): void {
  batch(() => {
    texts.value = {};
    readings.value = {};
    figures.value = {};
  });
}
