import type { Outcome } from "../../src/ground/outcome.ts";

const open: readonly string[] = ["name.doubtful", "name.industry-unknown", "name.region-unknown", "name.work-unknown"];

/** What a message about a name says of its outcome. */
export function outcomeOfCode(code: string): Outcome {
  if (code === "name.met") return "met";
  return open.includes(code) ? "undetermined" : "not-met";
}
