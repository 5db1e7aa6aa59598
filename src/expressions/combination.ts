import type { Fact } from "../facts/fact.ts";
import type { Slot, Slots } from "../facts/slots.ts";
import { ownText } from "../ground/own-text.ts";
import type { Preparation } from "./word.ts";

/** Of so few combinations each has its own place. */
const FEW = 2_048;
/** Counts below this one are told apart, for most are small, and small ones come again and again. */
const SMALL = 512;
/** Of more of them, so many answers of one provision are kept at most: memory stays bounded however many applicants come. */
const MOST = 256;
/** So many values of a fact that can take any are told apart, those that come first. */
const MOST_MET = 64;
/** The length from which a text or a key is not kept: long ones rarely come twice. */
const LONGEST = 256;

/** The slots, with texts of their own at some of the places: what is answered of them is kept, and shall keep nothing else alive. */
function withOwnTexts(slots: Slots, places: readonly number[]): Slots {
  const own = slots.slice();
  for (const place of places) {
    const slot = slots[place];
    if (typeof slot === "string") own[place] = ownText(slot);
    else if (Array.isArray(slot) && !Object.isFrozen(slot))
      own[place] = slot.map((entry) => (typeof entry === "string" ? ownText(entry) : entry)) as Slot;
  }
  return own;
}

/** The values of a fact as whole numbers below a size, 0 for one that is not known. One shape for all, not to slow the loop down. */
interface Numbering {
  readonly slot: number;
  readonly size: number;
  /** The values told apart so far, in places, days and lists of choices, of which there are few in practice; else null. */
  readonly met: Map<Slot, number> | null;
  /** What can be chosen; null where the value is no choice. */
  readonly options: readonly string[] | null;
}

/** How the values of a fact are numbered; undefined where they are many, and few come twice. */
function numberingOf({ type }: Fact, slot: number): Numbering | undefined {
  const few = (size: number, options: Numbering["options"]) => ({ slot, size, met: null, options });
  const asTheyCome = () => ({ slot, size: MOST_MET + 1, met: new Map<Slot, number>(), options: null });
  switch (type.kind) {
    case "boolean":
      return few(3, null);
    case "choice":
      return few(type.options.length + 1, type.options);
    case "points":
      return few(type.most * 100 + 2, null);
    case "count":
      return few(SMALL + 1, null);
    case "place":
    case "date":
      return asTheyCome();
    case "list":
      return type.of.kind === "choice" ? asTheyCome() : undefined;
    default:
      return undefined;
  }
}

/** Tells a value apart that was not met yet; -1 where there are too many, or where it is a list that nobody else has. */
function addTo(met: Map<Slot, number>, value: Slot): number {
  if (met.size === MOST_MET || (typeof value === "object" && !Object.isFrozen(value))) return -1;
  if (typeof value === "string" && value.length > LONGEST) return -1;
  met.set(typeof value === "string" ? ownText(value) : value, met.size + 1);
  return met.size;
}

/** The number of a value; -1 where it is told apart from none. */
function numberOf(value: Slot, { size, met, options }: Numbering): number {
  if (value === undefined) return 0;
  if (value === true) return 2;
  if (value === false) return 1;
  if (met !== null) return met.get(value) ?? addTo(met, value);
  if (options !== null) return options.indexOf(value as string) + 1;
  const number = (value as number) + 1;
  return number < size ? number : -1;
}

/**
 * Answers that rest on few facts of few values are worked out once for each combination, when it first comes, and shared
 * from then on; `answer` is handed back as it is where there are too many.
 */
export function perCombination<Answer extends object | null>(
  facts: readonly Fact[],
  preparation: Preparation,
  answer: (slots: Slots) => Answer,
  share: (answer: Answer) => Answer,
): (slots: Slots) => Answer {
  const numberings: Numbering[] = [];
  let size = 1;
  for (const fact of facts) {
    const numbering = numberingOf(fact, preparation.slot(fact));
    if (numbering === undefined) return answer;
    numberings.push(numbering);
    size *= numbering.size;
  }
  // Two counts together hardly come twice: to look for them would take longer than to work the answer out.
  const counts = facts.some(({ type }) => type.kind === "count");
  if (size > (counts ? FEW : Number.MAX_SAFE_INTEGER)) return answer;
  // A place is sooner found than a key.
  const places = size <= FEW ? new Array<Answer | undefined>(size).fill(undefined) : undefined;
  const answers = new Map<number, Answer>();
  const texts = numberings.filter(({ met }) => met !== null).map(({ slot }) => slot);
  const kept = (combination: number, slots: Slots): Answer => {
    const known = places === undefined ? answers.get(combination) : places[combination];
    if (known !== undefined) return known;
    const found = answer(texts.length === 0 ? slots : withOwnTexts(slots, texts));
    if (places !== undefined) places[combination] = share(found);
    else if (answers.size < MOST) answers.set(combination, share(found));
    return found;
  };
  const [only] = numberings;
  // Most provisions rest on one fact, and need no loop.
  if (only !== undefined && numberings.length === 1) {
    return (slots) => {
      const number = numberOf(slots[only.slot], only);
      return number < 0 ? answer(slots) : kept(number, slots);
    };
  }
  return (slots) => {
    let combination = 0;
    for (let at = 0; at < numberings.length; at += 1) {
      const numbering = numberings[at] as Numbering;
      const number = numberOf(slots[numbering.slot], numbering);
      if (number < 0) return answer(slots);
      combination = combination * numbering.size + number;
    }
    return kept(combination, slots);
  };
}

/** So many values of an answer's facts are kept at most: memory stays bounded however many applicants come. */
const MOST_KEPT = 128;

/** A value as part of a key that no other values share; undefined for lists of records, which are as good as never the same. */
function partOf(slot: Slot): string | undefined {
  if (slot === undefined) return "?";
  if (typeof slot !== "object") return typeof slot === "string" ? `${slot.length}:${slot}` : String(slot);
  if (slot.length > LONGEST) return undefined;
  let key = `[${slot.length}`;
  for (const entry of slot) {
    if (typeof entry === "object" || key.length > LONGEST) return undefined;
    key += `,${typeof entry === "string" ? `${entry.length}:${entry}` : entry}`;
  }
  return key;
}

/** Returns a key that no other values of these facts share; undefined for values without one or with too long a one. A number alone is its own key. */
function keyOf(slots: Slots, slotsOf: readonly number[]): string | number | undefined {
  const first = slots[slotsOf[0] as number];
  if (slotsOf.length === 1 && typeof first === "number") return first;
  let key = "";
  for (const slot of slotsOf) {
    const part = partOf(slots[slot]);
    if (part === undefined || part.length > LONGEST) return undefined;
    key += `${part};`;
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
  const answers = new Map<string | number, Answer>();
  return (slots) => {
    const key = keyOf(slots, slotsOf);
    if (key === undefined) return answer(slots);
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const found = answer(withOwnTexts(slots, slotsOf));
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(typeof key === "string" ? ownText(key) : key, found);
    return found;
  };
}
