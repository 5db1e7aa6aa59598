import type { Slots } from "../facts/slots.ts";

/**
 * Works something out once for each applicant, though outcome, observation and message all ask for it: what was asked last
 * is kept until other slots come.
 */
export function once<Found>(find: (slots: Slots) => Found): (slots: Slots) => Found {
  let last: Slots | undefined;
  let found: Found;
  return (slots) => {
    if (slots !== last) {
      found = find(slots);
      last = slots;
    }
    return found;
  };
}
