import type { FactType } from "laowu-rules";
import type { Fact } from "../policy/policies.ts";
import { type RecordRow, readRecords, writeRecords } from "../policy/record-rows.ts";
import { policy } from "../state/draft.ts";
import { say } from "../state/language.ts";
import { fieldLabel, fieldOptions, t } from "../texts/speak.ts";
import { type ControlProps, fieldId } from "./control.ts";

type Fields = readonly (readonly [name: string, type: FactType, label: string])[];

/** The fields that this policy has a name for; another policy's are of no use to it. */
function fieldsOf(fact: Fact): Fields {
  if (fact.type.kind !== "records") return [];
  return Object.entries(fact.type.fields).flatMap(([name, type]) => {
    const label = fieldLabel(policy.value, fact, name);
    return label === undefined ? [] : [[name, type, label] as const];
  });
}

const inputId = (fact: Fact, at: number, field: string) => `${fieldId(fact.path)}-${at}-${field}`;

export function RecordsControl({ fact, text, set, labelId, describedBy }: ControlProps) {
  const rows = readRecords(text);
  const fields = fieldsOf(fact);
  const write = (at: number, row: RecordRow) =>
    set(writeRecords(rows.map((each, place) => (place === at ? row : each))));
  return (
    <fieldset class="control records" id={fieldId(fact.path)} aria-labelledby={labelId} aria-describedby={describedBy}>
      {rows.map((row, at) => (
        <fieldset key={at} class="record">
          <legend>
            {t("entry", { number: at + 1 })}
            <button
              type="button"
              class="link"
              onClick={() => set(writeRecords(rows.filter((_, place) => place !== at)))}
            >
              {t("remove")}
            </button>
          </legend>
          {fields.map(([name, type, label]) => (
            <div
              key={name}
              class={isLong(optionsOf(fact, name, type)) ? "record-field record-field-wide" : "record-field"}
            >
              <label class="record-label" for={inputId(fact, at, name)}>
                {label}
              </label>
              <RecordInput
                id={inputId(fact, at, name)}
                fact={fact}
                field={name}
                type={type}
                text={row[name] ?? ""}
                set={(typed) => write(at, { ...row, [name]: typed })}
              />
            </div>
          ))}
        </fieldset>
      ))}
      <button type="button" class="button" onClick={() => set(writeRecords([...rows, {}]))}>
        {t("add")}
      </button>
    </fieldset>
  );
}

/** Options of so many characters take the whole width. */
const LONG = 8;

function isLong(options: ReturnType<typeof optionsOf>): boolean {
  return options?.some(([, label]) => label.length > LONG) ?? false;
}

interface RecordInputProps {
  readonly id: string;
  readonly fact: Fact;
  readonly field: string;
  readonly type: FactType;
  readonly text: string;
  readonly set: (text: string) => void;
}

function RecordInput({ id, fact, field, type, text, set }: RecordInputProps) {
  const options = optionsOf(fact, field, type);
  if (options === undefined) {
    return (
      <input
        class="input"
        id={id}
        autocomplete="off"
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
      />
    );
  }
  return (
    <select class="input" id={id} value={text} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{t("unknown")}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** The options of a field: yes and no, a choice, or the uses that a spending plan knows. */
function optionsOf(fact: Fact, field: string, type: FactType): readonly (readonly [string, string])[] | undefined {
  const names = fieldOptions(policy.value, fact, field);
  const label = (option: string) => (names?.[option] === undefined ? option : say(names[option]));
  if (type.kind === "boolean") {
    return [
      ["是", t("yes")],
      ["否", t("no")],
    ];
  }
  if (type.kind === "choice") return type.options.map((option) => [option, label(option)] as const);
  if (type.kind === "text" && fact.options !== null)
    return Object.keys(fact.options).map((option) => [option, label(option)] as const);
  return undefined;
}
