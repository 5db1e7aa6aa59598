import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Case as AnyCase, readCases } from "../../src/testing.ts";

/** A case of the repository's own files, with what its place in the folders says. */
export interface Case extends AnyCase {
  readonly policy: string;
  readonly matter: string;
}

const root = fileURLToPath(new URL("../../vectors/", import.meta.url));

function applicantsOf(policy: string): Record<string, string> {
  const folder = join(root, policy, "applicants");
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace(/\.json$/, ""), readFileSync(join(folder, file), "utf8")]),
  );
}

/** The cases of one file. */
export function casesOf(policy: string, matter: string): readonly Case[] {
  const text = readFileSync(join(root, policy, `${matter}.csv`), "utf8");
  return readCases(text, { applicants: applicantsOf(policy) }).map((each) => ({ ...each, policy, matter }));
}

/** The matters of a policy that have cases. */
export function mattersOf(policy: string): readonly string[] {
  return readdirSync(join(root, policy))
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.replace(/\.csv$/, ""))
    .sort();
}

/** All cases of a policy. */
export function allCases(policy: string): readonly Case[] {
  return mattersOf(policy).flatMap((matter) => casesOf(policy, matter));
}
