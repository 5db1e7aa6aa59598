import type { Slots } from "../facts/slots.ts";

/** Forgets what the functions made by {@link once} found last; one for each that has found something. */
const forgetting: (() => void)[] = [];

/**
 * Works something out once for each applicant, though outcome, observation and message all ask for it: what was asked last
 * is cached until other slots come, or until {@link forgetApplicant}.
 */
export function once<Found>(find: (slots: Slots) => Found): (slots: Slots) => Found {
  let last: Slots | undefined;
  let found: Found | undefined;
  const forget = () => {
    last = undefined;
    found = undefined;
  };
  return (slots) => {
    if (slots !== last) {
      found = find(slots);
      if (last === undefined) forgetting.push(forget);
      last = slots;
    }
    return found as Found;
  };
}

/** Ends a call: nothing of its applicant, however large, stays in memory. */
export function forgetApplicant(): void {
  for (const forget of forgetting) forget();
  forgetting.length = 0;
}
