/** The words in which policies are written, as no entry hands them out: for policies that are made up to be measured. */
export { criterion } from "../src/eligibility/criterion.ts";
export { bind } from "../src/engine/bind.ts";
export { attested } from "../src/expressions/attested.ts";
export { choose } from "../src/expressions/choose.ts";
export { atLeast } from "../src/expressions/compare.ts";
export { given } from "../src/expressions/given.ts";
export { shareAtLeast } from "../src/expressions/share.ts";
export { fact } from "../src/facts/fact.ts";
export { bilingual } from "../src/ground/bilingual.ts";
export { matter } from "../src/policy/policy.ts";
export { item, section, sheet } from "../src/scoring/sheet.ts";
export { cite } from "../src/sources/citation.ts";
export { policyDocument } from "../src/sources/document.ts";
export { people, percent, points } from "../src/sources/figure.ts";
export { reading } from "../src/sources/reading.ts";
