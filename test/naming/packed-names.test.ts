import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packNames } from "../../scripts/pack-names.mjs";

const packed = new URL("../../src/naming/packed-names.ts", import.meta.url);

test("the packed names are those of the lists as they are now; else: npm run pack:names", async () => {
  expect((await packNames()) === readFileSync(packed, "utf8")).toBe(true);
});
