import type { Bilingual } from "../ground/bilingual.ts";
import type { Citation } from "./citation.ts";

/** A place where the text gives no figure. None is invented: what rests on it stays open. */
export interface SourceGap {
  readonly kind: "gap";
  readonly id: string;
  readonly citation: Citation;
  readonly reason: Bilingual;
}

/** Declares a source gap. */
export function sourceGap(id: string, citation: Citation, reason: Bilingual): SourceGap {
  return Object.freeze({ kind: "gap", id, citation, reason });
}
