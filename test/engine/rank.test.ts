import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RankedPlace, rank } from "../../src/engine/rank.ts";
import { type Evaluation, isRequestError } from "../../src/index.ts";
import { hostileValues, RAISES } from "../facts/hostile-values.ts";
import { rankProblems } from "./evaluation-problems.ts";
import { assessed, between } from "./scored.ts";

type Bounds = readonly [atLeast: number, atMost: number];

/** Bounds in points, few enough half points apart for all totals to be tried. */
const bounds: fc.Arbitrary<readonly Bounds[]> = fc.array(
  fc.tuple(fc.nat(8), fc.nat(4)).map(([low, width]): Bounds => [low / 2, (low + width) / 2]),
  { maxLength: 5 },
);

/** Whole and half points from one bound to the other. */
function halves([atLeast, atMost]: Bounds): readonly number[] {
  return Array.from({ length: (atMost - atLeast) * 2 + 1 }, (_, step) => atLeast + step / 2);
}

/** Every way to settle all totals. */
function completions(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (settled, totals) => settled.flatMap((before) => totals.map((total) => [...before, total])),
    [[]],
  );
}

const placeOf = (totals: readonly number[], at: number) =>
  1 + totals.filter((total) => total > (totals[at] as number)).length;

const named = (all: readonly Bounds[]) => all.map(([low, high], at) => between(low, high, `c${at}`));
const byId = (places: readonly RankedPlace[]) => new Map(places.map((place) => [place.id, place]));

function placesOf(all: readonly Bounds[], quota: number | null = null) {
  const places = byId(rank(named(all), { quota }).places);
  return all.map((_, at) => places.get(`c${at}`) as RankedPlace);
}

describe("candidates whose scored matter has conditions", () => {
  const outcomes = ["met", "not-applicable", "not-met", "undetermined"] as const;
  type Ranked = readonly [bounds: Bounds, outcome: (typeof outcomes)[number]];
  const candidates: fc.Arbitrary<readonly Ranked[]> = fc.array(
    fc.tuple(
      fc.tuple(fc.nat(6), fc.nat(2)).map(([low, width]): Bounds => [low / 2, (low + width) / 2]),
      fc.constantFrom(...outcomes),
    ),
    { maxLength: 5 },
  );

  /** Every way to settle the totals and the matters: each candidate's total, null where it takes no place. */
  const settledWays = (all: readonly Ranked[]) =>
    all.reduce<readonly (readonly (number | null)[])[]>(
      (ways, [bounds, outcome]) => {
        const totals = outcome === "not-met" ? [] : halves(bounds);
        const none = outcome === "not-met" || outcome === "undetermined" ? [null] : [];
        return ways.flatMap((before) => [...totals, ...none].map((total) => [...before, total]));
      },
      [[]],
    );
  const positionIn = (totals: readonly (number | null)[], at: number) => {
    const own = totals[at] ?? null;
    return own === null ? null : 1 + totals.filter((total) => total !== null && total > own).length;
  };
  const ranked = (all: readonly Ranked[], quota: number | null) =>
    byId(
      rank(
        all.map(([[low, high], outcome], at) => between(low, high, `c${at}`, outcome)),
        { quota },
      ).places,
    );

  test("take the places that some totals and outcomes give them, and no others", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const ways = settledWays(all);
        const places = ranked(all, null);
        all.forEach((_, at) => {
          const found = ways.map((totals) => positionIn(totals, at)).filter((place) => place !== null);
          const { from, to, in: within } = places.get(`c${at}`) as RankedPlace;
          const expected = found.length === 0 ? [null, null] : [Math.min(...found), Math.max(...found)];
          expect([from, to, within]).toEqual([...expected, null]);
        });
      }),
    );
  });

  test("are in where every way has them in, out where none has, and else it depends", () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 5 }), (all, quota) => {
        const ways = settledWays(all);
        const places = ranked(all, quota);
        all.forEach((_, at) => {
          const within = ways.map((totals) => {
            const place = positionIn(totals, at);
            return place !== null && place <= quota;
          });
          const expected = within.every(Boolean) ? "in" : within.some(Boolean) ? "depends" : "out";
          expect(places.get(`c${at}`)?.in).toBe(expected);
        });
      }),
    );
  });

  test("come last without a place, as given, and with their total", () => {
    const { places } = rank(
      [between(9, 9, "a", "not-met"), between(1, 1, "b", "met"), between(2, 3, "c", "not-met"), between(5, 5, "d")],
      { quota: 1 },
    );
    expect(places).toEqual([
      { id: "d", from: 1, to: 1, total: 5, in: "in" },
      { id: "b", from: 2, to: 2, total: 1, in: "out" },
      { id: "a", from: null, to: null, total: 9, in: "out" },
      { id: "c", from: null, to: null, total: null, in: "out" },
    ]);
  });

  test("depend on the facts of their own matter, however good their total", () => {
    const { places } = rank([between(9, 9, "a", "undetermined"), between(1, 1, "b")], { quota: 1 });
    expect(places).toEqual(
      [
        { id: "b", from: 1, to: 2, total: 1, in: "depends", dependsOn: { facts: [], candidates: ["a"] } },
        {
          id: "a",
          from: 1,
          to: 1,
          total: 9,
          in: "depends",
          dependsOn: { facts: expect.arrayContaining(["assessor.culture"]), candidates: [] },
        },
      ].sort((one, other) => one.to - other.to),
    );
  });
});

