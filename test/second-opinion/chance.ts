/** Seeded numbers, drawn where rules turn: the same seed gives the same applicants everywhere. */
export class Chance {
  #state: number;
  /** How often a fact is left out, drawn anew for each applicant. */
  absent = 0;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0 || 1;
    // Neighbouring seeds part after some rounds.
    for (let round = 0; round < 8; round += 1) this.below(1);
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    let state = this.#state;
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    this.#state = state;
    return Math.floor((state / 0x1_0000_0000) * limit);
  }

  often(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Some of a list, in any order, now and then one of them twice. */
  some<T>(list: readonly T[], most = 3): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(list));
  }

  maybe<T>(value: T): T | null {
    return this.often(this.absent) ? null : value;
  }

  yes(percent = 75): boolean | null {
    return this.maybe(this.often(percent));
  }

  /** Most often a bound itself or a neighbour of it. */
  count(...bounds: number[]): number {
    const kind = this.below(20);
    if (kind === 0) return 0;
    if (kind === 1) return this.pick([1, 2, 999_999_999, 1_000_000_000]);
    const bound = this.pick(bounds);
    if (kind < 14) return Math.max(0, bound - 1 + this.below(3));
    return this.below(Math.max(...bounds) * 2 + 2);
  }

  /** A part of a whole, most often about a share of it. */
  part(whole: number, ...percents: number[]): number {
    const kind = this.below(20);
    if (kind === 0) return 0;
    if (kind === 1) return whole;
    if (kind < 5) return this.below(whole + 1);
    const edge = Math.ceil((whole * this.pick(percents)) / 100) - 1 + this.below(3);
    return Math.min(whole, Math.max(0, edge));
  }

  /** Yuan about a bound, to the fen, as a number or in writing. */
  money(...bounds: number[]): number | string {
    const kind = this.below(10);
    const bound = kind === 0 ? 0 : this.pick(bounds);
    const fen = kind === 1 ? this.below(bound * 200 + 1) : Math.max(0, bound * 100 - 1 + this.below(3));
    const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
    return this.often(30) ? yuan : Number(yuan);
  }
}
