import { lettersOfNames, packedNames } from "./packed-names.ts";
import { bitsOf, readText } from "./unpack-names.ts";

let parts: readonly [places: string, words: string] | undefined;

/** The text that scripts/pack-names.mjs wrote, in its two parts, places and words. Unpacked when first asked for, and kept. */
export function namesText(): readonly [places: string, words: string] {
  parts ??= readText(bitsOf(packedNames), lettersOfNames).split(".") as [string, string];
  return parts;
}
