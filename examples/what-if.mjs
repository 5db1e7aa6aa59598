#!/usr/bin/env node
// A what-if for those who draft a policy: figures of Urumqi's plan are replaced, and a thousand made-up applicants are
// judged before and after. Who gains, who loses, what does it cost, and do the spending plans fit?
// Usage, after `npm run build`: node examples/what-if.mjs [ADDRESS=VALUE …]
// For example: node examples/what-if.mjs uq.workforce=250 uq.trained-share=60
import { describePolicy, evaluate, evaluateMany, isRequestError, prepare } from "laowu-rules";
import { columns } from "./columns.mjs";
import { problemLines } from "./problems.mjs";
import { applicants } from "./urumqi/applicants.mjs";

/** @typedef {Record<string, number>} Figures by address */
/** @typedef {import("laowu-rules").Outcome} Outcome */
/**
 * What comes out for one applicant: the recognition, and with it the sums by award line and what is said of the spending plan.
 * @typedef {{ id: string, outcome: Outcome, criteria: ReadonlyMap<string, Outcome>, notices: readonly string[], sums: ReadonlyMap<string, number>, plan: Plan }} Judged
 * @typedef {{ outcome: Outcome, isOver: boolean, planned: number, covered: number }} Plan covered: as far as the sums go
 */
/** @typedef {{ id: string, was: Judged, is: Judged }} Pair one applicant under the official figures and under the others */

const COUNT = 1_000;
const SHOWN = 10;
/** What recognition by the city brings. */
const MUNICIPAL = "uq.fund.amount/municipal";
const asked = /** @type {const} */ ({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30" });

const policy = describePolicy(asked.policy, { asOf: asked.asOf });
const provisions = policy.matters.flatMap(({ id, editions }) =>
  editions.flatMap((edition) => edition.provisions.map((provision) => ({ ...provision, matter: id }))),
);
const figures = provisions.flatMap(({ matter, citation, figures }) =>
  figures.map((figure) => ({ ...figure, matter, clause: citation.clause })),
);
const criteria = provisions.filter(({ matter, kind }) => matter === asked.matter && kind === "criterion");

const outcomes = /** @type {const} */ ({ met: "符合 met", "not-met": "不符合 not met", undetermined: "待定 open" });
const kinds = /** @type {(keyof typeof outcomes)[]} */ (Object.keys(outcomes));
/** From worst to best; where a provision does not bear on an applicant, that is as good as met. */
const worth = { "not-met": 0, undetermined: 1, "not-applicable": 2, met: 2 };

/** @type {Record<string, string>} */
const units = {
  people: "人 people",
  percent: "% percent",
  years: "年 years",
  days: "天 days",
  yuan: "元 yuan",
  points: "分 points",
};
const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const plain = (/** @type {number} */ value) => grouped.format(value);
const signed = (/** @type {number} */ value) =>
  value === 0 ? "0" : `${value > 0 ? "+" : "−"}${plain(Math.abs(value))}`;

/**
 * The figures to replace, as the arguments give them, or null if they are not so written. Whether the policy has such figures,
 * and whether they can be so, the library says.
 *
 * @param {readonly string[]} given
 */
function figuresFrom(given) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const argument of given) {
    const [, address = "", value = ""] = /^([^=]+)=(.*)$/.exec(argument) ?? [];
    if (address === "" || found.has(address)) {
      console.error(`${argument}: 应写成“地址=数值”，每个地址只写一次。 Write ADDRESS=VALUE, each address once.`);
      return null;
    }
    // An empty text would count as 0.
    found.set(address, value.trim() === "" ? Number.NaN : Number(value));
  }
  /** @type {Figures} */
  const parameters = Object.fromEntries(found);
  return parameters;
}

/**
 * The support money and the spending plan of an applicant, with the recognition just judged counted as held. Nothing is taken as paid
 * yet, so that a changed sum is priced for everybody who holds its recognition.
 *
 * @param {ReturnType<typeof applicants>[number]["facts"]} facts
 * @param {boolean} isRecognized
 */
