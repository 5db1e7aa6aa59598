import type { Fact } from "../facts/fact.ts";
import type { FactType } from "../facts/fact-type.ts";

type Records = Fact<FactType & { readonly kind: "records" }>;

/** One field of every record of a list. */
export interface Column<R extends Records = Records, Field extends string = string> {
  readonly kind: "column";
  readonly records: R;
  readonly field: Field;
}

/** The field of this name of every record. */
export function column<R extends Records, Field extends keyof R["type"]["fields"] & string>(records: R, field: Field): Column<R, Field> {
  return { kind: "column", records, field };
}

/** Where the field stands in each record. */
export function columnIndex({ records, field }: Column): number {
  return Object.keys(records.type.fields).indexOf(field);
}
