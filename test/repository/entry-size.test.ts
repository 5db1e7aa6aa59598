import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const bytesOf = (file: string) =>
  gzipSync(readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url))), { level: 9 }).length;

// Each is one file with everything in it. What it is made of: docs/benchmark.md. A ceiling may only fall. All rose once, by a
// kilobyte: what-ifs are prepared from the official request, which makes them some twenty times as fast.
test.each([
  ["urumqi.js", 73_000],
  ["inner-mongolia.js", 70_500],
  ["hubei.js", 75_000],
  ["baoji.js", 63_500],
  ["laowu-rules.global.js", 147_000],
])("%s takes at most %i bytes after gzip", (file, most) => {
  expect(bytesOf(file)).toBeLessThanOrEqual(most);
  // Much less would mean that something is missing.
  expect(bytesOf(file)).toBeGreaterThan(most * 0.8);
});
