import {
  describePolicy,
  type Evaluation,
  type MatterResult,
  type Outcome,
  type Policies,
  type PolicyDescription,
  type PolicyId,
} from "../index.ts";
import { own, withoutPrototype } from "../own.ts";
import { keyOf } from "./plain-text.ts";
import type { Part, Sentences } from "./sentences.ts";
import { fieldLabel, forFew, nearestOf, type Vocabulary } from "./vocabulary.ts";
import { filled, type Language, outcomeWords, phrases, resultHeadings, statusWords } from "./words.ts";

type Whole = Evaluation<"result">;
type Matter = MatterResult<"result">;
type Described = PolicyDescription["matters"][number];

/** A cell of the table of results. */
export type ResultCell = string | number;

/** What a result cell is made from. */
interface ResultRow {
  readonly evaluation: Whole;
  readonly id: string | number | undefined;
  /** The sentence on what to do next; made only where a column asks for it. */
  readonly nextStep: (matter: string) => string;
}

/** One column of the table of results. */
export interface ResultColumn {
  readonly name: string;
  readonly heading: string;
  readonly cell: (row: ResultRow) => ResultCell;
}

type StandardName = keyof typeof resultHeadings;
const standardNames = Object.keys(resultHeadings) as StandardName[];

/** A fact's path as a heading says it: `年度进展[2024].新增国家级劳务品牌数`. */
export function factName(path: string, words: Vocabulary, language: Language): string {
  const fact = words.byPath(path);
  if (fact !== undefined) return fact.label[language];
  const [, list = "", entry = "", field = ""] = /^([^[]+)(\[[^\]]*\])\.?(.*)$/.exec(path) ?? [];
  const records = words.byPath(list);
  if (records === undefined) return path;
  return `${records.label[language]}${entry}${field === "" ? "" : `.${fieldLabel(records, field, words)[language]}`}`;
}

const range = ({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }) => `${atLeast}–${atMost}`;

/** Which part of the result stands for it: the scope, what failed, what is not known, or what was asked first. */
function deciding({ outcome, scope, criteria, score, subsidy }: Matter): Part | undefined {
  if (scope?.outcome === "not-met" || (outcome === "undetermined" && scope?.outcome === outcome)) return scope;
  if (score === undefined) {
    const like = criteria.filter((criterion) => criterion.outcome === outcome);
    return like.find(({ binding }) => binding) ?? like[0] ?? subsidy?.lines[0];
  }
  let lower: Part | undefined;
  for (const { items } of score.sections) {
    for (const item of items) {
      if (item.score === null) return item;
      if (item.score !== item.max) lower ??= item;
    }
  }
  return lower ?? score.sections[0]?.items[0];
}

function amountCell(amount: number | null, ceiling: number | null, language: Language): ResultCell {
  if (amount !== null) return amount;
  return ceiling === null ? outcomeWords.undetermined[language] : filled(phrases.upTo[language], { amount: ceiling });
}

