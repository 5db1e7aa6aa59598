import { type Bilingual, bilingual } from "../ground/bilingual.ts";

/** What can be wrong with a request besides its facts, by issue code. */
export const requestIssueTexts: Readonly<Record<string, Bilingual>> = {
  "not-a-request": bilingual("请求应为普通对象。", "A request must be a plain object."),
  unreadable: bilingual("读取请求时出错。", "Reading the request raised an error."),
  "unknown-option": bilingual("请求没有名为“{key}”的项。", "A request has nothing called “{key}”."),
  "missing-option": bilingual("缺少“{key}”。", "“{key}” is missing."),
  "unknown-policy": bilingual(
    "没有名为“{given}”的政策；现有：{known}。",
    "No policy is called “{given}”; there are: {known}.",
  ),
  "unknown-matter": bilingual(
    "该政策没有名为“{given}”的事项；现有：{known}。",
    "The policy has no matter called “{given}”; it has: {known}.",
  ),
  "no-matter": bilingual("事项列表为空。", "The list of matters is empty."),
  "too-many-matters": bilingual(
    "事项列表过长：最多{most}项。",
    "The list of matters is too long: at most {most} are allowed.",
  ),
  "not-a-date": bilingual(
    "应为实际存在的日期，写作 YYYY-MM-DD，年份在1900至2999之间。",
    "A date that exists is expected here, written YYYY-MM-DD, in the years 1900 to 2999.",
  ),
  "not-a-text": bilingual("应为文本。", "A text is expected here."),
  "unknown-detail": bilingual("应为 outcome、result 或 full。", "outcome, result or full is expected here."),
  "unknown-reading": bilingual("该政策没有名为“{given}”的读法。", "The policy has no reading called “{given}”."),
  "unknown-reading-option": bilingual("此处应为下列之一：{known}。", "One of these is expected here: {known}."),
  "unknown-figure": bilingual(
    "该政策没有地址为“{given}”的数据。",
    "The policy has no figure at the address “{given}”.",
  ),
  "not-a-number": bilingual("应为数字。", "A number is expected here."),
  negative: bilingual("不能小于0。", "It can't be less than 0."),
  "not-whole": bilingual("应为整数。", "A whole number is expected here."),
  "not-half-point": bilingual("只能是整分或半分。", "Whole or half points are expected here."),
  "too-large": bilingual("数值过大。", "The number is too large."),
  "too-many-decimals": bilingual("最多两位小数。", "At most two decimals are allowed."),
  zero: bilingual("不能为0。", "It can't be 0."),
  "bands-out-of-order": bilingual("替换后各档的起点不再递增。", "With this the edges of the bands no longer rise."),
  "not-rows": bilingual("应为可逐行读取的列表。", "Rows that can be read one after the other are expected here."),
  "not-an-evaluation": bilingual("应为本库给出的评估结果。", "An evaluation made by this library is expected here."),
  "no-result": bilingual(
    "detail 为 outcome 的评估结果没有可供说明的内容；请用 result。",
    "An evaluation with detail “outcome” holds nothing to explain; use “result”.",
  ),
};
