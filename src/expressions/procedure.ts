import type { Procedure } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/** How a procedure is carried out. */
export type ProcedureWork<P extends Procedure> = (procedure: P, preparation: Preparation) => Judge;
