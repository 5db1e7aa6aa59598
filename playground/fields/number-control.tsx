import { useComputed } from "@preact/signals";
import { valueAt } from "../policy/fact-values.ts";
import { answer } from "../state/answer.ts";
import { unitNames } from "../texts/names.ts";
import { named, t, valueText } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

/** A number as people write it: 1，234 or 360万元. Where that is not how it is read, what was read stands behind it. */
export function NumberControl({ fact, text, set, labelId, describedBy, isWrong }: ControlProps) {
  const value = useComputed(() => valueAt(answer.value.facts, fact.path));
  const { type } = fact;
  const differs = typeof value.value === "number" && !isWrong && text.trim() !== String(value.value);
  const hint = "most" in type ? t("atMost", { most: type.most }) : "";
  return (
    <span class="control number">
      <span class="number-box">
        <input
          class="input"
          id={fieldId(fact.path)}
          inputMode="decimal"
          autocomplete="off"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          placeholder={hint}
          value={text}
          onInput={(event) => set(event.currentTarget.value)}
        />
        <span class="unit">{fact.unit === null ? "" : named(unitNames, fact.unit)}</span>
      </span>
      {differs && <span class="read-as">{t("readAs", { value: valueText(fact, value.value) })}</span>}
    </span>
  );
}
