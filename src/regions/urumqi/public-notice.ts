import { criterion } from "../../eligibility/criterion.ts";
import { noticePeriod } from "../../eligibility/notice-period.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { days } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { at } from "./documents.ts";
import { notice } from "./facts.ts";

const noticeDays = reading("uq.notice-days", {
  place: bilingual(
    "“公示5天”按自然日还是工作日计算",
    "whether the five days of notice are calendar days or working days",
  ),
  options: {
    calendar: bilingual("自然日", "calendar days"),
    working: bilingual(
      "工作日：周末和节假日不计，调休工作日计入",
      "working days: weekends and holidays do not count, make-up workdays do",
    ),
  },
  default: "calendar",
  grounds: bilingual("文本写的是“天”，不是“工作日”。", "The text says 天, not 工作日."),
});

const noticeFirstDay = reading("uq.notice-first-day", {
  place: bilingual("公示当天是否计入", "whether the day of publication counts"),
  options: {
    excluded: bilingual("当天不计入", "the day of publication does not count"),
    included: bilingual("当天计入", "the day of publication counts"),
  },
  default: "excluded",
  grounds: bilingual(
    "《民法典》第二百零一条：开始的当日不计入；部分部门的公示把当天计入。",
    "Civil Code, article 201: the first day is not counted. Notices of some departments count it.",
  ),
});

const noticeLastDay = reading("uq.notice-last-day", {
  place: bilingual(
    "按自然日计算时，公示末日为休息日、节假日的是否顺延",
    "whether a last day that is a day of rest or a public holiday moves on, where calendar days count",
  ),
  options: {
    rolls: bilingual("顺延至次一工作日", "it moves to the next working day"),
    stays: bilingual("不顺延", "it stays"),
  },
  default: "rolls",
  grounds: bilingual(
    "《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日。",
    "Civil Code, article 203: a period whose last day is a statutory day of rest ends on the day after the rest.",
  ),
});

/** 三（三）2: has the result been publicised for five days without objection? */
export const publicNotice = matter("public-notice", {
  kind: "procedure",
  question: bilingual(
    "认定结果是否已公示期满且无异议？",
    "Has the result been publicised in full and without objection?",
  ),
  criteria: [
    criterion("uq.notice", {
      topic: "public-notice",
      cite: at("三（三）2", "公示5天无异议"),
      require: noticePeriod({
        publishedOn: notice.publishedOn,
        objection: notice.objection,
        holidays: notice.holidays,
        makeUpWorkdays: notice.makeUpWorkdays,
        period: days(5),
        counting: noticeDays,
        firstDay: noticeFirstDay,
        lastDay: noticeLastDay,
      }),
    }),
  ],
});
