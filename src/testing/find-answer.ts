import { jsonText } from "../own.ts";
import { type Answer, allAnswers, answerOf } from "./answer.ts";
import { misuse } from "./misuse.ts";

/** What a check can ask an answer for. */
export type Asked = "outcome" | "score" | "amount" | "missing" | "notices" | "citation";

const called: Readonly<Record<Asked, readonly [zh: string, en: string]>> = {
  outcome: ["结论", "outcome"],
  score: ["得分", "score"],
  amount: ["金额", "amount"],
  missing: ["尚缺事实", "list of missing facts"],
  notices: ["提示", "notices"],
  citation: ["条款", "citation"],
};

/** Is it there to be told? A citation may be that of any part. */
function has(answer: Answer, asked: Asked): boolean {
  return asked === "citation"
    ? allAnswers(answer).some(({ citation }) => citation !== undefined)
    : answer[asked] !== undefined;
}

/** The part of an answer that is asked for; for a citation, all that stands around it. */
function toldBy(answer: Answer, asked: Asked): string {
  return jsonText(asked === "citation" ? answer : answer[asked]);
}

/** What a check is about: the value itself, or with an id the provision or matter of it that is called so. */
export function findAnswer(value: unknown, id: string | undefined, asked: Asked): Answer {
  const whole = answerOf(value);
  if (whole === undefined)
    throw misuse({
      zh: "应为评估结果、某一事项的结果或其中一项。",
      en: "An evaluation, the result of a matter or a part of one is expected here.",
    });
  const [zh, en] = called[asked];
  const all = allAnswers(whole);
  const found = id === undefined ? [whole] : all.filter(({ name }) => name === id);
  if (found.length === 0)
    throw misuse({ zh: `没有名为“${id}”的一项。`, en: `Nothing is called “${id}”.` }, id, [
      ...new Set(all.map(({ name }) => name)),
    ]);
  const answers = found.filter((answer) => has(answer, asked));
  const [first] = answers;
  if (first === undefined) {
    const { name } = found[0] as Answer;
    throw misuse({
      zh: `“${name}”没有${zh}；请指明其中的一项，或用 detail 为 result 或 full 的评估结果。`,
      en: `“${name}” has no ${en}: name a part of it, or use an evaluation of detail “result” or “full”.`,
    });
  }
  if (answers.length > 1 && new Set(answers.map((answer) => toldBy(answer, asked))).size > 1)
    throw misuse({
      zh: `“${id}”见于多个事项且结果不同；请指明事项。`,
      en: `“${id}” stands in several matters with different results: ask one of them.`,
    });
  return first;
}
