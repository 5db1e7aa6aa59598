import { prepare } from "laowu-rules/urumqi";
import { asOf } from "./applicant.mjs";

const policy = "urumqi";
/** @type {readonly ["recognition", "scoring"]} */
const matter = ["recognition", "scoring"];

export const preparedOutcome = prepare({ policy, matter, asOf, detail: "outcome" });
export const preparedResult = prepare({ policy, matter, asOf, detail: "result" });
export const preparedFull = prepare({ policy, matter, asOf, detail: "full" });
