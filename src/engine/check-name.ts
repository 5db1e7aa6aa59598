import { nodesOf } from "../expressions/walk.ts";
import { MOST_CHARACTERS } from "../facts/fact-type.ts";
import { factPaths } from "../facts/fact-types.ts";
import type { Slot } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import type { NameFormat } from "../naming/name-format.ts";
import type { NamingResult } from "../policy/results.ts";
import type { Names } from "./check-words.ts";
import type { PolicyIndex } from "./policy-index.ts";
import { prepareCriterion } from "./prepare-criterion.ts";
import { preparationFor } from "./prepare-policy.ts";
import { checkOptions, type Issues, readRequest } from "./request.ts";

/** What a request may have and a check of a name may not. */
const NOT_OF_NAMES = ["policy", "matter", "facts", "id", "parameters", "detail"];

/** The matter and the criterion of a policy that ask for a naming format. */
function namingCriterion({ policy }: PolicyIndex, matter: string) {
  const edition = policy.matters.find(({ id }) => id === matter)?.editions.at(-1);
  return edition?.criteria.find(({ require }) =>
    nodesOf<NameFormat>(require, "procedure").some(({ name }) => name === "name-format"),
  );
}

/** Checks one name against a policy's format; undefined, with the issues, if anything is wrong with the call. */
export function checkNameOf(
  indexes: ReadonlyMap<string, PolicyIndex>,
  bound: Names | null,
  [policy, name, given]: readonly [policy: unknown, name: unknown, options: unknown],
  issues: Issues,
): NamingResult | undefined {
  const written = typeof name === "string" && name.length <= MOST_CHARACTERS;
  if (!written)
    issues.add("name", typeof name === "string" ? "too-long-name" : "not-a-text", { most: MOST_CHARACTERS });
  const raw = given === undefined || given === null ? {} : readRequest(given, issues, NOT_OF_NAMES);
  const index = indexes.get(policy as string);
  const matter = index?.policy.matters.find(({ id }) => namingCriterion(index, id) !== undefined)?.id;
  const asked = { asOf: "2999-12-31", ...raw, policy, matter };
  const options = checkOptions(asked, indexes, "full", issues, bound);
  if (raw === undefined || options === undefined || issues.list.length > 0) return undefined;
  const criterion = namingCriterion(options.index, matter as string);
  if (criterion === undefined) return undefined;
  const prepared = prepareCriterion(criterion, preparationFor(options));
  const slots: Slot[] = factPaths.map((path) => (path === "brand.name" ? (name as string) : undefined));
  const result = prepared.naming?.(slots, prepared.judge.judge(slots));
  if (!result) return undefined;
  const { message } = result;
  const text = options.index.say(message.code, message.values);
  return deepFreeze({ ...result, message: { ...message, ...text } });
}
