import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The program as it is built, or as it is installed elsewhere. */
export const program = process.env.LAOWU_BIN ?? fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end. */
export function laowu(words: readonly string[], options: { input?: string | Uint8Array; cwd?: string } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    env: { ...process.env, NO_COLOR: undefined },
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Starts the program and leaves it running. */
export function start(words: readonly string[], cwd: string = root) {
  return spawn(process.execPath, [program, ...words], { cwd });
}

/** Is there `script`, which gives a program a terminal of its own? */
export const hasTerminal = /--command|-c/.test(spawnSync("script", ["--help"], { encoding: "utf8" }).stdout ?? "");

/** Runs the program as if a person sat before it: what its terminal got. */
export function atTerminal(words: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const quoted = [process.execPath, program, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const { stdout } = spawnSync("script", ["-qec", quoted, "/dev/null"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", NO_COLOR: undefined, ...env },
  });
  return stdout;
}

/** A folder of the test's own. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "laowu-"));
}

export const scoring = ["--policy", "urumqi", "--matter", "scoring", "--as-of", "2025-06-30"];
export const recognition = ["--policy", "urumqi", "--matter", "recognition", "--as-of", "2025-06-30"];
