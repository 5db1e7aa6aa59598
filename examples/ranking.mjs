#!/usr/bin/env node
// Twenty made-up candidates by their points on Urumqi's scoring sheet, where some facts are not known yet: who takes which
// place, who is within the quota in any case, and on what it depends for the others.
// Usage, after `npm run build`: node examples/ranking.mjs [QUOTA]
import { describePolicy, evaluate, isRequestError, rank } from "laowu-rules";
import { columns } from "./columns.mjs";
import { problemLines } from "./problems.mjs";
import { candidates } from "./urumqi/candidates.mjs";

const standings = { in: "入围 in", out: "未入围 out", depends: "待定 depends" };
const asked = /** @type {const} */ ({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", detail: "result" });

/** One place, the span of those that it may still take, or none: its matter is not met. @param {number | null} from @param {number | null} to */
function placeInWords(from, to) {
  if (from === null) return "不占名次 none";
  return from === to ? String(from) : `${from}–${to}`;
}

/** @param {number} quota */
function printRanking(quota) {
  const evaluations = candidates(20).map((candidate) => evaluate({ ...asked, ...candidate }));
  const { places } = rank(evaluations, { quota });
  const scores = new Map(evaluations.map(({ id, matters }) => [id, matters.scoring.score]));
  const policy = describePolicy(asked.policy, { asOf: asked.asOf });

  console.log(`\n${policy.authority.zh} ${policy.authority.en} · ${asked.asOf}`);
  for (const { title, status } of policy.documents)
    if (status === "draft-for-comment") console.log(`《${title}》：征求意见稿 a draft for comment`);
  console.log(
    `市级劳务品牌评估打分表：${places.length}家虚构的候选单位，名额${quota}个 scoring sheet: ${places.length} made-up candidates, quota ${quota}\n`,
  );

  const rows = places.map(({ id, from, to, total, in: standing }) => {
    const score = scores.get(id);
    // Only settled totals are a tie for certain.
    const equals = places.filter((other) => total !== null && other.total === total && other.id !== id);
    return [
      placeInWords(from, to),
      id ?? "",
      total === null ? `${score?.atLeast}–${score?.atMost}` : String(total),
      standing === null ? "" : standings[standing],
      equals.map((other) => other.id).join(", "),
    ];
  });
  console.log(columns([["名次 place", "编号 id", "得分 points", "名额 quota", "并列 tied with"], ...rows]));

  const labels = new Map(policy.facts.map(({ path, label }) => [path, label]));
  const open = places.filter(({ dependsOn }) => dependsOn !== undefined);
  if (open.length > 0) console.log("\n取决于什么 on what it depends\n");
  for (const { id, dependsOn } of open) {
    console.log(`  ${id}`);
    for (const path of dependsOn?.facts ?? []) {
      const label = labels.get(path);
      console.log(`    自身尚缺 its own facts: ${path} ${label?.zh ?? ""} ${label?.en ?? ""}`.trimEnd());
    }
    const others = dependsOn?.candidates ?? [];
    if (others.length > 0) console.log(`    他人的得分 the points of others: ${others.join(", ")}`);
  }

  /** @param {"in" | "out" | "depends"} standing */
  const count = (standing) => places.filter((place) => place.in === standing).length;
  console.log(
    `\n入围 in ${count("in")}，未入围 out ${count("out")}，待定 depends ${count("depends")}。得分相同的名次相同，其后的名次空缺。 Equal points share a place, and the places after it stay empty.`,
  );
}

try {
  const [quota = "8"] = process.argv.slice(2);
  // An empty text would count as 0.
  printRanking(quota.trim() === "" ? Number.NaN : Number(quota));
} catch (error) {
  if (!isRequestError(error)) throw error;
  console.error(problemLines(error).join("\n"));
  process.exitCode = 1;
}