describe("places", () => {
  test("ties share a place, and the next stays empty", () => {
    const { places } = rank([between(3, 3, "a"), between(5, 5, "b"), between(1, 1, "c"), between(3, 3, "d")]);
    expect(places).toEqual([
      { id: "b", from: 1, to: 1, total: 5, in: null },
      { id: "a", from: 2, to: 2, total: 3, in: null },
      { id: "d", from: 2, to: 2, total: 3, in: null },
      { id: "c", from: 4, to: 4, total: 1, in: null },
    ]);
  });

  test("nobody to rank is no error", () => {
    expect(rank([])).toEqual({ places: [] });
    expect(rank([], { quota: 3 })).toEqual({ places: [] });
  });

  test("the span is exact: the best and the worst place of any totals within the bounds", () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const settled = completions(all.map(halves));
        placesOf(all).forEach(({ from, to }, at) => {
          const found = settled.map((totals) => placeOf(totals, at));
          expect([from, to]).toEqual([Math.min(...found), Math.max(...found)]);
        });
      }),
    );
  });

  test("the span is exact against evaluations with every score that the assessors may give", () => {
    const open = [
      { cooperation: 3, culture: 2 },
      { supportMoney: 3, cooperation: 4.5, culture: 0.5 },
      { supportMoney: 1, culture: 2 },
    ];
    const ranges = { supportMoney: halves([0, 3]), cooperation: halves([0, 5]), culture: [] };
    const totals = open.map((given) => {
      const lacking = (["supportMoney", "cooperation"] as const).find((key) => !(key in given));
      const each = lacking === undefined ? [given] : ranges[lacking].map((points) => ({ ...given, [lacking]: points }));
      return each.map((all) => assessed(all).matters.scoring?.score?.total as number);
    });
    const settled = completions(totals);
    const places = byId(rank(open.map((given, at) => assessed(given, `c${at}`))).places);
    open.forEach((_, at) => {
      const found = settled.map((each) => placeOf(each, at));
      const { from, to } = places.get(`c${at}`) as RankedPlace;
      expect([from, to]).toEqual([Math.min(...found), Math.max(...found)]);
    });
    expect(new Set([...places.values()].map(({ from, to }) => Number(to) - Number(from))).size).toBeGreaterThan(1);
  });

  test("they are listed by the best, then the worst place, then as given", () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const { places } = rank(named(all));
        const listed = places.map(({ id, from, to }) => [Number(from), Number(to), Number(id?.slice(1))] as const);
        const sorted = [...listed].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        expect(listed).toEqual(sorted);
      }),
    );
  });

  test("the order of the evaluations changes no place", () => {
    fc.assert(
      fc.property(bounds, fc.nat(6), fc.infiniteStream(fc.nat()), (all, quota, keys) => {
        const given = named(all);
        const shuffled = given
          .map((evaluation) => ({ evaluation, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ evaluation }) => evaluation);
        const settled = (evaluations: readonly Evaluation<"result">[]) =>
          rank(evaluations, { quota })
            .places.map(({ dependsOn, ...place }) => ({
              ...place,
              dependsOn: dependsOn && { ...dependsOn, candidates: [...dependsOn.candidates].sort() },
            }))
            .sort((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1));
        expect(settled(shuffled)).toEqual(settled(given));
      }),
    );
  });

  test("a known total narrows every span or leaves it", () => {
    fc.assert(
      fc.property(bounds, fc.nat(), fc.nat(), (all, which, step) => {
        if (all.length === 0) return;
        const chosen = which % all.length;
        const totals = halves(all[chosen] as Bounds);
        const total = totals[step % totals.length] as number;
        const before = placesOf(all);
        const after = placesOf(all.map((each, at) => (at === chosen ? [total, total] : each)));
        after.forEach(({ from, to }, at) => {
          expect(from).toBeGreaterThanOrEqual(Number((before[at] as RankedPlace).from));
          expect(to).toBeLessThanOrEqual(Number((before[at] as RankedPlace).to));
        });
      }),
    );
  });
});

