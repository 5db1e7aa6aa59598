import type { ReadingChoice } from "../sources/reading.ts";
import { measureAfter } from "./after.ts";
import { judgeAmong } from "./among.ts";
import { judgeAnyOf } from "./any-of.ts";
import { judgeApplies } from "./applies.ts";
import { measureJoined, measureMinus } from "./arithmetic.ts";
import { judgeAttested } from "./attested.ts";
import { measureBands } from "./bands.ts";
import { chosen } from "./choose.ts";
import { judgeChooseByFact } from "./choose-by-fact.ts";
import { judgeChooseByPlace } from "./choose-by-place.ts";
import { judgeCited } from "./cited.ts";
import { judgeClassified } from "./classified.ts";
import { judgeAllOf, judgeNot } from "./combine.ts";
import { judgeCompare } from "./compare.ts";
import { judgeCovers } from "./covers.ts";
import { measureDate } from "./dates.ts";
import { judgeDue } from "./due.ts";
import { judgeEvery } from "./every.ts";
import type { Condition, Procedure, ProcedureName, Term } from "./expression.ts";
import { measureGiven } from "./given.ts";
import { judgeLacksFigure } from "./lacks-figure.ts";
import { measureFact, measureLacking, measureTotal } from "./leaf.ts";
import { judgeLocated } from "./located.ts";
import { judgeMeets } from "./meets.ts";
import { judgeNoted } from "./noted.ts";
import { measureOfYears } from "./of-years.ts";
import { measurePer } from "./per.ts";
import { measurePercentOf } from "./percent-of.ts";
import type { ProcedureWork } from "./procedure.ts";
import { judgeShare } from "./share.ts";
import { judgeStated } from "./stated.ts";
import { measureSupplied } from "./supplied.ts";
import { measureTiers } from "./tiers.ts";
import { judgeWithin } from "./within.ts";
import { constant, type Judge, type Measure, type Preparation } from "./word.ts";

/** What preparing starts from: everything that is fixed before an applicant's facts are seen. */
export interface Setting extends Pick<Preparation, "asOf" | "option" | "value" | "slot" | "lexicon"> {
  readonly procedures: Readonly<Record<ProcedureName, ProcedureWork<never>>>;
}

/** The first primitive: prepares expressions, so that judging an applicant is calling closures on slots. */
export function preparation(setting: Setting): Preparation {
  const { asOf, option, value, slot, lexicon, procedures } = setting;
  const work = (procedure: Procedure) => procedures[procedure.name] as ProcedureWork<Procedure>;

  const judge = (condition: Condition): Judge => {
    switch (condition.kind) {
      case "compare":
        return judgeCompare(condition, self);
      case "share":
        return judgeShare(condition, self);
      case "attested":
        return judgeAttested(condition, self);
      case "among":
        return judgeAmong(condition, self);
      case "located":
        return judgeLocated(condition, self);
      case "all-of":
        return judgeAllOf(condition, self);
      case "any-of":
        return judgeAnyOf(condition, self);
      case "not":
        return judgeNot(condition, self);
      case "applies":
        return judgeApplies(condition, self);
      case "stated":
        return judgeStated(condition, self);
      case "noted":
        return judgeNoted(condition, self);
      case "cited":
        return judgeCited(condition, self);
      case "due":
        return judgeDue(condition, self);
      case "every":
        return judgeEvery(condition, self);
      case "covers":
        return judgeCovers(condition, self);
      case "meets":
        return judgeMeets(condition, self);
      case "within":
        return judgeWithin(condition, self);
      case "classified":
        return judgeClassified(condition, self);
      case "lacks-figure":
        return judgeLacksFigure(condition, self);
      case "procedure":
        return work(condition)(condition, self);
      case "choose":
        return judge(chosen(condition, self));
      case "choose-by-fact":
        return judgeChooseByFact(condition, self);
      case "choose-by-place":
        return judgeChooseByPlace(condition, self);
    }
  };

  const measure = (term: Term): Measure => {
    switch (term.kind) {
      case "fact":
        return measureFact(term, self);
      case "figure":
        return constant(value(term));
      case "as-of":
      case "on-day":
      case "year-before":
        return measureDate(term, self);
      case "of-years":
        return measureOfYears(term, self);
      case "lacking":
        return measureLacking();
      case "supplied":
        return measureSupplied(term, self);
      case "percent-of":
        return measurePercentOf(term, self);
      case "total":
        return measureTotal(term, self);
      case "plus":
      case "lesser":
      case "greater":
        return measureJoined(term, self);
      case "minus":
        return measureMinus(term, self);
      case "given":
        return measureGiven(term, self);
      case "bands":
        return measureBands(term, self);
      case "per":
        return measurePer(term, self);
      case "tiers":
        return measureTiers(term, self);
      case "after":
        return measureAfter(term, self);
      case "choose":
        return measure(chosen(term, self));
    }
  };

  const binds = (binding: boolean | ReadingChoice): boolean =>
    typeof binding === "boolean" ? binding : option(binding.reading) === binding.option;

  const self: Preparation = { asOf, option, binds, value, slot, lexicon, judge, measure };
  return self;
}
