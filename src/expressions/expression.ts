import type { Fact, FactOfKind } from "../facts/fact.ts";
import type { FactType } from "../facts/fact-type.ts";
import type { Area } from "../facts/place.ts";
import type { Dated } from "../ground/in-force.ts";
import type { Citation } from "../sources/citation.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { Reading, ReadingChoice } from "../sources/reading.ts";
import type { SourceGap } from "../sources/source-gap.ts";

// The whole vocabulary on one page: what a provision can say. Each word's own file has how it is written and worked out.

/** What numbers count inside expressions: the units of figures, civil days and calendar years. */
export type Unit = FigureUnit | "day" | "year";

/** Something that is met, not met, undetermined or not applicable. */
export type Condition =
  | Compare
  | Share
  | Attested
  | Among
  | Located
  | AllOf
  | AnyOf
  | Not
  | Applies
  | Stated
  | Noted
  | Cited
  | Due
  | Every
  | Covers
  | Meets
  | Within
  | Classified
  | LacksFigure
  | Procedure
  | ChooseCondition
  | ChooseByFact
  | ChooseByPlace;

/** Something with a value in a unit, known or between bounds. */
export type Term<U extends Unit = Unit> =
  | Fact<FactType & { readonly unit: U }>
  | Figure<U & FigureUnit>
  | InUnit<
      U,
      Lacking | PercentOf | Total | Bands | Per<"points"> | Per<"yuan"> | Tiers | AsOf | OnDay | YearBefore | After
    >
  | Supplied<U & FigureUnit>
  | OfYears<U & FigureUnit>
  | Joined<U>
  | Minus<U>
  | Given<U>
  | ChooseTerm<U>;

/** Those whose unit it is. */
type InUnit<U extends Unit, Of extends { readonly unit: Unit }> = Of extends { readonly unit: U } ? Of : never;

/** Every word of the vocabulary. */
export type Expression = Condition | Term;

/** A number of people, places or brands that the request states, on its own or in the record of a year. */
export type Counted = FactOfKind<"count"> | OfYears;

/** A term held against a bound, which counts as reached (以上, 不少于) or kept (以内) when it is met exactly. */
export interface Compare<U extends Unit = Unit> {
  readonly kind: "compare";
  readonly relation: "at-least" | "at-most" | "exactly";
  readonly term: Term<U>;
  readonly bound: Term<U>;
}

/** A share of a whole (占比), held against a percentage; compared exactly, never as a rounded quotient. */
export interface Share {
  readonly kind: "share";
  readonly relation: "at-least" | "more-than";
  readonly part: Counted;
  readonly whole: Counted;
  readonly percent: Term<"percent">;
}

/** Findings that only a person can make: all of them hold, any does, none does, or not all do. */
export interface Attested {
  readonly kind: "attested";
  readonly hold: "all" | "any" | "none" | "not-all";
  readonly facts: readonly FactOfKind<"boolean">[];
}

/** A choice or a list held against a set of words. */
export interface Among {
  readonly kind: "among";
  /** One of them is chosen; the list has any, all, or none of them; the list has nothing but them. */
  readonly relation: "one-of" | "has-any" | "has-all" | "has-none" | "only";
  readonly of: FactOfKind<"choice" | "list" | "date"> | Column;
  readonly options: readonly string[];
}

/** A place that lies in an area. */
export interface Located {
  readonly kind: "located";
  readonly place: FactOfKind<"place">;
  readonly area: Area;
}

/** Conditions together (且). */
export interface AllOf {
  readonly kind: "all-of";
  readonly conditions: readonly Condition[];
}

/** Conditions of which one is enough (或). */
export interface AnyOf {
  readonly kind: "any-of";
  readonly conditions: readonly Condition[];
}

/** The contrary of a condition. */
export interface Not {
  readonly kind: "not";
  readonly condition: Condition;
}

/** A condition that bears on an applicant only where another one is met, or a reading taken; elsewhere it is not applicable. */
export interface Applies {
  readonly kind: "applies";
  readonly when: Condition | ReadingChoice;
  readonly condition: Condition;
}

/** Does the request state any of these facts? What is left unsaid is then an answer too, and no missing fact. */
export interface Stated {
  readonly kind: "stated";
  readonly facts: readonly Fact[];
}

