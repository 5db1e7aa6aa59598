import type { Bilingual, Outcome } from "../index.ts";
import { own } from "../own.ts";
import type { ProblemCode } from "./problem.ts";

/** The two languages of the door. */
export type Language = keyof Bilingual;

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the outcomes are called in a cell. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  met: words("符合", "met"),
  "not-met": words("不符合", "not met"),
  undetermined: words("待定", "undetermined"),
  "not-applicable": words("不适用", "not applicable"),
};

/** What a row whose cells can't be read has for an outcome. */
export const errorWord = words("错误", "error");

/** The headings of the table of results. */
export const resultHeadings = {
  id: words("编号", "id"),
  outcome: words("结论", "outcome"),
  status: words("状态", "status"),
  total: words("总分", "total"),
  amount: words("金额（元）", "amount (yuan)"),
  ceiling: words("最高金额（元）", "ceiling (yuan)"),
  missing: words("缺少的事实", "missing facts"),
  reason: words("理由", "reason"),
  nextStep: words("下一步", "next step"),
  notices: words("提示", "notices"),
} as const;

/** What a status is called; one that the door has no word for stands as the library names it. */
export const statusWords: Readonly<Record<string, Bilingual>> = {
  standing: words("资格保留", "standing"),
  rectify: words("限期整改", "to be rectified"),
  "to-be-cancelled": words("应取消资格", "to be cancelled"),
  "exit-proposed": words("建议退出", "exit proposed"),
};

/** The headings of a column that says which applicant a row is about. */
export const idHeadings: readonly string[] = ["id", "编号", "申报编号", "序号", "no.", "number"];

/** What people call a fact besides its label, by path. */
export const headingAliases: Readonly<Record<string, readonly string[]>> = {
  "applicant.revenue": ["营业收入", "上年营业收入", "revenue"],
  "brand.name": ["品牌名称"],
  "workforce.total": ["从业人数"],
  "workforce.trained": ["经特色职业培训人数", "specially trained workers"],
};

/** What the fields of records are called where the policy's description has no label, and besides: by list and field. */
export const fieldWords: Readonly<Record<string, readonly [zh: string, en: string, ...others: string[]]>> = {
  "review.years.year": ["年度", "year", "年份"],
  "review.years.passed": ["通过", "passed", "合格", "是否合格", "是否通过"],
  "fund.lines.use": ["用途", "use"],
  "fund.lines.amount": ["金额", "amount"],
  "plan.milestones.year": ["年度", "year", "年份"],
};

/** What people call an option besides its label, by its id; counts only where the fact has that option and no other of that name. */
export const choiceAliases: Readonly<Record<string, readonly string[]>> = {
  national: ["国家级", "国家"],
  provincial: ["省级", "自治区级", "省部级"],
  municipal: ["市级", "地市级"],
  local: ["市级", "县级", "区级", "地市级", "区县级", "地市县级"],
  county: ["县级", "区级", "旗级", "区县级", "区(县)级", "旗县级", "县区级"],
  "league-city": ["盟市级"],
  never: ["从未", "从未取消"],
  none: ["无"],
};

export const trueWords: readonly string[] = ["是", "有", "√", "✓", "✔", "☑", "true", "yes", "y"];
export const falseWords: readonly string[] = ["否", "无", "没有", "×", "✗", "✘", "☐", "false", "no", "n"];
/** Of 无违法失信 and its like, 无 says yes to one person and no to the next. */
export const hasWords: readonly string[] = ["有", "无", "没有"];

/** What a list without entries is written as: a blank cell says that it is not known. */
export const emptyListWords: readonly string[] = ["无", "没有", "none", "[]"];

/** Words in brackets behind a heading that say nothing about a unit. */
export const neutralUnits: readonly string[] = ["必填", "选填", "可选", "required", "optional"];

/** The units that people write, by the unit or the kind of the fact: the word, and the power of ten it stands for. */
export const unitWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  people: { 人: 0, 名: 0, 位: 0, 人次: 0, people: 0, persons: 0, 万: 4, 万人: 4 },
  items: { 项: 0, 个: 0, 部: 0, items: 0 },
  occasions: { 次: 0, 场: 0, 场次: 0, times: 0, occasions: 0 },
  places: { 个: 0, places: 0 },
  brands: { 个: 0, brands: 0 },
  yuan: {
    元: 0,
    人民币元: 0,
    yuan: 0,
    rmb: 0,
    cny: 0,
    千元: 3,
    万: 4,
    万元: 4,
    "10,000yuan": 4,
    "10000yuan": 4,
    "10kyuan": 4,
    亿: 8,
    亿元: 8,
  },
  percent: { "%": 0, 百分比: 0, percent: 0 },
  points: { 分: 0, points: 0 },
  year: { 年: 0, 年度: 0, year: 0 },
  day: { 日期: 0, 年月日: 0, date: 0, day: 0, "yyyy-mm-dd": 0, "yyyy/mm/dd": 0 },
  boolean: { "是/否": 0, 是否: 0, "有/无": 0, "√/×": 0, "√/x": 0, "yes/no": 0, "y/n": 0, "true/false": 0 },
};

