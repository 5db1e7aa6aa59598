import { once } from "node:events";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { exitCodes } from "./exit-codes.ts";
import { STANDARD } from "./input.ts";
import { Problem } from "./problem.ts";

/** Where results go, piece by piece. */
export interface Output {
  /** Waits until the other end can take more, so that nothing piles up. */
  readonly write: (text: string) => Promise<void>;
  /** All is written. */
  readonly finish: () => Promise<void>;
  /** Not all is written: what there is stays; gives where, and null where nothing is. */
  readonly abandon: () => Promise<string | null>;
}

const standardOutput: Output = {
  write: async (text) => {
    if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
  },
  finish: async () => {},
  abandon: async () => null,
};

/** Is there a pipe, a device or the like in the file's place? It can't be replaced by a file. */
async function isSpecial(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return false;
  }
}

function unwritable(file: string, error: unknown): Problem {
  return new Problem(exitCodes.cannotWrite, "problem.cannot-write", { file, reason: (error as Error).message });
}

/**
 * Opens a file for results; without a name, or by `-`, the standard output. A file grows beside its place and takes it when it is
 * whole, so that no half of a table passes for all of it, and a file of that name survives until then.
 */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === STANDARD) return standardOutput;
  const growing = (await isSpecial(file)) ? file : `${file}.partial`;
  let handle: FileHandle;
  try {
    handle = await open(growing, "w");
  } catch (error) {
    throw unwritable(file, error);
  }
  let begun = false;
  return {
    write: async (text) => {
      begun ||= text !== "";
      try {
        await handle.appendFile(text);
      } catch (error) {
        throw unwritable(file, error);
      }
    },
    finish: async () => {
      try {
        await handle.close();
        if (growing !== file) await rename(growing, file);
      } catch (error) {
        throw unwritable(file, error);
      }
    },
    abandon: async () => {
      await handle.close();
      if (!begun && growing !== file) await rm(growing, { force: true });
      return begun ? growing : null;
    },
  };
}
