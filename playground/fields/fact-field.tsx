import { useComputed } from "@preact/signals";
import type { Fact } from "../policy/policies.ts";
import { answer } from "../state/answer.ts";
import { setText, texts } from "../state/draft.ts";
import { say } from "../state/language.ts";
import { type ControlProps, fieldId } from "./control.ts";
import { DateControl } from "./date-control.tsx";
import { ListControl } from "./list-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { OptionControl } from "./option-control.tsx";
import { RecordsControl } from "./records-control.tsx";
import { TextControl } from "./text-control.tsx";
import { YesNoControl } from "./yes-no-control.tsx";

/** A fact of the form: its label, its control, and what is wrong with what is typed. */
export function FactField({ fact, passage }: { readonly fact: Fact; readonly passage: string }) {
  const { path } = fact;
  const text = useComputed(() => texts.value[path] ?? "");
  const problem = useComputed(() => answer.value.problems.get(path));
  const id = fieldId(path);
  const labelId = `${id}-label`;
  const problemId = `${id}-problem`;
  const isWide = fact.type.kind === "records" || fact.type.kind === "list" || fact.type.kind === "text";
  return (
    <div class={isWide ? "field field-wide" : "field"} data-fact={path} data-filled={text.value !== ""}>
      <span class="field-label" id={labelId}>
        {say(fact.label)}
      </span>
      <Control
        fact={fact}
        text={text.value}
        set={(changed) => setText(path, changed)}
        labelId={labelId}
        describedBy={problem.value === undefined ? passage : `${passage} ${problemId}`}
        isWrong={problem.value !== undefined}
      />
      {problem.value !== undefined && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}

function Control(props: ControlProps) {
  switch (props.fact.type.kind) {
    case "boolean":
      return <YesNoControl {...props} />;
    case "choice":
      return <OptionControl {...props} />;
    case "date":
      return <DateControl {...props} />;
    case "list":
      return <ListControl {...props} />;
    case "records":
      return <RecordsControl {...props} />;
    case "text":
    case "place":
      return <TextControl {...props} />;
    default:
      return <NumberControl {...props} />;
  }
}
