/** The tests of names, which places inside expressions are tested by too. */
const names: readonly string[] = [
  "naming/formats.test",
  "naming/shown.test",
  "naming/several-parses.test",
  "naming/words.test",
  "naming/written-name.test",
  "naming/region-table.test",
  "naming/ambiguous-words.test",
  "naming/near-misses.test",
  "naming/places.test",
  "naming/added-words.test",
  "naming/limits.test",
  "naming/sample.test",
];

/** The tests of each folder, by their paths under `test/`; none needs a build. */
const own: Readonly<Record<string, readonly string[]>> = {
  ground: [
    "ground/freeze.test",
    "ground/in-force.test",
    "ground/json-size.test",
    "ground/remembered.test",
    "ground/request-error.test",
    "ground/outcome.test",
    "ground/money.test",
    "ground/template.test",
    "ground/words.test",
    "ground/own.test",
    "ground/per-frozen.test",
    "ground/frozen-once.test",
    "ground/civil-day.test",
  ],
  sources: ["sources/figure.test", "sources/document.test"],
  facts: [
    "facts/place.test",
    "facts/plain.test",
    "facts/fact-value.test",
    "facts/totals.test",
    "facts/types-of-facts.test",
    "facts/told-in-full.test",
    "facts/bounds.test",
    "facts/snapshot.test",
    "facts/added-facts.test",
    "facts/nearest-name.test",
    "facts/checked.test",
    "facts/places-of-areas.test",
    "facts/labels.test",
    "facts/records-read.test",
    "facts/schema-built.test",
    "repository/facts.test",
  ],
  expressions: [
    "expressions/shown-numbers.test",
    "expressions/shown-words.test",
    "expressions/shown-several.test",
    "expressions/names-not-loaded.test",
    "expressions/described.test",
    "expressions/among.test",
    "expressions/per.test",
    "expressions/compared.test",
    "expressions/shown-units.test",
    "expressions/amounts.test",
    "expressions/points.test",
    "expressions/bounds-of-facts.test",
    "expressions/findings.test",
    "expressions/put-together.test",
    "expressions/places.test",
    "expressions/by-answer.test",
    "expressions/shares.test",
    "expressions/records.test",
    "expressions/other-matter.test",
    "expressions/small-words.test",
    "expressions/walked.test",
    "expressions/units.test",
    "expressions/terms-in-units.test",
    "expressions/words-held.test",
    "expressions/kept-answers.test",
    "expressions/places-in-names.test",
    "expressions/foreign-prototype.test",
  ],
  eligibility: ["eligibility/notice-period.test", "eligibility/consecutive-years.test"],
  scoring: ["scoring/sheet.test"],
  subsidy: ["subsidy/award.test"],
  naming: names,
  engine: ["engine/editions.test", "engine/changes.test"],
  "engine/repair": ["engine/repair/best-way.test"],
};

/** What every folder is tested by, those first that are soonest through. */
const common: readonly string[] = [
  "mutation/every-case",
  "facts/bad-input.test",
  "repository/citations.test",
  "vectors/notices.test",
  "types/requests.test",
  "types/results.test",
  "types/inner-mongolia-shapes.test",
  "types/urumqi-shapes.test",
  "types/hubei-shapes.test",
  "types/baoji-shapes.test",
  "repository/sheet.test",
  "repository/outcomes.test",
];

/** What a folder is tested by besides, and takes longer. */
const last: Readonly<Record<string, readonly string[]>> = {
  sources: ["engine/describe-policy.test"],
  facts: ["facts/reader.test"],
  expressions: [...names, "engine/describe-policy.test", "second-opinion/agreement.test", "engine/missing-order.test"],
  naming: ["naming/properties.test"],
  engine: [...names, "engine/describe-policy.test", "engine/rank.test", "engine/compare.test", "engine/readings.test"],
  "engine/repair": ["engine/shortfall.test", "engine/relaxation.test"],
};

/** The test files for the mutants of a folder, in their order. */
export function testFiles(folder: string): readonly string[] {
  return [...(own[folder] ?? []), ...common, ...(last[folder] ?? [])];
}
