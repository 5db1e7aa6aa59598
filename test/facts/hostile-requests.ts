import fc from "fast-check";
import { hostileKeys, hostileValues, largeValues, RAISES } from "./hostile-values.ts";
import { goodRequest } from "./problem.ts";

type Path = readonly (string | number)[];

/** A hostile value, by name, and the place in a request where it is put. Printed when a property fails. */
export interface Attack {
  readonly at: Path;
  readonly value: string;
}

/** Every kind of place in a request: the whole, its options, groups, facts of each type, entries, records and their fields. */
export const places: readonly Path[] = [
  [],
  ["policy"],
  ["matter"],
  ["matter", 0],
  ["asOf"],
  ["id"],
  ["detail"],
  ["readings"],
  ["readings", "uq.band-edge"],
  ["parameters"],
  ["parameters", "uq.workforce"],
  ["parameters", "uq.s1.4/band-2.from"],
  ["extra"],
  ["facts"],
  ["facts", "extra"],
  ["facts", "workforce"],
  ["facts", "workforce", "total"],
  ["facts", "workforce", "extra"],
  ["facts", "training"],
  ["facts", "training", "institution"],
  ["facts", "training", "year"],
  ["facts", "review", "findings", "scale"],
  ["facts", "applicant", "revenue"],
  ["facts", "applicant", "kind"],
  ["facts", "applicant", "registeredIn"],
  ["facts", "applicant", "recognitionLostOn"],
  ["facts", "brand", "name"],
  ["facts", "brand", "honours"],
  ["facts", "brand", "honours", 0],
  ["facts", "notice", "publishedOn"],
  ["facts", "notice", "holidays", 0],
  ["facts", "assessor", "culture"],
  ["facts", "award", "uplift"],
  ["facts", "fund", "lines"],
  ["facts", "fund", "lines", 0],
  ["facts", "fund", "lines", 0, "use"],
  ["facts", "fund", "lines", 0, "amount"],
  ["facts", "fund", "lines", 0, "extra"],
  ["facts", "review", "years"],
  ["facts", "review", "years", 0, "year"],
  ["facts", "dual", "trainingBrands", 0, "institution"],
];

const holders: readonly Path[] = [
  [],
  ["readings"],
  ["parameters"],
  ["facts"],
  ["facts", "workforce"],
  ["facts", "fund", "lines", 0],
];

/** Any hostile value at any place, under any hostile key. */
export const attacks: fc.Arbitrary<Attack> = fc.record({
  at: fc.oneof(
    { arbitrary: fc.constantFrom(...places), weight: 3 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...holders), fc.constantFrom(...hostileKeys))
        .map(([holder, key]) => [...holder, key]),
      weight: 1,
    },
  ),
  value: fc.constantFrom(...Object.keys(hostileValues).filter((name) => !largeValues.includes(name))),
});

function define(holder: object, key: string | number, value: unknown): void {
  const raises = () => {
    throw new Error("read");
  };
  const content = value === RAISES ? { get: raises } : { value, writable: true };
  // Defined, so that a key such as __proto__ is an own key, as JSON.parse makes it.
  Object.defineProperty(holder, key, { ...content, enumerable: true, configurable: true });
}

/** A request that is in order but for what the attacks put into it. */
export function attacked(attacksMade: readonly Attack[]): unknown {
  const request: object = { ...goodRequest, facts: {} };
  const own = new Set<unknown>([request, (request as typeof goodRequest).facts]);
  for (const { at, value } of attacksMade) {
    const made = hostileValues[value]?.();
    if (at.length === 0) return made === RAISES ? undefined : made;
    let holder = request;
    at.slice(0, -1).forEach((key, depth) => {
      let next = Object.getOwnPropertyDescriptor(holder, key)?.value;
      // What an earlier attack put here is not looked into: it might throw.
      if (!own.has(next)) {
        next = typeof at[depth + 1] === "number" ? [] : {};
        own.add(next);
        define(holder, key, next);
      }
      holder = next;
    });
    define(holder, at.at(-1) as string | number, made);
  }
  return request;
}

/** Every place in a plain value, the whole among them. */
function placesIn(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [before];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  const inner = [...keys].flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...before, key]),
  );
  return [before, ...inner];
}

/** Hostile values at places of a plain value, such as an evaluation. */
export function attacksOn(value: unknown): fc.Arbitrary<Attack> {
  return fc.record({
    at: fc.constantFrom(...placesIn(value)),
    value: fc.constantFrom(...Object.keys(hostileValues).filter((name) => !largeValues.includes(name))),
  });
}

/** A copy of a plain value with what the attacks put into it. */
export function wounded(value: unknown, attacksMade: readonly Attack[]): unknown {
  const own = new Set<unknown>();
  const copy: unknown = JSON.parse(JSON.stringify(value), (_, part) => {
    if (typeof part === "object" && part !== null) own.add(part);
    return part;
  });
  for (const attack of attacksMade) {
    const made = hostileValues[attack.value]?.();
    if (attack.at.length === 0) return made === RAISES ? undefined : made;
    let holder: unknown = copy;
    for (const key of attack.at.slice(0, -1))
      holder = own.has(holder) ? Object.getOwnPropertyDescriptor(holder, key)?.value : undefined;
    // What an earlier attack put here is not looked into: it might throw.
    if (own.has(holder)) define(holder as object, attack.at.at(-1) as string | number, made);
  }
  return copy;
}

/** Reads a field without ever throwing, for what else a test does with a hostile request. */
export function fieldOf(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
