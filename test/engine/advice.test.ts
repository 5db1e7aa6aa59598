import { describe, expect, test } from "vitest";
import { describePolicy, type MatterResult, type Path, path, policies, safeEvaluate } from "../../src/index.ts";
import * as applicants from "../second-opinion/applicants.ts";
import { Chance } from "../second-opinion/chance.ts";
import { type Facts, laid, typeAt } from "./laid.ts";

// One record serves all authorities: whatever is advised on it for any matter, under any readings, is accepted when it is laid
// over the record, and does what it promises.

const RECORDS = process.env.LAOWU_LONG === "1" ? 2_000 : 120;
const asOf = "2025-06-30";

const draws: readonly ((chance: Chance, asOf: string) => object)[] = [
  applicants.directory,
  applicants.innerMongoliaPlan,
  applicants.baojiPlan,
  applicants.hubeiLaborBrand,
  applicants.baojiLaborBrand,
  applicants.constructionAward,
  applicants.skillsBaseGrant,
  applicants.hubeiLeadingEnterprise,
  applicants.trainingSubsidy,
  applicants.libraryReview,
  applicants.baojiLeadingEnterprise,
  applicants.absorptionAward,
  applicants.exhibitionAward,
  applicants.dualBrand,
  applicants.scoring,
  applicants.recognition,
  applicants.annualReview,
  applicants.supportFund,
  applicants.publicNotice,
  applicants.regionalRecommendation,
  applicants.applicationForm,
];

const isGroup = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One record of two; where both say something of a fact, one of them is taken. */
function merged(chance: Chance, left: Facts, right: Facts): Facts {
  const all = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = left[key];
    if (isGroup(before) && isGroup(value)) all[key] = merged(chance, before, value);
    else if (before === undefined || before === null || (value !== null && chance.often(50))) all[key] = value;
  }
  return all;
}

/** The facts without one of them. */
function without(facts: Facts, [key, ...rest]: readonly string[]): Facts {
  const [, list, place] = /^(\w+)\[(\d+)\]$/.exec(key as string) ?? [];
  if (list !== undefined && rest.length > 0) {
    const records = facts[list] as readonly Facts[];
    const at = records.some(({ year }) => year === Number(place))
      ? records.findIndex(({ year }) => year === Number(place))
      : Number(place);
    return { ...facts, [list]: records.map((record, other) => (other === at ? without(record, rest) : record)) };
  }
  const { [key as string]: value, ...others } = facts;
  return rest.length > 0 && isGroup(value) ? { ...others, [key as string]: without(value, rest) } : others;
}

/** A record of which every part that contradicts another is left out. */
function inOrder(facts: Facts): Facts {
  let valid = facts;
  for (let round = 0; round < 20; round += 1) {
    const answer = safeEvaluate({ policy: "urumqi", asOf, facts: valid, detail: "outcome" } as never);
    if (answer.success) return valid;
    const [issue] = answer.error.issues;
    valid = without(valid, (issue?.path ?? "").split(".").slice(1));
  }
  throw new Error("no record in order");
}

function record(seed: number): Facts {
  const chance = new Chance(seed);
  chance.absent = chance.pick([0, 5, 30]);
  let all: Facts = {};
  for (const draw of draws) all = merged(chance, all, draw(chance, asOf) as Facts);
  // Training is given either once or by training brand.
  const { dual, training, ...others } = all as Record<string, Facts>;
  const byBrand = Array.isArray(dual?.trainingBrands) && chance.often(60);
  const { trainingBrands, ...ofDual } = dual ?? {};
  return inOrder(byBrand ? { ...others, dual } : { ...others, training, dual: ofDual });
}

interface Asked {
  readonly policy: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly facts: Facts;
}

interface Advice {
  readonly of: string;
  readonly changes: readonly { readonly path: string; readonly from: unknown; readonly to: unknown }[];
  readonly kept: (after: Readonly<Record<string, MatterResult>>) => boolean;
}

function evaluated({ policy, readings }: Asked, facts: Facts) {
  const answer = safeEvaluate({ policy, readings, asOf, facts, detail: "full" } as never);
  return answer.success ? (answer.data as never as { matters: Record<string, MatterResult> }).matters : answer.error;
}

const itemsOf = (result: MatterResult | undefined) => result?.score?.sections.flatMap(({ items }) => items) ?? [];

