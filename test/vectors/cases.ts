import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** One case as officials write it down: facts, what is expected, the clause and the arithmetic. */
export interface Case {
  readonly id: string;
  readonly policy: string;
  readonly matter: string;
  readonly asOf: string;
  readonly facts: Record<string, unknown>;
  readonly readings: Record<string, string>;
  readonly expected: readonly (readonly [key: string, value: string])[];
}

const root = fileURLToPath(new URL("../../vectors/", import.meta.url));

/** `a=1; b=[1,2]` as pairs. */
function pairs(cell: string): readonly (readonly [string, string])[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      if (at < 0) throw new Error(`no “=” in “${part}”`);
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    });
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Lays `path=value` over nested facts; no value takes the fact away. */
function lay(facts: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let group = facts;
  for (const key of keys) {
    group[key] ??= {};
    group = group[key] as Record<string, unknown>;
  }
  if (value === undefined) delete group[last];
  else group[last] = value;
}

type Row = Record<"case" | "asOf" | "applicant" | "facts" | "readings" | "expected" | "clause" | "arithmetic", string>;

/** The cases of one file. */
export function casesOf(policy: string, matter: string): readonly Case[] {
  const folder = join(root, policy);
  const rows: Row[] = parse(readFileSync(join(folder, `${matter}.csv`)), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  });
  return rows.map((row) => {
    const facts: Record<string, unknown> =
      row.applicant === "" ? {} : JSON.parse(readFileSync(join(folder, "applicants", `${row.applicant}.json`), "utf8"));
    for (const [path, value] of pairs(row.facts)) lay(facts, path, parsed(value));
    if (row.clause === "" || row.arithmetic === "")
      throw new Error(`${policy}/${matter} ${row.case}: a case needs its clause and its arithmetic`);
    return {
      id: row.case,
      policy,
      matter,
      asOf: row.asOf,
      facts,
      readings: Object.fromEntries(pairs(row.readings)),
      expected: pairs(row.expected),
    };
  });
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
