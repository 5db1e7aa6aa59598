/**
 * What stands in the way of a release; nothing where all is in order.
 *
 * @param {object} state
 * @param {string} state.version Of package.json.
 * @param {string} state.compiled The version that evaluations give.
 * @param {string} state.vectors The version that the manifest of the cases names.
 * @param {string} state.changelog
 * @param {string} state.repository What provenance is held against; empty where package.json has none.
 * @param {string | undefined} state.tag The tag that is released, where one is.
 * @returns {string[]}
 */
export function releaseProblems({ version, compiled, vectors, changelog, repository, tag }) {
  const problems = [];
  if (compiled !== version) problems.push(`src/ground/version.ts: ${compiled} ≠ ${version}`);
  if (vectors !== version) problems.push(`vectors/manifest.json: ${vectors} ≠ ${version} (npm run manifest)`);
  if (tag !== undefined && tag !== `v${version}`) problems.push(`标签 tag: ${tag} ≠ v${version}`);
  const heading = changelog.split("\n").find((line) => line.startsWith(`## ${version} `)) ?? "";
  if (!/ \(\d{4}-\d{2}-\d{2}\)$/.test(heading))
    problems.push(`CHANGELOG.md: 应有“## ${version} (日期)”。 “## ${version} (YYYY-MM-DD)” is expected there.`);
  if (repository === "") problems.push("package.json: 缺少 repository，来源证明以它为准。 It names no repository.");
  return problems;
}
