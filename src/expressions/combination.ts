import type { Fact } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import type { Preparation } from "./word.ts";

/** So many different answers of one provision are kept at most. */
const MOST = 256;

/** How many values a fact can take, not known among them; many where they are not few. */
function valuesOf({ type }: Fact): number {
  if (type.kind === "boolean") return 3;
  if (type.kind === "choice") return type.options.length + 1;
  return type.kind === "half-points" ? type.most * 2 + 2 : Number.POSITIVE_INFINITY;
}

function numberOf({ type }: Fact, slot: Slots[number]): number {
  if (slot === undefined) return 0;
  if (type.kind === "boolean") return slot === true ? 2 : 1;
  return type.kind === "choice" ? type.options.indexOf(slot as string) + 1 : (slot as number) * 2 + 1;
}

/**
 * Answers that rest on few facts of few values are worked out once for each combination, when it first comes, and shared
 * from then on; `answer` is handed back as it is where there are too many.
 */
export function perCombination<Answer>(
  facts: readonly Fact[],
  preparation: Preparation,
  answer: (slots: Slots) => Answer,
  share: (answer: Answer) => Answer,
): (slots: Slots) => Answer {
  const sizes = facts.map(valuesOf);
  if (sizes.reduce((product, size) => product * size, 1) > MOST) return answer;
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  const answers: (Answer | undefined)[] = [];
  return (slots) => {
    let combination = 0;
    for (let at = 0; at < facts.length; at += 1) {
      combination = combination * (sizes[at] as number) + numberOf(facts[at] as Fact, slots[slotsOf[at] as number]);
    }
    let found = answers[combination];
    if (found === undefined) {
      found = share(answer(slots));
      answers[combination] = found;
    }
    return found;
  };
}

/** So many values of an answer's facts are kept at most: memory stays bounded however many applicants come. */
const MOST_KEPT = 64;

/** A value as part of a key that no other values share; undefined for lists of records, which are as good as never the same. */
function keyOf(slot: Slots[number]): string | undefined {
  if (slot === undefined) return "?";
  if (typeof slot !== "object") return typeof slot === "string" ? `${slot.length}:${slot}` : String(slot);
  let key = `[${slot.length}`;
  for (const entry of slot) {
    if (typeof entry === "object") return undefined;
    key += `,${typeof entry === "string" ? `${entry.length}:${entry}` : entry}`;
  }
  return key;
}

/**
 * Answers that are dear to find, by the facts on which they rest: found once for the same values, and shared from then on. All
 * of them are forgotten when they become too many.
 */
export function perValues<Answer>(
  slotsOf: readonly number[],
  answer: (slots: Slots) => Answer,
): (slots: Slots) => Answer {
  const answers = new Map<string, Answer>();
  return (slots) => {
    let key = "";
    for (const slot of slotsOf) {
      const part = keyOf(slots[slot]);
      if (part === undefined) return answer(slots);
      key += `${part};`;
    }
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const found = answer(slots);
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(key, found);
    return found;
  };
}
