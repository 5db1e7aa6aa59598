import { TextDecoder } from "node:util";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";

/** How input may be encoded. `auto` tells UTF-8, UTF-16 with a byte order mark and GB18030 apart. */
export const encodings = ["auto", "utf-8", "gb18030", "utf-16le"] as const;
export type Encoding = (typeof encodings)[number];

/** How many bytes, from the first that is not ASCII, are looked at. */
const SAMPLE = 65_536;
/** So many bytes that are not ASCII are enough to tell: Chinese text of that length in GB18030 is not valid UTF-8. */
const ENOUGH = 48;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of bytes that begin a text, `ascii` if all of them are ASCII, and undefined while more of them are needed.
 * No encoding here gives an ASCII byte another meaning outside a longer character, so what precedes the first other byte tells nothing.
 */
function detected(bytes: Uint8Array, first: boolean, whole: boolean): Exclude<Encoding, "auto"> | "ascii" | undefined {
  if (first && bytes.length < 3 && !whole) return undefined;
  if (first && startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (first && startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  const from = bytes.findIndex((byte) => byte > 0x7f);
  if (from < 0) return "ascii";
  const sample = bytes.subarray(from, from + SAMPLE);
  if (!isUtf8(sample, whole && from + SAMPLE >= bytes.length)) return "gb18030";
  const enough = whole || sample.length === SAMPLE || sample.filter((byte) => byte > 0x7f).length >= ENOUGH;
  return enough ? "utf-8" : undefined;
}

/** Decodes a stream of bytes piece by piece. Bytes that the encoding does not have are a problem, never a replacement sign. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  let name = encoding === "auto" ? undefined : encoding;
  let decoder = name && new TextDecoder(name, { fatal: true });
  let held: Uint8Array = new Uint8Array(0);
  let first = true;
  let taken = 0;
  const decode = (piece: Uint8Array | undefined): string => {
    try {
      return (decoder as TextDecoder).decode(piece, { stream: piece !== undefined });
    } catch {
      const to = taken + (piece?.length ?? 0);
      throw new Problem(exitCodes.badInput, "problem.encoding", { encoding: name ?? "", from: taken, to });
    }
  };
  const settled = (whole: boolean): string => {
    const found = detected(held, first, whole);
    if (found === undefined) return "";
    // ASCII text is handed on as it comes; what follows may still be anything.
    if (found !== "ascii") {
      name = found;
      decoder = new TextDecoder(found, { fatal: true });
    }
    const text = decoder === undefined ? new TextDecoder("utf-8").decode(held) : decode(held);
    taken += held.length;
    first = false;
    held = new Uint8Array(0);
    return text;
  };
  for await (const piece of bytes) {
    if (decoder === undefined) {
      held = held.length === 0 ? piece : Buffer.concat([held, piece]);
      yield settled(false);
    } else {
      yield decode(piece);
      taken += piece.length;
    }
  }
  if (decoder === undefined) yield settled(true);
  if (decoder !== undefined) yield decode(undefined);
}
