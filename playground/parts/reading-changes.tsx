import type { Change } from "laowu-rules";
import { changedPlaces } from "../policy/changed-places.ts";
import { result } from "../state/insight.ts";
import { t } from "../texts/speak.ts";
import { changedPlaceText } from "./changed-place.ts";

/** So many places of a change are shown; the weightiest come first. */
const SHOWN = 4;

interface ReadingChangesProps {
  readonly changes: readonly Change[];
  /** What is said before the changes; to those who hear them, where all else can see what they stand under. */
  readonly lead?: string;
}

/** What a reading would change, place by place. */
export function ReadingChanges({ changes, lead }: ReadingChangesProps) {
  const places = changedPlaces(changes);
  if (places.length === 0) return null;
  return (
    <div class="changes">
      <p class={lead === undefined ? "visually-hidden" : undefined}>{lead ?? t("wouldChange")}</p>
      <ul>
        {places.slice(0, SHOWN).map((place) => {
          const [name, from, to] = changedPlaceText(place, result.value);
          return (
            <li key={`${place.id} ${place.field}`}>
              <span>{name}</span> <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
            </li>
          );
        })}
      </ul>
      {places.length > SHOWN && <p class="hint">{t("alsoChanges", { count: places.length - SHOWN })}</p>}
    </div>
  );
}
