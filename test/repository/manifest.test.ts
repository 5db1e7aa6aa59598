import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { manifestOf } from "../../scripts/manifest-of.mjs";
import * as library from "../../src/index.ts";
import { readCases } from "../../src/testing.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

test("the manifest of the cases is up to date (else: npm run build, npm run manifest)", () => {
  const made = manifestOf({ folder: `${root}vectors/`, version, library, readCases });
  expect(JSON.parse(readFileSync(`${root}vectors/manifest.json`, "utf8"))).toEqual(made);
});

test("it names every matter of every authority, with cases and with a document", () => {
  const { policies } = manifestOf({ folder: `${root}vectors/`, version, library, readCases });
  expect(policies.map(({ policy }) => policy)).toEqual(Object.keys(library.policies));
  for (const { policy, matters } of policies) {
    const ids = library.describePolicy(policy).matters.map(({ id }) => id);
    expect(matters.map(({ matter }) => matter)).toEqual(ids);
    for (const { cases, documents, sha256 } of matters) {
      expect(cases).toBeGreaterThan(0);
      expect(documents.length).toBeGreaterThan(0);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  }
});
