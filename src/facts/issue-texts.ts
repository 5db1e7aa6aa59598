import { type Bilingual, bilingual } from "../ground/bilingual.ts";

/** What can be wrong with facts, by issue code. */
export const factIssueTexts: Readonly<Record<string, Bilingual>> = {
  "not-an-object": bilingual("应为对象（键与值），此处不是。", "A plain object of keys and values is expected here."),
  "not-plain": bilingual(
    "应为普通对象，不接受类的实例或带原型的对象。",
    "A plain object is expected here, not an instance of a class or an object with a prototype of its own.",
  ),
  unreadable: bilingual("读取此处时出错，无法读取。", "Reading this raised an error."),
  "unknown-fact": bilingual("没有名为“{key}”的事实。", "No fact is called “{key}”."),
  "missing-field": bilingual("此项缺少，必须填写。", "This is missing and must be given."),
  "not-a-number": bilingual("应为数字。", "A number is expected here."),
  "not-an-amount": bilingual(
    "应为金额：不小于0的数字，或最多两位小数的十进制文本，单位为元。",
    "An amount in yuan is expected here: a number of 0 or more, or a decimal text with at most two decimals.",
  ),
  "not-a-text": bilingual("应为文本。", "A text is expected here."),
  "not-a-boolean": bilingual("应为 true 或 false。", "true or false is expected here."),
  "not-a-list": bilingual("应为列表。", "A list is expected here."),
  "not-a-date": bilingual(
    "应为实际存在的日期，写作 YYYY-MM-DD，年份在1900至2999之间。",
    "A date that exists is expected here, written YYYY-MM-DD, in the years 1900 to 2999.",
  ),
  "not-a-date-or-never": bilingual(
    "应为实际存在的日期（YYYY-MM-DD，1900至2999年），或“never”（从未）。",
    "A date that exists (YYYY-MM-DD, 1900 to 2999) or “never” is expected here.",
  ),
  "not-a-year": bilingual("应为1900至2999之间的年份（整数）。", "A whole year from 1900 to 2999 is expected here."),
  "not-whole": bilingual("应为整数。", "A whole number is expected here."),
  negative: bilingual("不能小于0。", "It can't be less than 0."),
  "too-large": bilingual("不能大于{most}。", "It can't be more than {most}."),
  "total-too-large": bilingual("合计不能大于{most}元。", "The total can't be more than {most} yuan."),
  "too-long": bilingual("过长：最多{most}个。", "It is too long: at most {most} are allowed."),
  "lone-surrogate": bilingual(
    "文本中有损坏的字符（不成对的UTF-16代理项），请检查文本的编码。",
    "The text has a broken character (a lone UTF-16 surrogate): check how it was encoded.",
  ),
  "too-many-decimals": bilingual("最多两位小数。", "At most two decimals are allowed."),
  "unknown-choice": bilingual("应为下列之一：{options}。", "One of these is expected here: {options}."),
  "part-exceeds-whole": bilingual(
    "部分（{part}）不能大于其整体 {whole}（{total}）。",
    "The part ({part}) can't be greater than its whole, {whole} ({total}).",
  ),
  "parts-do-not-sum": bilingual(
    "分列人数合计{sum}，与总数{total}不一致。",
    "The parts sum to {sum}, which does not agree with the total of {total}.",
  ),
  "latest-year-differs": bilingual(
    "此处为{given}，而 {list} 中最近一年（{year}年）为{count}，两处应一致。",
    "This is {given}, but the latest year in {list} ({year}) has {count}; the two must agree.",
  ),
  "year-twice": bilingual("年份{year}重复。", "The year {year} is given twice."),
  "year-after-as-of": bilingual(
    "年份{year}晚于评估日期所在年份{latest}。",
    "The year {year} is later than {latest}, the year of the evaluation date.",
  ),
  "training-given-twice": bilingual(
    "“双品牌”的培训事实应只在 training 或 dual.trainingBrands 中给出一次。",
    "Training facts stand either in training or in dual.trainingBrands, not in both.",
  ),
};
