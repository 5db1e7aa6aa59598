import { expect, test } from "vitest";
import { describePolicy } from "../../src/index.ts";

// As printed on the documents; the period of the action plan is that of its title.
test.each([
  ["hubei", "鄂人社发〔2022〕13号", "2022-03-25", null, null],
  ["baoji", "宝人社发〔2022〕39号", "2022-08-19", null, null],
  ["inner-mongolia", "内人社办发〔2024〕118号", "2024-07-05", null, null],
  ["inner-mongolia", null, "2022-09-07", "2022-01-01", "2025-12-31"],
  // A draft for comment (征求意见稿): it bears no number and no date.
  ["urumqi", null, null, null, null],
] as const)("%s %s: issued %s, from %s to %s", (policy, number, issued, from, to) => {
  const dated = describePolicy(policy).documents.map(({ number, dates }) => {
    const { issued, from, to } = dates;
    return { number, issued, from, to };
  });
  expect(dated).toContainEqual({ number, issued, from, to });
});
