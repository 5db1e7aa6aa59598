import type { NameSegment } from "../expressions/word.ts";

/** One part of a naming format. */
export interface FormatPart {
  readonly kind: NameSegment["kind"];
  readonly optional: boolean;
}

/**
 * A part that every name has.
 *
 * @example
 * ```ts
 * import { part } from "laowu-rules/authoring";
 *
 * [part("region"), part("industry"), part("person")].map(({ kind }) => kind); // => ["region", "industry", "person"]
 * ```
 */
export const part = (kind: FormatPart["kind"]): FormatPart => ({ kind, optional: false });

/**
 * A part that a name may have (“（企业）”).
 *
 * @example
 * ```ts
 * import { optionalPart } from "laowu-rules/authoring";
 *
 * optionalPart("enterprise"); // => { kind: "enterprise", optional: true }
 * ```
 */
export const optionalPart = (kind: FormatPart["kind"]): FormatPart => ({ kind, optional: true });

/** How a format is written: `region+(enterprise)+industry+work-type`. */
export function formatName(parts: readonly FormatPart[]): string {
  return parts.map(({ kind, optional }) => (optional ? `(${kind})` : kind)).join("+");
}