function fundFacts({ brand, fund }, isRecognized) {
  const levels = /** @type {("municipal" | "county")[]} */ ([
    ...brand.recognizedAs,
    ...(isRecognized ? ["municipal"] : []),
  ]);
  return { brand: { recognizedAs: levels, awardsPaid: [] }, fund };
}

/** Everyone's outcomes and money under these figures: the applicants are the same each time. @returns {Judged[]} */
function judged(/** @type {Figures} */ parameters) {
  const all = applicants(COUNT);
  const priced = prepare({
    policy: "urumqi",
    matter: ["support-fund", "fund-plan"],
    asOf: asked.asOf,
    parameters,
    detail: "outcome",
  });
  const recognitions = [...evaluateMany({ ...asked, parameters, detail: "outcome" }, all)];
  return all.map((applicant, at) => {
    const answer = recognitions[at];
    if (!answer?.success) throw answer?.error;
    const { outcome, criteria, notices } = answer.data.matters.recognition;
    const facts = fundFacts(applicant.facts, outcome === "met");
    const money = priced(facts).matters;
    const planned = facts.fund.lines.reduce((sum, { amount }) => sum + amount, 0);
    return {
      id: applicant.id,
      outcome,
      criteria: new Map(criteria.map((each) => [each.id, each.outcome])),
      notices: notices.map(({ code }) => code),
      sums: new Map(money["support-fund"].subsidy.lines.map((line) => [line.id, line.amount ?? 0])),
      plan: {
        outcome: money["fund-plan"].outcome,
        isOver: money["fund-plan"].criteria.some((each) => each.id === "uq.fund.total" && each.outcome === "not-met"),
        planned,
        covered: Math.min(planned, money["support-fund"].subsidy.amount ?? 0),
      },
    };
  });
}

/** @param {Figures} parameters @returns {Pair[]} */
function pairsUnder(parameters) {
  const after = judged(parameters);
  return judged({}).flatMap((was, at) => {
    const is = after[at];
    return is === undefined ? [] : [{ id: was.id, was, is }];
  });
}

/** How many of these applicants a criterion became better for, or worse. */
function moved(/** @type {readonly Pair[]} */ pairs, /** @type {string} */ id, /** @type {1 | -1} */ direction) {
  const worthOf = (/** @type {Judged} */ { criteria }) => worth[criteria.get(id) ?? "not-applicable"];
  return pairs.filter(({ was, is }) => (worthOf(is) - worthOf(was)) * direction > 0).length;
}

/** The binding criteria that became better, or worse, for some of these applicants. */
const because = (/** @type {readonly Pair[]} */ pairs, /** @type {1 | -1} */ direction) =>
  criteria
    .map(({ id, binding }) => ({ id, many: binding ? moved(pairs, id, direction) : 0 }))
    .filter(({ many }) => many > 0)
    .map(({ id, many }) => `${id} ${plain(many)}`)
    .join(", ");

/** @param {Figures} parameters @param {readonly Pair[]} pairs */
function printHead(parameters, pairs) {
  console.log(`\n假设测算 what-if: ${policy.authority.zh} ${policy.authority.en}`);
  console.log(`申报认定 recognition · ${plain(pairs.length)}家虚构的申请单位 made-up applicants · ${asked.asOf}`);
  // The notices' texts are the same for everyone, so an evaluation without facts has them.
  for (const { code, message } of evaluate({ ...asked, parameters, facts: {} }).matters.recognition.notices) {
    const many = pairs.filter(({ is }) => is.notices.includes(code)).length;
    console.log(`注意 notice ${code} (${plain(many)}/${plain(pairs.length)}): ${message.zh} ${message.en}`);
  }
}

