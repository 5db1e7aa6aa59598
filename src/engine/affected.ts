import { dependencies } from "../expressions/walk.ts";
import { inForceOn } from "../ground/in-force.ts";
import { perFrozen } from "../ground/per-frozen.ts";
import type { Matter } from "../policy/policy.ts";
import type { Options } from "./request.ts";

/** The figures and readings that a part of a policy rests on. */
const restsOf = /* @__PURE__ */ perFrozen((part: object): ReadonlySet<unknown> => {
  const { figures, readings } = dependencies(part);
  return new Set<unknown>([...figures, ...readings.map(({ id }) => id)]);
});

/** Returns whether a part of a policy rests on any of these figures, or readings by id. */
export function restingOn(changed: Iterable<unknown>): (part: unknown) => boolean {
  const grounds = [...changed];
  return (part) => typeof part === "object" && part !== null && grounds.some((ground) => restsOf(part).has(ground));
}

/** The parts of a matter that read replaced figures. */
export interface Affected {
  /** Does a part of the policy read any of them? */
  readonly rests: (part: unknown) => boolean;
  /** The ids of the scope, the criteria and the items that do. */
  readonly ids: ReadonlySet<string>;
  /** Does anything but criteria and items, such as its award or its scope? */
  readonly elsewhere: boolean;
}

/** Returns the parts of a matter that read the replaced figures of a request; undefined where none does. */
export function affectedBy({ figures, day }: Options, matter: Matter): Affected | undefined {
  const rests = restingOn(figures.keys());
  const { editions, ...common } = matter;
  const { criteria, sheet, ...others } = inForceOn(editions, day);
  const items = sheet?.sections.flatMap((section) => section.items) ?? [];
  const scope = others.scope === null ? [] : [others.scope];
  const ids = new Set([...scope, ...criteria, ...items].filter(rests).map(({ id }) => id));
  const elsewhere = [...Object.values(common), ...Object.values(others)].some(rests);
  return ids.size > 0 || elsewhere ? { rests, ids, elsewhere } : undefined;
}
