import type { Bilingual } from "../ground/bilingual.ts";
import { freezeNew } from "../ground/freeze.ts";

/** A choice that no fact of a request can undo: the place in the text, the meaning taken, and the grounds for it. */
export interface Assumption {
  readonly kind: "assumption";
  readonly id: string;
  /** The words or the silence of the text that leave it open. */
  readonly place: Bilingual;
  /** The meaning that all results take. */
  readonly taken: Bilingual;
  readonly grounds: Bilingual;
}

/**
 * Declares an assumption of a policy.
 *
 * @example
 * ```ts
 * import { assumption, bilingual } from "laowu-rules/authoring";
 *
 * const persons = assumption("dm.assume.persons", {
 *   place: bilingual("“培训50人”", "“50 people trained”"),
 *   taken: bilingual("按人数计算，不按人次", "persons are counted, not attendances"),
 *   grounds: bilingual("文本写的是“人”。", "The text says 人."),
 * });
 * persons.id; // => "dm.assume.persons"
 * ```
 */
export function assumption(id: string, declared: Omit<Assumption, "kind" | "id">): Assumption {
  return freezeNew({ kind: "assumption", id, ...declared });
}
