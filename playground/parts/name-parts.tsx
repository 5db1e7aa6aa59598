import type { NameSegment } from "laowu-rules";
import { result } from "../state/insight.ts";
import { language } from "../state/language.ts";
import { segmentNames } from "../texts/names.ts";
import { named, t } from "../texts/speak.ts";
import { Clause } from "./clause.tsx";
import { Mark } from "./mark.tsx";

/** What of the name no segment covers stands between them as it is. */
function piecesOf(name: string, segments: readonly NameSegment[]): readonly (NameSegment | string)[] {
  const pieces: (NameSegment | string)[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.start > at) pieces.push(name.slice(at, segment.start));
    pieces.push(segment);
    at = segment.end;
  }
  if (at < name.length) pieces.push(name.slice(at));
  return pieces;
}

/** The brand's name taken apart: each segment underlined in its colour, with what it is. */
export function NameParts() {
  const { naming } = result.value;
  if (naming === undefined) return null;
  return (
    <section class="naming" aria-labelledby="naming-title">
      <h3 class="part-title" id="naming-title">
        {t("name")}
      </h3>
      <div class="naming-row">
        <p class="naming-name" lang="zh-CN">
          {piecesOf(naming.name, naming.segments).map((piece) =>
            typeof piece === "string" ? (
              <span key={piece} class="segment segment-none">
                <span>{piece}</span>
              </span>
            ) : (
              <span key={piece.start} class="segment" data-kind={piece.kind}>
                <span>{piece.text}</span>
                <small lang={language.value}>{named(segmentNames, piece.kind)}</small>
              </span>
            ),
          )}
        </p>
        <div class="row" data-outcome={naming.outcome}>
          <Mark outcome={naming.outcome} />
          <p class="row-text">{naming.message[language.value]}</p>
          <Clause citation={naming.citation} />
        </div>
      </div>
    </section>
  );
}
