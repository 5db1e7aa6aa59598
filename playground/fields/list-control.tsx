import { isCounted } from "../policy/form-groups.ts";
import { policy } from "../state/draft.ts";
import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

/** The list without entries, which is known to have none; an empty text is not known. */
const EMPTY = "无";
const SEPARATOR = "、";

const entriesOf = (text: string) =>
  text === EMPTY
    ? []
    : text
        .split(/[、，,；;]/)
        .map((part) => part.trim())
        .filter((part) => part !== "");

export function ListControl(props: ControlProps) {
  const { type } = props.fact;
  if (type.kind !== "list" || type.of.kind !== "choice") return <TypedList {...props} />;
  return isCounted(policy.value, props.fact.path) ? (
    <CountedList {...props} options={type.of.options} />
  ) : (
    <TickedList {...props} options={type.of.options} />
  );
}

type OptionsProps = ControlProps & { readonly options: readonly string[] };

function labelOf({ fact }: ControlProps, option: string): string {
  const label = fact.options?.[option];
  return label === undefined ? option : say(label);
}

function NoneTick({ text, set }: Pick<ControlProps, "text" | "set">) {
  return (
    <label class="tick tick-none">
      <input
        type="checkbox"
        checked={text === EMPTY}
        onChange={(event) => set(event.currentTarget.checked ? EMPTY : "")}
      />
      {t("noneOfThem")}
    </label>
  );
}

/** Each option once: boxes to be ticked. */
function TickedList(props: OptionsProps) {
  const { fact, text, set, options, labelId, describedBy } = props;
  const chosen = entriesOf(text);
  const turn = (option: string, isOn: boolean) =>
    set(options.filter((each) => (each === option ? isOn : chosen.includes(each))).join(SEPARATOR));
  return (
    <fieldset class="control ticks" id={fieldId(fact.path)} aria-labelledby={labelId} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => turn(option, event.currentTarget.checked)}
          />
          {labelOf(props, option)}
        </label>
      ))}
      <NoneTick text={text} set={set} />
    </fieldset>
  );
}

/** Each honour counts: how many of each level there are. */
function CountedList(props: OptionsProps) {
  const { fact, text, set, options, labelId, describedBy } = props;
  const entries = entriesOf(text);
  const countOf = (option: string) => entries.filter((each) => each === option).length;
  const change = (option: string, by: number) =>
    set(
      options
        .flatMap((each) => Array<string>(Math.max(0, countOf(each) + (each === option ? by : 0))).fill(each))
        .join(SEPARATOR),
    );
  return (
    <fieldset class="control counts" id={fieldId(fact.path)} aria-labelledby={labelId} aria-describedby={describedBy}>
      {options.map((option) => (
        <span key={option} class="count">
          <span class="count-label">{labelOf(props, option)}</span>
          <button
            type="button"
            class="step"
            disabled={countOf(option) === 0}
            aria-label={t("less", { option: labelOf(props, option) })}
            onClick={() => change(option, -1)}
          >
            −
          </button>
          <output class="count-number">{countOf(option)}</output>
          <button
            type="button"
            class="step"
            aria-label={t("more", { option: labelOf(props, option) })}
            onClick={() => change(option, 1)}
          >
            +
          </button>
        </span>
      ))}
      <NoneTick text={text} set={set} />
    </fieldset>
  );
}

/** Days and places are typed, one after the other. */
function TypedList({ fact, text, set, labelId, describedBy, isWrong }: ControlProps) {
  return (
    <span class="control">
      <input
        class="input"
        id={fieldId(fact.path)}
        lang="zh-CN"
        autocomplete="off"
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        placeholder={t("separate")}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </span>
  );
}
