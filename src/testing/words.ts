import type { Bilingual } from "../index.ts";

/** The language of a report; left out: both, side by side. */
export type Language = keyof Bilingual;

function word(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** The words of this door: headings and complaints about its use. What a policy says, the results say themselves. */
export const words = {
  expected: word("预期", "expected"),
  unexpected: word("预期不是", "expected anything but"),
  found: word("实际", "found"),
  clause: word("条款", "clause"),
  fragment: word("原文", "fragment"),
  document: word("文件", "document"),
  unnumbered: word("无文号", "no number"),
  required: word("要求", "required"),
  observed: word("查得", "observed"),
  missing: word("尚缺", "missing"),
  notices: word("提示", "notices"),
  cited: word("引用", "cited"),
  nothing: word("无", "none"),
  yes: word("是", "yes"),
  no: word("否", "no"),
  unknown: word("未知", "unknown"),
  yuan: word("元", "yuan"),
  points: word("分", "points"),
  of: word("满分", "of"),
  line: word("第", "line"),
  clauseInFile: word("案例所记条款", "clause in the file"),
  arithmetic: word("案例所记计算", "arithmetic in the file"),
  refused: word("请求被拒绝", "the request was refused"),
  passed: word("通过", "passed"),
  failed: word("未通过", "failed"),
  nearest: word("是否为", "perhaps"),
} as const satisfies Record<string, Bilingual>;

/** A text in the language asked for, else in both. */
export function say(text: Bilingual, language?: Language): string {
  return language === undefined ? `${text.zh} ${text.en}` : text[language];
}
