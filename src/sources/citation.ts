import type { PolicyDocument } from "./document.ts";

/** Where a provision stands: the document, its clause, and the shortest run of characters that finds the figure. */
export interface Citation {
  readonly document: string;
  readonly number: string | null;
  readonly clause: string;
  readonly fragment: string;
}

/** Cites a clause of a document by a fragment of its text. */
export function cite(document: PolicyDocument, clause: string, fragment: string): Citation {
  return Object.freeze({ document: document.id, number: document.number, clause, fragment });
}
