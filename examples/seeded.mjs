/**
 * Random draws that are the same on every machine: the seed alone decides them (a multiplicative congruential generator;
 * its products stay below 2^53, so that they are exact). Good enough to make up applicants, and for nothing else.
 *
 * @param {number} seed a whole number above 0
 */
export function seeded(seed) {
  const modulus = 2_147_483_647;
  let state = seed % modulus;
  const draw = () => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
  return {
    /** From 0 up to 1, every number as likely. */
    draw,
    /** From 0 up to 1, the middle likelier than the ends. */
    middling: () => (draw() + draw()) / 2,
    /** @param {number} share how often it is true, from 0 to 1 */
    chance: (share) => draw() < share,
    /** @type {(from: number, to: number) => number} a whole number, both ends included */
    whole: (from, to) => from + Math.floor(draw() * (to - from + 1)),
    /** @type {<Option>(options: readonly [Option, ...Option[]]) => Option} */
    pick: (options) => options[Math.floor(draw() * options.length)] ?? options[0],
  };
}
