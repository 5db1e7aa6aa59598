import type { Criterion } from "../eligibility/criterion.ts";
import { nodesOf } from "../expressions/walk.ts";
import { MOST_CHARACTERS } from "../facts/fact-type.ts";
import { factPaths } from "../facts/fact-types.ts";
import type { Slot } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { jsonText } from "../ground/own.ts";
import { remembered } from "../ground/remembered.ts";
import { textProblem } from "../ground/text.ts";
import type { NameFormat } from "../naming/name-format.ts";
import type { NamingResult } from "../policy/results.ts";
import type { Names } from "./check-words.ts";
import type { Issues } from "./issues.ts";
import type { PolicyIndex } from "./policy-index.ts";
import { type PreparedCriterion, prepareCriterion } from "./prepare-criterion.ts";
import { LONGEST_KEY, preparationFor } from "./prepare-policy.ts";
import { checkOptions, type Options, readRequest } from "./request.ts";

/** What a request may have and a check of a name may not. */
const NOT_OF_NAMES = ["policy", "matter", "facts", "id", "parameters", "detail"];

/** The matter and the criterion of a policy that ask for a naming format. */
function namingCriterion({ policy }: PolicyIndex, matter: string) {
  const edition = policy.matters.find(({ id }) => id === matter)?.editions.at(-1);
  return edition?.criteria.find(({ require }) =>
    nodesOf<NameFormat>(require, "procedure").some(({ name }) => name === "name-format"),
  );
}

const unknown: readonly Slot[] = factPaths.map(() => undefined);
const matters = new WeakMap<PolicyIndex, string | undefined>();
const prepared = new WeakMap<PolicyIndex, Map<string, PreparedCriterion>>();

/** How many formats with their words are kept ready for a policy. */
const KEPT = 16;

/** The matter of a policy that has a naming format. */
function matterOf(index: PolicyIndex): string | undefined {
  if (!matters.has(index)) {
    matters.set(index, index.policy.matters.find(({ id }) => namingCriterion(index, id) !== undefined)?.id);
  }
  return matters.get(index);
}

function kept(index: PolicyIndex): Map<string, PreparedCriterion> {
  const known = prepared.get(index) ?? new Map<string, PreparedCriterion>();
  if (known.size >= KEPT) known.clear();
  prepared.set(index, known);
  return known;
}

function keyOf({ asOf, readings, lexiconKey }: Options): string {
  return jsonText([asOf, [...readings], lexiconKey]);
}

/** Checks one name against a policy's format; undefined, with the issues, if anything is wrong with the call. */
export function checkNameOf(
  indexes: ReadonlyMap<string, PolicyIndex>,
  bound: Names | null,
  [policy, name, given]: readonly [policy: unknown, name: unknown, options: unknown],
  issues: Issues,
): NamingResult | undefined {
  const problem = typeof name === "string" ? textProblem(name, MOST_CHARACTERS) : "not-a-text";
  if (problem !== undefined)
    issues.add("name", problem === "too-long" ? "too-long-name" : problem, { most: MOST_CHARACTERS });
  const raw = readRequest(given ?? {}, issues, NOT_OF_NAMES);
  const index = indexes.get(policy as string);
  const matter = index && matterOf(index);
  if (index !== undefined && matter === undefined) issues.add("policy", "no-name-format");
  const asked = { asOf: "2999-12-31", ...raw, policy, matter };
  const options = checkOptions(asked, indexes, "full", issues, bound);
  if (raw === undefined || options === undefined || issues.list.length > 0) return undefined;
  const prepare = () => {
    const criterion = namingCriterion(options.index, matter as string) as Criterion;
    return prepareCriterion(criterion, preparationFor(options));
  };
  const key = keyOf(options);
  const ready = key.length > LONGEST_KEY ? prepare() : remembered(kept(options.index), key, prepare);
  const slots: Slot[] = unknown.slice();
  slots[factPaths.indexOf("brand.name")] = name as string;
  // A name is checked as one that is not fixed yet.
  slots[factPaths.indexOf("brand.nameFixedBefore")] = false;
  const result = ready.naming?.(slots, ready.judge.judge(slots));
  if (!result) return undefined;
  const { message } = result;
  const text = options.index.say(message.code, message.values);
  return deepFreeze({ ...result, message: { ...message, ...text } });
}
