import { useComputed, useSignal } from "@preact/signals";
import { editionOf, type Provision } from "../policy/policies.ts";
import { sliderRange } from "../policy/slider-range.ts";
import { answer } from "../state/answer.ts";
import { asOf, figures, matter, policy, setFigure } from "../state/draft.ts";
import { language, say } from "../state/language.ts";
import { amount, figureName, t } from "../texts/speak.ts";

type Figure = Provision["figures"][number];

/** Every figure of the matter's provisions, to be moved. */
export function WhatIf() {
  const { provisions, sections } = editionOf(policy.value, matter.value, asOf.value);
  const withFigures = provisions.filter((each) => each.figures.length > 0);
  const titles = new Map(sections.flatMap(({ items }) => items.map(({ id, title }) => [id, title])));
  const changed = Object.keys(figures.value).length;
  return (
    <section class="panel" aria-labelledby="what-if-title">
      <h2 class="pane-title" id="what-if-title">
        {t("whatIf")}
        {changed > 0 && <span class="badge badge-warm">{t("changed", { count: changed })}</span>}
      </h2>
      <p class="hint">{withFigures.length === 0 ? t("noFigures") : t("whatIfHint")}</p>
      {changed > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            figures.value = {};
          }}
        >
          {t("restore")}
        </button>
      )}
      {withFigures.map((provision) => {
        const title = titles.get(provision.id);
        return (
          <Figures key={provision.id} provision={provision} title={title === undefined ? undefined : say(title)} />
        );
      })}
    </section>
  );
}

/** A provision with one or two figures shows them; one with more is opened by whoever wants them. */
const FEW = 2;

function Figures({ provision, title }: { readonly provision: Provision; readonly title: string | undefined }) {
  const { clause, fragment } = provision.citation;
  const isChanged = useComputed(() =>
    provision.figures.some(({ address }) => Object.hasOwn(figures.value, address)),
  ).value;
  const open = useSignal(provision.figures.length <= FEW);
  return (
    <details
      class="figures"
      open={open.value || isChanged}
      onToggle={(event) => (open.value = event.currentTarget.open)}
      data-changed={isChanged}
    >
      <summary>
        <span class="passage-clause">{clause}</span> {title ?? <q lang="zh-CN">{fragment}</q>}
        {provision.figures.length > FEW && <span class="group-filled">{provision.figures.length}</span>}
      </summary>
      {provision.figures.map((figure) => (
        <FigureControl key={figure.address} figure={figure} of={title ?? t("quoted", { fragment })} />
      ))}
    </details>
  );
}

function FigureControl({ figure, of }: { readonly figure: Figure; readonly of: string }) {
  const { address, value: official, unit } = figure;
  const replaced = useComputed(() => figures.value[address] ?? official);
  const issue = useComputed(
    () => answer.value.figureIssues.find(({ path }) => path.includes(address))?.message[language.value],
  );
  const used = replaced.value;
  const { max, step } = sliderRange(official, unit);
  const name = figureName(address);
  const move = (typed: string) => {
    if (typed !== "" && Number.isFinite(Number(typed))) setFigure(address, Number(typed), official);
  };
  return (
    <div class="figure" data-figure={address} data-changed={used !== official}>
      <span class="figure-name">{name}</span>
      <input
        type="range"
        min={0}
        max={Math.max(max, used)}
        step={step}
        value={used}
        aria-label={`${of} ${name}`}
        aria-valuetext={amount(used, unit)}
        onInput={(event) => move(event.currentTarget.value)}
      />
      <input
        class="input figure-number"
        type="number"
        min={0}
        step="any"
        value={used}
        aria-label={`${of} ${name}`}
        onInput={(event) => move(event.currentTarget.value)}
      />
      <span class="figure-official">
        {used === official ? amount(official, unit) : t("official", { value: amount(official, unit) })}
      </span>
      {issue.value !== undefined && <p class="problem">{issue}</p>}
    </div>
  );
}
