import { t } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

const NEVER = "never";

/** A day; of a date that may never have come, that too. */
export function DateControl({ fact, text, set, labelId, describedBy, isWrong }: ControlProps) {
  const mayBeNever = fact.type.kind === "date" && fact.type.never;
  return (
    <span class="control date">
      <input
        class="input"
        type="date"
        id={fieldId(fact.path)}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={text === NEVER ? "" : text}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {mayBeNever && (
        <label class="tick">
          <input
            type="checkbox"
            checked={text === NEVER}
            onChange={(event) => set(event.currentTarget.checked ? NEVER : "")}
          />
          {t("never")}
        </label>
      )}
    </span>
  );
}