/** The units that a message offers, by the same names. */
export const unitExamples: Readonly<Record<string, Bilingual>> = {
  people: words("人、万人", "people"),
  items: words("项、个", "items"),
  occasions: words("次", "times"),
  places: words("个", "places"),
  brands: words("个", "brands"),
  yuan: words("元、万元", "yuan, 万元"),
  percent: words("%", "%"),
  points: words("分", "points"),
  year: words("年", "year"),
  day: words("日期", "date"),
  boolean: words("是/否", "yes/no"),
};

/** What is wrong, for people. */
export const problemTexts: Readonly<Record<ProblemCode, Bilingual>> = {
  "unknown-heading": words("没有这样的表头，该列未读取", "no fact has this heading, and the column is not read"),
  "unknown-unit": words(
    "括号中的“{unit}”不是此项的单位（可用：{units}），该列未读取",
    "“{unit}” in the brackets is no unit of this fact (there are: {units}), and the column is not read",
  ),
  "heading-twice": words(
    "与“{other}”是同一事实，该列未读取",
    "this is the same fact as “{other}”, and the column is not read",
  ),
  "no-field": words(
    "须写明是哪一项，如“{example}”，该列未读取",
    "which field is meant must be written, as in “{example}”; the column is not read",
  ),
  "unknown-field": words(
    "没有名为“{field}”的项（有：{fields}），该列未读取",
    "there is no field “{field}” (there are: {fields}), and the column is not read",
  ),
  "unknown-entry": words(
    "方括号中应为{wanted}，该列未读取",
    "{wanted} is expected in the square brackets; the column is not read",
  ),
  "no-heading": words("此单元格上方没有表头", "there is no heading above this cell"),
  "sheet-error": words("单元格是表格错误值“{cell}”", "the cell holds the sheet's error “{cell}”"),
  "too-long": words("内容过长", "the cell holds too much"),
  "not-a-cell": words("单元格的内容无法读取", "what the cell holds can't be read"),
  "not-a-text": words("应为文本", "a text is expected"),
  "not-a-number": words("“{cell}”不是数字", "“{cell}” is not a number"),
  "unit-differs": words(
    "“{cell}”的单位与表头的单位不一致",
    "the unit of “{cell}” is not the one that the heading names",
  ),
  "percent-or-share": words(
    "“{cell}”可能是百分比格式的单元格：85%请写作85，不足或等于1%的请写作文本，如“0.5%”",
    "“{cell}” may come from a cell in percent format: write 85 for 85%, and 1% or less as a text, as in “0.5%”",
  ),
  "not-a-boolean": words(
    "“{cell}”不是是/否（可写：是、否、有、无、√、×、TRUE、FALSE）",
    "“{cell}” is neither yes nor no (write yes, no, TRUE, FALSE, √, ×, 是, 否)",
  ),
  "has-or-has-not": words(
    "此项问“{label}”，“{cell}”有两种理解，请写“是”或“否”",
    "this asks for “{label}”: “{cell}” can be taken either way; write yes or no",
  ),
  "not-a-date": words(
    "“{cell}”不是日期（可写：2024年7月30日、2024-7-30、2024/7/30）",
    "“{cell}” is not a date (write 2024-7-30, 2024/7/30 or 2024年7月30日)",
  ),
  "year-alone": words("“{cell}”只有年份，须写明月日", "“{cell}” is only a year; month and day are needed"),
  "false-leap-day": words("1900年2月29日并不存在", "29 February 1900 never was"),
  "not-a-year": words("“{cell}”不是年份", "“{cell}” is not a year"),
  "unknown-choice": words("“{cell}”不在可选项中（{options}）", "“{cell}” is none of the choices ({options})"),
  "not-records": words("“{cell}”无法读取；可写作{example}", "“{cell}” can't be read; write it as {example}"),
  "records-twice": words(
    "同一行中既有整格内容，又有“{other}”等分列",
    "the row has this whole list and columns such as “{other}” as well",
  ),
};

/** Words around results and problems. */
export const phrases = {
  headingProblems: words("表头问题", "problems with headings"),
  nearest: words("最接近的是“{nearest}”", "the nearest is “{nearest}”"),
  column: words("第{number}列", "column {number}"),
  upTo: words("待定，最高{amount}", "undetermined, at most {amount}"),
  provide: words("请补充：{fact}", "state: {fact}"),
  raise: words("{fact}：{from} → {to}", "{fact}: {from} → {to}"),
  gain: words("{item}：{needs}，可再得{points}分", "{item}: {needs}, for {points} more points"),
  nothingMore: words("无须补充", "nothing more is needed"),
  noScore: words("该事项没有评分", "this matter has no score"),
  blank: words("空白", "blank"),
  unreadable: words("所给的单元格无法读取", "the cells given can't be read"),
  yes: words("是", "yes"),
  no: words("否", "no"),
  year: words("年份，如 2023", "a year such as 2023"),
  entry: words("从0起的序号", "a number from 0"),
  useOrEntry: words("用途或从0起的序号", "a use, or a number from 0"),
  separator: words("、", ", "),
  semicolon: words("；", "; "),
  colon: words("：", ": "),
} as const;

/** Fills the places of a text. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(own(values, key) ?? ""));
}
