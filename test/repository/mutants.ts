import type { Criterion } from "../../src/eligibility/criterion.ts";
import type {
  After,
  AllOf,
  Among,
  AnyOf,
  Attested,
  Bands,
  ChooseByPlace,
  Compare,
  Condition,
  Covers,
  Due,
  Every,
  Joined,
  Located,
  Not,
  OnDay,
  Share,
  Tiers,
} from "../../src/expressions/expression.ts";
import { dependencies } from "../../src/expressions/walk.ts";
import { formatDay, parseDay } from "../../src/ground/civil-day.ts";
import type { Edition, Matter } from "../../src/policy/policy.ts";
import type { Figure } from "../../src/sources/figure.ts";
import type { Reading, ReadingChoice } from "../../src/sources/reading.ts";

/** A matter that says something else in one place. */
export interface Mutant {
  /** The first provision that says it, and what it says now. */
  readonly name: string;
  readonly provision: string;
  readonly matter: Matter;
}

/** What stands in an expression's place, and how that is told. */
type Change = readonly [told: string, instead: object];

type Node = { readonly kind?: string };

/** Parts of the data that are nobody's condition: they are handed on as they are. */
const WHOLE = ["fact", "figure", "gap"];

/** A copy with one part exchanged wherever it stands; what does not hold it stays the very same. */
function exchanged<T>(value: T, part: object, instead: object, into: (node: Node) => boolean): T {
  const made = new Map<unknown, unknown>();
  const copy = (from: unknown): unknown => {
    if (from === part) return instead;
    if (typeof from !== "object" || from === null || WHOLE.includes((from as Node).kind ?? "")) return from;
    if (!into(from as Node)) return from;
    if (made.has(from)) return made.get(from);
    const entries = Object.entries(from).map(([key, inner]) => [key, inner, copy(inner)] as const);
    let to: unknown = from;
    if (entries.some(([, before, after]) => before !== after)) {
      const parts = entries.map(([key, , after]) => [key, after] as const);
      to = Array.isArray(from) ? parts.map(([, after]) => after) : Object.fromEntries(parts);
    }
    made.set(from, to);
    return to;
  };
  return copy(value) as T;
}

/** Another matter's provisions are tried there. */
const ownAlone = (node: Node) => node.kind !== "meets";

/** The list with another entry at one place. */
function replaced<Entry>(list: readonly Entry[], at: number, entry: Entry): readonly Entry[] {
  return [...list.slice(0, at), entry, ...list.slice(at + 1)];
}

/** The least by which two values of a unit differ. */
function leastOf(unit: string): Figure {
  const value = unit === "yuan" ? 0.01 : unit === "points" ? 0.5 : 1;
  return { kind: "figure", unit: unit as Figure["unit"], value, name: "mutant" };
}

const not = (condition: Condition): Condition => ({ kind: "not", condition });

function changesOfCompare(node: Compare): readonly Change[] {
  const { relation, term, bound, unit } = { ...node, unit: node.term.unit };
  const turned = (to: Compare["relation"]) => ({ ...node, relation: to });
  const more = (of: unknown) => ({ kind: "plus", unit, terms: [of, leastOf(unit)] });
  switch (relation) {
    case "at-least":
      return [
        ["more than", not(turned("at-most"))],
        ["one less is enough", { ...node, term: more(term) }],
      ];
    case "at-most":
      return [
        ["less than", not(turned("at-least"))],
        ["one more is allowed", { ...node, bound: more(bound) }],
      ];
    case "exactly":
      return [
        ["at least", turned("at-least")],
        ["at most", turned("at-most")],
      ];
  }
}

function changesOfEvery({ part, whole }: Every): readonly Change[] {
  const of = (bound: unknown): unknown => ({ kind: "compare", relation: "at-least", term: part, bound });
  const none = { ...leastOf(whole.unit), value: 0 };
  // Of a whole of nothing it does not bear, as it was.
  const where = (condition: unknown) => ({
    kind: "applies",
    when: not({ kind: "compare", relation: "exactly", term: whole, bound: none } as never),
    condition,
  });
  const allButOne = { kind: "minus", unit: whole.unit, from: whole, take: leastOf(whole.unit) };
  const morethan = { kind: "plus", unit: whole.unit, terms: [whole, leastOf(whole.unit)] };
  return [
    ["all but one", where(of(allButOne))],
    ["more than all", where(of(morethan))],
  ];
}

