import { expect, test } from "vitest";
import { describePolicy } from "../../src/index.ts";

const ruleOf = (policy: "inner-mongolia" | "urumqi", id: string) =>
  describePolicy(policy)
    .matters.flatMap(({ editions }) => editions.flatMap(({ provisions }) => provisions))
    .find((provision) => provision.id === id)?.rule;

test("another matter is described by its name, and not all over again", () => {
  expect(ruleOf("inner-mongolia", "im.dual.labor")).toEqual({ kind: "meets", matter: "labor-brand" });
});

test("facts and figures are described by their paths and addresses", () => {
  expect(ruleOf("urumqi", "uq.workforce")).toEqual({
    kind: "compare",
    relation: "at-least",
    term: { fact: "workforce.total" },
    bound: { figure: "uq.workforce" },
  });
});
