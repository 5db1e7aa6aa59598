import type { Change } from "laowu-rules";

/** A place of a result that another reading changes; the two ends of a range in one. */
export interface ChangedPlace {
  /** The id of what is changed: a criterion, an item, a section, a line, or a part of the matter. */
  readonly id: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** A range of points, of which an end may have stayed as it was. */
export interface PointsRange {
  readonly atLeast?: unknown;
  readonly atMost?: unknown;
}

/** What weighs most comes first: the outcome, the total, the sum, then the provisions in their order. */
const weight = (id: string): number => ["outcome", "status", "score", "subsidy", "dates"].indexOf(id) + 1 || 9;

/** The changes of a reading by what they change. */
export function changedPlaces(changes: readonly Change[]): readonly ChangedPlace[] {
  const places = new Map<string, ChangedPlace>();
  for (const { path, from, to } of changes) {
    const at = path.lastIndexOf(".");
    const id = at < 0 ? path : path.slice(0, at);
    const end = path.slice(at + 1);
    const isEnd = end === "atLeast" || end === "atMost";
    const field = isEnd ? "range" : end;
    const key = `${id} ${field}`;
    const before = places.get(key);
    places.set(key, {
      id,
      field,
      from: isEnd ? { ...(before?.from as PointsRange), [end]: from } : from,
      to: isEnd ? { ...(before?.to as PointsRange), [end]: to } : to,
    });
  }
  return [...places.values()].sort((one, other) => weight(one.id) - weight(other.id));
}
