/**
 * What every contender must agree on. One that keeps no trace has only the outcome and the total.
 *
 * @typedef {"met" | "not-met" | "undetermined" | "not-applicable"} Outcome
 *
 * @typedef {{
 *   outcome: Outcome,
 *   total: number | null,
 *   criteria?: Record<string, Outcome>,
 *   items?: Record<string, number | null>,
 *   sections?: Record<string, number | null>,
 * }} Verdict
 */

/**
 * One entry for each thing that has an id.
 *
 * @template {{ readonly id: string }} Thing
 * @template Value
 * @param {Iterable<Thing>} things
 * @param {(thing: Thing) => Value} value
 * @returns {Record<string, Value>}
 */
export function byId(things, value) {
  /** @type {Record<string, Value>} */
  const found = {};
  for (const thing of things) found[thing.id] = value(thing);
  return found;
}

/**
 * The first place where two verdicts differ, in words; undefined where they agree. What either has no trace of is not
 * compared.
 *
 * @param {Verdict} expected
 * @param {Verdict} actual
 * @returns {string | undefined}
 */
export function differenceBetween(expected, actual) {
  for (const part of /** @type {const} */ (["criteria", "items", "sections"])) {
    const [wanted, given] = [expected[part], actual[part]];
    if (wanted === undefined || given === undefined) continue;
    for (const id of new Set([...Object.keys(wanted), ...Object.keys(given)])) {
      if (wanted[id] !== given[id]) return `${id}: ${wanted[id]} against ${given[id]}`;
    }
  }
  if (expected.outcome !== actual.outcome) return `outcome: ${expected.outcome} against ${actual.outcome}`;
  return expected.total === actual.total ? undefined : `total: ${expected.total} against ${actual.total}`;
}
