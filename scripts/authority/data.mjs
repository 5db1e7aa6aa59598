import { pascal } from "./authority.mjs";

/** What stands where something is to be filled in. */
export const OPEN = "待填写 to be filled in";

/**
 * The policy as data: one document, one matter, one criterion, ready to compile.
 *
 * @param {import("./authority.mjs").Authority} authority
 * @param {string} name What the policy is called in code.
 * @returns {Record<string, string>}
 */
export function dataOf({ id, prefix, zh, en }, name) {
  return {
    "documents.ts": `import { cite } from "../../sources/citation.ts";
import { policyDocument } from "../../sources/document.ts";

/** ${OPEN}: what the document is. */
export const opinion = policyDocument({
  id: "${prefix}-${OPEN}",
  title: "${OPEN}",
  number: null,
  dates: { issued: null, published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "${id}.txt",
});

/** Cites the document. */
export const at = (clause: string, fragment: string) => cite(opinion, clause, fragment);
`,
    "facts.ts": `import { workforce as sharedWorkforce } from "../../facts/workforce.ts";

export const workforce = { total: sharedWorkforce.total };
`,
    "labor-brand.ts": `import { criterion } from "../../eligibility/criterion.ts";
import { atLeast } from "../../expressions/compare.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { people } from "../../sources/figure.ts";
import { at } from "./documents.ts";
import { workforce } from "./facts.ts";

/** ${OPEN}: what is asked. */
export const laborBrand = matter("labor-brand", {
  kind: "eligibility",
  question: bilingual("${OPEN}？", "${OPEN}?"),
  criteria: [
    criterion("${prefix}.workforce", {
      topic: "workforce-size",
      cite: at("${OPEN}", "${OPEN}"),
      require: atLeast(workforce.total, people(1)),
    }),
  ],
});
`,
    "shapes.ts": `import type { Known, WorkforceFacts } from "../../facts/request-facts.ts";

/** What the matters of the policy read, and what their results have; a test holds it against the rules. */
export interface ${pascal(id)}Shapes {
  "labor-brand": { facts: LaborBrandFacts; readings: object; parts: never };
}

/** Facts of the matter \`labor-brand\`. */
export interface LaborBrandFacts {
  workforce?: Known<Pick<WorkforceFacts, "total">>;
}
`,
    "words.ts": `import { judgeCompare } from "../../expressions/compare.ts";
import { commonWords, type Vocabulary } from "../../expressions/vocabulary.ts";

/** The words that this policy is written in. */
export const ${name}Words: Vocabulary = {
  conditions: { ...commonWords.conditions, compare: judgeCompare },
  terms: commonWords.terms,
  procedures: {},
};
`,
    "index.ts": `import { bilingual } from "../../ground/bilingual.ts";
import type { Policy } from "../../policy/policy.ts";
import { opinion } from "./documents.ts";
import { laborBrand } from "./labor-brand.ts";

/** ${OPEN}: the authority and its documents. */
export const ${name}: Policy = {
  id: "${id}",
  authority: bilingual("${zh}", "${en}"),
  documents: [opinion],
  matters: [laborBrand],
};
`,
  };
}
