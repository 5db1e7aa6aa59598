import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

export function OptionControl({ fact, text, set, labelId, describedBy, isWrong }: ControlProps) {
  const ids = fact.type.kind === "choice" ? fact.type.options : [];
  return (
    <select
      class="input control"
      id={fieldId(fact.path)}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
    >
      <option value="">{t("unknown")}</option>
      {ids.map((id) => (
        <option key={id} value={id}>
          {fact.options?.[id] === undefined ? id : say(fact.options[id])}
        </option>
      ))}
      {text !== "" && !ids.includes(text) && <option value={text}>{text}</option>}
    </select>
  );
}