/** A choice that is never taken: what hangs on it is out. */
const never: ReadingChoice = {
  kind: "reading-choice",
  option: "taken",
  reading: { kind: "reading", id: "mutant", default: "not-taken", options: {} } as never,
};

function othersThan({ reading, option }: ReadingChoice): readonly ReadingChoice[] {
  return Object.keys(reading.options)
    .filter((other) => other !== option)
    .map((other) => ({ kind: "reading-choice", reading, option: other }));
}

function changesOfBands(node: Bands): readonly Change[] {
  return node.bands.flatMap((band, at) =>
    (band.edgeIn === null ? [never] : othersThan(band.edgeIn)).map((edgeIn): Change => {
      const told = `edge of band ${at + 1} ${edgeIn === never ? "out of it" : `in it under ${edgeIn.option}`}`;
      return [told, { ...node, bands: replaced(node.bands, at, { ...band, edgeIn }) }];
    }),
  );
}

function changesOfAttested(node: Attested): readonly Change[] {
  const turned = (hold: Attested["hold"]) => ({ ...node, hold });
  // Of a single finding all and any are the same: it is turned into its contrary.
  if (node.facts.length === 1) return [["the contrary", turned(node.hold === "none" ? "all" : "none")]];
  switch (node.hold) {
    case "all":
      return [["any of them", turned("any")]];
    case "any":
      return [["all of them", turned("all")]];
    case "none":
      return [["not all of them", turned("not-all")]];
    case "not-all":
      return [["none of them", turned("none")]];
  }
}

const moved = (day: string, by: number) => formatDay((parseDay(day) as number) + by);

function changesOfPlaces(node: ChooseByPlace): readonly Change[] {
  const { cases } = node;
  return cases.flatMap((one, at) =>
    one.areas.flatMap((area): readonly Change[] => {
      const left = replaced(cases, at, { ...one, areas: one.areas.filter((other) => other !== area) });
      const next = (at + 1) % cases.length;
      const other = left[next] as (typeof cases)[number];
      return [
        [`${area.name.zh} in no class`, { ...node, cases: left }],
        [
          `${area.name.zh} in class ${next + 1}`,
          { ...node, cases: replaced(left, next, { ...other, areas: [...other.areas, area] }) },
        ],
      ];
    }),
  );
}

function changesOf(node: Node): readonly Change[] {
  switch (node.kind) {
    case "compare":
      return changesOfCompare(node as Compare);
    case "share": {
      const strict = (node as Share).relation === "more-than";
      return [[strict ? "at least" : "more than", { ...node, relation: strict ? "at-least" : "more-than" }]];
    }
    case "every":
      return changesOfEvery(node as Every);
    case "bands":
      return changesOfBands(node as Bands);
    case "after": {
      const edge = (node as After).edge === "day-after" ? "last-day" : "day-after";
      return [[`ends on the ${edge}`, { ...node, edge }]];
    }
    case "attested":
      return changesOfAttested(node as Attested);
    case "due":
      return [-1, 1].map((by) => {
        const on = moved((node as Due).on, by);
        return [`due on ${on}`, { ...node, on }];
      });
    case "on-day":
      return [-1, 1].map((by) => {
        const day = moved((node as OnDay).day, by);
        return [`on ${day}`, { ...node, day }];
      });
    case "choose-by-place":
      return changesOfPlaces(node as ChooseByPlace);
    case "covers": {
      const { areas } = node as Covers;
      return areas.map((area) => [
        `without ${area.name.zh}`,
        { ...node, areas: areas.filter((other) => other !== area) },
      ]);
    }
    case "among": {
      const { options } = node as Among;
      return options.map((option) => [
        `without ${option}`,
        { ...node, options: options.filter((other) => other !== option) },
      ]);
    }
    case "all-of":
      return (node as AllOf).conditions.length === 1 ? [] : [["any of them", { ...node, kind: "any-of" }]];
    case "any-of":
      return (node as AnyOf).conditions.length === 1 ? [] : [["all of them", { ...node, kind: "all-of" }]];
    case "not":
      return [["not denied", (node as Not).condition]];
    case "tiers": {
      const count = (node as Tiers).count === "each" ? "highest" : "each";
      return [[`counts ${count}`, { ...node, count }]];
    }
    case "lesser":
    case "greater": {
      const kind = node.kind === "lesser" ? "greater" : "lesser";
      return (node as Joined).terms.length === 1 ? [] : [[`the ${kind}`, { ...node, kind }]];
    }
    case "located": {
      const { area } = node as Located;
      // No code begins so, and no place is called so.
      return [[`outside of ${area.name.zh}`, { ...node, area: { ...area, code: "none", names: [], sharedNames: [] } }]];
    }
    case "reading": {
      const { options, default: usual } = node as Reading;
      return Object.keys(options)
        .filter((option) => option !== usual)
        .map((option) => [`${(node as Reading).id} is ${option}`, { ...node, default: option }]);
    }
    default:
      return [];
  }
}

