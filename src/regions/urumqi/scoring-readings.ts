import { bilingual } from "../../ground/bilingual.ts";
import { reading } from "../../sources/reading.ts";

export const bandEdge = reading("uq.band-edge", {
  place: bilingual(
    "营业收入恰为100、200、300或500万元时，同时落入两档",
    "revenue of exactly 100, 200, 300 or 500 万元 stands in two bands",
  ),
  options: {
    higher: bilingual("归入较高一档", "the edge belongs to the band that it opens"),
    lower: bilingual("归入较低一档", "the edge belongs to the band that it closes"),
  },
  default: "higher",
  grounds: bilingual(
    "“500万以上”包括本数，故500万得5分，其余各档依此。",
    "以上 includes the number, so 5,000,000 yuan scores 5; the other edges follow suit.",
  ),
});

export const trainees500 = reading("uq.trainees-500", {
  place: bilingual(
    "培训恰为500人：“401-500人”与“500人以上”重叠",
    "exactly 500 trainees: 401–500 and “500人以上” overlap",
  ),
  options: {
    "closed-band": bilingual("归入401—500人一档", "they stand in the band 401–500"),
    inclusive: bilingual("“以上”包括本数，归入最高一档", "以上 includes the number: they stand in the top band"),
  },
  default: "closed-band",
  grounds: bilingual(
    "其他按人数分档的项目各档互不重叠（……400、401……），故“500人以上”应自501人起；营业收入不是人数，各档另计。",
    "All other head-count bands are free of overlap (…400, 401…), so 500人以上 evidently begins at 501; revenue is no head count and has no such series.",
  ),
});

export const trainees100 = reading("uq.trainees-100", {
  place: bilingual(
    "培训恰为100人：满足本项条件，但没有一档包含100",
    "exactly 100 trainees meet the item's condition, and no band holds 100",
  ),
  options: {
    none: bilingual("首档自101人起，不得分", "the first band begins at 101: no points"),
    "first-band": bilingual("满足条件即得首档", "meeting the condition earns the first band"),
  },
  default: "none",
  grounds: bilingual("首档写明自101人起。", "The first band is printed as beginning at 101."),
});

export const brandHonours = reading("uq.brand-honours", {
  place: bilingual("获多个层级品牌荣誉时如何计分", "how brand honours of several tiers score"),
  options: {
    highest: bilingual("按最高层级计一次", "the highest tier once"),
    cumulative: bilingual("逐项累加，最高3分", "each honour, at most 3 points"),
  },
  default: "highest",
  grounds: bilingual(
    "打分表中按件数、人数累加计分的项目均写明“累加”或“满分”，此项没有。",
    "The items of the sheet that add up by number of things or people print 累加 or 满分; this row does not.",
  ),
});

export const personalHonours = reading("uq.personal-honours", {
  place: bilingual("获多项个人荣誉时如何计分", "how several personal honours score"),
  options: {
    highest: bilingual("按最高层级计一次", "the highest tier once"),
    cumulative: bilingual("“提供一份”逐份累加，最高3分", "each one (提供一份), at most 3 points"),
  },
  default: "highest",
  grounds: bilingual(
    "打分表中按件数、人数累加计分的项目均写明“累加”或“满分”，此项没有。",
    "The items of the sheet that add up by number of things or people print 累加 or 满分; this row does not.",
  ),
});

export const mediaReports = reading("uq.media", {
  place: bilingual("有多个层级媒体报道时如何计分", "how media reports of several tiers score"),
  options: {
    highest: bilingual("按最高层级计一次", "the highest tier once"),
    cumulative: bilingual("逐项累加，本项最高10分", "each report, the item at most 10 points"),
  },
  default: "highest",
  grounds: bilingual("按最高层级计，3+3+4恰为本项10分。", "With the highest tier, 3 + 3 + 4 is exactly the item's 10."),
});

export const headcountKinds = reading("uq.headcount", {
  place: bilingual(
    "“每50人累加1分”对技能、岗前、回炉三类培训合并计算还是分别计算",
    "whether “1 point for every 50 people” counts skill, induction and refresher training together or each by itself",
  ),
  options: {
    together: bilingual("三类合并计算", "the three together"),
    "per-kind": bilingual("三类分别计算后相加", "each kind by itself"),
  },
  default: "together",
  grounds: bilingual("三类并列于同一句，只写了一个人数。", "The three stand in one phrase with one number."),
});

export const insuredNone = reading("uq.insured-none", {
  place: bilingual("无人参保是否属于“50人及以下”", "whether nobody insured is “50 or fewer”"),
  options: {
    zero: bilingual("无人参保不得分", "nobody insured scores nothing"),
    one: bilingual("按字面“50人及以下”得1分", "“50人及以下” taken literally: 1 point"),
  },
  default: "zero",
  grounds: bilingual("该项计的是参保员工，而无人参保。", "The row counts insured employees, and there are none."),
});
