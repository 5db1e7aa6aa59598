import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { decoded, type Encoding } from "./encoding.ts";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";

/** A file, or the standard input, opened for reading. */
export interface Input {
  readonly stream: Readable;
  /** How many bytes it has; null where that can't be told. */
  readonly size: number | null;
}

/** What people call the input in messages. */
export const STANDARD = "-";

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Problem(exitCodes.noInput, missing ? "problem.no-file" : "problem.unreadable", {
      file,
      reason: (error as Error).message,
    });
  }
}

/** Opens a file; `-` is the standard input. */
export async function openInput(file: string): Promise<Input> {
  if (file === STANDARD) return { stream: process.stdin, size: null };
  const handle = await opened(file);
  const stat = await handle.stat();
  if (stat.isDirectory()) {
    await handle.close();
    throw new Problem(exitCodes.noInput, "problem.folder", { file });
  }
  return { stream: handle.createReadStream(), size: stat.isFile() ? stat.size : null };
}

/** The whole text of a file. */
export async function readText(file: string, encoding: Encoding): Promise<string> {
  const { stream } = await openInput(file);
  let text = "";
  for await (const piece of decoded(stream, encoding)) text += piece;
  return text;
}

/** A file of JSON. */
export async function readJson(file: string, encoding: Encoding): Promise<unknown> {
  const text = await readText(file, encoding);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(exitCodes.badInput, "problem.json", { file, reason: (error as Error).message });
  }
}
