import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseProblems } from "../../scripts/release/problems.mjs";

const ready = {
  version: "1.2.0",
  compiled: "1.2.0",
  vectors: "1.2.0",
  changelog: "# Changelog\n\n## 1.2.0 (2026-01-15)\n\n- …\n\n## 1.1.0 (2025-12-01)\n",
  repository: "git+ssh://example.test/laowu-rules.git",
  tag: "v1.2.0",
};

describe("a release", () => {
  test("that is in order has nothing in its way", () => {
    expect(releaseProblems(ready)).toEqual([]);
    expect(releaseProblems({ ...ready, tag: undefined })).toEqual([]);
  });

  test.each([
    ["evaluations give another version", { compiled: "1.1.0" }, "src/ground/version.ts"],
    ["the cases name another version", { vectors: "1.1.0" }, "vectors/manifest.json"],
    ["the tag is another one", { tag: "v1.1.0" }, "tag"],
    ["the tag has no v", { tag: "1.2.0" }, "tag"],
    ["the change log has no day", { changelog: "## 1.2.0 (unreleased)\n" }, "CHANGELOG.md"],
    ["the change log has another version", { changelog: "## 1.2.0-beta (2026-01-15)\n" }, "CHANGELOG.md"],
    ["no repository is named", { repository: "" }, "package.json"],
  ])("does not go out where %s", (_, wrong, place) => {
    const problems = releaseProblems({ ...ready, ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(place);
  });
});

describe("the workflow that publishes", () => {
  const text = readFileSync(fileURLToPath(new URL("../../.github/workflows/publish.yml", import.meta.url)), "utf8");
  const [packing = "", publishing = ""] = text.slice(text.indexOf("\njobs:")).split(/\n {2}publish:\n/);

  test("pins every action to a commit", () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, action, rest]) => `${action}${rest}`);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((each) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(each))).toEqual([]);
  });

  test("installs without scripts, checks everything and packs, without the right to publish", () => {
    expect(packing).toContain("npm ci --ignore-scripts");
    expect(packing).toContain('npm_config_ignore_scripts: "true"');
    expect(packing).toContain("run: .ci/run");
    expect(packing).toContain("npm run check:release");
    expect(packing).not.toContain("id-token");
    expect(existsSync(fileURLToPath(new URL("../../.ci/run", import.meta.url)))).toBe(true);
  });

  test("publishes with provenance where nothing else runs", () => {
    expect(publishing).toContain("id-token: write");
    const commands = [...publishing.matchAll(/run: (.+)/g)].map(([, command]) => command);
    expect(commands).toEqual(["npm publish ./*.tgz --provenance --access public --ignore-scripts"]);
  });
});
