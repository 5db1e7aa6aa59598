import { formatDay } from "../ground/civil-day.ts";
import type { FactValue } from "./fact.ts";
import type { FactType } from "./fact-type.ts";
import type { Slot } from "./slots.ts";

/** A slot as results show it, and as a request would state it. */
export function factValue({ kind }: Pick<FactType, "kind">, slot: Slot): FactValue {
  if (slot === undefined) return null;
  if (kind === "money" || kind === "percent" || kind === "points") return (slot as number) / 100;
  if (kind === "date") return Number.isFinite(slot) ? formatDay(slot as number) : "never";
  return slot as FactValue;
}
