/**
 * A fact as rules compute with it: counts as numbers, money in fen, percent and points in hundredths, dates as civil
 * days ("never" as minus infinity), the rest as given; undefined where it is not known.
 */
export type Slot = number | string | boolean | readonly string[] | readonly number[] | readonly Slots[] | undefined;

/** The facts of one applicant, by index in the list of all facts; of a record, by index in the list of its fields. */
export type Slots = readonly Slot[];
