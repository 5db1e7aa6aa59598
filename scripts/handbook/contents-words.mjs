/** @param {string} zh @param {string} en @returns {import("./language.mjs").Bilingual} */
const word = (zh, en) => ({ zh, en });

/** How to read the handbook. Figures in it come from the library's data. */
export const contentsWords = {
  "contents.lead": word(
    "各机关的劳务品牌政策：每个事项问什么、要求什么、给多少、出自哪一条，同一条文有不同理解口径时取哪一种。全部由库中数据生成，与程序评估所用的是同一份数据。不是法律意见，文件原文优先。",
    "The authorities' policies on labour brands (劳务品牌): what each matter asks and pays, which clause says so, and which reading is taken where the text allows several. All of it is made from the library's data, the same that a program evaluates. It is no legal advice; the text of a document prevails.",
  ),
  "contents.other": word("[English](../en/README.md)", "[中文](../zh/README.md)"),
  "contents.print": word("供打印的单页", "one page for printing"),
  "contents.pages": word("页面", "Pages"),
  "contents.read": word("怎样读", "How to read it"),
  "read.outcomes": word(
    "结论有四种：符合、不符合、待定（缺少申报信息，或文件未规定数据）、不适用（此项不针对该申报主体或该日期）。缺少的信息不等于零，也不等于否。",
    "There are four outcomes: met, not met, undetermined (a fact is missing, or the document gives no figure) and not applicable (the provision does not bear on this applicant or this day). A missing fact is not zero, and not no.",
  ),
  "read.bounds": word(
    "“以上”“以下”“以内”“不少于”“不低于”“达到”包括本数，“不满”“超过”“低于”不包括。只写一个数的目标按“至少”理解。依据见各机关页面的“推定”。",
    "以上, 以下, 以内, 不少于, 不低于 and 达到 include the number itself; 不满, 超过 and 低于 exclude it. A target that is a bare number is taken as “at least”. The grounds are under “Assumptions” on each authority's page.",
  ),
  "read.shares": word(
    "占比按人数精确比较，不按四舍五入后的百分数；整体为0的，视为未达到。“每县”而县数为0的，不适用。",
    "Shares are compared exactly, by the counts, never as a rounded percentage; of a whole of 0 they are not reached. “Every county” of no counties is not applicable.",
  ),
  "read.periods": word(
    "若干年的期间，首日不计，到最后一年的同一日届满（没有同一日的，到当月最后一日），见《民法典》第二百零一条至第二百零三条。",
    "A period of years does not count its first day and ends with the same day of its last year, or with the last day of that month where there is none (Civil Code, articles 201 to 203).",
  ),
  "read.due": word(
    "写明“期限”的目标自该日起判断；此前已达到的为符合，未达到的为不适用。",
    "A target that is due on a day is judged from that day on; before it, it is met if reached already, else not applicable.",
  ),
  "read.attested": word(
    "写作“经确认”的，是只有人才能作出的认定，须由有权的人确认，程序不推定。",
    "What is “attested” is a finding that only a person can make; it is given, and never assumed.",
  ),
  "read.binding": word(
    "用语为“可”“原则上”“力争”的，或列在条件之外的，为非必要：照样判断和显示，不影响结论。目标任务类事项除外：各项目标无论是否“力争”，均计入“目标是否达到”。",
    "What is worded 可 (may), 原则上 (in principle) or 力争 (strive to), or stands outside the conditions, is not binding: it is judged and shown, and never changes the outcome. In the matters about targets every target counts, a duty or an aim.",
  ),
  "read.scope": word(
    "写有“适用范围”的事项只针对该范围内的申报主体或品牌；不在范围内的，无论条件如何，均为不适用。",
    "A matter with a “Scope” is for the applicants or brands within it alone; outside of it the matter is not applicable, whatever its conditions say.",
  ),
  "read.sums": word(
    "金额只因文件对该笔款项所附的条件不成立、未获该项认定或已发放而为0；获得资金的单位的义务（如计划备案）不改变金额。",
    "A sum is 0 only where a condition that the text attaches to it fails, its recognition is not held, or it was paid; a duty of the recipient, such as filing a plan, does not change it.",
  ),
  "read.assumptions": word(
    "文件留有余地而任何申报信息都不能改变的选择叫“推定”，列在各机关页面之末，写明所取含义和理由。",
    "A choice that the text leaves open and that no fact can undo is an “assumption”; each authority's page ends with them, with what was taken and why.",
  ),
  "read.readings": word(
    "同一条文可以有不同理解口径的，列明默认口径、理由和其他口径，并各附一例：同一份申报信息在各口径下的结果。表中的要求按默认口径写。",
    "Where a text allows two results it has a “reading” (读法): a default, its grounds, and alternatives. Each is shown by an example: the same request under every reading. The tables say what is asked under the defaults.",
  ),
  "read.gaps": word(
    "文件未规定的数据不作编造：条件待定，金额不定，除非请求给出。",
    "A figure that a document does not give is not invented: the condition is undetermined and the sum open, unless the request supplies it.",
  ),
  "read.figures": word(
    "“可作假设测算的数据”的地址，可用于 `parameters` 试算“如果是别的数会怎样”；这样的结果会注明是假设。",
    "The addresses under “Figures that a what-if can replace” go into `parameters`; such a result says that it is hypothetical.",
  ),
  "read.ids": word(
    "每行末尾的代号供程序和查询使用；案例在 `vectors/` 中，可用电子表格打开。",
    "The ids at the end of rows are for programs and for searching; the cases stand in `vectors/`, to be opened in a spreadsheet.",
  ),
};
