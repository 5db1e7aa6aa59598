import type { ChooseByPlace, Covers, Located } from "../expressions/expression.ts";
import type { Vocabulary } from "../expressions/vocabulary.ts";
import { dependencies, factsOf, nodesOf } from "../expressions/walk.ts";
import type { Fact } from "../facts/fact.ts";
import { type FactTable, libraryFacts } from "../facts/fact-table.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import { lazily } from "../ground/lazily.ts";
import { remembered } from "../ground/remembered.ts";
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
  /** What its words mean; nothing where it is only looked up, and nothing judged. */
  readonly words: Vocabulary;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly contents: () => Contents;
  /** Says messages in both languages, with the labels of the policy's facts. */
  readonly say: (code: string, values: Values) => Bilingual;
  /** The facts that a matter reads under one reading or another. */
  readonly factsOf: (matter: string) => ReadonlySet<string>;
}

/** What stands in a policy, wherever it does. */
interface Contents {
  readonly readings: ReadonlyMap<string, Reading>;
  /** One address may name a figure in each of several editions. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly addressOf: (figure: Figure) => string;
  readonly facts: ReadonlyMap<string, Fact>;
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
export function provisionsOf({ scope, criteria, sheet, award, relaxation }: Edition): readonly Provision[] {
  return [
    ...(scope === null ? [] : [{ id: scope.id, rests: scope.require }]),
    ...(award?.lines ?? []).map(({ id, amount }) => ({ id, rests: amount })),
    ...criteria.map((criterion) => ({
      id: criterion.id,
      rests: [criterion.require, criterion.counted, criterion.dates, criterion.binding],
    })),
    ...(relaxation === null ? [] : [{ id: relaxation.id, rests: relaxation.ground }]),
    ...(award?.lines ?? []).map(({ id, amount, when, conditions, owed }) => ({
      id,
      rests: [amount, when, conditions.map(({ require }) => require), owed],
    })),
    ...(sheet?.sections ?? []).flatMap(({ items }) => items.map((item) => ({ id: item.id, rests: item.points }))),
  ];
}

/** A figure's address: its provision's id, with a slash and its name where it has one. */
function address(provision: string, { name }: Figure): string {
  return name === null ? provision : `${provision.split("/")[0]}/${name}`;
}

const noWords: Vocabulary = { conditions: {}, terms: {}, procedures: {} };

function contentsOf(policy: Policy): Contents {
  const readings = new Map<string, Reading>();
  const figures = new Map<string, Figure[]>();
  const addresses = new Map<Figure, string>();
  const facts = new Map<string, Fact>();
  for (const { id, rests } of policy.matters.flatMap(({ editions }) => editions.flatMap(provisionsOf))) {
    const found = dependencies(rests);
    for (const reading of found.readings) readings.set(reading.id, reading);
    for (const fact of found.facts) facts.set(fact.path, fact);
    for (const figure of found.figures) {
      if (addresses.has(figure)) continue;
      const place = address(id, figure);
      addresses.set(figure, place);
      figures.set(place, [...(figures.get(place) ?? []), figure]);
    }
  }
  return { readings, figures, addressOf: (figure: Figure) => addresses.get(figure) ?? "", facts };
}

function factsRead({ editions }: Matter): ReadonlySet<string> {
  const rests = editions.flatMap((edition) => provisionsOf(edition).map((provision) => provision.rests));
  return new Set(rests.flatMap((each) => factsOf(each).map(({ path }) => path)));
}

/** Looks a policy up. Most requests ask for few of its matters, and few for its contents: those are gathered when asked for. */
export function policyIndex(policy: Policy, table: FactTable = libraryFacts, words: Vocabulary = noWords): PolicyIndex {
  const contents = lazily(() => contentsOf(policy));
  const matters = new Map(policy.matters.map((matter) => [matter.id, matter]));
  const factsOf = new Map<string, ReadonlySet<string>>();
  return {
    policy,
    table,
    words,
    matters,
    contents,
    say: lazyPhrasebook(policy, contents),
    factsOf: (matter) => remembered(factsOf, matter, () => factsRead(matters.get(matter) as Matter)),
  };
}

/** The sentences of a policy. What they speak of is gathered when the first is asked for: most results are never put into words. */
function lazyPhrasebook({ matters }: Policy, contents: () => Contents): PolicyIndex["say"] {
  const book = lazily(() =>
    phrasebook(
      messageTexts,
      speakerOf({
        facts: contents().facts,
        areas: [
          ...nodesOf<Located>(matters, "located").map(({ area }) => area),
          ...nodesOf<ChooseByPlace>(matters, "choose-by-place").map(({ region }) => region),
          ...nodesOf<Covers>(matters, "covers").flatMap(({ areas }) => areas),
        ],
        gaps: new Map(dependencies(matters).gaps.map(({ id, reason }) => [id, reason])),
        fragments: new Map(
          matters.flatMap(({ editions }) =>
            editions.flatMap(({ scope, criteria }) =>
              [...(scope === null ? [] : [scope]), ...criteria].map(
                ({ id, citation }) => [id, citation.fragment] as const,
              ),
            ),
          ),
        ),
      }),
    ),
  );
  return (code, values) => book()(code, values);
}
