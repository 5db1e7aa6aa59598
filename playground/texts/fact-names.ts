import type { FactType } from "laowu-rules";
import { type Fact, factOf } from "../policy/policies.ts";
import { say } from "../state/language.ts";
import { fieldLabel, fieldOptions, listed, t, valueText } from "./speak.ts";

/** A path that may lead into a list's records: `fund.lines[4].use`, or by year `plan.milestones[2024].national`. */
interface Place {
  readonly fact: Fact | undefined;
  readonly entry: string | undefined;
  readonly field: string | undefined;
}

function placeOf(policy: string, path: string): Place {
  const [, root = path, entry, field] = /^([^[]+)(?:\[([^\]]*)\])?(?:\.(.+))?$/.exec(path) ?? [];
  // Without brackets the whole is the path, dots and all.
  return entry === undefined
    ? { fact: factOf(policy, path), entry, field: undefined }
    : { fact: factOf(policy, root), entry, field };
}

/** A year of a list says so itself; any other entry is counted from one. */
function entryName(fact: Fact, entry: string): string {
  const byYear = fact.type.kind === "records" && Object.hasOwn(fact.type.fields, "year") && Number(entry) >= 1000;
  return byYear ? entry : t("entry", { number: Number(entry) + 1 });
}

/** What the fact at a path is called. */
export function factName(policy: string, path: string): string {
  const { fact, entry, field } = placeOf(policy, path);
  if (fact === undefined) return path;
  const names = [say(fact.label)];
  if (entry !== undefined) names.push(entryName(fact, entry));
  if (field !== undefined) names.push(fieldLabel(policy, fact, field) ?? field);
  return names.join(" ");
}

/** A value of the fact at a path, as people read it. */
export function factValueText(policy: string, path: string, value: unknown): string {
  const { fact, field } = placeOf(policy, path);
  if (fact?.type.kind !== "records" || field === undefined) return valueText(fact, value);
  const type: FactType | undefined = fact.type.fields[field];
  return type === undefined
    ? valueText(undefined, value)
    : valueText({ type, unit: type.unit, options: fieldOptions(policy, fact, field) }, value);
}

/** The names of several facts, one after the other. */
export function factNames(policy: string, paths: readonly string[]): string {
  return listed(paths.map((path) => factName(policy, path)));
}
