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
    calendar: bilingual("自然日；末日为节假日的顺延", "calendar days; a last day that is a holiday moves on"),
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
    excluded: bilingual("当天不计入", "it does not"),
    included: bilingual("当天计入", "it does"),
  },
  default: "excluded",
  grounds: bilingual(
    "《民法典》第二百零一条：开始的当日不计入；部分部门的公示把当天计入。",
    "Civil Code, article 201: the first day is not counted. Notices of some departments count it.",
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
      }),
    }),
  ],
});
