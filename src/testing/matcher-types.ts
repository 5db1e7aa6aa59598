import type { ExpectedScore } from "./checks.ts";

/**
 * What `expect` can say once it is extended with `laowuMatchers`. An `id` names a provision, or a matter of an evaluation.
 *
 * vitest's `expect` and Jest's global one know these of themselves. For `expect` from `@jest/globals`, a project declares them:
 *
 * ```ts no-run
 * declare module "expect" {
 *   interface Matchers<R extends void | Promise<void>, T> extends LaowuMatchers<R> {}
 * }
 * ```
 */
export interface LaowuMatchers<R = void> {
  /** The outcome is `met`. */
  toBeMet(id?: string): R;
  /** The outcome is `not-met`. */
  toBeNotMet(id?: string): R;
  /** The outcome is `undetermined`. */
  toBeUndetermined(id?: string): R;
  /** The outcome is `not-applicable`. */
  toBeNotApplicable(id?: string): R;
  /** The score: points, or bounds such as `"10..15"` where it is not settled. */
  toScore(points: ExpectedScore): R;
  /** The score of the item or section with this id. */
  toScore(id: string, points: ExpectedScore): R;
  /** The sum owed, in yuan. */
  toBePaid(yuan: number): R;
  /** The sum of the award's line, or of the matter, with this id. */
  toBePaid(id: string, yuan: number): R;
  /** A clause (`"三（二）3"`), or words of the text that are in the cited fragment or around it. */
  toCite(clauseOrFragment: string): R;
  /** As above, of the provision with this id. */
  toCite(id: string, clauseOrFragment: string): R;
  /** A path: this fact is missing. A list: these are missing and no others; `[]`: none is. */
  toLack(facts: string | readonly string[]): R;
  /** The result carries the notice with this code. */
  toHaveNotice(code: string): R;
}

declare global {
  // Jest's place for matchers of others. vitest reads it too, so that one declaration serves both and collides with neither.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the declarations of one interface must name the same default.
    interface Matchers<R, T = {}> extends LaowuMatchers<R> {}
  }
}
