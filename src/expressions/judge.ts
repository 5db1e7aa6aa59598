import type { ReadingChoice } from "../sources/reading.ts";
import { chosen } from "./choose.ts";
import type { Condition, Term } from "./expression.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { constant, type Judge, type Measure, type Preparation } from "./word.ts";

/** What preparing starts from: everything that is fixed before an applicant's facts are seen. */
export interface Setting extends Pick<Preparation, "asOf" | "option" | "value" | "slot" | "lexicon"> {
  readonly words: Vocabulary;
}

/** The meaning of a word, if the vocabulary has it. */
function meaning<Work>(works: Readonly<Record<string, Work | undefined>>, word: string): Work {
  const found = Object.hasOwn(works, word) ? works[word] : undefined;
  if (found === undefined) throw new Error(`The vocabulary at hand has no “${word}”.`);
  return found;
}

type Work<Prepared> = (node: never, preparation: Preparation) => Prepared;

/** A preparation to take over from: all expressions but those that rest on what changes. */
export interface Before {
  readonly preparation: Preparation;
  readonly rests: (expression: object) => boolean;
}

/** Prepares each expression once, or takes it over from before. */
function onceEach<Expression extends object, Prepared>(
  before: ((expression: Expression) => Prepared | undefined) | undefined,
  prepare: (expression: Expression) => Prepared,
): (expression: Expression) => Prepared {
  const prepared = new WeakMap<Expression, Prepared>();
  return (expression) => {
    let known = prepared.get(expression);
    if (known === undefined) {
      known = before?.(expression) ?? prepare(expression);
      prepared.set(expression, known);
    }
    return known;
  };
}

/**
 * The first primitive: prepares expressions, so that judging an applicant is calling closures on slots. From `before` is taken
 * over what does not rest on what changes.
 */
export function preparation(setting: Setting, before?: Before): Preparation {
  const { asOf, option, value, slot, lexicon, words } = setting;

  const judgeBefore =
    before && ((condition: Condition) => (before.rests(condition) ? undefined : before.preparation.judge(condition)));
  const judge = onceEach(judgeBefore, (condition: Condition): Judge => {
    if (condition.kind === "choose") return judge(chosen(condition, self));
    const work =
      condition.kind === "procedure"
        ? meaning<Work<Judge>>(words.procedures, condition.name)
        : meaning<Work<Judge>>(words.conditions, condition.kind);
    return work(condition as never, self);
  });

  const measureBefore = before && ((term: Term) => (before.rests(term) ? undefined : before.preparation.measure(term)));
  const measure = onceEach(measureBefore, (term: Term): Measure => {
    if (term.kind === "choose") return measure(chosen(term, self));
    if (term.kind === "figure") return constant(value(term));
    return meaning<Work<Measure>>(words.terms, term.kind)(term as never, self);
  });

  const binds = (binding: boolean | ReadingChoice): boolean =>
    typeof binding === "boolean" ? binding : option(binding.reading) === binding.option;

  const self: Preparation = { asOf, option, binds, value, slot, lexicon, judge, measure };
  return self;
}
