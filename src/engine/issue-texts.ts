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
  "not-one-matter": bilingual("须指定一个事项。", "Exactly one matter is expected here."),
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
  "too-large": bilingual("数值过大。", "The number is too large."),
  "too-many-decimals": bilingual("最多两位小数。", "At most two decimals are allowed."),
  zero: bilingual("不能为0。", "It can't be 0."),
  "bands-out-of-order": bilingual("替换后各档的起点不再递增。", "With this the edges of the bands no longer rise."),
  "lone-surrogate": bilingual(
    "文本中有损坏的字符（不成对的UTF-16代理项），请检查文本的编码。",
    "The text has a broken character (a lone UTF-16 surrogate): check how it was encoded.",
  ),
  unexpected: bilingual("评估时发生意外错误：{error}", "An unexpected error was raised while evaluating: {error}"),
  "too-long-name": bilingual(
    "文本过长：最多{most}个字符。",
    "The text is too long: at most {most} characters are allowed.",
  ),
  "no-name-format": bilingual("该政策没有命名格式。", "The policy has no naming format."),
  "not-names": bilingual("应为 laowu-rules/names 提供的词表。", "The tables of laowu-rules/names are expected here."),
  "not-a-list": bilingual("应为列表。", "A list is expected here."),
  "too-many-words": bilingual("列表过长：最多{most}项。", "The list is too long: at most {most} are allowed."),
  "not-a-region": bilingual(
    "应为地名，或含地名 name 与六位代码 code 的对象；地名最多{most}字。",
    "A place name is expected here, or an object with its name and its six-digit code; a name has at most {most} characters.",
  ),
  "not-a-word": bilingual("应为词语，最多{most}字。", "A word is expected here, of at most {most} characters."),
  "not-rows": bilingual("应为可逐行读取的列表。", "Rows that can be read one after the other are expected here."),
  "not-an-evaluation": bilingual("应为本库给出的评估结果。", "An evaluation made by this library is expected here."),
  "no-result": bilingual(
    "detail 为 outcome 的评估结果没有可供说明的内容；请用 result。",
    "An evaluation with detail “outcome” holds nothing to explain; use “result”.",
  ),
  "not-evaluations": bilingual("应为评估结果的列表。", "A list of evaluations is expected here."),
  "too-many-evaluations": bilingual(
    "评估结果过多：最多{most}份。",
    "There are too many evaluations: at most {most} are allowed.",
  ),
  "too-little-detail": bilingual(
    "detail 为 outcome 的评估结果内容不足；请用 result 或 full。",
    "An evaluation with detail “outcome” says too little for this; use “result” or “full”.",
  ),
  "no-score": bilingual("评估结果中没有评分事项，无从排名。", "No matter of the evaluation has a score to rank by."),
  "several-scores": bilingual(
    "评估结果中有多个评分事项；排名只能依据一个。",
    "Several matters of the evaluation have a score; a ranking goes by one.",
  ),
  "other-policy": bilingual(
    "政策为“{given}”，而第一份为“{first}”；只有同一政策的评估结果才能排名。",
    "The policy is “{given}”, that of the first evaluation “{first}”; a ranking is within one policy.",
  ),
  "other-matter": bilingual(
    "评分事项为“{given}”，而第一份为“{first}”；只有同一事项的评估结果才能排名。",
    "The matter that has a score is “{given}”, that of the first evaluation “{first}”; a ranking is within one matter.",
  ),
  "other-parameters": bilingual(
    "替换的数据与第一份不同，分数不可比。",
    "Other figures were replaced than in the first evaluation: the scores can't be compared.",
  ),
  "other-readings": bilingual(
    "采用的读法与第一份不同，分数不可比。",
    "It rests on other readings than the first evaluation: the scores can't be compared.",
  ),
  "same-id": bilingual("“{given}”已用于此前的评估结果。", "“{given}” is the id of an earlier evaluation already."),
};
