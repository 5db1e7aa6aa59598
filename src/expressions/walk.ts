import type { Fact } from "../facts/fact.ts";
import { own } from "../ground/own.ts";
import type { Figure } from "../sources/figure.ts";
import type { Reading, ReadingChoice } from "../sources/reading.ts";
import type { SourceGap } from "../sources/source-gap.ts";
import type { Applies, Choose, Expression, Meets } from "./expression.ts";
import { pathOfYears } from "./of-years.ts";

/** What an expression rests on, each once, in the order in which it is written. */
export interface Dependencies {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly readings: readonly Reading[];
  readonly gaps: readonly SourceGap[];
}

type Node = Readonly<Record<string, unknown>> & { readonly kind?: string };

/** What rules rest on, of which each is told apart. */
type Ground = Fact | Figure | Reading | SourceGap;

/**
 * Walks the data of an expression and hands over what it rests on, in the order in which it is written, as often as it is there.
 * With `option`, only the branches that the chosen readings take are walked.
 */
function walk(value: unknown, take: (ground: Ground) => void, option?: (reading: Reading) => string): void {
  if (typeof value !== "object" || value === null) return;
  const node = value as Node;
  switch (node.kind) {
    case "fact":
    case "figure":
    case "reading":
    case "gap":
      take(value as Ground);
      return;
    case "reading-choice":
      take((value as ReadingChoice).reading);
      return;
    case "choose": {
      const { by, cases } = value as Choose<Expression>;
      take(by);
      walk(option === undefined ? cases : cases[option(by)], take, option);
      return;
    }
    case "applies": {
      const { when, condition } = value as Applies;
      walk(when, take, option);
      const bears = when.kind !== "reading-choice" || option === undefined || option(when.reading) === when.option;
      if (bears) walk(condition, take, option);
      return;
    }
    case "meets": {
      for (const { criteria } of (value as Meets).matter.editions)
        for (const each of criteria)
          if (each.binding !== false) walk([own(each, "counted") ?? each.require, each.binding], take, option);
      return;
    }
    default:
      for (const key in node) if (Object.hasOwn(node, key)) walk(node[key], take, option);
  }
}

/** The second primitive: what an expression rests on under one reading or another, found by walking its data. */
export function dependencies(expression: unknown): Dependencies {
  const found: Record<Ground["kind"], Set<Ground>> = {
    fact: new Set(),
    figure: new Set(),
    reading: new Set(),
    gap: new Set(),
  };
  walk(expression, (ground) => found[ground.kind].add(ground));
  const each = <Kind extends Ground["kind"]>(kind: Kind) => [...found[kind]] as Extract<Ground, { kind: Kind }>[];
  return { facts: each("fact"), figures: each("figure"), readings: each("reading"), gaps: each("gap") };
}

/** The facts that an expression reads, each once; with `option`, under the readings chosen. */
export function factsOf(expression: unknown, option?: (reading: Reading) => string): readonly Fact[] {
  const facts: Fact[] = [];
  walk(expression, (ground) => ground.kind === "fact" && !facts.includes(ground) && facts.push(ground), option);
  return facts;
}

/** The readings that an expression rests on, each once. */
export function readingsOf(expression: unknown): readonly Reading[] {
  const readings = new Set<Reading>();
  walk(expression, (ground) => ground.kind === "reading" && readings.add(ground));
  return [...readings];
}

/** Every part of an expression, or of anything that holds expressions, that is of a kind; each once. */
export function nodesOf<Part extends { readonly kind: string }>(
  expression: unknown,
  kind: Part["kind"],
): readonly Part[] {
  const found = new Set<Part>();
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if ((value as Node).kind === kind) found.add(value as Part);
    for (const part of Object.values(value)) walk(part);
  };
  walk(expression);
  return [...found];
}

/** The path of what an expression is about: the first fact that it reads, or field of the records of years. */
export function subjectOf(...expressions: readonly Expression[]): string {
  for (const expression of expressions) {
    if (expression.kind === "of-years") return pathOfYears(expression);
    const [first] = factsOf(expression);
    if (first !== undefined) return first.path;
  }
  return "asOf";
}

/**
 * The third primitive: an expression as plain JSON data, with facts by path, figures by address and readings by id.
 */
export function describe(expression: unknown, addressOf: (figure: Figure) => string): unknown {
  if (Array.isArray(expression)) return expression.map((part) => describe(part, addressOf));
  if (typeof expression !== "object" || expression === null) return expression;
  const node = expression as Node;
  switch (node.kind) {
    case "fact":
      return { fact: (expression as Fact).path };
    case "figure":
      return { figure: addressOf(expression as Figure) };
    case "reading":
      return { reading: (expression as Reading).id };
    case "reading-choice":
      return { reading: (expression as ReadingChoice).reading.id, option: (expression as ReadingChoice).option };
    case "gap":
      return { gap: (expression as SourceGap).id };
    case "meets":
      return { kind: "meets", matter: (expression as Meets).matter.id };
    default:
      return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, describe(part, addressOf)]));
  }
}