/** @param {Figures} parameters */
function figureRows(parameters) {
  const replaced = figures.filter(({ address }) => Object.hasOwn(parameters, address));
  return [
    ["地址 address", "事项 matter", "条款 clause", "单位 unit", "现行 official", "假设 what-if"],
    ...replaced.map(({ address, matter, clause, unit, value }) => {
      const used = parameters[address] ?? value;
      return [address, matter, clause, units[unit ?? ""] ?? unit ?? "", plain(value), plain(used)];
    }),
  ];
}

/** @param {readonly Pair[]} pairs */
const criterionRows = (pairs) => [
  ["条件 criterion", "条款 clause", ...Object.values(outcomes), "变好 better", "变差 worse"],
  ...criteria.map(({ id, binding, citation }) => {
    const counts = kinds.map((outcome) => {
      const was = plain(pairs.filter((pair) => pair.was.criteria.get(id) === outcome).length);
      const is = plain(pairs.filter((pair) => pair.is.criteria.get(id) === outcome).length);
      return was === is ? was : `${was} → ${is}`;
    });
    const moves = /** @type {const} */ ([1, -1]).map((direction) => moved(pairs, id, direction));
    const title = binding ? id : `${id}（非必要 not binding）`;
    return [title, citation.clause, ...counts, ...moves.map((many) => (many === 0 ? "" : plain(many)))];
  }),
];

/** @param {readonly Pair[]} pairs */
const outcomeRows = (pairs) => [
  ["结论 outcome", "现行 official", "假设 what-if", "增减 change"],
  ...kinds.map((outcome) => {
    const was = pairs.filter((pair) => pair.was.outcome === outcome).length;
    const is = pairs.filter((pair) => pair.is.outcome === outcome).length;
    return [outcomes[outcome], plain(was), plain(is), signed(is - was)];
  }),
];

/** Who gains and who loses. Why nobody loses is found by comparing, and not known beforehand. */
function moveLines(
  /** @type {readonly Pair[]} */ pairs,
  /** @type {readonly Pair[]} */ gain,
  /** @type {readonly Pair[]} */ lose,
) {
  const listed = (/** @type {readonly Pair[]} */ those) => {
    if (those.length === 0) return "0";
    const ids = those.slice(0, SHOWN).map(({ id }) => id);
    return `${plain(those.length)}: ${[...ids, ...(those.length > SHOWN ? ["…"] : [])].join(", ")}`;
  };
  const lines = [`新增符合 gain ${listed(gain)}`];
  if (gain.length > 0) lines.push(`  变好的条件 criteria that became better for them: ${because(gain, 1)}`);
  lines.push(`不再符合 lose ${listed(lose)}`);
  const worse = because(pairs, -1);
  if (lose.length > 0) lines.push(`  变差的条件 criteria that became worse for them: ${because(lose, -1)}`);
  else if (worse === "")
    lines.push(
      "  逐家逐项比对：没有一项必要条件对任何一家变差。 One by one: no binding criterion became worse for anyone.",
    );
  else
    lines.push(
      `  有条件变差，但所涉单位本来就不符合。 Some became worse, only for those who did not qualify before: ${worse}`,
    );
  return lines.map((line) => `  ${line}`).join("\n");
}

/** @param {number} was @param {number} is */
const change = (was, is) => (was === is ? plain(was) : `${plain(was)} → ${plain(is)}`);
/** @type {<Each>(list: readonly Each[], value: (each: Each) => number) => number} */
const total = (list, value) => list.reduce((sum, each) => sum + value(each), 0);

