/**
 * Returns the same text in memory of its own. Engines cut a text without copying it: a few characters of a long one keep all of it
 * alive as long as they are cached.
 */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