/** A condition of which a notice speaks where another one is met. */
export interface Noted {
  readonly kind: "noted";
  readonly when: Condition;
  /** The notice's code. */
  readonly notice: string;
  readonly condition: Condition;
}

/** A condition whose figure stands elsewhere than its criterion's. */
export interface Cited {
  readonly kind: "cited";
  readonly citation: Citation;
  readonly condition: Condition;
}

/** A target with a date (到…底): judged from that day on; before it met if already reached, else not applicable yet. */
export interface Due {
  readonly kind: "due";
  /** ISO date. */
  readonly on: string;
  readonly condition: Condition;
}

/** Every one of a whole (每县): the part is all of it. Of a whole of nothing it does not bear. */
export interface Every {
  readonly kind: "every";
  readonly part: FactOfKind<"count">;
  readonly whole: FactOfKind<"count">;
}

/** A list of places that leaves out none of these areas (每个盟市). */
export interface Covers {
  readonly kind: "covers";
  readonly places: FactOfKind<"list">;
  /** What the areas are parts of: a place outside of it lies in none of them. */
  readonly region: Area;
  readonly areas: readonly Area[];
}

/** The binding criteria of another matter, in its edition of the day, put together. */
export interface Meets {
  readonly kind: "meets";
  readonly matter: MatterWithCriteria;
}

/** What of a matter another one can build on. */
export interface MatterWithCriteria {
  readonly id: string;
  readonly editions: readonly (Dated & {
    readonly criteria: readonly {
      readonly id: string;
      readonly require: Condition;
      /** The condition as it counts for the outcome, where that is not `require`. */
      readonly counted?: Condition;
      readonly binding: boolean | ReadingChoice;
    }[];
  })[];
}

/**
 * A condition on facts of one group, judged for each record of a list in the group's place. `any`: one record that meets it is
 * enough, and where no list is given the group itself is the only record. `each`: every record meets it; a list that is not
 * given or has no entry leaves it undetermined.
 */
export interface Within {
  readonly kind: "within";
  readonly hold: "any" | "each";
  readonly records: FactOfKind<"records">;
  /** The group whose facts the records hold: `training`. */
  readonly group: string;
  readonly condition: Condition;
}

/** A classification: it is never met or not met, and undetermined as long as the class is not known. */
export interface Classified {
  readonly kind: "classified";
  readonly by: FactOfKind<"choice">;
}

/** Does a term rest on a figure that no text gives? */
export interface LacksFigure {
  readonly kind: "lacks-figure";
  readonly term: Term;
}

/** A named procedure; its facts, figures and readings stand in its fields as data, like those of any expression. */
export interface Procedure {
  readonly kind: "procedure";
  readonly name: ProcedureName;
}

/** The procedures that are admitted by name, because no combination of words says them. */
export type ProcedureName = "consecutive-years" | "notice-period" | "name-format";

/** What a reading decides: one case for each of its options. */
export interface Choose<Case> {
  readonly kind: "choose";
  readonly by: Reading;
  readonly cases: Readonly<Record<string, Case>>;
}

/** Conditions by reading. */
export interface ChooseCondition extends Choose<Condition> {}

/** Conditions by what a fact says; where it is not known, settled only if every case comes to the same. */
export interface ChooseByFact {
  readonly kind: "choose-by-fact";
  readonly by: FactOfKind<"choice" | "boolean">;
  /** Null where nothing is asked: it does not bear there. */
  readonly cases: Readonly<Record<string, Condition | null>>;
}

/** Conditions by where a place lies within a region; outside of it not applicable. */
export interface ChooseByPlace {
  readonly kind: "choose-by-place";
  readonly place: FactOfKind<"place">;
  readonly region: Area;
  readonly cases: readonly { readonly areas: readonly Area[]; readonly condition: Condition }[];
}

/** Terms of one unit by reading. */
export interface ChooseTerm<U extends Unit = Unit> extends Choose<Term<U>> {
  readonly unit: U;
}

/** The day of the evaluation. */
export interface AsOf {
  readonly kind: "as-of";
  readonly unit: "day";
}

/** A day that a document prints. */
export interface OnDay {
  readonly kind: "on-day";
  readonly unit: "day";
  /** ISO date. */
  readonly day: string;
}

/** The calendar year before that of the evaluation (上年度). */
export interface YearBefore {
  readonly kind: "year-before";
  readonly unit: "year";
}

