import { useComputed, useSignal } from "@preact/signals";
import { FactField } from "../fields/fact-field.tsx";
import type { Cluster, FormGroup } from "../policy/form-groups.ts";
import { matter, policy, texts } from "../state/draft.ts";
import { form } from "../state/form.ts";
import { say } from "../state/language.ts";
import { groupNames } from "../texts/names.ts";
import { named, t } from "../texts/speak.ts";

export function FactsForm() {
  return (
    <form class="facts" onSubmit={(event) => event.preventDefault()} aria-label={t("facts")}>
      <h2 class="pane-title">{t("facts")}</h2>
      {form.value.map((group, at) => (
        <Group key={`${policy.value} ${matter.value} ${group.id}`} group={group} isFirst={at === 0} />
      ))}
    </form>
  );
}

/** On a phone a form of fifty facts is a long way down: its groups are opened one by one. */
const PHONE = "(max-width: 720px)";

function Group({ group, isFirst }: { readonly group: FormGroup; readonly isFirst: boolean }) {
  const paths = group.clusters.flatMap(({ facts }) => facts.map(({ path }) => path));
  const filled = useComputed(() => paths.filter((path) => Object.hasOwn(texts.value, path)).length);
  const open = useSignal(isFirst || !matchMedia(PHONE).matches);
  return (
    <details class="group" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary class="group-title">
        <span>{group.sectionTitle === null ? named(groupNames, group.id) : say(group.sectionTitle)}</span>
        <span class="group-filled">
          <span class="visually-hidden">{t("filledOf", { filled: filled.value, all: paths.length })}</span>
          <span aria-hidden="true">
            {filled}/{paths.length}
          </span>
        </span>
      </summary>
      {group.clusters.map((cluster) => (
        <FactCluster key={`${cluster.citation.clause} ${cluster.citation.fragment}`} cluster={cluster} />
      ))}
    </details>
  );
}

/** The passage stands over its facts, so that whoever fills in the form sees why it is asked. */
function FactCluster({ cluster }: { readonly cluster: Cluster }) {
  const { clause, fragment } = cluster.citation;
  const id = `passage ${clause} ${fragment}`.replace(/\s/g, "-");
  return (
    <div class="cluster">
      <p class="passage" id={id}>
        <span class="passage-clause">{clause}</span> <q lang="zh-CN">{fragment}</q>
      </p>
      {cluster.facts.map((fact) => (
        <FactField key={fact.path} fact={fact} passage={id} />
      ))}
    </div>
  );
}