/** The cost of each sum of the award: how many are paid it, how much each, and the difference over all of them. */
function costRows(/** @type {Figures} */ parameters, /** @type {readonly Pair[]} */ pairs) {
  const sums = figures.filter(({ matter, unit }) => matter === "support-fund" && unit === "yuan");
  const rows = sums.map(({ address, clause, value }) => {
    const paid = (/** @type {Judged} */ { sums }) => sums.get(address) ?? 0;
    const [was, is] = [total(pairs, (pair) => paid(pair.was)), total(pairs, (pair) => paid(pair.is))];
    return {
      difference: is - was,
      cells: [
        address,
        clause,
        change(pairs.filter((pair) => paid(pair.was) > 0).length, pairs.filter((pair) => paid(pair.is) > 0).length),
        change(value, parameters[address] ?? value),
        change(was, is),
        signed(is - was),
      ],
    };
  });
  return [
    ["补助 sum", "条款 clause", "家数 applicants", "每家（元） yuan each", "合计（元） yuan in all", "增减 change"],
    ...rows.map(({ cells }) => cells),
    ["合计 in all", "", "", "", "", signed(total(rows, ({ difference }) => difference))],
  ];
}

/** The spending plans of those who are recognised: may they be carried out, and does the money reach? @param {readonly Pair[]} pairs */
function planRows(pairs) {
  const count = (/** @type {(plan: Plan) => boolean} */ holds) =>
    change(pairs.filter(({ was }) => holds(was.plan)).length, pairs.filter(({ is }) => holds(is.plan)).length);
  const bears = (/** @type {Plan} */ { outcome }) => outcome !== "not-applicable";
  const money = (/** @type {(plan: Plan) => number} */ value) => {
    const of = (/** @type {Plan} */ plan) => (bears(plan) ? value(plan) : 0);
    return change(
      total(pairs, ({ was }) => of(was.plan)),
      total(pairs, ({ is }) => of(is.plan)),
    );
  };
  return [
    ["资金使用计划 fund-plan", "现行 → 假设 official → what-if"],
    ["已获认定的计划（家） plans of recognised brands", count(bears)],
    ["  可按计划支出 may be spent as planned", count(({ outcome }) => outcome === "met")],
    ["  计划合计超出补助总额 above the sums", count((plan) => bears(plan) && plan.isOver)],
    ["计划合计（元） planned, yuan", money(({ planned }) => planned)],
    ["  补助可以承担（元） covered by the sums, yuan", money(({ covered }) => covered)],
  ];
}

/** @param {Figures} parameters */
function whatIf(parameters) {
  const pairs = pairsUnder(parameters);
  const gain = pairs.filter(({ was, is }) => was.outcome !== "met" && is.outcome === "met");
  const lose = pairs.filter(({ was, is }) => was.outcome === "met" && is.outcome !== "met");
  const open = pairs.filter(({ is }) => is.outcome === "undetermined");

  printHead(parameters, pairs);
  console.log(`\n一、替换的数据 figures replaced\n\n${columns(figureRows(parameters))}`);
  console.log(`\n二、各项条件，按家数 the criteria, by number of applicants\n\n${columns(criterionRows(pairs))}`);
  console.log(`\n三、认定结论，按家数 the outcomes, by number of applicants\n\n${columns(outcomeRows(pairs))}`);
  console.log(`\n四、哪些单位新增符合、哪些不再符合 who gains, who loses\n\n${moveLines(pairs, gain, lose)}`);
  console.log(`\n五、费用 what it costs: support-fund\n\n${columns(costRows(parameters, pairs))}`);
  const municipal = figures.find(({ address }) => address === MUNICIPAL);
  if (open.length > 0 && municipal !== undefined) {
    const sum = plain(open.length * (parameters[MUNICIPAL] ?? municipal.value));
    console.log(`\n  假设下待定的${plain(open.length)}家若都符合，另需${sum}元。`);
    console.log(
      `  If all of the ${plain(open.length)} that are open in the what-if qualify, that costs a further ${sum} yuan.`,
    );
  }
  console.log(`\n六、资金使用 the spending plans\n\n${columns(planRows(pairs))}`);
}

const given = process.argv.slice(2);
const parameters = figuresFrom(given.length > 0 ? given : ["uq.workforce=250"]);
try {
  if (parameters === null) process.exitCode = 1;
  else whatIf(parameters);
} catch (error) {
  if (!isRequestError(error)) throw error;
  console.error(problemLines(error).join("\n"));
  process.exitCode = 1;
}
