import type { Within } from "../../expressions/expression.ts";
import type { Preparation } from "../../expressions/word.ts";
import { factPaths } from "../../facts/fact-types.ts";
import type { Slots } from "../../facts/slots.ts";
import { own } from "../../ground/own.ts";
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
export function recordsInPlace({ records, group }: Within, preparation: Preparation): RecordsInPlace {
  const list = preparation.slot(records);
  const fields = Object.keys(records.type.fields);
  const slots = fields.map((field) => preparation.slot({ path: `${group}.${field}` }));
  const ofGroup = factPaths.flatMap((path, slot) => (path.startsWith(`${group}.`) ? [slot] : []));
  return {
    list,
    inPlace: (all, record) => {
      const inside = all.slice();
      // The group's own facts are of another thing than the record: no count of it is lifted along.
      for (const slot of ofGroup) inside[slot] = undefined;
      slots.forEach((slot, at) => {
        inside[slot] = record[at];
      });
      inside[list] = undefined;
      return inside;
    },
    ofRecord: (steps, given, at) =>
      steps.map((step): Step => {
        const field = step.record === null ? own(fields, slots.indexOf(step.slot)) : undefined;
        return field === undefined ? step : recordStep(list, recordKey(list, given, at), field, step.to);
      }),
  };
}
