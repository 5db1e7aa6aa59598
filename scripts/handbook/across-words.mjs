/** @param {string} zh @param {string} en @returns {import("./language.mjs").Bilingual} */
const word = (zh, en) => ({ zh, en });

/**
 * How the heading of a column calls an authority; one without a short name has its whole name there.
 *
 * @type {Readonly<Record<string, import("./language.mjs").Bilingual>>}
 */
export const shortNames = {
  "inner-mongolia": word("内蒙古", "Inner Mongolia"),
  hubei: word("湖北", "Hubei"),
  baoji: word("宝鸡", "Baoji"),
  urumqi: word("乌鲁木齐", "Urumqi"),
};

/** The words of the page across authorities. */
export const acrossWords = {
  "across.asks": word("谁要求什么", "Who asks what"),
  "across.asks.text": word(
    "两个以上机关都有规定的主题。有数据的只列数据，没有的列出要求；详见各机关的页面。",
    "Topics on which two authorities or more lay something down: its figures alone, or where it has none what it asks. The page of the authority has the whole.",
  ),
  "across.alone": word("只有一个机关规定的主题", "What one authority alone lays down"),
  "across.pays": word("谁给多少、给谁", "Who pays what, and to whom"),
  "across.pays.text": word(
    "所列条件为文件对该笔款项所附的条件，均成立的应付；不同理解口径和已发放部分的扣除见各机关的页面。",
    "The conditions are those that the text attaches to the sum; it is owed where they all hold. The pages of the authorities have the readings, and what payments take off.",
  ),
  "across.names": word("名称", "Names"),
  "across.names.text": word(
    "同一名称在各机关的结论（生成本页时由库判断）。名称只看格式，不看品牌属于哪里。",
    "The same names under each authority, as the library judges them when the page is made. Only the form counts, not where the brand is from.",
  ),
  "across.not-binding": word("（非必要）", " (not binding)"),
  "across.binding": word("必要条件", "a binding condition"),
  "across.advice": word("非必要：可这样命名", "not binding: a name may be so"),
};
