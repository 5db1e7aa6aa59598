import type { Texts } from "../state/draft.ts";
import { valueAt } from "./fact-values.ts";
import { described, type Fact, policyIds } from "./policies.ts";
import { type RecordRow, writeRecords } from "./record-rows.ts";

/** A value as it would be typed into the form, so that reading the text gives the value again. */
export function textOf(value: unknown, { type }: Pick<Fact, "type">): string {
  if (value === undefined || value === null) return "";
  if (type.kind === "records" && Array.isArray(value)) {
    const fields = Object.keys(type.fields);
    return writeRecords(
      value.map(
        (record): RecordRow => Object.fromEntries(fields.map((field) => [field, plain(valueAt(record, field))])),
      ),
    );
  }
  if (Array.isArray(value)) return value.length === 0 ? "无" : value.join("、");
  return plain(value);
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "boolean" ? (value ? "是" : "否") : String(value);
}

/** Facts as the texts of the form. */
export function textsOf(facts: unknown): Texts {
  const texts: Record<string, string> = {};
  for (const id of policyIds) {
    for (const fact of described(id).facts) {
      const text = textOf(valueAt(facts, fact.path), fact);
      if (text !== "") texts[fact.path] = text;
    }
  }
  return texts;
}
