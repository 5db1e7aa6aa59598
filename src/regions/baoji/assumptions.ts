import { civilCode } from "../../sources/civil-code.ts";

/** The choices of this policy that no fact of a request can undo. */
export const assumptions = [civilCode("bj.assume.civil-code")];
