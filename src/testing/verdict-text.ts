import type { Verdict } from "./verdict.ts";
import { say, words } from "./words.ts";

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? say(words.nothing) : value.join(", ");
}

/** Why a check failed, in both languages; under `.not`, that it holds. */
export function verdictText({ expected, found, subject, grounds }: Verdict, negated = false): string {
  const wanted = `${say(negated ? words.unexpected : words.expected)} ${shown(expected)}`;
  return [`${subject}: ${wanted}; ${say(words.found)} ${shown(found)}`, ...grounds.map((line) => `  ${line}`)].join(
    "\n",
  );
}
