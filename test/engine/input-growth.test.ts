import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const script = fileURLToPath(new URL("input-growth.mjs", import.meta.url));
const run = (...args: readonly string[]) =>
  JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, ...args], { encoding: "utf8" }));

const growing: readonly { what: string; steps: readonly [number, number, number] }[] = run();
const holding: readonly { what: string; bytes: number }[] = run("memory");

// Steps are counted, not timed. What does not grow is left out of account: each doubling adds twice what the one before added.
test.each(growing)("twice the input takes no more than twice the steps: $what", ({ steps: [least, middle, most] }) => {
  expect(least).toBeGreaterThan(0);
  expect(most - middle).toBeLessThan(2.3 * Math.max(middle - least, 0) + 0.05 * least);
});

describe("after a call nothing of what it was given is held", () => {
  test.each(holding)("$what", ({ bytes }) => expect(bytes).toBeLessThan(500_000));
});