/** Of a matter of progress every criterion counts, whether it is a duty or an aim. */
function changesOfBinding(kind: Matter["kind"], criterion: Criterion): readonly Change[] {
  if (kind === "progress") return [];
  const { binding } = criterion;
  const others = typeof binding === "boolean" ? [!binding] : [true, false, ...othersThan(binding)];
  return others.map((other) => [
    typeof other === "boolean" ? (other ? "binding" : "not binding") : `binding under ${other.option}`,
    { ...criterion, binding: other },
  ]);
}

/** What a part is about, told by its facts and by what its figures are called. */
function aboutOf(part: Node): string {
  if (part.kind === "reading" || part.kind === "choose-by-place" || part.kind === "covers") return "";
  const { facts, figures } = dependencies(part);
  const said = [...facts.map(({ path }) => path), ...figures.map(({ name, value }) => name ?? String(value))];
  const first = said.length > 3 ? [...said.slice(0, 3), "…"] : said;
  return said.length === 0 ? "" : ` (${first.join(", ")})`;
}

/** Every part of an edition that says something, with the provision that has it first. */
function partsOf({ criteria, sheet, award, relaxation }: Edition): ReadonlyMap<Node, string> {
  const found = new Map<Node, string>();
  const walk = (value: unknown, provision: string): void => {
    if (typeof value !== "object" || value === null || found.has(value)) return;
    const node = value as Node;
    if (WHOLE.includes(node.kind ?? "")) return;
    found.set(node, provision);
    // Readings of another matter's provisions are readings of this one too.
    for (const [key, inner] of Object.entries(node)) {
      if (node.kind !== "meets") walk(inner, provision);
      else if (key === "matter") for (const reading of readingsIn(inner)) found.set(reading, provision);
    }
  };
  for (const { id, require, dates, binding } of criteria) walk([require, dates, binding], id);
  for (const { items } of sheet?.sections ?? []) for (const { id, points } of items) walk(points, id);
  for (const { id, amount, when, owed } of award?.lines ?? []) walk([amount, when, owed], id);
  if (award !== null) walk(award.gross, "amount");
  if (relaxation !== null) walk(relaxation, relaxation.id);
  return found;
}

function readingsIn(value: unknown, seen = new Set<unknown>()): readonly Reading[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ((value as Node).kind === "reading") return [value as Reading];
  return Object.values(value).flatMap((inner) => readingsIn(inner, seen));
}

/** Every matter that a single slip in the data of this one could have made of it. */
export function mutantsOf(matter: Matter): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const named = new Map<string, number>();
  const add = (provision: string, part: object, [told, instead]: Change, into = ownAlone) => {
    const about = provision === (part as Criterion).id ? "" : aboutOf(part);
    const name = `${provision}${about}: ${told}`;
    const times = (named.get(name) ?? 0) + 1;
    named.set(name, times);
    mutants.push({
      name: times === 1 ? name : `${name}, ${times}`,
      provision,
      matter: exchanged(matter, part, instead, into),
    });
  };
  for (const edition of matter.editions) {
    for (const [part, provision] of partsOf(edition)) {
      const into = part.kind === "reading" ? () => true : ownAlone;
      for (const change of changesOf(part)) add(provision, part, change, into);
    }
    for (const criterion of edition.criteria)
      for (const change of changesOfBinding(matter.kind, criterion)) add(criterion.id, criterion, change);
  }
  return mutants;
}
