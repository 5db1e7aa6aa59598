import { Choice } from "../parts/choice.tsx";
import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

const YES = "是";
const NO = "否";

/** Yes, no, or not known, which is neither. */
export function YesNoControl({ fact, text, set, describedBy }: ControlProps) {
  const chosen = text === YES || text === NO ? text : "";
  return (
    <div id={fieldId(fact.path)} class="control">
      <Choice
        name={fieldId(fact.path)}
        label={say(fact.label)}
        describedBy={describedBy}
        options={[
          [YES, t("yes")],
          [NO, t("no")],
          ["", t("unknown")],
        ]}
        chosen={chosen}
        choose={set}
      />
    </div>
  );
}
