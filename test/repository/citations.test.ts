import { describe, expect, test } from "vitest";
import { findCitations } from "../../scripts/find-citations.mjs";
import { describePolicy, policies } from "../../src/index.ts";

const folder = process.env.LAOWU_SOURCES;

describe.each(Object.keys(policies) as (keyof typeof policies)[])("%s", (policy) => {
  // Skipped, and said to be, where there is no copy of the official texts.
  test.skipIf(folder === undefined)("every citation's fragment is in its source (LAOWU_SOURCES)", () => {
    const { found, lacking } = findCitations(describePolicy(policy), folder as string);
    expect(lacking).toEqual([]);
    expect(found).toBeGreaterThan(0);
  });

  test.skipIf(folder === undefined)("a fragment that is not in the source is told", () => {
    const description = describePolicy(policy);
    const [gap] = description.gaps;
    const changed = { ...description, gaps: [{ ...gap, citation: { ...gap?.citation, fragment: "不在文本之中" } }] };
    expect(findCitations(changed as never, folder as string).lacking).toHaveLength(1);
  });
});
