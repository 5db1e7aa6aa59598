import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";

const asOf = "2025-06-30";

function registered(registeredIn: string): string | undefined {
  const { matters } = evaluate({
    policy: "urumqi",
    matter: "recognition",
    asOf,
    facts: { applicant: { registeredIn } },
  });
  return matters.recognition.criteria.find(({ id }) => id === "uq.registered")?.outcome;
}

/** Under Inner Mongolia's scale, which asks a hundred people of some places and more of others. */
function scaled(place: string): string | undefined {
  const facts = { brand: { place, domesticService: false }, workforce: { employedThreeYears: 100_000 } };
  const { matters } = evaluate({ policy: "inner-mongolia", matter: "labor-brand", asOf, facts });
  return matters["labor-brand"].criteria.find(({ id }) => id === "im.labor.scale")?.outcome;
}

describe("a place of registration", () => {
  test.each([
    ["天山区", "met"],
    ["乌鲁木齐天山区", "met"],
    ["新疆乌鲁木齐天山区", "met"],
    ["650102", "met"],
    ["渭滨区", "not-met"],
    ["宝鸡市渭滨区", "not-met"],
    ["青山区", "not-met"],
    ["喀什", "not-met"],
    ["新疆", "undetermined"],
    ["瓦坎达", "undetermined"],
  ])("%s: %s", (place, outcome) => expect(registered(place)).toBe(outcome));
});

describe("the place of a brand", () => {
  test.each([
    ["渭滨区", "not-applicable"],
    ["乌镇", "not-applicable"],
    ["包头市青山区", "met"],
    ["包头青山", "met"],
    ["内蒙古自治区包头市青山区", "met"],
    ["武汉市青山区", "not-applicable"],
    ["湖北青山区", "not-applicable"],
    // Wuhan and Baotou have one each.
    ["青山区", "undetermined"],
    ["瓦坎达", "undetermined"],
  ])("%s: %s", (place, outcome) => expect(scaled(place)).toBe(outcome));
});
