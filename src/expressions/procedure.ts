import type { Procedure } from "./expression.ts";
import type { Judge, Observer, Preparation } from "./word.ts";

/** How a procedure is carried out. */
export interface ProcedureWork<P extends Procedure> {
  judge(procedure: P, preparation: Preparation): Judge;
  observe(procedure: P, preparation: Preparation): Observer;
}
