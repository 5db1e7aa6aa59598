import { batch, signal } from "@preact/signals";
import { firstMatter, matterIds, policyIds } from "../policy/policies.ts";

/** What is typed into the form, by the path of the fact. A fact without a text is not known. */
export type Texts = Readonly<Record<string, string>>;

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Urumqi's sheet shows most of what the library can tell; another policy stands first where there is none. */
const first = policyIds.find((id) => id === "urumqi") ?? policyIds[0] ?? "";

export const policy = signal(first);
export const matter = signal(firstMatter(first));
export const asOf = signal(today());
export const texts = signal<Texts>({});
export const readings = signal<Readonly<Record<string, string>>>({});
export const figures = signal<Readonly<Record<string, number>>>({});

/** Facts stay when the authority changes, as one record serves all of them; readings and figures are the authority's own. */
export function choosePolicy(id: string): void {
  batch(() => {
    if (id !== policy.value) {
      readings.value = {};
      figures.value = {};
    }
    policy.value = id;
    if (!matterIds(id).includes(matter.value)) matter.value = firstMatter(id);
  });
}

export function setText(path: string, text: string): void {
  const { [path]: _, ...rest } = texts.value;
  texts.value = text === "" ? rest : { ...rest, [path]: text };
}

export function chooseReading(id: string, option: string, usual: string): void {
  const { [id]: _, ...rest } = readings.value;
  readings.value = option === usual ? rest : { ...rest, [id]: option };
}

export function setFigure(address: string, value: number, official: number): void {
  const { [address]: _, ...rest } = figures.value;
  figures.value = value === official ? rest : { ...rest, [address]: value };
}
