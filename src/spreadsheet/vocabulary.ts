import { distance } from "fastest-levenshtein";
import { type Bilingual, describePolicy, type FactType, type Policies, type PolicyId, policies } from "../index.ts";
import { own } from "../own.ts";
import { keyOf } from "./plain-text.ts";
import { fieldWords, headingAliases } from "./words.ts";

/** A fact as the policy's description has it. */
export interface DescribedFact {
  readonly path: string;
  readonly type: FactType;
  readonly label: Bilingual;
  readonly options: Readonly<Record<string, Bilingual>> | null;
}

/** Which fact a heading means, and what the facts of a policy are called. */
export interface Vocabulary {
  /** By the key of a heading. */
  factOf(key: string): DescribedFact | undefined;
  byPath(path: string): DescribedFact | undefined;
  /** The heading that is nearest to one that no fact has, as it is properly written. */
  readonly nearest: Nearest;
}

/** Headings are compared with all others only up to this length. */
const LONGEST_HEADING = 64;

/** All that a fact is called: its path, its labels, and other words. 是否 before a label makes no difference. */
function namesOf({ path, label, type }: DescribedFact): readonly string[] {
  const names = [path, label.zh, label.en];
  names.push(...(own(headingAliases, path) ?? []));
  if (type.kind === "boolean") {
    names.push(label.zh.startsWith("是否") ? label.zh.slice(2) : `是否${label.zh}`);
  }
  return names;
}

function factsByKey(own: readonly DescribedFact[], others: readonly DescribedFact[]): Map<string, DescribedFact> {
  const byKey = new Map<string, DescribedFact>();
  for (const fact of own) for (const name of namesOf(fact)) byKey.set(keyOf(name), fact);
  // One record serves several authorities: what only another one asks is known too, unless it means two things.
  const claims = new Map<string, DescribedFact | null>();
  for (const fact of others) {
    for (const name of namesOf(fact)) {
      const key = keyOf(name);
      const before = claims.get(key);
      claims.set(key, before === undefined || before?.path === fact.path ? fact : null);
    }
  }
  for (const [key, fact] of claims) if (fact !== null && !byKey.has(key)) byKey.set(key, fact);
  return byKey;
}

/** Finds the nearest of some words; undefined where none is near. What contains the heading is near, however much longer. */
export type Nearest = (key: string) => string | undefined;

/** Makes a finder of the nearest of some words. */
export function nearestOf(words: readonly string[]): Nearest {
  const keyed = words.map((word) => ({ word, other: keyOf(word) }));
  return (key) => {
    if (key.length < 2 || key.length > LONGEST_HEADING) return undefined;
    let nearest: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { word, other } of keyed) {
      const steps = distance(key, other);
      const isNear = steps <= Math.max(1, Math.floor(key.length * 0.4)) || other.includes(key) || key.includes(other);
      if (isNear && steps < least) [nearest, least] = [word, steps];
    }
    return nearest;
  };
}

/** The most misspelt words of one table that get a suggestion: a few each, not a million. */
const MOST_SUGGESTIONS = 100;

/** The same finder for the first words that are asked for; made when one is. */
export function forFew(make: () => Nearest): Nearest {
  let find: Nearest | undefined;
  let suggestions = 0;
  return (key) => {
    suggestions += 1;
    if (suggestions > MOST_SUGGESTIONS) return undefined;
    find ??= make();
    return find(key);
  };
}

function vocabularyOf(policy: PolicyId<Policies>): Vocabulary {
  const own = describePolicy(policy).facts;
  const others = Object.keys(policies)
    .filter((id) => id !== policy)
    .flatMap((id) => describePolicy(id as PolicyId<Policies>).facts);
  const byKey = factsByKey(own, others);
  const byPath = new Map([...others, ...own].map((fact) => [fact.path, fact]));
  return {
    factOf: (key) => byKey.get(key),
    byPath: (path) => byPath.get(path),
    nearest: nearestOf(own.flatMap(namesOf)),
  };
}

/** Descriptions never change, and making one takes as long as a hundred rows. */
const made = new Map<string, Vocabulary>();

/** The vocabulary of a policy that there is. */
export function vocabulary(policy: PolicyId<Policies>): Vocabulary {
  const known = made.get(policy) ?? vocabularyOf(policy);
  made.set(policy, known);
  return known;
}

/** A field of the records of a list. */
export interface Field {
  readonly name: string;
  readonly type: FactType;
  readonly label: Bilingual;
  readonly options: Readonly<Record<string, Bilingual>> | null;
  /** The fields of its records, if the field is itself a list of records. */
  readonly fields: readonly Field[];
  /** All that it is called, as keys. */
  readonly keys: readonly string[];
}

/** The fact of training that a field is, where there is one of that name and kind. */
function trainingFact(name: string, type: FactType, { byPath }: Vocabulary): DescribedFact | undefined {
  const same = byPath(`training.${name}`);
  return same?.type.kind === type.kind ? same : undefined;
}

/** What a field is called; training brands have the fields of the facts of training. */
export function fieldLabel(fact: DescribedFact, name: string, words: Vocabulary): Bilingual {
  const label = own(fact.options, name);
  if (label !== undefined) return label;
  const [zh, en] = wordsOf(fact, name);
  if (zh !== undefined && en !== undefined) return { zh, en };
  const type =
    fact.type.kind === "records" && Object.hasOwn(fact.type.fields, name) ? fact.type.fields[name] : undefined;
  return (type === undefined ? undefined : trainingFact(name, type, words)?.label) ?? { zh: name, en: name };
}

function wordsOf({ path }: DescribedFact, name: string): readonly string[] {
  const key = `${path}.${name}`;
  return own(fieldWords, key) ?? [];
}

/** The fields of a list of records. */
export function fieldsOf(fact: DescribedFact, words: Vocabulary): readonly Field[] {
  if (fact.type.kind !== "records") return [];
  return Object.entries(fact.type.fields).map(([name, type]) => {
    const label = fieldLabel(fact, name, words);
    const same = trainingFact(name, type, words);
    // The options of a list of uses are those of its uses.
    const options = type.kind === "text" ? fact.options : (same?.options ?? null);
    const inner = same ?? { path: `${fact.path}.${name}`, type, label, options };
    return {
      name,
      type,
      label,
      options,
      fields: fieldsOf(inner, words),
      keys: [name, label.zh, label.en, ...wordsOf(fact, name)].map(keyOf),
    };
  });
}
