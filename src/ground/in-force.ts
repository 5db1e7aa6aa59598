import { type CivilDay, parseDay } from "./civil-day.ts";

/** Something that holds between two days; open ends are null. */
export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

/** The one in force on a day, of several in the order of their days: before the first the first, after the last ended the last. */
export function inForceOn<Edition extends Dated>(editions: readonly Edition[], day: CivilDay): Edition {
  let chosen = editions[0] as Edition;
  for (const edition of editions)
    if (edition.from === null || day >= (parseDay(edition.from) as CivilDay)) chosen = edition;
  return chosen;
}