/** Everything that is advised to an applicant. */
function adviceTo(asked: Asked): readonly Advice[] {
  const matters = evaluated(asked, asked.facts);
  if (matters instanceof Error) throw matters;
  return Object.entries(matters).flatMap(([id, result]) => {
    const found: Advice[] = [];
    for (const { id: criterion, shortfall } of result.criteria) {
      if (shortfall === undefined) continue;
      found.push({
        of: `the shortfall of ${criterion} in ${id}`,
        changes: shortfall.map(({ fact, from, to }) => ({ path: fact, from, to })),
        kept: (after) => after[id]?.criteria.find((each) => each.id === criterion)?.outcome === "met",
      });
    }
    for (const { id: item, score, next } of itemsOf(result)) {
      if (next === undefined) continue;
      found.push({
        of: `the next step of ${item}`,
        changes: next.needs.map(({ fact, from, to }) => ({ path: fact, from, to })),
        kept: (after) =>
          (itemsOf(after[id]).find((each) => each.id === item)?.atLeast ?? -1) >= (score as number) + next.points,
      });
    }
    const way: Path = path({ ...asked, matter: id, asOf } as never);
    if ("changes" in way)
      found.push({
        of: `the path of ${id}`,
        changes: way.changes,
        kept: (after) => after[id]?.outcome === "met",
      });
    return found;
  });
}

// How a thing is called, where and when it was, and what an authority decides is not the applicant's to change.
const untouched =
  /^(?:applicant\.(?:kind|registeredIn|recognitionLostOn)|brand\.(?:name|place|origin|formedOn|domesticService|nameFixedBefore|field|awardsPaid)|training\.(?:level|year)|(?:training|dual\.trainingBrands\[\d+\])\.(?:level|year|localStandard\..*)|dual\.relaxationGround|award\.(?:skillsBase|paid|decidedAmount|countyAmount|trainingSubsidy|uplift)|materials\.submittedOn|notice\.(?:publishedOn|holidays|makeUpWorkdays)|fund\.lines.*|assessor\..*)$/;
const findings = /^(?:review\.findings|exit)\./;

/** Why an advice can't be followed; undefined where it can. */
function fault(asked: Asked, { changes, kept }: Advice): string | undefined {
  for (const { path, from, to } of changes) {
    if (untouched.test(path)) return `${path} is not to be changed`;
    if (findings.test(path) && from === true) return `${path} was found`;
    const { kind } = typeAt(path);
    if (typeof to === "number" && to < Number(from ?? 0)) return `${path} falls`;
    if (kind === "list" && from !== null && !(from as unknown[]).every((one) => (to as unknown[]).includes(one)))
      return `${path} loses an entry`;
  }
  const after = evaluated(asked, laid(asked.facts, changes));
  if (after instanceof Error) return `refused: ${JSON.stringify(after.issues.map(({ path, code }) => [path, code]))}`;
  return kept(after) ? undefined : "it does not do what it promises";
}

/** The least record on which an advice has a fault of the same kind. */
function smallest(asked: Asked, of: string): Asked {
  const isFaulty = (facts: Facts): boolean => {
    const one = { ...asked, facts };
    if (evaluated(one, facts) instanceof Error) return false;
    return adviceTo(one).some((advice) => advice.of === of && fault(one, advice) !== undefined);
  };
  const leaves = (group: Facts, before: readonly string[] = []): readonly (readonly string[])[] =>
    Object.entries(group).flatMap(([key, value]) =>
      isGroup(value) ? [[...before, key], ...leaves(value, [...before, key])] : [[...before, key]],
    );
  let { facts } = asked;
  for (const leaf of leaves(facts)) {
    const fewer = without(facts, leaf);
    if (isFaulty(fewer)) facts = fewer;
  }
  return { ...asked, facts };
}

describe.each(Object.keys(policies))("advice of %s on the record of an applicant of all authorities", (policy) => {
  test("can be followed, and does what it promises", () => {
    const { readings } = describePolicy(policy as "urumqi", { asOf });
    const faults = new Map<string, string>();
    const kinds = { path: 0, shortfall: 0, next: 0 };
    for (let seed = 1; seed <= RECORDS; seed += 1) {
      const facts = record(seed);
      const chance = new Chance(seed + 1_000_000);
      const chosen = Object.fromEntries(
        readings.map(({ id, options }) => [id, chance.often(60) ? undefined : chance.pick(Object.keys(options))]),
      );
      const asked = { policy, readings: JSON.parse(JSON.stringify(chosen)), facts };
      for (const advice of adviceTo(asked)) {
        kinds[advice.of.includes("shortfall") ? "shortfall" : advice.of.includes("path") ? "path" : "next"] += 1;
        const why = fault(asked, advice);
        if (why === undefined || faults.has(advice.of)) continue;
        const least = smallest(asked, advice.of);
        const again = adviceTo(least).find(({ of }) => of === advice.of);
        faults.set(advice.of, `${fault(least, again as Advice)} ${JSON.stringify([least, again?.changes])}`);
      }
    }
    if (process.env.LAOWU_COUNTS) console.log(policy, kinds);
    expect(Object.fromEntries(faults)).toEqual({});
    expect(kinds.path).toBeGreaterThan(RECORDS);
    expect(kinds.shortfall).toBeGreaterThan(RECORDS);
  }, 300_000);
});
