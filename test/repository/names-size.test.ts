import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../dist/names.js", import.meta.url));

// Tables and code: what a page takes over the wire when it bundles the built entry.
test("the built entry of the names, bundled and minified, is at most 24,000 bytes after gzip", async () => {
  const folder = mkdtempSync(join(tmpdir(), "names-size-"));
  try {
    await build({
      entry: [entry],
      outDir: folder,
      format: ["esm"],
      target: "es2022",
      platform: "neutral",
      config: false,
      dts: false,
      minify: true,
      silent: true,
      splitting: false,
      esbuildOptions: (options) => {
        options.charset = "utf8";
      },
      outExtension: () => ({ js: ".js" }),
    });
    const bytes = gzipSync(readFileSync(join(folder, "names.js")), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(24_000);
    // Less than half of it would mean that the tables aren't in it.
    expect(bytes).toBeGreaterThan(12_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
