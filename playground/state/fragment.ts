import { batch, effect } from "@preact/signals";
import { isFact, isFigure, isMatter, isPolicy, isReading, matterIds } from "../policy/policies.ts";
import { asOf, figures, matter, policy, readings, type Texts, texts } from "./draft.ts";
import { language } from "./language.ts";

const READING = "reading:";
const FIGURE = "figure:";
/** As long as the library reads a text, with room for a list of records. */
const LONGEST = 20_000;

/** The state of the page as the part of its address that never leaves the browser. */
export function fragmentOfDraft(): string {
  const words = new URLSearchParams({
    policy: policy.value,
    matter: matter.value,
    asOf: asOf.value,
    lang: language.value,
  });
  for (const path of Object.keys(texts.value).sort()) words.set(path, texts.value[path] as string);
  for (const [id, option] of Object.entries(readings.value)) words.set(READING + id, option);
  for (const [address, value] of Object.entries(figures.value)) words.set(FIGURE + address, String(value));
  return `#${words}`;
}

/** Takes over a fragment. It may come from anyone: what is not known is left out. */
function readFragment(fragment: string): void {
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const id = words.get("policy") ?? "";
  if (!isPolicy(id)) return;
  const stated: Record<string, string> = {};
  const chosen: Record<string, string> = {};
  const replaced: Record<string, number> = {};
  for (const [key, value] of words) {
    if (value === "" || value.length > LONGEST) continue;
    if (isFact(key)) stated[key] = value;
    const reading = key.startsWith(READING) ? key.slice(READING.length) : "";
    if (isReading(id, reading, value)) chosen[reading] = value;
    const address = key.startsWith(FIGURE) ? key.slice(FIGURE.length) : "";
    if (isFigure(id, address) && Number.isFinite(Number(value))) replaced[address] = Number(value);
  }
  batch(() => {
    policy.value = id;
    const asked = words.get("matter") ?? "";
    matter.value = isMatter(id, asked) ? asked : (matterIds(id)[0] ?? "");
    const day = words.get("asOf") ?? "";
    if (isDay(day)) asOf.value = day;
    const lang = words.get("lang");
    if (lang === "zh" || lang === "en") language.value = lang;
    texts.value = stated satisfies Texts;
    readings.value = chosen;
    figures.value = replaced;
  });
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Browsers slow down a page that changes its address at every keystroke. */
const PAUSE = 300;

/** Keeps the address and the page at one. */
export function followFragment(): void {
  if (location.hash.length > 1) readFragment(location.hash);
  addEventListener("hashchange", () => {
    if (location.hash !== fragmentOfDraft()) readFragment(location.hash);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const fragment = fragmentOfDraft();
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(null, "", fragment), PAUSE);
  });
}
