import { createHash } from "node:crypto";

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ mutatorName: string, replacement?: string, location: { start: Place, end: Place } }} Mutant */

/**
 * What tells a mutant from every other, from run to run.
 * @param {string} file
 * @param {Mutant} mutant
 * @param {0 | 1} first The number that its lines and columns begin with.
 */
export function keyOf(file, { mutatorName, replacement, location: { start, end } }, first) {
  const place = [start.line, start.column, end.line, end.column].map((number) => number - first).join(":");
  return [file.slice(file.lastIndexOf("src/")), place, mutatorName, replacement].join(" ");
}

/**
 * A number from 0 to 1, always the same for a key: a sample of a tenth is all keys below 0.1.
 * @param {string} key
 */
export function lot(key) {
  return createHash("sha256").update(key).digest().readUInt32BE() / 2 ** 32;
}
