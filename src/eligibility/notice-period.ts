import type { Procedure } from "../expressions/expression.ts";
import { once } from "../expressions/once.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { AddFact, Preparation } from "../expressions/word.ts";
import type { FactOfKind } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { atWeekend, type CivilDay, formatDay } from "../ground/civil-day.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Figure } from "../sources/figure.ts";
import { is, type Reading } from "../sources/reading.ts";

/** A public notice (公示) of so many days without objection, before a result may be announced. */
export interface NoticePeriod extends Procedure {
  readonly name: "notice-period";
  readonly publishedOn: FactOfKind<"date">;
  readonly objection: FactOfKind<"boolean">;
  readonly holidays: FactOfKind<"list">;
  readonly makeUpWorkdays: FactOfKind<"list">;
  readonly period: Figure<"days">;
  /** Calendar days, or working days. */
  readonly counting: Reading<"calendar" | "working">;
  /** Whether the day of publication counts. */
  readonly firstDay: Reading<"excluded" | "included">;
  /** Whether, of calendar days, a last day on a Saturday, Sunday or holiday moves to the next working day. */
  readonly lastDay: Reading<"rolls" | "stays">;
}

/**
 * Declares a notice period.
 *
 * @example
 * ```ts
 * import { bilingual, days, fact, noticePeriod, reading } from "laowu-rules/authoring";
 *
 * const day = (zh: string, en: string) => bilingual(zh, en);
 * const counting = reading("dm.notice-days", {
 *   place: day("“公示5天”", "five days of notice"),
 *   options: { calendar: day("自然日", "calendar days"), working: day("工作日", "working days") },
 *   default: "calendar",
 *   grounds: day("文本写的是“天”。", "The text says 天."),
 * });
 * const firstDay = reading("dm.first-day", {
 *   place: day("公示当天", "the day of publication"),
 *   options: { excluded: day("不计入", "not counted"), included: day("计入", "counted") },
 *   default: "excluded",
 *   grounds: day("开始的当日不计入。", "The first day is not counted."),
 * });
 * const lastDay = reading("dm.last-day", {
 *   place: day("末日为休息日", "a last day on a day of rest"),
 *   options: { rolls: day("顺延", "it moves on"), stays: day("不顺延", "it stays") },
 *   default: "rolls",
 *   grounds: day("末日为休息日的顺延。", "A period does not end on a day of rest."),
 * });
 * const notice = noticePeriod({
 *   publishedOn: fact("notice.publishedOn", "公示日期", "day of publication"),
 *   objection: fact("notice.objection", "有异议", "objection raised"),
 *   holidays: fact("notice.holidays", "节假日", "holidays"),
 *   makeUpWorkdays: fact("notice.makeUpWorkdays", "调休工作日", "make-up workdays"),
 *   period: days(5),
 *   counting,
 *   firstDay,
 *   lastDay,
 * });
 * `${notice.name} ${notice.period.value}`; // => "notice-period 5"
 * ```
 */
export function noticePeriod(declared: Omit<NoticePeriod, "kind" | "name">): NoticePeriod {
  return { kind: "procedure", name: "notice-period", ...declared };
}

/** The last day of the notice, from the facts; undefined where publication is not known. */
function lastDayFinder(procedure: NoticePeriod, preparation: Preparation): (slots: Slots) => CivilDay | undefined {
  const published = preparation.slot(procedure.publishedOn);
  const holidaysAt = preparation.slot(procedure.holidays);
  const workdaysAt = preparation.slot(procedure.makeUpWorkdays);
  const days = preparation.value(procedure.period);
  const takes = (choice: ReturnType<typeof is>) => preparation.option(choice.reading) === choice.option;
  const working = takes(is(procedure.counting, "working"));
  const rolls = takes(is(procedure.lastDay, "rolls"));
  const beforeFirst = takes(is(procedure.firstDay, "included")) ? 1 : 0;
  return (slots) => {
    const from = slots[published] as CivilDay | undefined;
    if (from === undefined) return undefined;
    const holidays = new Set(slots[holidaysAt] as readonly CivilDay[] | undefined);
    const workdays = new Set(slots[workdaysAt] as readonly CivilDay[] | undefined);
    const isWorkday = (day: CivilDay) => workdays.has(day) || !(atWeekend(day) || holidays.has(day));
    let last = from - beforeFirst;
    if (!working) {
      last += days;
      while (rolls && !isWorkday(last)) last += 1;
      return last;
    }
    for (let counted = 0; counted < days; ) {
      last += 1;
      if (isWorkday(last)) counted += 1;
    }
    return last;
  };
}

