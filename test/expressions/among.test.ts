import { expect, test } from "vitest";
import { prepare } from "../../src/index.ts";

test("lists of free words that only look alike when joined are told apart", () => {
  const fund = prepare({ policy: "urumqi", matter: "fund-plan", asOf: "2025-06-30" });
  const observed = (...uses: readonly string[]) =>
    fund({ fund: { lines: uses.map((use) => ({ use, amount: 1 })) } }).matters["fund-plan"].criteria.find(
      ({ id }) => id === "uq.fund.use",
    )?.observed;
  expect(observed("a,b")).toEqual({ kind: "choice", value: ["a,b"] });
  expect(observed("a", "b")).toEqual({ kind: "choice", value: ["a", "b"] });
});
