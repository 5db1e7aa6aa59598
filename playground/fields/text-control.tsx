import { type ControlProps, fieldId } from "./control.ts";

export function TextControl({ fact, text, set, labelId, describedBy, isWrong }: ControlProps) {
  return (
    <input
      class="input control"
      id={fieldId(fact.path)}
      lang="zh-CN"
      autocomplete="off"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={text}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}
