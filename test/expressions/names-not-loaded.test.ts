import { expect, test } from "vitest";
import { evaluate as evaluateInnerMongolia } from "../../src/inner-mongolia.ts";
import { evaluate as evaluateUrumqi } from "../../src/urumqi.ts";

// An authority's entry alone has the places that its own rules need. Of another, it says that the tables are not loaded.
const asOf = "2025-06-30";
const coded = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);

test.each([
  ["包头市", false],
  ["某地", true],
  ["420100", false],
])("Inner Mongolia's scale at %s: %s", (place, told) => {
  const { matters } = evaluateInnerMongolia({
    policy: "inner-mongolia",
    matter: "labor-brand",
    asOf,
    facts: { brand: { place } },
  });
  expect(coded(matters["labor-brand"].notices).includes("names-not-loaded")).toBe(told);
});

test.each([
  ["天山区", false],
  ["某地", true],
  ["420100", false],
])("registered in %s, for Urumqi: %s", (registeredIn, told) => {
  const { matters } = evaluateUrumqi({
    policy: "urumqi",
    matter: "recognition",
    asOf,
    facts: { applicant: { registeredIn } },
  });
  expect(coded(matters.recognition.notices).includes("names-not-loaded")).toBe(told);
});
