import { useSignal } from "@preact/signals";
import type { Bilingual, ReadingUse } from "laowu-rules";
import { type Reading as DescribedReading, readingOf } from "../policy/policies.ts";
import { matterOf } from "../state/answer.ts";
import { chooseReading, policy } from "../state/draft.ts";
import { insight, lastInsight, result } from "../state/insight.ts";
import { say } from "../state/language.ts";
import { t } from "../texts/speak.ts";
import { ReadingChanges } from "./reading-changes.tsx";

/** Where the text can be read in two ways: which way is taken, and what the others would change. */
export function Readings() {
  const uses = result.value.readings;
  const told = lastInsight.value === undefined ? uses : matterOf(lastInsight.value.evaluation).readings;
  return (
    <section class="panel" aria-labelledby="readings-title" aria-busy={insight.value === undefined}>
      <h2 class="pane-title" id="readings-title">
        {t("readings")}
        {uses.length > 0 && <span class="badge">{uses.length}</span>}
      </h2>
      <p class="hint">{uses.length === 0 ? t("noReadings") : t("readingsHint")}</p>
      {uses.map((use) => {
        const reading = readingOf(policy.value, use.id);
        const last = told.find(({ id }) => id === use.id);
        return reading && <Reading key={use.id} use={use} told={last} reading={reading} />;
      })}
    </section>
  );
}

interface ReadingProps {
  readonly use: ReadingUse;
  readonly told: ReadingUse | undefined;
  readonly reading: DescribedReading;
}

/** The options that would have to be chosen besides. */
function others(readings: Readonly<Record<string, string>>, id: string): string {
  return Object.entries(readings)
    .map(([each, option]) => (each === id ? undefined : readingOf(policy.value, each)?.options[option]))
    .flatMap((option) => (option === undefined ? [] : [say(option)]))
    .join(" ");
}

function Reading({ use, told, reading }: ReadingProps) {
  const { id, used } = use;
  const changesOf = (option: string) => told?.alternatives?.find((each) => each.reading === option)?.changes ?? [];
  const sways = Object.keys(reading.options).some((option) => changesOf(option).length > 0);
  const isChosen = used !== reading.default;
  const opened = useSignal<boolean | undefined>(undefined);
  return (
    <details
      class="reading"
      data-reading={id}
      data-sways={sways}
      data-chosen={isChosen}
      open={opened.value ?? (sways || isChosen)}
      onToggle={(event) => {
        // A panel that opens of itself is not one that somebody opened.
        if (event.currentTarget.open !== (opened.value ?? (sways || isChosen))) opened.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span class="reading-place">{say(reading.place)}</span>
        <span class="reading-used">{say(reading.options[used] as Bilingual)}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{say(reading.place)}</legend>
        {Object.entries(reading.options).map(([option, text]) => (
          <div key={option} class="reading-option">
            <label>
              <input
                type="radio"
                name={`reading ${id}`}
                value={option}
                checked={option === used}
                onChange={() => chooseReading(id, option, reading.default)}
              />
              <span>
                {say(text)}
                {option === reading.default && <span class="tag">{t("usual")}</span>}
              </span>
            </label>
            {option !== used && <ReadingChanges changes={changesOf(option)} />}
          </div>
        ))}
      </fieldset>
      {told?.together?.map(({ readings, changes }) => (
        <ReadingChanges
          key={JSON.stringify(readings)}
          changes={changes}
          lead={t("together", { other: others(readings, id) })}
        />
      ))}
      <p class="grounds">{say(reading.grounds)}</p>
    </details>
  );
}
