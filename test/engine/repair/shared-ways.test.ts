import { describe, expect, test } from "vitest";
import { anyAttested, atLeast, fact, given, hasAny, people, points } from "../../../src/authoring.ts";
import { asking, scoring } from "./asked.ts";

const trained = fact("workforce.trained", "受训人数", "trained");

// The same question is put again and again, of applicants who differ in one fact alone, also one that no provision names.
describe("what one applicant lacks is not told to another", () => {
  const facts = (trained: number, total: number | null) => ({ "workforce.trained": trained, "workforce.total": total });
  const trainedTo = (from: number, to: number) => ["workforce.trained", from, to];
  const totalTo = (from: number, to: number) => ["workforce.total", from, to];

  test("who has another whole of the same part", () => {
    const { short } = asking(atLeast(trained, people(10)));
    expect(short(facts(3, 5))).toEqual([trainedTo(3, 10), totalTo(5, 10)]);
    expect(short(facts(3, 6))).toEqual([trainedTo(3, 10), totalTo(6, 10)]);
    expect(short(facts(3, 12))).toEqual([trainedTo(3, 10)]);
    expect(short(facts(3, null))).toEqual([trainedTo(3, 10)]);
    expect(short(facts(3, 5))).toEqual([trainedTo(3, 10), totalTo(5, 10)]);
    expect(short(facts(12, 12))).toBeUndefined();
    expect(short(facts(4, 5))).toEqual([trainedTo(4, 10), totalTo(5, 10)]);
  });

  test("who has another whole of the whole", () => {
    const { short } = asking(atLeast(fact("training.placedPassed", "就业", "placed"), people(10)));
    const group = (trainees: number) => ({
      "training.placedPassed": 3,
      "training.passed": 4,
      "training.trainees": trainees,
    });
    const placed = ["training.placedPassed", 3, 10];
    const passed = ["training.passed", 4, 10];
    expect(short(group(5))).toEqual([placed, ["training.trainees", 5, 10], passed]);
    expect(short(group(20))).toEqual([placed, passed]);
  });

  test("who scores the same in a larger whole", () => {
    const { next } = scoring(given(atLeast(trained, people(50)), points(1, "one")));
    expect(next(facts(30, 40))).toEqual([1, trainedTo(30, 50), totalTo(40, 50)]);
    expect(next(facts(30, 60))).toEqual([1, trainedTo(30, 50)]);
    expect(next(facts(30, 40))).toEqual([1, trainedTo(30, 50), totalTo(40, 50)]);
  });

  test("however many there are", () => {
    const { short } = asking(atLeast(trained, people(1_000)));
    for (const round of [1, 2])
      for (let now = 0; now < 150; now += 1)
        expect(short(facts(now, 2_000)), `${round}`).toEqual([trainedTo(now, 1_000)]);
  });

  test("who found something else, or nothing", () => {
    const [logo, channels] = [fact("brand.logo", "标识", "logo"), fact("brand.channels", "阵地", "channels")];
    const { way, short } = asking(anyAttested(logo, channels));
    const found = (logo: boolean | null, channels: boolean | null) => ({
      "brand.logo": logo,
      "brand.channels": channels,
    });
    expect(short(found(false, false))).toEqual([["brand.logo", false, true]]);
    expect(short(found(null, false))).toBeUndefined();
    expect(way(found(null, false))).toEqual([["brand.logo", null, true]]);
    expect(way(found(false, true))).toEqual([]);
  });

  test("who holds another list", () => {
    const { short } = asking(hasAny(fact("brand.recognizedAs", "级别", "levels"), "national"));
    const held = (...levels: readonly string[]) => ({ "brand.recognizedAs": levels });
    const gains = (...levels: readonly string[]) => [["brand.recognizedAs", levels, [...levels, "national"]]];
    expect(short(held("county"))).toEqual(gains("county"));
    expect(short(held("county", "municipal"))).toEqual(gains("county", "municipal"));
    expect(short(held())).toEqual(gains());
  });
});