export const judgeNoticePeriod: ProcedureWork<NoticePeriod> = (procedure, preparation) => {
  const lastDayOf = once(lastDayFinder(procedure, preparation));
  const objection = preparation.slot(procedure.objection);
  const published = preparation.slot(procedure.publishedOn);
  const holidays = preparation.slot(procedure.holidays);
  const makeUpWorkdays = preparation.slot(procedure.makeUpWorkdays);
  const asOf = formatDay(preparation.asOf);
  const usesCalendar =
    preparation.option(procedure.counting) === "working" || preparation.option(procedure.lastDay) === "rolls";
  const days = preparation.value(procedure.period);
  const firstCounts = preparation.option(procedure.firstDay) === "included";
  /** The last day of a notice that no day of rest lengthens. */
  const earliestLastDay = (slots: Slots): CivilDay => (slots[published] as CivilDay) + days - (firstCounts ? 1 : 0);
  /** Holidays and make-up workdays that are not given count as none; they could still move the last day. */
  const openCalendar = (slots: Slots, add: AddFact): void => {
    if (!usesCalendar) return;
    const last = lastDayOf(slots);
    if (slots[holidays] === undefined) add(procedure.holidays.path);
    // With all holidays given, a make-up workday matters only where a day of rest has lengthened the notice.
    const lengthened = last === undefined || last > earliestLastDay(slots);
    if (slots[makeUpWorkdays] === undefined && (slots[holidays] === undefined || lengthened))
      add(procedure.makeUpWorkdays.path);
  };
  const message = (slots: Slots, outcome: Outcome): MessageCode => {
    const last = lastDayOf(slots);
    if (outcome === "not-met") return { code: "notice.objection", values: { days } };
    if (last === undefined) return { code: "notice.not-published", values: { days } };
    const values = { days, lastDay: formatDay(last), announceFrom: formatDay(last + 1), asOf };
    if (outcome === "met") return { code: "notice.met", values };
    return { code: slots[objection] === false ? "notice.running" : "notice.objection-unknown", values };
  };
  return {
    judge: (slots): Outcome => {
      if (slots[objection] === true) return "not-met";
      const last = lastDayOf(slots);
      return slots[objection] === false && last !== undefined && preparation.asOf > last ? "met" : "undetermined";
    },
    open: (slots, add) => {
      if (slots[published] === undefined) add(procedure.publishedOn.path);
      if (slots[objection] === undefined) add(procedure.objection.path);
      // Only a day of rest that is worked could bring forward the end of a notice that still runs.
      const last = lastDayOf(slots);
      if (last === undefined || slots[makeUpWorkdays] !== undefined) return;
      if (earliestLastDay(slots) < preparation.asOf && preparation.asOf <= last) add(procedure.makeUpWorkdays.path);
    },
    show: (slots, outcome) => {
      const last = lastDayOf(slots);
      return {
        observed: {
          kind: "attested",
          facts: { [procedure.objection.path]: (slots[objection] as boolean | undefined) ?? null },
        },
        required: last === undefined ? null : { kind: "date", date: formatDay(last + 1) },
        message: message(slots, outcome),
      };
    },
    notices: (slots, add) => {
      if (slots[holidays] === undefined) add("no-holidays-given");
    },
    dates: (slots, add) => {
      const last = lastDayOf(slots);
      if (last === undefined) return;
      add("lastDay", last);
      add("announceFrom", last + 1);
    },
    openDates: (slots, add) => {
      if (slots[published] === undefined) add(procedure.publishedOn.path);
      openCalendar(slots, add);
    },
  };
};
