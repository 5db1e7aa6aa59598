import { computed, effect, signal } from "@preact/signals";
import type { Evaluation, Path } from "laowu-rules";
import { evaluate, isRequestError, pathOf } from "../library.ts";
import { type Answer, answer, matterOf } from "./answer.ts";

/** What takes longer than a keystroke may: what other readings change, what would gain points, what would meet. */
interface Insight {
  readonly of: Answer;
  readonly evaluation: Evaluation;
  readonly way: Path | undefined;
}

const made = signal<Insight | undefined>(undefined);

/** The insight into the answer that is shown; undefined while it is being made. */
export const insight = computed(() => (made.value?.of === answer.value ? made.value : undefined));
/** The last insight there was, so that panels don't empty and fill at every keystroke. */
export const lastInsight = computed(() => made.value);

/** The evaluation with whatever is known of it by now. */
export const evaluation = computed(() => insight.value?.evaluation ?? answer.value.evaluation);
export const result = computed(() => matterOf(evaluation.value));

function wayOf(given: Answer): Path | undefined {
  try {
    return pathOf({ ...given.request, facts: given.facts });
  } catch (error) {
    if (isRequestError(error)) return undefined;
    throw error;
  }
}

function make(given: Answer): void {
  const full = evaluate({ ...given.request, facts: given.facts });
  made.value = { of: given, evaluation: full, way: matterOf(full).outcome === "met" ? undefined : wayOf(given) };
}

/** A pause in typing, after which nobody waits for the next key. */
const PAUSE = 160;
const whenIdle: (work: () => void) => void =
  "requestIdleCallback" in globalThis
    ? (work) => requestIdleCallback(work, { timeout: 400 })
    : (work) => setTimeout(work);

export function followAnswer(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const given = answer.value;
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(() => answer.value === given && make(given)), PAUSE);
  });
  // Paper can't be filled in later.
  addEventListener("beforeprint", () => insight.value === undefined && make(answer.value));
}
