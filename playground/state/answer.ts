import { computed } from "@preact/signals";
import type { Evaluation, MatterResult } from "laowu-rules";
import { explain } from "../library.ts";
import { answerTo } from "../policy/answer-to.ts";
import { prepareDraft } from "../policy/prepare-draft.ts";
import { asOf, figures, matter, policy, readings, texts } from "./draft.ts";
import { language } from "./language.ts";

const prepared = computed(() =>
  prepareDraft({
    policy: policy.value,
    matter: matter.value,
    asOf: asOf.value,
    readings: readings.value,
    parameters: figures.value,
  }),
);

/** What the library answers to what is typed: at every keystroke, with its texts, without what takes longer. */
export const answer = computed(() => {
  const { evaluation, ...rest } = answerTo(prepared.value, texts.value, language.value);
  return { ...rest, evaluation: explain(evaluation) as Evaluation };
});

export type Answer = (typeof answer)["value"];

/** The answer to the one matter that is chosen. */
export function matterOf(evaluation: Evaluation): MatterResult {
  return Object.values(evaluation.matters)[0] as MatterResult;
}
