import { describePolicy, type PolicyDescription, policies } from "laowu-rules";

export type Fact = PolicyDescription["facts"][number];
export type Provision = PolicyDescription["matters"][number]["editions"][number]["provisions"][number];
export type Edition = PolicyDescription["matters"][number]["editions"][number];
export type Reading = PolicyDescription["readings"][number];

export const policyIds: readonly string[] = Object.keys(policies);

const made = new Map<string, PolicyDescription>();
/** A policy as the library describes it; with a day, as of that day. */
export const described = (id: string, day?: string): PolicyDescription => {
  const key = `${id} ${day ?? ""}`;
  const known = made.get(key) ?? describePolicy(id as keyof typeof policies, day === undefined ? {} : { asOf: day });
  made.set(key, known);
  return known;
};

export function matterIds(policy: string): readonly string[] {
  return described(policy).matters.map(({ id }) => id);
}

export function firstMatter(policy: string): string {
  return matterIds(policy)[0] ?? "";
}

/** The provisions of a matter that count on a day. */
export function editionOf(policy: string, matter: string, day: string): Edition {
  const [edition] = described(policy, day).matters.find(({ id }) => id === matter)?.editions ?? [];
  if (edition === undefined) throw new Error(`no edition of ${policy} ${matter}`);
  return edition;
}

const factsOf = new Map<string, ReadonlyMap<string, Fact>>();

/** The policy's own fact at a path. */
export function ownFact(policy: string, path: string): Fact | undefined {
  const known = factsOf.get(policy) ?? new Map(described(policy).facts.map((fact) => [fact.path, fact]));
  factsOf.set(policy, known);
  return known.get(path);
}

/** The fact at a path; of one that only another policy knows, that one's. */
export function factOf(policy: string, path: string): Fact | undefined {
  return [policy, ...policyIds].map((id) => ownFact(id, path)).find((fact) => fact !== undefined);
}

export const isPolicy = (id: string): boolean => policyIds.includes(id);
export const isMatter = (policy: string, id: string): boolean => matterIds(policy).includes(id);
export const isFact = (path: string): boolean => policyIds.some((id) => ownFact(id, path) !== undefined);

export function readingOf(policy: string, id: string): Reading | undefined {
  return described(policy).readings.find((each) => each.id === id);
}

export function isReading(policy: string, id: string, option: string): boolean {
  const reading = readingOf(policy, id);
  return reading !== undefined && Object.hasOwn(reading.options, option) && option !== reading.default;
}

export function isFigure(policy: string, address: string): boolean {
  return described(policy).matters.some(({ editions }) =>
    editions.some(({ provisions }) =>
      provisions.some(({ figures }) => figures.some((each) => each.address === address)),
    ),
  );
}
