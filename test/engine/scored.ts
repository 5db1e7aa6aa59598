import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Evaluation, evaluate } from "../../src/index.ts";

interface Assessed {
  readonly supportMoney?: number | undefined;
  readonly cooperation?: number | undefined;
  readonly culture?: number | undefined;
}

/** A whole applicant of Urumqi's cases. */
export const applicant: Readonly<Record<string, object>> = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../vectors/urumqi/applicants/complete.json", import.meta.url)), "utf8"),
);

/** That applicant, scored with what the assessors gave; what is left out they have not given yet. */
export function assessed(assessor: Assessed, id?: string, options: object = {}): Evaluation<"result"> {
  const facts = { ...applicant, assessor };
  const request = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", detail: "result", facts };
  return evaluate({ ...request, ...(id === undefined ? {} : { id }), ...options } as never);
}

const template = assessed({});

/** An evaluation as it would be if its total lay between these bounds, and its matter had this outcome. */
export function between(
  atLeast: number,
  atMost: number,
  id?: string,
  outcome = "not-applicable",
): Evaluation<"result"> {
  const { scoring } = template.matters;
  const total = atLeast === atMost ? atLeast : null;
  const score = { ...scoring?.score, total, atLeast, atMost };
  const missing = total === null || outcome === "undetermined" ? scoring?.missing : [];
  const evaluation = { ...template, matters: { scoring: { ...scoring, outcome, score, missing } } };
  return (id === undefined ? evaluation : { id, ...evaluation }) as never;
}
