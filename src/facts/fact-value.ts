import { formatDay } from "../ground/civil-day.ts";
import type { FactRecord, FactValue } from "./fact.ts";
import type { FactType } from "./fact-type.ts";
import type { Slot, Slots } from "./slots.ts";

/** A slot as results show it, and as a request would state it. */
export function factValue(type: FactType, slot: Slot): FactValue {
  if (slot === undefined) return null;
  const { kind } = type;
  if (kind === "records") {
    const fields = Object.entries(type.fields);
    return (slot as readonly Slots[]).map(
      (record): FactRecord =>
        Object.fromEntries(
          fields.flatMap(([name, field], at) =>
            record[at] === undefined ? [] : [[name, factValue(field, record[at])]],
          ),
        ),
    );
  }
  if (kind === "money" || kind === "percent" || kind === "points") return (slot as number) / 100;
  if (kind === "date") return Number.isFinite(slot) ? formatDay(slot as number) : "never";
  return slot as FactValue;
}
