import type { Encoding } from "./encoding.ts";
import type { Surface } from "./text.ts";
import type { Language, Say } from "./words.ts";

export const formats = ["text", "json", "csv", "markdown"] as const;
export type Format = (typeof formats)[number];

/** What every command is told. */
export interface CommonOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly bom?: boolean;
  readonly encoding?: Encoding;
}

/** How the program speaks, and to whom. */
export interface Context extends CommonOptions {
  readonly say: Say;
  readonly lang: Language;
}

/** Colour is for a terminal that has not been asked to do without. */
function colourOn(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: none, TERM: terminal } = process.env;
  return stream.isTTY === true && !none && terminal !== "dumb";
}

/** The place where the report is read: a file is as wide as its lines. */
export function surfaceOf({ output }: CommonOptions): Surface {
  if (output !== undefined || process.stdout.isTTY !== true) return { colour: false, width: null };
  return { colour: colourOn(process.stdout), width: process.stdout.columns };
}
