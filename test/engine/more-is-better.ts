import type { MatterResult } from "../../src/index.ts";
import { type Facts, laid, moved, unitAt } from "./laid.ts";

/** The numbers given, with the paths of those in the records of lists: by year where they have one, else by place. */
function numbersIn(facts: Facts, before = ""): readonly (readonly [path: string, value: number])[] {
  return Object.entries(facts).flatMap(([key, value]): readonly (readonly [string, number])[] => {
    const path = before + key;
    if (typeof value === "number") return [[path, value]];
    if (Array.isArray(value))
      return value.flatMap((record, at) =>
        typeof record === "object" && record !== null
          ? numbersIn(record as Facts, `${path}[${(record as Facts).year ?? at}].`)
          : [],
      );
    return typeof value === "object" && value !== null ? numbersIn(value as Facts, `${path}.`) : [];
  });
}

/** Years name a record, or the year of all figures: they are no amounts of anything. */
const isAmount = (path: string) => !/(?:^|\.)year$/.test(path);

/** The facts with one number raised: by the least step, by one in ten, to twice as much and ten. */
export function better(facts: object): readonly { readonly path: string; readonly facts: Readonly<Facts> }[] {
  return numbersIn(facts as Facts)
    .filter(([path]) => isAmount(path) && unitAt(path) !== undefined)
    .flatMap(([path, value]) => {
      const unit = unitAt(path) as number;
      const raised = [moved(value, 1, unit), value + Math.ceil(value / 10) + 1, 2 * value + 10];
      return raised.map((to) => ({ path: pathOf(path), facts: laid(facts as Facts, [{ path, to }]) }));
    });
}

const pathOf = (path: string) => path.replace(/\[\d+\]/, "[]");

const rank = { "not-met": 0, undetermined: 1, met: 2, "not-applicable": 2 } as const;

/** The provisions of a result that came out worse: an outcome that was met and is not, points or money that were lost. */
export function hurts(before: MatterResult<"result">, after: MatterResult<"result">): readonly string[] {
  const itemsOf = ({ score }: MatterResult<"result">) => score?.sections.flatMap(({ items }) => items) ?? [];
  const linesOf = ({ subsidy }: MatterResult<"result">) => subsidy?.lines ?? [];
  const less = (left: number | null | undefined, right: number | null | undefined) =>
    typeof left === "number" && typeof right === "number" && left > right;
  return [
    ...before.criteria.filter(({ outcome }, at) => {
      const now = after.criteria[at]?.outcome;
      return outcome === "met" && now !== undefined && rank[now] < rank.met;
    }),
    ...itemsOf(before).filter(({ atLeast }, at) => less(atLeast, itemsOf(after)[at]?.atLeast)),
    ...linesOf(before).filter(({ amount }, at) => less(amount, linesOf(after)[at]?.amount)),
  ].map(({ id }) => id);
}
