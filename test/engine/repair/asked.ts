import {
  bilingual,
  bind,
  type Condition,
  cite,
  criterion,
  item,
  matter,
  policyDocument,
  section,
  sheet,
  type Term,
} from "../../../src/authoring.ts";
import { type Facts, laid } from "../laid.ts";

export type Change = readonly [fact: string, from: unknown, to: unknown];
export interface Blocked {
  readonly blocked: readonly string[];
  readonly until?: string;
}
/** Facts by their paths. */
export type Given = Readonly<Record<string, unknown>>;

const words = bilingual("某事", "a thing");
export const document = policyDocument({
  id: "dm",
  title: "某办法",
  number: null,
  dates: { issued: null, published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "dm.txt",
});
export const place = cite(document, "一", "某事");

type Declared = Parameters<typeof matter>[1];
type Shapes = { demo: { asked: { facts: object; readings: object; parts: never } } };

function engineOf(declared: Pick<Declared, "criteria" | "sheet">) {
  const asked = matter("asked", { kind: "eligibility", question: words, ...declared });
  return bind<Shapes>([{ id: "demo", authority: words, documents: [document], matters: [asked] }]);
}

const nested = (given: Given): Facts =>
  laid(
    {},
    Object.entries(given).map(([path, to]) => ({ path, to })),
  );

const requestOf = (given: Given, asOf: string, readings: object) =>
  ({ policy: "demo", matter: "asked", asOf, readings, facts: nested(given) }) as never;

/** A policy made up for a test, of one matter with these binding criteria: `dm.1`, `dm.2` and so on. */
export function asking(...conditions: readonly Condition[]) {
  const criteria = conditions.map((require, at) => criterion(`dm.${at + 1}`, { topic: "asked", cite: place, require }));
  const engine = engineOf({ criteria });
  return {
    engine,
    /** What an applicant can do. */
    way(given: Given, asOf = "2025-06-30", readings = {}): readonly Change[] | Blocked {
      const found = engine.path(requestOf(given, asOf, readings));
      if ("changes" in found) return found.changes.map(({ path, from, to }) => [path, from, to]);
      const blocked = found.blocked.map(({ id }) => id);
      return found.until === undefined ? { blocked } : { blocked, until: found.until };
    },
    /** What the first criterion says it falls short by. */
    short(given: Given, asOf = "2025-06-30", readings = {}): readonly Change[] | undefined {
      const { matters } = engine.evaluate(requestOf(given, asOf, readings)) as never as {
        matters: { asked: { criteria: { shortfall?: { fact: string; from: unknown; to: unknown }[] }[] } };
      };
      return matters.asked.criteria[0]?.shortfall?.map(({ fact, from, to }) => [fact, from, to]);
    },
  };
}

/** A policy made up for a test, of one matter that scores one item. */
export function scoring(term: Term<"points">, max = 100) {
  const row = item("dm.item", { title: words, max, cite: place, points: term });
  const engine = engineOf({ sheet: sheet(max, section("dm.section", words, max, place, row)) });
  return {
    engine,
    /** The next points, and what they need; undefined where the item promises none. */
    next(given: Given, readings = {}): readonly [points: number, ...needs: Change[]] | undefined {
      const { matters } = engine.evaluate(requestOf(given, "2025-06-30", readings)) as never as {
        matters: {
          asked: {
            score: {
              sections: {
                items: { next?: { points: number; needs: { fact: string; from: unknown; to: unknown }[] } }[];
              }[];
            };
          };
        };
      };
      const next = matters.asked.score.sections[0]?.items[0]?.next;
      return next && [next.points, ...next.needs.map(({ fact, from, to }): Change => [fact, from, to])];
    },
  };
}
