import type { Within } from "../../expressions/expression.ts";
import { factsOf } from "../../expressions/walk.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import { recordKey, recordStep, type Step, type Steps } from "./steps.ts";

/** Records of a list, each as it stands in the place of its group. */
export interface RecordsInPlace {
  readonly list: number;
  /** The facts with one record in the group's place, and without the list: what is asked there is asked of the record. */
  inPlace(slots: Slots, record: Slots): Slots;
  /** Steps that were found for the group, as steps of the record. */
  ofRecord(steps: Steps, records: readonly Slots[], at: number): Steps;
}

/** Puts the records of a list in the place of their group, and changes found there back into the list. */
export function recordsInPlace({ records, group, condition }: Within, preparation: Preparation): RecordsInPlace {
  const list = preparation.slot(records);
  const fields = Object.keys(records.type.fields);
  const slots = fields.map((field) => preparation.slot({ path: `${group}.${field}` }));
  // A fact of the group that records do not have is known of none of them.
  const ofGroup = factsOf(condition)
    .filter(({ path }) => path.startsWith(`${group}.`))
    .map((fact) => preparation.slot(fact));
  return {
    list,
    inPlace: (all, record) => {
      const own = all.slice();
      for (const slot of ofGroup) own[slot] = undefined;
      slots.forEach((slot, at) => {
        own[slot] = record[at];
      });
      own[list] = undefined;
      return own;
    },
    ofRecord: (steps, given, at) =>
      steps.map((step): Step => {
        const field = step.record === null ? fields[slots.indexOf(step.slot)] : undefined;
        return field === undefined ? step : recordStep(list, recordKey(list, given, at), field, step.to);
      }),
  };
}
