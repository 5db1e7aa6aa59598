import type { Fact } from "../facts/fact.ts";
import { perFrozen } from "../ground/per-frozen.ts";
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

/** Rules do not change: what a part of them rests on is found once. */
const ofFrozen = perFrozen((expression: object) => walked(expression));

/**
 * The second primitive: what an expression rests on, found by walking its data. With `option`, only the branches that the
 * chosen readings take are walked.
 */
export function dependencies(expression: unknown, option?: (reading: Reading) => string): Dependencies {
  if (option !== undefined || typeof expression !== "object" || expression === null) return walked(expression, option);
  if (!Array.isArray(expression) || Object.isFrozen(expression)) return ofFrozen(expression);
  const parts = expression.map((part) => dependencies(part));
  const together = <Part>(of: (found: Dependencies) => readonly Part[]) => [...new Set(parts.flatMap(of))];
  return {
    facts: together(({ facts }) => facts),
    figures: together(({ figures }) => figures),
    readings: together(({ readings }) => readings),
    gaps: together(({ gaps }) => gaps),
  };
}

function walked(expression: unknown, option?: (reading: Reading) => string): Dependencies {
  const facts = new Set<Fact>();
  const figures = new Set<Figure>();
  const readings = new Set<Reading>();
  const gaps = new Set<SourceGap>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const node = value as Node;
    switch (node.kind) {
      case "fact":
        facts.add(value as Fact);
        return;
      case "figure":
        figures.add(value as Figure);
        return;
      case "reading":
        readings.add(value as Reading);
        return;
      case "reading-choice":
        readings.add((value as ReadingChoice).reading);
        return;
      case "gap":
        gaps.add(value as SourceGap);
        return;
      case "choose": {
        const { by, cases } = value as Choose<Expression>;
        readings.add(by);
        if (option === undefined) Object.values(cases).forEach(walk);
        else walk(cases[option(by)]);
        return;
      }
      case "applies": {
        const { when, condition } = value as Applies;
        walk(when);
        const bears = when.kind !== "reading-choice" || option === undefined || option(when.reading) === when.option;
        if (bears) walk(condition);
        return;
      }
      case "meets": {
        for (const { criteria } of (value as Meets).matter.editions)
          for (const { require, binding } of criteria) if (binding !== false) walk([require, binding]);
        return;
      }
      default:
        Object.values(node).forEach(walk);
    }
  };
  walk(expression);
  return { facts: [...facts], figures: [...figures], readings: [...readings], gaps: [...gaps] };
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

/** The facts that an expression reads. */
export function factsOf(expression: unknown): readonly Fact[] {
  return dependencies(expression).facts;
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
