/** Tells one bit, given the chance (in 65,536ths) that it is set. */
export type ReadBit = (chance: number) => number;

const CONTEXTS = 5;

// A letter is read from its first bit to its last, behind a 1 that only says where it begins. A mark (from the space to _) has
// a clear bit and six more, a Chinese character a set bit and fifteen more.
const MARKS = 128;
const MARKS_END = 192;
const CHARACTERS = 98304;
const FIRST_CHARACTER = 0x4e00;
/** The mark between the two parts. */
const PARTING = ".";

const at = (table: Int32Array | Uint16Array, index: number): number => table[index] as number;

/**
 * Chances (in 65,536ths) of the odds from e^-8 to e^8 in steps of 1/256, made by products and quotients, which every engine
 * rounds alike.
 */
function chancesByStep(): Int32Array {
  const chances = new Int32Array(4096);
  let odds = 1;
  for (const step of chances.subarray(2048).keys()) {
    chances[2048 + step] = (65536 * odds) / (1 + odds);
    chances[2048 - step] = 65536 - at(chances, 2048 + step);
    odds += odds / 256;
  }
  return chances;
}

/**
 * Reads a text of so many letters bit by bit. Each bit is guessed from what came before, in several contexts at once, so that
 * the better the guess, the less of the packed text it takes; whoever packs makes the same guesses.
 */
export function readText(readBit: ReadBit, letters: number): string {
  const chances = chancesByStep();
  // The way back from a chance to its step. Guesses are added up as steps.
  const steps = new Int32Array(4096);
  let step = 1;
  for (const chance of steps.keys()) {
    while (step < 4095 && at(chances, step) < chance * 16 + 8) step += 1;
    steps[chance] = step - 2048;
  }
  // What came so far: a slot for each context and each beginning of a letter in it. It holds the chance (in 4,096ths), and in
  // its last four bits how often it was seen. Sixteen slots in a row belong together, as memory is read in rows; two contexts
  // may fall on one row by accident.
  const seen = new Uint16Array(1 << 20);
  const rates = Int32Array.from({ length: 16 }, (_, times) => 65536 / (times + 1.3));
  // How far each context is trusted, by the circumstance and by how often it was seen.
  const trust = new Int32Array(2048).fill(16000);
  const contexts = new Int32Array(CONTEXTS);
  const rows = new Int32Array(CONTEXTS);
  const trusted = new Int32Array(CONTEXTS);
  const guesses = new Int32Array(CONTEXTS);

  const read = (start: number, inRow: number, circumstance: number): number => {
    let sum = 0;
    for (let index = 0; index < CONTEXTS; index += 1) {
      if (inRow === 1) {
        const hash = Math.imul(at(contexts, index) ^ Math.imul(start, 0x9e3779b1), 0x2c1b3c6d);
        rows[index] = ((hash ^ (hash >>> 13)) >>> 16) << 4;
      }
      const state = at(seen, at(rows, index) + inRow);
      const guess = state === 0 ? 0 : at(steps, state >>> 4);
      const trustedAt = (circumstance * CONTEXTS + index) * 16 + (state & 15);
      guesses[index] = guess;
      trusted[index] = trustedAt;
      sum += at(trust, trustedAt) * guess;
    }
    const chance = at(chances, 2048 + Math.max(-2047, Math.min(2047, sum >> 16)));
    const bit = readBit(chance);
    for (let index = 0; index < CONTEXTS; index += 1) {
      const trustedAt = at(trusted, index);
      const slot = at(rows, index) + inRow;
      trust[trustedAt] = at(trust, trustedAt) + ((at(guesses, index) * (bit * 65536 - chance)) >> 14);
      const state = at(seen, slot);
      const before = state === 0 ? 2048 : state >>> 4;
      const after = before + (((bit * 4095 - before) * at(rates, state & 15) + 32768) >> 16);
      seen[slot] = (after << 4) | Math.min((state & 15) + 1, 15);
    }
    return bit;
  };

  let text = "";
  let [word, wordBefore, mark, code, part] = ["", "", 0, 0, 0];
  while (text.length < letters) {
    const position = Math.min(word.length, 3);
    // The words of the second part stand in order, so that one mostly begins like the one above it.
    const below = part > 0 && wordBefore.length > word.length && wordBefore.startsWith(word);
    const above = below ? CHARACTERS + wordBefore.charCodeAt(word.length) - FIRST_CHARACTER : 0;
    const place = part * 4 + position;
    const known = [0, place, code * 2 + Math.min(position, 1), mark * 8 + place, above];
    for (let index = 0; index < CONTEXTS; index += 1) {
      contexts[index] = Math.imul((known[index] as number) * 8 + index, 0x3d4d51cb);
    }
    let start = 1;
    let inRow = 1;
    for (let left = 16; left > 0 && (start < MARKS || start >= MARKS_END); left -= 1) {
      const likeAbove = above >> left === start ? 1 + ((above >> (left - 1)) & 1) : 0;
      const bit = read(start, inRow, place * 3 + likeAbove);
      start = (start << 1) | bit;
      inRow = inRow > 7 ? 1 : (inRow << 1) | bit;
    }
    code = start < CHARACTERS ? start - MARKS + 32 : start - CHARACTERS + FIRST_CHARACTER;
    const letter = String.fromCharCode(code);
    text += letter;
    if (code >= FIRST_CHARACTER) word += letter;
    else {
      wordBefore = word;
      word = "";
      mark = code;
      if (letter === PARTING) part = 1;
    }
  }
  return text;
}

/** Reads bits out of a packed text: a fraction, six bits a letter, in which every bit read narrows down where it lies. */
export function bitsOf(packed: string): ReadBit {
  let [low, high, value, next] = [0, 0, 0, 0];
  const shift = () => {
    // The letters are those from # on without the backslash. Behind the last NaN is read, of which | makes zero.
    const code = packed.charCodeAt(next);
    next += 1;
    low = (low << 6) & 0x3fffffff;
    high = ((high << 6) & 0x3fffffff) | 63;
    value = ((value << 6) & 0x3fffffff) | (code - (code > 92 ? 36 : 35));
  };
  while (next < 5) shift();
  return (chance) => {
    const middle = low + Math.floor(((high - low) * chance) / 65536);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >> 24 === high >> 24) shift();
    return bit;
  };
}
