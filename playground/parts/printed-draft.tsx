import type { Bilingual } from "laowu-rules";
import { valueAt } from "../policy/fact-values.ts";
import { factOf, readingOf } from "../policy/policies.ts";
import { matterOf } from "../state/answer.ts";
import { form } from "../state/form.ts";
import { lastInsight } from "../state/insight.ts";
import { say } from "../state/language.ts";
import { factName } from "../texts/fact-names.ts";
import { number, t, valueText } from "../texts/speak.ts";

/**
 * What a sheet of paper needs besides the answer, where the form and the switches are not printed. It follows in the pauses of
 * typing, and at the latest when the page is printed.
 */
export function PrintedDraft() {
  if (lastInsight.value === undefined) return null;
  const { evaluation, of } = lastInsight.value;
  const { policy, asOf, parameters, library } = evaluation;
  const asked = form.value.flatMap(({ clusters }) => clusters.flatMap(({ facts }) => facts.map(({ path }) => path)));
  const stated = [...asked, ...evaluation.ignored].filter((path) => valueAt(of.facts, path) !== undefined);
  return (
    <section class="printed">
      <p>
        {t("asOf")} {asOf} · laowu-rules {library}
      </p>
      {parameters.map(({ address, official, used }) => (
        <p key={address}>
          {t("whatIf")} {address} {number(official)} → {number(used)}
        </p>
      ))}
      <h3 class="part-title">{t("printedFacts")}</h3>
      <dl class="printed-facts">
        {stated.map((path) => {
          const fact = factOf(policy, path);
          return (
            <div key={path}>
              <dt>{factName(policy, path)}</dt>
              <dd>{valueText(fact, valueAt(of.facts, path))}</dd>
            </div>
          );
        })}
      </dl>
      <PrintedReadings policy={policy} readings={matterOf(evaluation).readings} />
    </section>
  );
}

interface PrintedReadingsProps {
  readonly policy: string;
  readonly readings: readonly { readonly id: string; readonly used: string }[];
}

function PrintedReadings({ policy, readings }: PrintedReadingsProps) {
  if (readings.length === 0) return null;
  return (
    <>
      <h3 class="part-title">{t("printedReadings")}</h3>
      <dl class="printed-facts">
        {readings.map(({ id, used }) => {
          const reading = readingOf(policy, id);
          return (
            reading && (
              <div key={id}>
                <dt>{say(reading.place)}</dt>
                <dd>{say(reading.options[used] as Bilingual)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
