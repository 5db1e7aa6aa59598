import type { ScoreItem, ScoreSection } from "laowu-rules";
import { matterOf } from "../state/answer.ts";
import { lastInsight, result } from "../state/insight.ts";
import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { Bar } from "./bar.tsx";
import { ChangedFacts } from "./changed-facts.tsx";
import { Clause } from "./clause.tsx";
import { pointsText } from "./points.ts";

/** The sheet filled in, as the annex has it: sections, items, points. */
export function Sheet() {
  const { score } = result.value;
  if (score === undefined) return null;
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <h3 class="part-title" id="sheet-title">
        {t("sheet")}
      </h3>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t("item")}</th>
            <th scope="col" class="sheet-bar">
              {t("range")}
            </th>
            <th scope="col" class="sheet-points">
              {t("score")}
            </th>
            <th scope="col" class="sheet-clause">
              {t("clause")}
            </th>
          </tr>
        </thead>
        {score.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td class="sheet-bar">
              <Bar {...score} />
            </td>
            <td class="sheet-points">
              <strong>{pointsText(score.total, score)}</strong>
              <span class="sheet-max">／{score.max}</span>
            </td>
            <td class="sheet-clause">
              <NarrowBar {...score} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** On a phone the bars have no column of their own; a section's stands where no clause does. */
function NarrowBar(bounds: Parameters<typeof Bar>[0]) {
  return (
    <span class="narrow-bar">
      <Bar {...bounds} />
    </span>
  );
}

function Section({ section }: { readonly section: ScoreSection }) {
  return (
    <tbody>
      <tr class="sheet-section" data-section={section.id}>
        <th scope="rowgroup">{say(section.title)}</th>
        <td class="sheet-bar">
          <Bar {...section} />
        </td>
        <td class="sheet-points">
          {pointsText(section.score, section)}
          <span class="sheet-max">／{section.max}</span>
        </td>
        <td class="sheet-clause">
          <NarrowBar {...section} />
        </td>
      </tr>
      {section.items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </tbody>
  );
}

/** The gap to the next points is worked out in a pause; until then that of the last one stays, so that rows don't jump. */
function nextOf({ id, next }: ScoreItem): ScoreItem["next"] {
  if (next !== undefined) return next;
  if (lastInsight.value === undefined) return undefined;
  const before = matterOf(lastInsight.value.evaluation).score?.sections.flatMap(({ items }) => items);
  return result.value === matterOf(lastInsight.value.evaluation)
    ? undefined
    : before?.find((each) => each.id === id)?.next;
}

function Item({ item }: { readonly item: ScoreItem }) {
  const next = nextOf(item);
  return (
    <tr class="sheet-item" data-item={item.id}>
      <th scope="row">
        {say(item.title)}
        {next !== undefined && <ChangedFacts lead={t("gain", { points: next.points })} changes={next.needs} />}
      </th>
      <td class="sheet-bar">
        <Bar {...item} />
      </td>
      <td class="sheet-points">
        {pointsText(item.score, item)}
        <span class="sheet-max">／{item.max}</span>
      </td>
      <td class="sheet-clause">
        <Clause citation={item.citation} />
      </td>
    </tr>
  );
}
