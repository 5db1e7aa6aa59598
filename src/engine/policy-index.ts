import type { ChooseByPlace, Covers, Located } from "../expressions/expression.ts";
import { dependencies, nodesOf } from "../expressions/walk.ts";
import type { Fact } from "../facts/fact.ts";
import { type FactTable, libraryFacts } from "../facts/fact-table.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import { phrasebook, type Values } from "../ground/template.ts";
import { messageTexts } from "../policy/message-texts.ts";
import type { Edition, Matter, Policy } from "../policy/policy.ts";
import type { Figure } from "../sources/figure.ts";
import type { Reading } from "../sources/reading.ts";
import { speakerOf } from "./speaker.ts";

/** What a policy's data is looked up by. */
export interface PolicyIndex {
  readonly policy: Policy;
  /** All facts that requests may state. */
  readonly table: FactTable;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** One address may name a figure in each of several editions. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly addressOf: (figure: Figure) => string;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Says messages in both languages, with the labels of the policy's facts. */
  readonly say: (code: string, values: Values) => Bilingual;
  /** The facts that a matter reads under one reading or another, by matter. */
  readonly factsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A provision of any kind, with the expressions that stand under its id. */
interface Provision {
  readonly id: string;
  readonly rests: unknown;
}

/**
 * Every provision of an edition. The sums of an award come first and what its lines hang on last: a figure
 * belongs to the first provision that has it.
 */
export function provisionsOf({ criteria, sheet, award, relaxation }: Edition): readonly Provision[] {
  return [
    ...(award?.lines ?? []).map(({ id, amount }) => ({ id, rests: amount })),
    ...criteria.map((criterion) => ({
      id: criterion.id,
      rests: [criterion.require, criterion.dates, criterion.binding],
    })),
    ...(relaxation === null ? [] : [{ id: relaxation.id, rests: relaxation.ground }]),
    ...(award?.lines ?? []).map(({ id, amount, when, owed }) => ({ id, rests: [amount, when, owed] })),
    ...(sheet?.sections ?? []).flatMap(({ items }) => items.map((item) => ({ id: item.id, rests: item.points }))),
  ];
}

/** A figure's address: its provision's id, with a slash and its name where it has one. */
function address(provision: string, { name }: Figure): string {
  return name === null ? provision : `${provision.split("/")[0]}/${name}`;
}

export function policyIndex(policy: Policy, table: FactTable = libraryFacts): PolicyIndex {
  const readings = new Map<string, Reading>();
  const figures = new Map<string, Figure[]>();
  const addresses = new Map<Figure, string>();
  const facts = new Map<string, Fact>();
  const factsOf = new Map<string, Set<string>>();
  for (const matter of policy.matters) {
    const read = new Set<string>();
    factsOf.set(matter.id, read);
    for (const edition of matter.editions) {
      for (const { id, rests } of provisionsOf(edition)) {
        const found = dependencies(rests);
        for (const reading of found.readings) readings.set(reading.id, reading);
        for (const fact of found.facts) {
          if (!(fact.path in table.types)) throw new Error(`“${fact.path}” is not among the facts of the policy.`);
          facts.set(fact.path, fact);
          read.add(fact.path);
        }
        for (const figure of found.figures) {
          if (addresses.has(figure)) continue;
          const place = address(id, figure);
          addresses.set(figure, place);
          figures.set(place, [...(figures.get(place) ?? []), figure]);
        }
      }
    }
  }
  const addressOf = (figure: Figure) => addresses.get(figure) ?? "";
  return {
    policy,
    table,
    matters: new Map(policy.matters.map((matter) => [matter.id, matter])),
    readings,
    figures,
    addressOf,
    facts,
    say: lazyPhrasebook(policy, facts),
    factsOf,
  };
}

/** The sentences of a policy. What they speak of is gathered when the first is asked for: most results are never put into words. */
function lazyPhrasebook({ matters }: Policy, facts: ReadonlyMap<string, Fact>): PolicyIndex["say"] {
  let say: PolicyIndex["say"] | undefined;
  return (code, values) => {
    say ??= phrasebook(
      messageTexts,
      speakerOf({
        facts,
        areas: [
          ...nodesOf<Located>(matters, "located").map(({ area }) => area),
          ...nodesOf<ChooseByPlace>(matters, "choose-by-place").map(({ region }) => region),
          ...nodesOf<Covers>(matters, "covers").flatMap(({ areas }) => areas),
        ],
        gaps: new Map(dependencies(matters).gaps.map(({ id, reason }) => [id, reason])),
        fragments: new Map(
          matters.flatMap(({ editions }) =>
            editions.flatMap(({ criteria }) => criteria.map(({ id, citation }) => [id, citation.fragment] as const)),
          ),
        ),
      }),
    );
    return say(code, values);
  };
}