/**
 * The day on which a period of years from a day runs out, or the first day after it. The first day is not counted and the
 * last is counted to its end: five years from 2020-06-30 run out on 2025-06-30, and 2025-07-01 is free of them.
 */
export interface After {
  readonly kind: "after";
  readonly unit: "day";
  readonly edge: "last-day" | "day-after";
  readonly day: Term<"day">;
  readonly period: Figure<"years">;
}

/** An amount or figure that the source lacks. */
export interface Lacking {
  readonly kind: "lacking";
  readonly unit: "yuan";
}

/** A figure that the source lacks and that the request may supply. */
export interface Supplied<U extends FigureUnit = FigureUnit> {
  readonly kind: "supplied";
  readonly unit: U;
  readonly fact: FactOfKind<"money" | "percent" | "count">;
  readonly gap: SourceGap;
}

/** One field of the records of some years (年度), added up; a year without a record is not known. */
export interface OfYears<U extends FigureUnit = FigureUnit> {
  readonly kind: "of-years";
  readonly unit: U;
  readonly records: FactOfKind<"records">;
  readonly years: readonly number[];
  readonly field: string;
}

/** So many percent of an amount; what is less than a fen is cut off. */
export interface PercentOf {
  readonly kind: "percent-of";
  readonly unit: "yuan";
  readonly percent: Term<"percent">;
  readonly amount: Term<"yuan">;
}

/** The amounts of a list's records, added up. */
export interface Total {
  readonly kind: "total";
  readonly unit: "yuan";
  readonly column: Column;
}

/** One field of every record of a list. */
export interface Column {
  readonly kind: "column";
  readonly records: FactOfKind<"records">;
  readonly field: string;
}

/** Terms added up, or the lesser or the greater of them. */
export interface Joined<U extends Unit = Unit> {
  readonly kind: "plus" | "lesser" | "greater";
  readonly unit: U;
  readonly terms: readonly Term<U>[];
}

/** What is left of a term after another is taken off; never less than nothing. */
export interface Minus<U extends Unit = Unit> {
  readonly kind: "minus";
  readonly unit: U;
  readonly from: Term<U>;
  readonly take: Term<U>;
}

/** A term where a condition is met, else nothing. */
export interface Given<U extends Unit = Unit> {
  readonly kind: "given";
  readonly unit: U;
  readonly condition: Condition;
  readonly term: Term<U>;
}

/** One band (档): from its edge on, so many points. */
export interface Band<U extends FigureUnit = FigureUnit> {
  readonly from: Figure<U> | ChooseTerm<U>;
  readonly points: Figure<"points">;
  /** Where a reading says whether the edge itself is in the band; in it, unless said. */
  readonly edgeIn: ReadingChoice | null;
}

/** How a series of bands goes on (以此类推): above the last printed top, so many points for each step begun, up to a cap. */
export interface Onward<U extends FigureUnit = FigureUnit> {
  readonly above: Figure<U>;
  readonly step: Figure<U>;
  readonly points: Figure<"points">;
  readonly cap: Figure<"points">;
}

/** Points by the band in which a quantity lies; below the first band none. */
export interface Bands<U extends FigureUnit = FigureUnit> {
  readonly kind: "bands";
  readonly unit: "points";
  readonly of: Fact<FactType & { readonly unit: U; readonly kind: "count" | "money" }>;
  readonly bands: readonly Band<U>[];
  readonly onward: Onward<U> | null;
}

/** So many points or yuan for every full so many (每…累加…), or for each single one (每人…元). */
export interface Per<Worth extends "points" | "yuan" = "points" | "yuan", U extends FigureUnit = FigureUnit> {
  readonly kind: "per";
  readonly unit: Worth;
  readonly of: Fact<FactType & { readonly unit: U; readonly kind: "count" }>;
  /** How many make one step; null for each single one. */
  readonly every: Figure<U> | null;
  /** What each step is worth. */
  readonly worth: Figure<Worth>;
}

/** Points by tier (层级) of what is held: those of the highest tier, or of each entry of the list. */
export interface Tiers {
  readonly kind: "tiers";
  readonly unit: "points";
  readonly count: "highest" | "each";
  readonly of: FactOfKind<"list">;
  readonly points: Readonly<Record<string, Figure<"points">>>;
}
