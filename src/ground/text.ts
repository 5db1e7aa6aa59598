/** A surrogate without its partner: half a character, which no encoding of a text can write. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Returns whether a text has more characters than `most` (Unicode code points, as JSON Schema and databases count them). */
function isLonger(text: string, most: number): boolean {
  // A character has one or two UTF-16 units: few texts need counting.
  return text.length > most && (text.length > most * 2 || [...text].length > most);
}

/** Returns why a text can't be taken, as an issue code; undefined where it can. */
export function textProblem(text: string, most: number): "too-long" | "lone-surrogate" | undefined {
  if (isLonger(text, most)) return "too-long";
  return LONE_SURROGATE.test(text) ? "lone-surrogate" : undefined;
}
