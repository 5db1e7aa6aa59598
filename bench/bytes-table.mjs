import { columns, threeDigits, wholeNumber } from "./columns.mjs";

/**
 * What a run keeps that weighs the entries.
 *
 * @typedef {{ entry: string, whole: number, own: number }} Entry
 * @typedef {import("./machine.mjs").Machine & { entries: Entry[], rooms: { room: string, bytes: number }[] }} BytesRun
 */

const kilobytes = (/** @type {number} */ bytes) => threeDigits(bytes / 1_000);

/** @param {BytesRun} run */
export const bytesTable = ({ entries, rooms }) =>
  [
    columns(
      ["entry", "with what it depends on, KB", "its own, KB"],
      entries.map(({ entry, whole, own }) => [
        entry === "index" ? "laowu-rules" : `laowu-rules/${entry}`,
        kilobytes(whole),
        kilobytes(own),
      ]),
    ),
    columns(
      ["laowu-rules/urumqi is made of", "minified, bytes"],
      rooms.map(({ room, bytes }) => [room, wholeNumber(bytes)]),
    ),
  ].join("\n\n");
