import { describe, expect, test } from "vitest";
import { attested, bilingual, bind, criterion, fact, matter, meets } from "../../src/authoring.ts";
import { asked, engine } from "./made-up.ts";
import { document, place } from "./repair/asked.ts";

describe("a ground for relaxation", () => {
  const relaxation = (facts: object, more: object = {}) =>
    (engine.evaluate(asked("review", facts, more)).matters as never as { review: { relaxation?: object } }).review
      .relaxation;
  const ground = { dual: { relaxationGround: "key-technology" } };
  const failing = { workforce: { total: 260 }, exit: { training: true }, brand: { logo: false } };
  const of = (...criteria: readonly string[]) => ({ ground: "key-technology", criteria });

  test.each(["outcome", "result", "full"])("names the binding criteria that fail: %s", (detail) => {
    expect(relaxation({ ...failing, ...ground }, { detail })).toEqual(of("dm.size", "dm.fault"));
    expect(relaxation({ ...failing, ...ground, exit: { training: false } }, { detail })).toEqual(of("dm.size"));
    expect(relaxation({ ...failing, ...ground, workforce: {} }, { detail })).toEqual(of("dm.fault"));
  });

  test("names what binds under another reading, too", () => {
    expect(relaxation({ ...failing, ...ground }, { readings: { "dm.duty": "must" } })).toEqual(
      of("dm.size", "dm.fault", "dm.logo"),
    );
  });

  test("is not spoken of where none is named, where all is met, or where it is open", () => {
    expect(relaxation(failing)).toBeUndefined();
    expect(relaxation({ ...ground, workforce: { total: 300 }, exit: { training: false } })).toBeUndefined();
    expect(relaxation({ ...ground, workforce: { total: 300 } })).toBeUndefined();
  });

  test("names behind a criterion what fails inside it", () => {
    const words = bilingual("某事", "a thing");
    const asks = (id: string, name: "brand.logo" | "brand.channels") =>
      criterion(id, { topic: "asked", cite: place, require: attested(fact(name, "某项", "a thing")) });
    const inner = matter("inner", {
      kind: "eligibility",
      question: words,
      criteria: [asks("dm.a", "brand.logo"), asks("dm.b", "brand.channels")],
    });
    const outer = matter("outer", {
      kind: "eligibility",
      question: words,
      criteria: [
        criterion("dm.inner", { topic: "asked", cite: place, require: meets(inner) }),
        asks("dm.c", "brand.logo"),
      ],
      relaxation: { id: "dm.relaxation", citation: place, ground: fact("dual.relaxationGround", "放宽情形", "ground") },
    });
    const nested = bind<{ demo: { outer: { facts: object; readings: object; parts: "relaxation" } } }>([
      { id: "demo", authority: words, documents: [document], matters: [inner, outer] },
    ]);
    const named = (brand: object) =>
      nested.evaluate({ policy: "demo", matter: "outer", asOf: "2025-06-30", facts: { brand, ...ground } }).matters
        .outer.relaxation;
    expect(named({ logo: false, channels: true })).toEqual(of("dm.inner", "dm.a", "dm.c"));
    expect(named({ logo: true, channels: false })).toEqual(of("dm.inner", "dm.b"));
    expect(named({ channels: false })).toEqual(of("dm.inner", "dm.b"));
  });
});
