import type { Outcome } from "../index.ts";
import { type Answer, allAnswers } from "./answer.ts";
import { findAnswer } from "./find-answer.ts";
import { misuse } from "./misuse.ts";
import { decisive, tellAnswer, tellGrounds, tellPoints } from "./tell.ts";
import type { Verdict } from "./verdict.ts";

/** A score as it is expected: points, or the bounds of one that is not settled, as case files write them. */
export type ExpectedScore = number | `${number}..${number}`;

/** Is the outcome of the value, or of the provision or matter of it with that id, the one expected? */
export function checkOutcome(value: unknown, expected: Outcome, id?: unknown): Verdict {
  if (id !== undefined && typeof id !== "string")
    throw misuse({ zh: "应为一项的编号。", en: "The id of a provision or matter is expected here." });
  const answer = findAnswer(value, id, "outcome");
  const reasons = decisive(answer).flatMap((part) => tellAnswer(part));
  return {
    pass: answer.outcome === expected,
    expected,
    found: answer.outcome,
    subject: answer.name,
    grounds: [...tellGrounds(answer), ...reasons],
  };
}

/** The last argument, and the id before it where there is one. */
function withId<Last>(args: readonly unknown[], what: string): readonly [id: string | undefined, last: Last] {
  const [first, second] = args;
  if (args.length === 1) return [undefined, first as Last];
  if (args.length === 2 && typeof first === "string") return [first, second as Last];
  throw misuse({ zh: `应给出 (${what}) 或 (id, ${what})。`, en: `(${what}) or (id, ${what}) is expected here.` });
}

/** Is the score the one expected? */
export function checkScore(value: unknown, ...args: readonly unknown[]): Verdict {
  const [id, expected] = withId<ExpectedScore>(args, "points");
  if (typeof expected !== "number" && !/^[\d.]+\.\.[\d.]+$/.test(String(expected)))
    throw misuse({ zh: "分数应为数字，或写作“10..15”。", en: "Points are a number here, or bounds such as “10..15”." });
  const answer = findAnswer(value, id, "score");
  const { score } = answer;
  const found = score === undefined ? "" : tellPoints(score);
  // Of a whole sheet, the items say where the points come from.
  const items = answer.parts.length === 0 ? [] : allAnswers(answer).filter((part) => part !== answer && part.score);
  return {
    pass: found === String(expected),
    expected: String(expected),
    found,
    subject: answer.name,
    grounds: [
      ...tellGrounds(answer),
      ...items.map(({ name, score, citation }) =>
        `${name}: ${tellPoints(score as never)} / ${score?.max ?? "?"} ${citation === undefined ? "" : `${citation.clause} “${citation.fragment}”`}`.trimEnd(),
      ),
    ],
  };
}

/** Is the sum owed the one expected? */
export function checkPaid(value: unknown, ...args: readonly unknown[]): Verdict {
  const [id, expected] = withId<number>(args, "yuan");
  if (typeof expected !== "number" || !Number.isFinite(expected))
    throw misuse({ zh: "金额应为数字（元）。", en: "An amount is a number of yuan." });
  const answer = findAnswer(value, id, "amount");
  const lines = answer.parts.filter((part) => part.amount !== undefined);
  return {
    pass: answer.amount === expected,
    expected,
    found: answer.amount,
    subject: answer.name,
    grounds: [...tellGrounds(answer), ...[...decisive(answer), ...lines].flatMap((part) => tellAnswer(part))],
  };
}

/** Does the text name this clause, or share its words with the fragment? */
function cites({ citation }: Answer, text: string): boolean {
  if (citation === undefined) return false;
  const { clause, fragment } = citation;
  return clause === text || fragment.includes(text) || text.includes(fragment);
}

/** Does the provision, or any of the matter, stand on this clause or fragment? */
export function checkCited(value: unknown, ...args: readonly unknown[]): Verdict {
  const [id, expected] = withId<string>(args, "text");
  if (typeof expected !== "string" || expected === "")
    throw misuse({ zh: "应为条款或原文。", en: "A clause or a fragment is expected here." });
  const answer = findAnswer(value, id, "citation");
  const all = allAnswers(answer).filter(({ citation }) => citation !== undefined);
  const found = [...new Set(all.map(({ citation }) => `${citation?.clause} “${citation?.fragment}”`))];
  return {
    pass: all.some((each) => cites(each, expected)),
    expected,
    found: found.length === 1 ? found[0] : found,
    subject: answer.name,
    grounds: all.length === 1 ? tellGrounds(answer) : [],
  };
}

/** Is the fact missing? Of a list: are these the missing facts, and no others? */
export function checkLacking(value: unknown, expected: unknown): Verdict {
  const list = typeof expected === "string" ? [expected] : expected;
  if (!Array.isArray(list) || list.some((path) => typeof path !== "string" || path === ""))
    throw misuse({
      zh: "应为一个事实的路径，或路径的列表。",
      en: "The path of a fact, or a list of paths, is expected here.",
    });
  const answer = findAnswer(value, undefined, "missing");
  const missing = answer.missing ?? [];
  const lacking = new Set(missing);
  const pass =
    (typeof expected === "string" || new Set(list).size === missing.length) && list.every((path) => lacking.has(path));
  return {
    pass,
    expected: typeof expected === "string" ? expected : [...list].sort(),
    found: [...missing].sort(),
    subject: answer.name,
    grounds: [],
  };
}

/** Does the result carry the notice? */
export function checkNotice(value: unknown, expected: unknown): Verdict {
  if (typeof expected !== "string" || expected === "")
    throw misuse({ zh: "应为提示代码。", en: "The code of a notice is expected here." });
  const answer = findAnswer(value, undefined, "notices");
  const found = answer.notices ?? [];
  return { pass: found.includes(expected), expected, found, subject: answer.name, grounds: [] };
}
