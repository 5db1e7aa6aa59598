import type { FactOfKind } from "../facts/fact.ts";
import type { Column } from "./expression.ts";

/**
 * The field of this name of every record of a list.
 *
 * @example
 * ```ts
 * import { column, fact } from "laowu-rules/authoring";
 *
 * const lines = fact("fund.lines", "资金使用计划", "spending plan");
 * column(lines, "amount").field; // => "amount"
 * ```
 */
export function column<Records extends FactOfKind<"records">>(
  records: Records,
  field: keyof Records["type"]["fields"] & string,
): Column {
  return { kind: "column", records, field };
}

/** Where the field stands in each record. */
export function columnIndex({ records, field }: Column): number {
  return Object.keys(records.type.fields).indexOf(field);
}
