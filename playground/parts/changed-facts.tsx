import { batch } from "@preact/signals";
import type { ChangedFact } from "laowu-rules";
import { factOf } from "../policy/policies.ts";
import { textOf } from "../policy/value-texts.ts";
import { policy, setText } from "../state/draft.ts";
import { language } from "../state/language.ts";
import { factName, factValueText } from "../texts/fact-names.ts";
import { t } from "../texts/speak.ts";

/** What a list gains, where it only gains: the rest stays, and need not be read twice. */
function gained(from: unknown, to: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(from) || !Array.isArray(to) || from.length === 0) return undefined;
  return from.every((entry, at) => entry === to[at]) ? to.slice(from.length) : undefined;
}

function changedText({ fact: path, from, to }: ChangedFact): string {
  const name = factName(policy.value, path);
  const more = gained(from, to);
  if (more !== undefined) return `${name} + ${factValueText(policy.value, path, more)}`;
  return `${name} ${factValueText(policy.value, path, from)} → ${factValueText(policy.value, path, to)}`;
}

function changesText(changes: readonly ChangedFact[]): string {
  return changes.map(changedText).join(language.value === "zh" ? "；" : "; ");
}

/** Can the form take the changes over? A fact inside a list's record is changed by hand. */
const canFill = (changes: readonly ChangedFact[]) =>
  changes.every(({ fact }) => factOf(policy.value, fact) !== undefined);

function fill(changes: readonly ChangedFact[]): void {
  batch(() => {
    for (const { fact: path, to } of changes) {
      const fact = factOf(policy.value, path);
      if (fact !== undefined) setText(path, textOf(to, fact));
    }
  });
}

/** Changes of facts that would do something, and a button that fills them in. */
export function ChangedFacts({ changes, lead }: { readonly changes: readonly ChangedFact[]; readonly lead?: string }) {
  const text = changesText(changes);
  return (
    <span class="changed">
      {lead !== undefined && <span class="changed-lead">{lead}</span>}
      <span class="changed-text">{text}</span>
      {canFill(changes) && (
        <button type="button" class="link" aria-label={t("applyThis", { change: text })} onClick={() => fill(changes)}>
          {t("apply")}
        </button>
      )}
    </span>
  );
}
