import { describePolicy, type Policies, type PolicyDescription, type PolicyId } from "../index.ts";
import type { Language, Say } from "./words.ts";
import { named } from "./words.ts";

type Described = PolicyDescription["facts"][number];

/** What a policy calls its facts and their values. */
export interface FactWords {
  /** `从业人员数 workforce.total` */
  readonly fact: (path: string) => string;
  readonly label: (path: string) => string;
  readonly value: (path: string, value: unknown) => string;
}

/** The fact that a path into a list belongs to: `plan.milestones` of `plan.milestones[2024].national`. */
function ownerOf(path: string): string {
  return path.replace(/\[.*$/, "");
}

export function factWords(policy: string, lang: Language, say: Say): FactWords {
  const facts = new Map<string, Described>(
    describePolicy(policy as PolicyId<Policies>).facts.map((each) => [each.path, each]),
  );
  const label = (path: string): string => {
    const found = facts.get(ownerOf(path));
    if (found === undefined) return path;
    const field = /\]\.(.+)$/.exec(path)?.[1];
    const place = /\[([^\]]*)\]/.exec(path)?.[1];
    const parts = [found.label[lang], place, field && (found.options?.[field]?.[lang] ?? field)];
    return parts.filter((part) => part !== undefined && part !== "").join(" ");
  };
  const value = (path: string, given: unknown): string => {
    if (given === null || given === undefined) return say("none");
    if (typeof given === "boolean") return say(given ? "yes" : "no");
    if (Array.isArray(given)) return given.map((each) => value(path, each)).join(say("comma")) || say("none");
    if (typeof given === "object") return JSON.stringify(given);
    const found = facts.get(ownerOf(path));
    const option = typeof given === "string" ? found?.options?.[given]?.[lang] : undefined;
    if (option !== undefined) return option;
    const unit = typeof given === "number" && found?.unit ? named(say, found.unit, "unit.") : "";
    return lang === "en" && /^\w/.test(unit) ? `${given} ${unit}` : `${given}${unit}`;
  };
  return { label, value, fact: (path) => (facts.has(ownerOf(path)) ? `${label(path)} ${path}` : path) };
}