describe("a quota", () => {
  test("brings a tie across its line in as a whole", () => {
    const tied = [between(5, 5, "a"), between(3, 3, "b"), between(3, 3, "c"), between(1, 1, "d")];
    expect(rank(tied, { quota: 2 }).places.map((place) => place.in)).toEqual(["in", "in", "in", "out"]);
  });

  test("of nothing keeps everyone out, of everyone brings everyone in, and none says nothing", () => {
    const open = [between(0, 5, "a"), between(0, 5, "b")];
    expect(rank(open, { quota: 0 }).places.map((place) => place.in)).toEqual(["out", "out"]);
    expect(rank(open, { quota: 2 }).places.map((place) => place.in)).toEqual(["in", "in"]);
    expect(rank(open, { quota: 1e300 }).places.map((place) => place.in)).toEqual(["in", "in"]);
    for (const options of [undefined, null, {}, { quota: null }, { quota: undefined }])
      expect(rank(open, options).places.map((place) => place.in)).toEqual([null, null]);
  });

  test("says who is in, who is out and who depends, exactly", () => {
    fc.assert(
      fc.property(bounds, fc.nat(6), (all, quota) => {
        const settled = completions(all.map(halves));
        placesOf(all, quota).forEach((place, at) => {
          const found = new Set(settled.map((totals) => placeOf(totals, at) <= quota));
          expect(place.in).toBe(found.size > 1 ? "depends" : found.has(true) ? "in" : "out");
        });
      }),
    );
  });

  test("says on what it depends, exactly: whose total alone could turn it", () => {
    fc.assert(
      fc.property(bounds, fc.integer({ min: 1, max: 4 }), (all, quota) => {
        const settled = completions(all.map(halves));
        placesOf(all, quota).forEach((place, at) => {
          /** Does the total of one, all others staying as they are, turn this place? */
          const turns = (other: number) => {
            const seen = new Map<string, boolean>();
            return settled.some((totals) => {
              const rest = JSON.stringify(totals.map((total, each) => (each === other ? null : total)));
              const isIn = placeOf(totals, at) <= quota;
              const before = seen.get(rest);
              seen.set(rest, isIn);
              return before !== undefined && before !== isIn;
            });
          };
          const others = all.map((_, other) => other).filter((other) => other !== at && turns(other));
          expect([...(place.dependsOn?.candidates ?? [])].sort()).toEqual(others.map((other) => `c${other}`));
          expect((place.dependsOn?.facts.length ?? 0) > 0).toBe(turns(at));
          expect(place.dependsOn !== undefined).toBe(place.in === "depends");
          expect(place.dependsOn?.more).toBeUndefined();
        });
      }),
    );
  });

  test("does not depend on one that is always beside the line", () => {
    // Two are settled on the line: whether the third is above them or not, five points are in and four are out.
    const all: readonly Bounds[] = [
      [5, 5],
      [5, 5],
      [4, 6],
      [3, 9],
    ];
    expect(placesOf(all, 2)[3]?.dependsOn?.candidates).toEqual([]);
  });

  test("names the facts that a candidate lacks, and the candidates on whom it hangs", () => {
    const { places } = rank(
      [
        assessed({ supportMoney: 3, cooperation: 5, culture: 5 }, "top"),
        assessed({ supportMoney: 2, cooperation: 5 }, "open"),
        assessed({ supportMoney: 2, cooperation: 5, culture: 3 }),
        assessed({ supportMoney: 0, cooperation: 0, culture: 0 }, "bottom"),
      ],
      { quota: 2 },
    );
    expect(places.map(({ total: _, ...place }) => place)).toEqual([
      { id: "top", from: 1, to: 1, in: "in" },
      { id: "open", from: 2, to: 3, in: "depends", dependsOn: { facts: ["assessor.culture"], candidates: [] } },
      { index: 2, from: 2, to: 3, in: "depends", dependsOn: { facts: [], candidates: ["open"] } },
      { id: "bottom", from: 4, to: 4, in: "out" },
    ]);
  });

  test("names one without an id by its place in the list", () => {
    const { places } = rank([between(2, 2), between(1, 3)], { quota: 1 });
    expect(places.find(({ index }) => index === 0)?.dependsOn).toEqual({ facts: [], candidates: ["#1"] });
  });

  test("names a hundred at most, and counts the rest", () => {
    const open = Array.from({ length: 250 }, (_, at) => between(at / 2, 200, `c${at}`));
    const { places } = rank([...open, between(100, 100, "settled")], { quota: 125 });
    const settled = places.find(({ id }) => id === "settled");
    // Those from 0 to 200 half points may come on either side of it.
    expect(settled?.dependsOn?.candidates).toHaveLength(100);
    expect(settled?.dependsOn?.more).toBe(101);
    const first = places.find(({ id }) => id === "c249");
    expect(first?.dependsOn?.candidates).toHaveLength(100);
    expect(first?.dependsOn?.candidates).not.toContain("c249");
    expect(first?.dependsOn?.more).toBe(149);
  });

  test("counts the rest exactly", () => {
    const many = fc.array(
      fc.tuple(fc.nat(20), fc.nat(30)).map(([low, width]): Bounds => [low / 2, (low + width) / 2]),
      { minLength: 110, maxLength: 150 },
    );
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 109 }), (all, quota) => {
        placesOf(all, quota).forEach((place, at) => {
          if (place.in !== "depends") return;
          const others = all.filter((_, other) => other !== at);
          // The totals at which one of the others may have the last say.
          const lines = halves(all[at] as Bounds).filter(
            (total) =>
              others.filter(([low]) => low > total).length < quota &&
              others.filter(([, high]) => high > total).length >= quota,
          );
          const turning = others.filter(([low, high]) => lines.some((total) => low <= total && total < high));
          const { candidates, more = 0 } = place.dependsOn as NonNullable<RankedPlace["dependsOn"]>;
          expect(candidates.length + more).toBe(turning.length);
          expect(more === 0 || candidates.length === 100).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is ranked", () => {
  test("may be full, of other days, and have other matters besides", () => {
    const other = { asOf: "2026-01-31" };
    const full = { detail: "full", matter: ["recognition", "scoring"] };
    expect(rank([assessed({}), assessed({}, "a", other), assessed({}, "b", full)]).places).toHaveLength(3);
  });

  test("is not changed, and the ranking is plain JSON, frozen, its keys in a fixed order", () => {
    const evaluations = [between(1, 4), between(2, 3, "a"), between(2, 2)];
    const before = JSON.stringify(evaluations);
    const ranking = rank(evaluations, { quota: 2 });
    expect(JSON.stringify(evaluations)).toBe(before);
    expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
    expect(Object.isFrozen(ranking) && Object.isFrozen(ranking.places) && ranking.places.every(Object.isFrozen)).toBe(
      true,
    );
    expect(ranking.places.every(({ dependsOn }) => dependsOn === undefined || Object.isFrozen(dependsOn.facts))).toBe(
      true,
    );
    expect(ranking.places.map((place) => Object.keys(place).join())).toEqual([
      "id,from,to,total,in",
      "index,from,to,total,in,dependsOn",
      "index,from,to,total,in,dependsOn",
    ]);
    expect(Object.isFrozen(evaluations)).toBe(false);
  });

  test("may be many: 20,000 that all hang on each other are ranked in seconds", () => {
    const open = Array.from({ length: 20_000 }, (_, at) => between((at % 90) / 2, 50 + (at % 70) / 2));
    const { places } = rank(open, { quota: 10_000 });
    expect(places).toHaveLength(20_000);
  }, 60_000);
});

describe("what can't be ranked", () => {
  test.each(rankProblems.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) => {
    expect(
      issues().map(({ path, code, nearest }) => [path, code, ...(nearest === undefined ? [] : [nearest])]),
    ).toEqual(wrong);
    for (const { message } of issues()) expect(`${message.zh}${message.en}`).not.toMatch(/\{\w+\}|undefined/);
  });

  const holds = (call: () => unknown): boolean => {
    try {
      call();
      return true;
    } catch (thrown) {
      return isRequestError(thrown) && thrown.issues.length > 0;
    }
  };

  /** An evaluation with a hostile value at some place. */
  const attacked = (path: readonly string[], name: string): unknown => {
    const evaluation = structuredClone(between(1, 2, "a")) as unknown as Record<string, unknown>;
    const made = hostileValues[name]?.();
    const key = path.at(-1);
    if (key === undefined) return made;
    const holder = path.slice(0, -1).reduce((inner, step) => inner[step] as Record<string, unknown>, evaluation);
    const raises = () => {
      throw new Error("read");
    };
    Object.defineProperty(
      holder,
      key,
      made === RAISES ? { get: raises, enumerable: true } : { value: made, enumerable: true },
    );
    return evaluation;
  };
  const score = ["matters", "scoring", "score"];
  const places = [
    [],
    ["id"],
    ["policy"],
    ["parameters"],
    ["matters"],
    ["matters", "scoring"],
    ["matters", "scoring", "readings"],
    ["matters", "scoring", "readings", "0"],
    ["matters", "scoring", "missing"],
    ["matters", "scoring", "missing", "0"],
    score,
    ...["total", "atLeast", "atMost"].map((key) => [...score, key]),
  ];
  test.each(Object.keys(hostileValues))("%s anywhere is refused or ranked, and never breaks through", (name) => {
    for (const path of places) {
      expect(
        holds(() => rank([between(0, 3, "b"), attacked(path, name)], { quota: 1 })),
        path.join("."),
      ).toBe(true);
    }
    const made = () => hostileValues[name]?.();
    expect(holds(() => rank(made()))).toBe(true);
    expect(holds(() => rank([], made()))).toBe(true);
    expect(holds(() => rank([], { quota: made() }))).toBe(true);
  });

  test("what someone adds to the prototype of all objects is no part of an evaluation", () => {
    const bare = { matters: between(1, 2).matters };
    Object.assign(Object.prototype, { policy: "urumqi", parameters: [], quota: 1 });
    try {
      expect(() => rank([bare])).toThrow();
      expect(rank([between(1, 2)], {}).places[0]?.in).toBeNull();
    } finally {
      for (const key of ["policy", "parameters", "quota"]) Reflect.deleteProperty(Object.prototype, key);
    }
  });
});
