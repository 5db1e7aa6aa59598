// What a policy is written with, for authorities that the library does not have: the same words as its own policies.

// Provisions.
export { type ConsecutiveYears, consecutiveYears } from "./eligibility/consecutive-years.ts";
export { type Criterion, criterion } from "./eligibility/criterion.ts";
export { type NoticePeriod, noticePeriod } from "./eligibility/notice-period.ts";
// A policy, its documents and matters.
export { bind } from "./engine/bind.ts";
// Terms.
export { firstDayAfter, lastDayOf } from "./expressions/after.ts";
// Conditions.
export { hasAll, hasAny, hasNone, hasOnly, isOneOf } from "./expressions/among.ts";
export { anyOf } from "./expressions/any-of.ts";
export { applies } from "./expressions/applies.ts";
export { greater, lesser, minus, plus } from "./expressions/arithmetic.ts";
export { anyAttested, attested, noneFound, notAllFound } from "./expressions/attested.ts";
export { bands, from, series } from "./expressions/bands.ts";
export { choose, chooseTerm } from "./expressions/choose.ts";
export { chooseBy } from "./expressions/choose-by-fact.ts";
export { chooseByPlace } from "./expressions/choose-by-place.ts";
export { cited } from "./expressions/cited.ts";
export { classifiedBy } from "./expressions/classified.ts";
export { column } from "./expressions/column.ts";
export { allOf, not } from "./expressions/combine.ts";
export { atLeast, atMost, exactly } from "./expressions/compare.ts";
export { covers } from "./expressions/covers.ts";
export { asOf, onDay, yearBefore } from "./expressions/dates.ts";
export { dueOn } from "./expressions/due.ts";
export { everyOneOf } from "./expressions/every.ts";
export type * from "./expressions/expression.ts";
export { given } from "./expressions/given.ts";
export { lacksFigure } from "./expressions/lacks-figure.ts";
export { noFigure, totalOf } from "./expressions/leaf.ts";
export { locatedIn } from "./expressions/located.ts";
export { meets } from "./expressions/meets.ts";
export { noted } from "./expressions/noted.ts";
export { ofYears } from "./expressions/of-years.ts";
export { perEach, perFull } from "./expressions/per.ts";
export { percentOf } from "./expressions/percent-of.ts";
export { shareAtLeast, shareMoreThan } from "./expressions/share.ts";
export { stated } from "./expressions/stated.ts";
export { supplied } from "./expressions/supplied.ts";
export { eachTier, highestTier } from "./expressions/tiers.ts";
export { eachRecord, within } from "./expressions/within.ts";
// What requests state.
export { type Fact, type FactOfKind, fact, ownFact } from "./facts/fact.ts";
export {
  boolean,
  choice,
  count,
  date,
  dateOrNever,
  list,
  money,
  percentUpTo,
  place,
  pointsUpTo,
  text,
  year,
} from "./facts/fact-type.ts";
export type { FactPath, TypeAt } from "./facts/fact-types.ts";
export { levels, tiers } from "./facts/options.ts";
export type { Area } from "./facts/place.ts";
export { bilingual } from "./ground/bilingual.ts";
export type { Dated } from "./ground/in-force.ts";
export { type FormatPart, optionalPart, part } from "./naming/format-part.ts";
export { type NameFormat, nameFollows } from "./naming/name-format.ts";
export { placeIndustryPerson } from "./naming/place-industry-person.ts";
export { type Edition, matter, type Relaxation } from "./policy/policy.ts";
export type * from "./public-types.ts";
export { type Item, item, type Section, type Sheet, section, sheet } from "./scoring/sheet.ts";
export { type Assumption, assumption } from "./sources/assumption.ts";
export { cite } from "./sources/citation.ts";
export { civilCode } from "./sources/civil-code.ts";
export { policyDocument } from "./sources/document.ts";
// Figures, each with its unit.
export { brands, days, type Figure, people, percent, points, wan, years, yuan } from "./sources/figure.ts";
export { is, type Reading, type ReadingChoice, reading } from "./sources/reading.ts";
export { type SourceGap, sourceGap } from "./sources/source-gap.ts";
export {
  type Award,
  type AwardLine,
  awardByLevel,
  awardWhere,
  type ConditionalSum,
  type LevelSum,
  type SumCondition,
  setUnder,
} from "./subsidy/award.ts";