interface Making {
  readonly language: Language;
  readonly words: Vocabulary;
  readonly sentences: Sentences;
  /** Titles of the items of the sheet, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** How the cell of a standard column is made; undefined where the matter has no such thing. */
function standardCell(
  name: StandardName,
  matter: Described,
  { language, words, sentences, titles }: Making,
): ((row: ResultRow, result: Matter) => ResultCell) | undefined {
  const { sections } = matter.editions[0] ?? { sections: [] };
  const separator = phrases.separator[language];
  switch (name) {
    case "id":
      return ({ id }) => id ?? "";
    case "outcome":
      return (_, { outcome }) => outcomeWords[outcome][language];
    case "status":
      if (matter.statuses === null) return undefined;
      return (_, { status }) =>
        status == null ? outcomeWords.undetermined[language] : (own(statusWords, status)?.[language] ?? status);
    case "total":
      if (sections.length === 0) return undefined;
      return (_, { score }) => (score === undefined ? "" : (score.total ?? range(score)));
    case "amount":
      if (matter.kind !== "award") return undefined;
      return (_, { subsidy }) => (subsidy === undefined ? "" : amountCell(subsidy.amount, subsidy.ceiling, language));
    case "ceiling":
      if (matter.kind !== "award") return undefined;
      return (_, { subsidy }) => subsidy?.ceiling ?? "";
    case "missing":
      // Labels have commas of their own.
      return (_, { missing }) =>
        missing.map((path) => factName(path, words, language)).join(phrases.semicolon[language]);
    case "reason":
      return ({ evaluation }, result) => {
        const part = deciding(result);
        if (part === undefined) return "";
        const sentence = sentences(evaluation, matter.id, part);
        const title = titles.get(part.id);
        return title === undefined ? sentence : `${title}${phrases.colon[language]}${sentence}`;
      };
    case "nextStep":
      return ({ nextStep }) => nextStep(matter.id);
    case "notices":
      return (_, { notices }) => notices.map(({ code }) => code).join(separator);
  }
}

/** The heading and the cell of a provision, a section or a date that is asked for by its id. */
function partColumn(
  id: string,
  matter: Described,
  language: Language,
): { readonly heading: string; readonly cell: (result: Matter) => ResultCell } | undefined {
  const { sections, provisions } = matter.editions[0] ?? { sections: [], provisions: [] };
  const section = sections.find((each) => each.id === id);
  if (section !== undefined) {
    return {
      heading: `${id} ${section.title[language]}`,
      cell: ({ score }) => {
        const found = score?.sections.find((each) => each.id === id);
        return found === undefined ? "" : (found.score ?? range(found));
      },
    };
  }
  const date = /^dates\.(\w+)$/.exec(id)?.[1];
  if (date !== undefined && matter.kind === "procedure") {
    return {
      heading: id,
      cell: ({ dates }) => (dates !== undefined && Object.hasOwn(dates, date) ? (dates[date] ?? "") : ""),
    };
  }
  const provision = provisions.find((each) => each.id === id);
  if (provision === undefined) return undefined;
  const heading = `${id} ${provision.citation.clause}`;
  switch (provision.kind) {
    case "scope":
    case "criterion": {
      return {
        heading,
        cell: ({ scope, criteria }) => {
          const found = scope?.id === id ? scope : criteria.find((each) => each.id === id);
          const outcome: Outcome | undefined = found?.outcome;
          return outcome === undefined ? "" : outcomeWords[outcome][language];
        },
      };
    }
    case "item": {
      const at = sections.findIndex((each) => each.items.some((item) => item.id === id));
      const place = own(sections, at)?.items.findIndex((item) => item.id === id) ?? -1;
      const title = own(own(sections, at)?.items, place)?.title[language] ?? "";
      return {
        heading: `${id} ${title}`,
        cell: ({ score }) => {
          const found = own(own(score?.sections, at)?.items, place);
          return found === undefined ? "" : (found.score ?? range(found));
        },
      };
    }
    case "award-line":
      return {
        heading,
        cell: ({ subsidy }) => {
          const line = subsidy?.lines.find((each) => each.id === id);
          return line === undefined ? "" : amountCell(line.amount, null, language);
        },
      };
    case "relaxation":
      return { heading, cell: ({ relaxation }) => relaxation?.ground ?? "" };
  }
}

/** What a caller may have named and there is not. */
export interface UnknownColumn {
  readonly at: number;
  readonly name: string;
  readonly nearest: string | undefined;
}

/** The columns of the table of results; what is wrong with those asked for, where something is. */
export function resultColumns(
  policy: PolicyId<Policies>,
  matterIds: readonly string[],
  asOf: string,
  asked: readonly string[] | undefined,
  hasId: boolean,
  parts: Omit<Making, "titles">,
): { readonly columns: readonly ResultColumn[]; readonly unknown: readonly UnknownColumn[] } {
  const { language } = parts;
  const described = describePolicy(policy, { asOf }).matters;
  const matters = matterIds.flatMap((id) => described.filter((each) => each.id === id));
  const titles = new Map(
    matters.flatMap(({ editions }) =>
      (editions[0]?.sections ?? []).flatMap(({ items }) =>
        items.map(({ id, title }): [string, string] => [id, title[language]]),
      ),
    ),
  );
  const making = { ...parts, titles };
  const prefix = ({ id }: Described) => (matters.length > 1 ? `${id} ` : "");

  const standard = (name: StandardName, of: readonly Described[]): ResultColumn[] => {
    if (name === "id") {
      return [{ name, heading: resultHeadings.id[language], cell: ({ id }) => id ?? "" }];
    }
    return of.flatMap((matter) => {
      const cell = standardCell(name, matter, making);
      if (cell === undefined) return [];
      const heading = `${prefix(matter)}${resultHeadings[name][language]}`;
      return [
        { name, heading, cell: (row) => cell(row, withoutPrototype(row.evaluation.matters[matter.id] as Matter)) },
      ];
    });
  };

  if (asked === undefined) {
    const usual = ["outcome", "status", "total", "amount", "missing", "reason"] as const;
    const each = matters.flatMap((matter) => usual.flatMap((name) => standard(name, [matter])));
    return { columns: hasId ? [...standard("id", matters), ...each] : each, unknown: [] };
  }

  const columns: ResultColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const nearest = forFew(() => nearestOf(known()));
  asked.forEach((name, at) => {
    const found = columnsNamed(name);
    if (found.length > 0) columns.push(...found);
    else unknown.push({ at, name, nearest: nearest(keyOf(name)) });
  });
  return { columns, unknown };

  function columnsNamed(name: string): ResultColumn[] {
    const matter = matters.find(({ id }) => name.startsWith(`${id}.`));
    const of = matter === undefined ? matters : [matter];
    const rest = matter === undefined ? name : name.slice(matter.id.length + 1);
    const key = keyOf(rest);
    const word = standardNames.find((each) =>
      [each, resultHeadings[each].zh, resultHeadings[each].en].some((heading) => keyOf(heading) === key),
    );
    if (word !== undefined) return standard(word, of);
    return of.flatMap((each) => {
      const part = partColumn(rest, each, language);
      if (part === undefined) return [];
      const { heading, cell } = part;
      return [{ name, heading, cell: (row) => cell(withoutPrototype(row.evaluation.matters[each.id] as Matter)) }];
    });
  }

  function known(): readonly string[] {
    const ids = matters.flatMap(({ editions }) => {
      const { sections = [], provisions = [] } = editions[0] ?? {};
      return [...sections, ...provisions].map(({ id }) => id);
    });
    return [...standardNames, ...standardNames.map((name) => resultHeadings[name].zh), ...ids];
  }
}
