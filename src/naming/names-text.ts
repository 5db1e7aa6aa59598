import { packedNames } from "./packed-names.ts";
import { bitsOf, readText } from "./unpack-names.ts";

let parts: readonly string[] | undefined;

/** The text that scripts/pack-names.mjs wrote, in its two parts, places and words. Unpacked when first asked for, and kept. */
export function namesText(): readonly string[] {
  parts ??= readText(bitsOf(packedNames)).split(".");
  return parts;
}
