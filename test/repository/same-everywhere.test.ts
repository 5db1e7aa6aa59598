import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { policies } from "../../src/index.ts";
import { allCases } from "../vectors/cases.ts";

const script = fileURLToPath(new URL("../../scripts/digest-cases.mjs", import.meta.url));
const requests = Object.keys(policies).flatMap((policy) =>
  allCases(policy).map(({ matter, asOf, facts, readings, id }) => ({ policy, matter, asOf, facts, readings, id })),
);

function digest(zone: string, ...flags: readonly string[]): string {
  return execFileSync(process.execPath, [...flags, script], {
    input: JSON.stringify(requests),
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
}

test("results are the same, byte for byte, in every time zone and in two processes", () => {
  const first = digest("Asia/Shanghai");
  expect(first.startsWith(`${requests.length} `)).toBe(true);
  expect(requests.length).toBeGreaterThan(1000);
  for (const zone of ["Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Apia"]) expect(digest(zone)).toBe(first);
});

test("and where code may not be made from strings", () => {
  expect(digest("UTC", "--disallow-code-generation-from-strings")).toBe(digest("UTC"));
});
