import type { Citation } from "laowu-rules";
import { described, editionOf, type Fact, factOf, type Provision } from "./policies.ts";

/** The facts that one passage of the document asks for. */
export interface Cluster {
  readonly citation: Citation;
  readonly facts: readonly Fact[];
}

/** A part of the form: a section of the sheet, or what the facts are about. */
export interface FormGroup {
  readonly id: string;
  readonly sectionTitle: { readonly zh: string; readonly en: string } | null;
  readonly clusters: readonly Cluster[];
}

/** A provision that asks for more than this leans on other matters, whose own passages say what a fact is. */
const MANY = 8;

/** For whom the matter is comes first; conditions come before sums, which read the same facts once more. */
const order: readonly Provision["kind"][] = ["scope", "criterion", "item", "award-line", "relaxation"];

/** The provision that says most clearly what a fact is. */
function closest(path: string, own: readonly Provision[], others: readonly Provision[]): Provision | undefined {
  const narrowest = (provisions: readonly Provision[]) =>
    provisions
      .filter(({ facts }) => facts.includes(path))
      .reduce<Provision | undefined>(
        (best, each) => (best && best.facts.length <= each.facts.length ? best : each),
        undefined,
      );
  const mine = narrowest(own);
  return mine !== undefined && mine.facts.length > MANY ? (narrowest(others) ?? mine) : mine;
}

/** The form of a matter: its facts in the document's order, each under the passage that asks for it. */
export function formGroups(policy: string, matter: string, day: string): readonly FormGroup[] {
  const edition = editionOf(policy, matter, day);
  const own = order.flatMap((kind) => edition.provisions.filter((each) => each.kind === kind));
  const others = described(policy, day).matters.flatMap(({ editions }) => editions.flatMap((each) => each.provisions));
  const groups = new Map<
    string,
    { title: FormGroup["sectionTitle"]; clusters: Map<string, { citation: Citation; facts: Fact[] }> }
  >();
  for (const path of new Set(own.flatMap(({ facts }) => facts))) {
    const fact = factOf(policy, path);
    const provision = closest(path, own, others);
    if (fact === undefined || provision === undefined) continue;
    const section = edition.sections.find(({ items }) => items.some(({ id }) => id === provision.id));
    const id = section?.id ?? path.split(".")[0] ?? "";
    const group = groups.get(id) ?? { title: section?.title ?? null, clusters: new Map() };
    groups.set(id, group);
    const { citation } = provision;
    const key = `${citation.document} ${citation.clause} ${citation.fragment}`;
    const cluster = group.clusters.get(key) ?? { citation, facts: [] };
    group.clusters.set(key, cluster);
    cluster.facts.push(fact);
  }
  return [...groups].map(([id, { title, clusters }]) => ({
    id,
    sectionTitle: title,
    clusters: [...clusters.values()],
  }));
}

/** Are the entries of a list counted, so that the same one may stand several times? The rule that reads it says so. */
export function isCounted(policy: string, path: string): boolean {
  return described(policy).matters.some(({ editions }) =>
    editions.some(({ provisions }) =>
      provisions.some(({ facts, rule }) => facts.includes(path) && countsTiers(rule, path)),
    ),
  );
}

function countsTiers(rule: unknown, path: string): boolean {
  if (typeof rule !== "object" || rule === null) return false;
  const { kind, of } = rule as { readonly kind?: unknown; readonly of?: { readonly fact?: unknown } };
  return (kind === "tiers" && of?.fact === path) || Object.values(rule).some((part) => countsTiers(part, path));
}
