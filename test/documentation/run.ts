import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a program of `examples/` prints. */
export const run = (program: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(`../../examples/${program}`, import.meta.url)), ...args], {
    encoding: "utf8",
  });
