import { code, linkTo, plain } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** Text of several lines in one cell. @param {string} text */
export const lines = (text) => text.split("\n").map(plain).join("<br>");

/** A sentence that begins as sentences do. @param {string} text */
export const sentence = (text) =>
  text
    .split("\n")
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
    .join("\n");

/** Clause and words of a citation. @param {Speech} speech @param {{ clause: string, fragment: string }} citation */
export const ground = ({ say }, { clause, fragment }) =>
  `${plain(clause)}<br>${plain(say("quote", { text: fragment }))}`;

/** Ids stand at the end of a row, in code. @param {string} id */
export const idCell = code;

/** Links to the readings of a provision. @param {Speech} speech @param {readonly string[]} readings */
export function readingLinks({ say }, readings) {
  if (readings.length === 0) return "";
  const key = readings.length === 1 ? "reading.see" : "reading.see-one";
  return `<br>→ ${readings.map((id, at) => linkTo(say(key, { number: at + 1 }), id)).join(say("comma"))}`;
}
