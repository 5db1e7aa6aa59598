import type { Judge, Observer, Preparation } from "./word.ts";

/** The procedures that are admitted by name, because no combination of words says them. */
export type ProcedureName = "consecutive-years" | "notice-period" | "name-format";

/** A named procedure; its facts, figures and readings stand in its fields as data, like those of any expression. */
export interface Procedure {
  readonly kind: "procedure";
  readonly name: ProcedureName;
}

/** How a procedure is carried out. */
export interface ProcedureWork<P extends Procedure> {
  judge(procedure: P, preparation: Preparation): Judge;
  observe(procedure: P, preparation: Preparation): Observer;
}
