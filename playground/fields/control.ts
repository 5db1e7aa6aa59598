import type { Fact } from "../policy/policies.ts";

/** What a control gets: the text of its fact, and what it is called by and described with. */
export interface ControlProps {
  readonly fact: Fact;
  readonly text: string;
  readonly set: (text: string) => void;
  readonly labelId: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

/** The id of the element in which a fact is given. */
export const fieldId = (path: string): string => `fact-${path}`;
