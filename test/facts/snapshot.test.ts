import { describe, expect, test } from "vitest";
import { allFacts } from "../../src/facts/fact-tree.ts";
import { MOST_ENTRIES } from "../../src/facts/fact-type.ts";
import { snapshot } from "../../src/facts/snapshot.ts";

const tree = allFacts();
const take = (value: unknown) => {
  const { copy, problems } = snapshot(value, tree);
  // Copies have no prototype; by JSON they are compared for what they hold, where what is no fact leaves nothing.
  return { copy: JSON.parse(JSON.stringify(copy) ?? "null"), problems };
};
const whole = (copy: unknown) => ({ copy, problems: [] });

describe("what can be facts is copied", () => {
  test.each<[string, unknown]>([
    ["nothing", {}],
    [
      "groups, numbers, texts and findings",
      { workforce: { total: 640 }, brand: { name: "名", logo: false, place: null } },
    ],
    ["a group that is not known", { workforce: null }],
    ["groups within groups", { training: { institution: { lawful: true }, localStandard: { passRate: 80 } } }],
    ["lists and records", { brand: { honours: ["local"] }, fund: { lines: [{ use: "a", amount: "1.5" }] } }],
    ["groups within records", { dual: { trainingBrands: [{ institution: { lawful: true } }, {}] } }],
    [
      "values of a wrong kind, for the schema to refuse",
      { workforce: { total: "many" }, brand: { honours: [5, null] } },
    ],
  ])("%s", (_, facts) => expect(take(facts)).toEqual(whole(facts)));

  test("into objects of its own, without a prototype", () => {
    const facts = { workforce: { total: 1 }, fund: { lines: [{ use: "a", amount: 1 }] } };
    const copy = snapshot(facts, tree).copy as typeof facts;
    expect(copy).not.toBe(facts);
    expect(copy.workforce).not.toBe(facts.workforce);
    expect(copy.fund.lines).not.toBe(facts.fund.lines);
    for (const part of [copy, copy.workforce, copy.fund.lines[0]]) expect(Object.getPrototypeOf(part)).toBeNull();
  });

  test("reading each part once", () => {
    let read = 0;
    const facts = {
      get workforce() {
        read += 1;
        return { total: read };
      },
    };
    expect(take(facts)).toEqual(whole({ workforce: { total: 1 } }));
    expect(read).toBe(1);
  });
});

describe("of what can't be a fact no more is kept than that it is there", () => {
  const nothing = { a: { b: {} } };

  test.each<[string, unknown, unknown]>([
    ["an unknown key", { zzz: nothing, workforce: { zzz: 5 } }, { zzz: null, workforce: { zzz: null } }],
    ["an unknown key of a record", { fund: { lines: [{ zzz: 5 }] } }, { fund: { lines: [{ zzz: null }] } }],
  ])("%s", (_, facts, copy) => expect(take(facts)).toEqual(whole(copy)));

  test.each<[string, unknown]>([
    ["an object in place of a number", { workforce: { total: nothing } }],
    ["a list in place of a number", { workforce: { total: [1] } }],
    ["a function in place of a number", { workforce: { total: () => 1 } }],
    ["an object in place of a list", { brand: { honours: { 0: "local" } } }],
    ["a list in place of a group", { workforce: [1] }],
    ["a text in place of a group", { workforce: "640" }],
    ["an object in a list of words", { brand: { honours: [nothing] } }],
    ["a text in a list of records", { fund: { lines: ["a"] } }],
  ])("%s is nothing that a schema takes", (_, facts) => {
    const { copy, problems } = snapshot(facts, tree);
    expect(problems).toEqual([]);
    const [group] = Object.values(copy as Record<string, unknown>);
    const held = typeof group === "object" && group !== null ? Object.values(group).flat() : [group];
    expect(held.map((value) => typeof value)).toEqual(["symbol"]);
  });

  test.each([[undefined], ["facts"], [5], [[]]])("%j in place of all facts", (facts) => {
    const { copy, problems } = snapshot(facts, tree);
    expect([typeof copy, problems]).toEqual(["symbol", []]);
  });

  test("nothing at all stays nothing", () => expect(snapshot(null, tree)).toEqual({ copy: null, problems: [] }));

  test("an unknown part is not even read", () => {
    const facts = Object.defineProperty({}, "zzz", {
      enumerable: true,
      get: () => {
        throw new Error("read");
      },
    });
    expect(take(facts)).toEqual(whole({ zzz: null }));
  });
});

test("an absent group stays absent", () => {
  const { copy } = snapshot({ workforce: undefined, brand: { name: undefined } }, tree);
  expect(copy).toEqual({ workforce: undefined, brand: { name: undefined } });
});

describe("what can't be read as data is told by its place", () => {
  class Group {
    total = 1;
  }
  const failing = Object.defineProperty({}, "total", {
    enumerable: true,
    get: () => {
      throw new Error("read");
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
  revokeList();

  test.each<[string, unknown, readonly PropertyKey[], string]>([
    ["an instance of a class", { workforce: new Group() }, ["workforce"], "not-plain"],
    ["such a record", { fund: { lines: [{}, new Group()] } }, ["fund", "lines", 1], "not-plain"],
    ["such facts", new Group(), [], "not-plain"],
    ["a getter that throws", { workforce: failing }, ["workforce", "total"], "unreadable"],
    ["a proxy that is revoked", { workforce: revoked }, ["workforce"], "unreadable"],
    ["facts that are one", revoked, [], "unreadable"],
    ["a list that is one", { brand: { honours: revokedList } }, ["brand", "honours"], "unreadable"],
  ])("%s", (_, facts, path, code) => expect(snapshot(facts, tree).problems).toEqual([{ path, code }]));

  test("all of them, in their order, and the rest is copied", () => {
    const { copy, problems } = snapshot({ workforce: new Group(), applicant: failing, brand: { name: "a" } }, tree);
    expect(problems).toEqual([{ path: ["workforce"], code: "not-plain" }]);
    expect((copy as { brand: unknown }).brand).toEqual({ name: "a" });
    expect(snapshot({ workforce: failing, staff: new Group() }, tree).problems).toEqual([
      { path: ["workforce", "total"], code: "unreadable" },
      { path: ["staff"], code: "not-plain" },
    ]);
  });
});

test.each([
  [MOST_ENTRIES, MOST_ENTRIES],
  [MOST_ENTRIES + 1, MOST_ENTRIES + 1],
  // One too many is enough for the list to be refused.
  [MOST_ENTRIES + 2, MOST_ENTRIES + 1],
])("of a list of %d entries %d are copied", (length, copied) => {
  const { copy } = snapshot({ brand: { honours: new Array(length).fill("local") } }, tree);
  expect((copy as { brand: { honours: unknown[] } }).brand.honours).toHaveLength(copied);
});
