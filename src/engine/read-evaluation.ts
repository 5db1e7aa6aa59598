import { isPlainObject } from "../facts/plain.ts";
import { isTooLarge } from "../ground/json-size.ts";
import { jsonText } from "../ground/own.ts";
import type { Evaluation } from "../policy/results.ts";
import type { Issues } from "./issues.ts";
import type { RawRequest } from "./request.ts";

/** An evaluation from outside, as plain data of our own, and the request that gave it, less the applicant. */
export interface ReadEvaluation {
  readonly evaluation: Evaluation<"result">;
  readonly request: RawRequest;
}

/** Reads an evaluation back; undefined, with the issue, if it is none of detail `result`. */
export function readEvaluation(value: unknown, issues: Issues): ReadEvaluation | undefined {
  try {
    if (isTooLarge(value)) throw new RangeError("too large");
    // A result is plain JSON: a round trip gives the same, and whatever is frozen afterwards is not the caller's.
    const evaluation: Evaluation<"result"> = JSON.parse(jsonText(value));
    const { policy, asOf, matters, parameters } = evaluation;
    // A text has values too, one for each of its characters.
    if (!isPlainObject(matters)) throw new TypeError("no matters");
    const results = Object.values(matters);
    if (results.some((result) => result.readings === undefined)) {
      issues.add("evaluation", "no-result");
      return undefined;
    }
    const readings = Object.fromEntries(results.flatMap((result) => result.readings.map(({ id, used }) => [id, used])));
    const replaced = Object.fromEntries(parameters.map(({ address, used }) => [address, used]));
    return {
      evaluation,
      request: { policy, asOf, matter: Object.keys(matters), readings, parameters: replaced, detail: "result" },
    };
  } catch {
    issues.add("evaluation", "not-an-evaluation");
    return undefined;
  }
}
