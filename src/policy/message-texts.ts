import { type Bilingual, bilingual } from "../ground/bilingual.ts";

/** What results say, by message code. `{value|manner}` is said in that manner: label, labels, options, amount, yuan. */
export const messageTexts: Readonly<Record<string, Bilingual>> = {
  "at-least.met": bilingual(
    "{fact|label}为{observed|amount}，达到不少于{required|amount}的要求。",
    "{fact|Label}: {observed|amount}; required: at least {required|amount}; reached.",
  ),
  "at-least.not-met": bilingual(
    "{fact|label}为{observed|amount}，要求不少于{required|amount}，还差{difference|amount}。",
    "{fact|Label}: {observed|amount}; required: at least {required|amount}; short by {difference|amount}.",
  ),
  "at-least.met.open": bilingual(
    "{fact|label}未定，但无论多少都达到{required|amount}的要求。",
    "Not known: {fact|label}; the required {required|amount} are reached in any case.",
  ),
  "at-least.undetermined.open": bilingual(
    "尚不知{fact|label}；要求不少于{required|amount}。",
    "Not known: {fact|label}; required: at least {required|amount}.",
  ),
  "at-most.met": bilingual(
    "{fact|label}合计{observed|amount}，未超过{required|amount}。",
    "{fact|Label}: {observed|amount} in all, within {required|amount}.",
  ),
  "at-most.not-met": bilingual(
    "{fact|label}合计{observed|amount}，超过{required|amount}，多出{difference|amount}。",
    "{fact|Label}: {observed|amount} in all, over {required|amount} by {difference|amount}.",
  ),
  "at-most.met.no-bound": bilingual(
    "{fact|label}合计在任何可能的限额之内。",
    "{fact|Label}: within whatever the limit proves to be.",
  ),
  "at-most.not-met.no-bound": bilingual(
    "{fact|label}合计超过任何可能的限额。",
    "{fact|Label}: over whatever the limit proves to be.",
  ),
  "at-most.undetermined.no-bound": bilingual(
    "限额尚不能确定，无法判断{fact|label}合计是否超出。",
    "The limit is not known yet, so whether the {fact|label} keeps within it can't be told.",
  ),
  "at-most.undetermined.open": bilingual(
    "尚不知{fact|label}；合计不得超过{required|amount}。",
    "Not known: {fact|label}; it may come to {required|amount} at most.",
  ),
  "at-most.met.open": bilingual(
    "无论{fact|label}如何，都不超过{required|amount}。",
    "Whatever the {fact|label}, it keeps within {required|amount}.",
  ),
  "exactly.met": bilingual("{fact|label}为{observed}，符合要求。", "{fact|Label}: {observed}, as required."),
  "exactly.not-met": bilingual(
    "{fact|label}为{observed}，应为{required}。",
    "{fact|Label}: {observed}; it must be {required}.",
  ),
  "exactly.undetermined.open": bilingual(
    "尚不知{fact|label}；应为{required}。",
    "Not known: {fact|label}; it must be {required}.",
  ),
  "by-day.met": bilingual(
    "{fact|label}为{observed}，未超过截止日期{required}。",
    "{fact|Label}: {observed}, not after {required}.",
  ),
  "by-day.undetermined.open": bilingual(
    "未提供{fact|label}（截止日期为{required}）。",
    "{fact|Label}: not provided (due by {required}).",
  ),
  "by-day.not-met": bilingual(
    "{fact|label}为{observed}，超过截止日期{required}。",
    "{fact|Label}: {observed}, after {required}.",
  ),
  "at-least.undetermined.no-bound": bilingual(
    "标准未定，不能判断{fact|label}是否达到。",
    "The standard is not known, so this can't be judged: {fact|label}.",
  ),
  "share.undetermined.no-bound": bilingual(
    "标准未定，不能判断{part|label}占{whole|label}的比例是否达到。",
    "The standard is not known, so this share can't be judged: {part|label} of {whole|label}.",
  ),
  "more-than.met": bilingual(
    "{part|label}{count|amount}，占{whole|label}{of|amount}的{percent}%，超过{required}%。",
    "{part|Label}: {count} of {of} ({whole|label}), {percent} %, more than {required} %.",
  ),
  "more-than.not-met": bilingual(
    "{part|label}{count|amount}，占{whole|label}{of|amount}的{percent}%，未超过{required}%。",
    "{part|Label}: {count} of {of} ({whole|label}), {percent} %; required: more than {required} %; not reached.",
  ),
  "more-than.not-met.whole-zero": bilingual(
    "{whole|label}为0，无从计算{part|label}的占比，视为未超过{required}%。",
    "{whole|Label}: 0. There is no share to reckon ({part|label}), and {required} % are not exceeded.",
  ),
  "more-than.not-met.open": bilingual(
    "{part|label}为0，占{whole|label}的比例不可能超过{required}%。",
    "{part|Label}: 0. The share ({whole|label}) can't exceed {required} %.",
  ),
  "more-than.undetermined.open": bilingual(
    "尚不知{part|label}或{whole|label}；占比须超过{required}%。",
    "Not known: {part|label}, or {whole|label}; required: a share of more than {required} %.",
  ),
  "any-of.not-met": bilingual("下列各项有一项符合即可，均不符合。", "Any one of these would do, and none holds."),
  "any-of.undetermined": bilingual(
    "下列各项有一项符合即可，尚不能确定。",
    "Any one of these would do, and whether one holds is not known.",
  ),
  "choose.met": bilingual(
    "“{fact|label}”未定，但无论哪种情形均符合要求。",
    "Not known: {fact|label}; in every case this is met.",
  ),
  "choose.not-met": bilingual(
    "“{fact|label}”未定，但无论哪种情形均不符合要求。",
    "Not known: {fact|label}; in no case is this met.",
  ),
  "choose.undetermined": bilingual(
    "尚不知{fact|label}，不能确定适用的标准。",
    "Not known: {fact|label}; so which standard applies can't be told.",
  ),
  "place.outside": bilingual(
    "{fact|label}为{found}，不在{area|area}范围之内，此项不适用。",
    "{fact|Label}: {found}, outside {area|area}, so this does not bear.",
  ),
  "place.unsettled": bilingual(
    "{fact|label}为{found}，不能确定属于{area|area}的哪一类地区。",
    "{fact|Label}: {found}; to which class of places in {area|area} it belongs can't be told.",
  ),
  "place.unknown": bilingual(
    "{fact|label}为{found}，地名表中没有，不能确定属于哪一类地区。",
    "{fact|Label}: {found}, a place that no table has; to which class it belongs can't be told.",
  ),
  "place.undetermined.absent": bilingual(
    "尚不知{fact|label}，不能确定适用的标准。",
    "Not known: {fact|label}; so which standard applies can't be told.",
  ),
  "covers.met": bilingual("{required}个地区均已具备。", "All {required} places have one."),
  "covers.not-met": bilingual(
    "{required}个地区中已有{observed}个，还差{difference}个：{lacking|areas}。",
    "{observed} of {required} places have one; {difference} lack it: {lacking|areas}.",
  ),
  "covers.undetermined": bilingual(
    "{required}个地区中已确定{observed}个；其余（{lacking|areas}）因有地名不能确定而无法判断。",
    "{observed} of {required} places certainly have one; of the others ({lacking|areas}) it can't be told, because a place given can't be told.",
  ),
  "covers.undetermined.open": bilingual(
    "尚不知{fact|label}；{required}个地区均应具备。",
    "Not known: {fact|label}; each of {required} places must have one.",
  ),
  "meets.met": bilingual("适用的{total}项条件均符合。", "All {total} conditions that bear are met."),
  "meets.not-met": bilingual(
    "适用的{total}项条件中，符合{met}项，待定{open}项，不符合{failed}项{failing|provisions}。",
    "Of {total} conditions that bear, met: {met}; open: {open}; failing: {failed}{failing|provisions}.",
  ),
  "meets.undetermined": bilingual(
    "适用的{total}项条件中，符合{met}项，待定{open}项。",
    "Of {total} conditions that bear, met: {met}; open: {open}.",
  ),
  "within.met": bilingual(
    "{count}个{fact|label}中，第{number}个符合全部{total}项条件。",
    "{fact|Label}: number {number} of {count} meets all {total} conditions.",
  ),
  "within.not-met": bilingual(
    "{count}个{fact|label}均不符合；最接近的是第{number}个：{total}项条件中符合{met}项，待定{open}项，不符合{failed}项{failing|provisions}。",
    "{fact|Label}: none of {count} does. Nearest is number {number}: of {total} conditions, met: {met}; open: {open}; failing: {failed}{failing|provisions}.",
  ),
  "within.undetermined": bilingual(
    "{count}个{fact|label}中，第{number}个尚可能符合：{total}项条件中符合{met}项，待定{open}项。",
    "{fact|Label}: number {number} of {count} may still do: of {total} conditions, met: {met}; open: {open}.",
  ),
  "each-record.undetermined": bilingual("未提供{fact|label}。", "{fact|Label}: not provided."),
  "within.none": bilingual("没有{fact|label}。", "There is none: {fact|label}."),
  "day.met": bilingual(
    "须自{required}起；评估日期为{observed}，期限已过。",
    "Possible from {required}; on {observed}, the day of evaluation, the period is over.",
  ),
  "day.not-met": bilingual(
    "须自{required}起；评估日期为{observed}，期限未满。",
    "Possible from {required}; on {observed}, the day of evaluation, the period still runs.",
  ),
  "day.met.no-bound": bilingual("{fact|label}：从未，不受期限限制。", "{fact|Label}: never, so no period runs."),
  "day.undetermined.no-bound": bilingual(
    "尚不知{fact|label}，无法判断期限是否已过。",
    "Not known: {fact|label}; so whether the period is over can't be told.",
  ),
  "share.met": bilingual(
    "{part|label}{count|amount}，占{whole|label}{of|amount}的{percent}%，达到不低于{required}%的要求。",
    "{part|Label}: {count} of {of} ({whole|label}), {percent} %; required: at least {required} %; reached.",
  ),
  "share.not-met": bilingual(
    "{part|label}{count|amount}，占{whole|label}{of|amount}的{percent}%，低于要求的{required}%。",
    "{part|Label}: {count} of {of} ({whole|label}), {percent} %; required: at least {required} %; not reached.",
  ),
  "share.not-met.whole-zero": bilingual(
    "{whole|label}为0，无从计算{part|label}的占比，视为未达到{required}%。",
    "{whole|Label}: 0. There is no share to reckon ({part|label}), and {required} % are not reached.",
  ),
  "share.not-met.open": bilingual(
    "{part|label}为0，占{whole|label}的比例不可能达到{required}%。",
    "{part|Label}: 0. The share ({whole|label}) can't reach {required} %.",
  ),
  "share.met.open": bilingual(
    "无论{part|label}或{whole|label}为多少，占比都达到{required}%。",
    "Whatever the {part|label} or the {whole|label}, the share reaches {required} %.",
  ),
  "share.undetermined.open": bilingual(
    "尚不知{part|label}或{whole|label}；占比要求不低于{required}%。",
    "Not known: {part|label}, or {whole|label}; required: a share of at least {required} %.",
  ),
  "attested.met": bilingual("经确认：{facts|labels}。", "Attested: {facts|labels}."),
  "attested.not-met": bilingual("经确认不具备：{facts|labels}。", "Attested as lacking: {facts|labels}."),
  "attested.undetermined": bilingual("尚待确认：{facts|labels}。", "Still to be attested: {facts|labels}."),
  "any-attested.not-met": bilingual(
    "以下各项有一项即可，经确认均不具备：{facts|labels}。",
    "Any one of these would do; attested as absent: {facts|labels}.",
  ),
  "any-attested.undetermined": bilingual(
    "以下各项有一项即可，尚待确认：{facts|labels}。",
    "Any one of these would do; still to be attested: {facts|labels}.",
  ),
  "not-all.met": bilingual(
    "未同时具备各种情形；未发现：{facts|labels}。",
    "Not all of the cases are present together; not found: {facts|labels}.",
  ),
  "not-all.not-met": bilingual(
    "下列情形同时具备：{facts|labels}。",
    "All of these were found together: {facts|labels}.",
  ),
  "not-all.undetermined": bilingual(
    "是否同时具备各种情形尚待查明：{facts|labels}。",
    "Whether all of the cases are present together is still to be found out: {facts|labels}.",
  ),
  "findings.met": bilingual("未发现下列情形：{facts|labels}。", "Not found: {facts|labels}."),
  "findings.not-met": bilingual("发现下列情形：{facts|labels}。", "Found: {facts|labels}."),
  "findings.undetermined": bilingual("尚待查明：{facts|labels}。", "Still to be found out: {facts|labels}."),
  "one-of.met": bilingual(
    "{fact|label}为{found|options}，属于规定范围。",
    "{fact|Label}: {found|options}, which is among those allowed.",
  ),
  "one-of.not-met": bilingual(
    "{fact|label}为{found|options}，不属于规定范围（{required|options}）。",
    "{fact|Label}: {found|options}, which is not among those allowed ({required|options}).",
  ),
  "one-of.undetermined": bilingual(
    "尚不知{fact|label}；应为：{required|options}。",
    "Not known: {fact|label}; it must be one of: {required|options}.",
  ),
  "has-any.met": bilingual(
    "{fact|label}中有{deciding|options}，符合要求。",
    "{fact|Label}: {deciding|options}, as required.",
  ),
  "has-any.not-met": bilingual(
    "{fact|label}为{found|options}；至少应有一项：{required|options}。",
    "{fact|Label}: {found|options}; at least one is required of: {required|options}.",
  ),
  "has-any.not-met.empty": bilingual(
    "{fact|label}：无；至少应有一项：{required|options}。",
    "{fact|Label}: none; at least one is required of: {required|options}.",
  ),
  "has-any.undetermined": bilingual(
    "尚不知{fact|label}；至少应有一项：{required|options}。",
    "Not known: {fact|label}; at least one is required of: {required|options}.",
  ),
  "has-none.met": bilingual(
    "{fact|label}中没有不允许的各项（{required|options}）。",
    "{fact|Label}: none of what is ruled out ({required|options}).",
  ),
  "has-none.met.empty": bilingual(
    "{fact|label}：无，没有不允许的各项（{required|options}）。",
    "{fact|Label}: none, so nothing of what is ruled out ({required|options}).",
  ),
  "has-none.not-met": bilingual(
    "{fact|label}中有不允许的：{deciding|options}。",
    "{fact|Label}: {deciding|options}, which is ruled out.",
  ),
  "has-none.undetermined": bilingual(
    "尚不知{fact|label}；其中不得有：{required|options}。",
    "Not known: {fact|label}; none is allowed of: {required|options}.",
  ),
  "has-all.met": bilingual("{fact|label}齐全：{required|options}。", "{fact|Label}: complete ({required|options})."),
  "has-all.not-met": bilingual("{fact|label}缺少：{deciding|options}。", "{fact|Label}: lacking {deciding|options}."),
  "has-all.not-met.empty": bilingual(
    "{fact|label}：无；缺少：{deciding|options}。",
    "{fact|Label}: none; lacking {deciding|options}.",
  ),
  "has-all.undetermined": bilingual(
    "尚不知{fact|label}；应有：{required|options}。",
    "Not known: {fact|label}; required: {required|options}.",
  ),
  "only.met": bilingual("{fact|label}均在规定范围之内。", "{fact|Label}: all within what is permitted."),
  "only.met.empty": bilingual(
    "{fact|label}：无内容，没有超出规定范围的。",
    "{fact|Label}: empty, so nothing goes beyond what is permitted.",
  ),
  "only.not-met": bilingual(
    "{fact|label}超出规定范围：{deciding|options}。",
    "{fact|Label}: {deciding|options} goes beyond what is permitted.",
  ),
  "only.not-met.lines": bilingual(
    "{fact|label}列有规定范围以外的用途：{lines|lines}，应予删除。",
    "{fact|Label}: uses outside the permitted list: {lines|lines}; remove them.",
  ),
  "has-none.not-met.lines": bilingual(
    "{fact|label}列有严禁用途：{lines|lines}，应予删除。",
    "{fact|Label}: prohibited uses: {lines|lines}; remove them.",
  ),
  "only.undetermined": bilingual(
    "尚不知{fact|label}；应限于：{required|options}。",
    "Not known: {fact|label}; permitted alone: {required|options}.",
  ),
  "due.not-applicable": bilingual("目标截止{on}，尚未到期。", "The target is due on {on}, which has not come yet."),
  "every.met": bilingual(
    "{part|label}为{observed|amount}，{whole|label}为{required|amount}，全部达到。",
    "{part|Label}: {observed} of {required} ({whole|label}), every one.",
  ),
  "every.not-met": bilingual(
    "{part|label}为{observed|amount}，{whole|label}为{required|amount}，还差{difference|amount}。",
    "{part|Label}: {observed} of {required} ({whole|label}); {difference} short of every one.",
  ),
  "every.undetermined": bilingual("尚不知{part|label}或{whole|label}。", "Not known: {part|label}, or {whole|label}."),
  "every.not-applicable": bilingual(
    "{whole|label}为0，此项不适用（{part|label}）。",
    "{whole|Label}: 0, so this does not bear ({part|label}).",
  ),
  "classified.not-applicable": bilingual(
    "{fact|label}为{found|options}；此项只作分类，不判断是否符合。",
    "{fact|Label}: {found|options}; this classifies and judges nothing.",
  ),
  "classified.undetermined": bilingual(
    "尚不知{fact|label}，无法分类。",
    "Not known: {fact|label}; so it can't be classified.",
  ),
  "located.inside": bilingual(
    "{fact|label}为{found}，在{area|area}范围之内。",
    "{fact|Label}: {found}, within {area|area}.",
  ),
  "located.outside": bilingual(
    "{fact|label}为{found}，不在{area|area}范围之内。",
    "{fact|Label}: {found}, outside {area|area}.",
  ),
  "located.unsettled": bilingual(
    "{fact|label}为{found}，范围大于{area|area}，不能确定是否在其内。",
    "{fact|Label}: {found}, which is wider than {area|area}; whether it lies within can't be told.",
  ),
  "located.unknown": bilingual(
    "{fact|label}为{found}，地名表中没有，不能确定是否在{area|area}范围之内。",
    "{fact|Label}: {found}, a place that no table has; whether it lies within {area|area} can't be told.",
  ),
  "located.undetermined": bilingual(
    "尚不知{fact|label}；应在{area|area}范围之内。",
    "Not known: {fact|label}; it must lie within {area|area}.",
  ),
  "applies.undetermined": bilingual(
    "尚不知{facts|labels}，不能确定此项是否适用。",
    "Not known: {facts|labels}; whether this condition applies is undetermined.",
  ),
  "not-applicable.condition": bilingual(
    "前提不具备，此项不适用。",
    "What this presupposes is not there, so it does not bear.",
  ),
  "not-applicable.case": bilingual(
    "对这一类别没有此项要求，此项不适用。",
    "Nothing of this is asked in such a case, so it does not bear.",
  ),
  "not-applicable.reading": bilingual("按所选读法，此项不适用。", "Under the reading taken this does not bear."),
  "condition.met": bilingual("本项要求的情形成立。", "What this asks for is the case."),
  "condition.not-met": bilingual("本项要求的情形不成立。", "What this asks for is not the case."),
  "condition.undetermined": bilingual(
    "本项要求的情形尚不能确定。",
    "Whether what this asks for is the case can't be told yet.",
  ),
  "name.met": bilingual("名称“{name}”符合命名格式。", "The name “{name}” follows the naming format."),
  "name.empty": bilingual("名称为空。", "The name is empty."),
  "name.too-long": bilingual(
    "名称“{name}”超过{most}字：最长的地名全称24字，加上行业和人称也不超过此数。",
    "The name “{name}” has more than {most} characters: the longest full name of a place has 24, and with industry and person none has more.",
  ),
  "name.not-chinese": bilingual("名称“{name}”不是中文名称。", "The name “{name}” is not written in Chinese."),
  "name.no-region": bilingual(
    "名称“{name}”开头不是地名，缺少地域。",
    "The name “{name}” does not begin with a place: the region is lacking.",
  ),
  "name.region-only": bilingual(
    "名称“{name}”只有地名，缺少行业和从业者的称谓。",
    "The name “{name}” is a place alone: the industry and the person are lacking.",
  ),
  "name.region-twice": bilingual("名称“{name}”的地域重复。", "The name “{name}” says its region twice."),
  "name.region-misplaced": bilingual(
    "名称“{name}”的地名不在开头。",
    "The place in the name “{name}” does not stand at the head.",
  ),
  "name.no-industry": bilingual(
    "名称“{name}”的地域和称谓之间缺少产业、行业、产品或技能。",
    "The name “{name}” lacks an industry, trade, product or skill between region and person.",
  ),
  "name.no-person": bilingual(
    "名称“{name}”结尾不是从业者的称谓，缺少“人”。",
    "The name “{name}” does not end in a word for who does the work: the person is lacking.",
  ),
  "name.group": bilingual(
    "名称“{name}”以集体名称结尾，不是从业者的称谓。",
    "The name “{name}” ends in a word for a group and not in one for who does the work.",
  ),
  "name.occupation-only": bilingual(
    "名称“{name}”以职业名称结尾，没有可以分出的产业、行业或产品。",
    "The name “{name}” ends in an occupation, with no industry, trade or product that could be told apart.",
  ),
  "name.doubtful": bilingual(
    "名称“{name}”的词语有不止一种理解，不能判断。",
    "The words of the name “{name}” can be taken in more than one way, so it can't be judged.",
  ),
  "name.region-unknown": bilingual(
    "名称“{name}”开头的词不在已有地名表中，不能判断是否地名。",
    "No table at hand has the word at the head of the name “{name}”, so whether it is a place can't be told.",
  ),
  "name.industry-unknown": bilingual(
    "名称“{name}”中的“{part}”不在已有词表中，不能判断是否产业、行业、产品或技能。",
    "No table at hand has “{part}” in the name “{name}”; whether it is an industry, trade, product or skill is undetermined.",
  ),
  "name.work-unknown": bilingual(
    "名称“{name}”结尾的称谓不在已有词表中，不能判断。",
    "No table at hand has the word at the end of the name “{name}”, so it can't be judged.",
  ),
  "name.undetermined": bilingual("尚不知{fact|label}。", "Not known: {fact|label}."),
  "review.passed": bilingual("最近一次（{year}年）年度复核合格。", "The latest annual review, of {year}, was passed."),
  "review.latest-failed": bilingual(
    "最近一次（{year}年）年度复核不合格，应限期整改。",
    "The latest annual review, of {year}, was failed: rectification within a limit.",
  ),
  "review.run-failed": bilingual(
    "截至{year}年连续{years}年复核不合格，应取消资格。",
    "Reviews were failed {years} years in a row, up to {year}: the recognition is to be cancelled.",
  ),
  "review.year-lacking": bilingual(
    "缺少与不合格年度相邻的复核结果，不能判断是否连续{years}年不合格。",
    "A review beside a failed one is not given, so whether {years} years in a row were failed can't be told.",
  ),
  "review.undetermined": bilingual("尚不知年度复核结果。", "The annual reviews are not known."),
  "notice.met": bilingual(
    "公示{days}天，至{lastDay}期满且无异议，自{announceFrom}起可行文公布。",
    "The notice of {days} days ran out on {lastDay} without objection; the result may be announced from {announceFrom}.",
  ),
  "notice.running": bilingual(
    "公示{days}天，至{lastDay}届满；评估日期{asOf}尚在公示期内。",
    "The notice of {days} days runs to {lastDay}; on {asOf}, the day of evaluation, it still runs.",
  ),
  "notice.objection": bilingual(
    "公示{days}天，期内的异议尚未处理，暂不能公布。",
    "An objection raised during the {days}-day public notice has not been resolved; the result cannot be announced yet.",
  ),
  "notice.objection-unknown": bilingual(
    "公示{days}天，至{lastDay}届满；未提供有无未处理的异议。",
    "The {days}-day public notice runs to {lastDay}; whether an objection is unresolved was not stated.",
  ),
  "notice.not-published": bilingual(
    "尚不知公示日期；须公示{days}天无异议。",
    "The day of publication is not known; a notice of {days} days without objection is required.",
  ),
  "item.scored": bilingual("得{score}分，满分{max}分。", "Scores {score} of {max}."),
  "item.condition-failed": bilingual(
    "未满足本项条件，得0分，满分{max}分。",
    "The condition of this item is not met: 0 of {max}.",
  ),
  "item.range": bilingual(
    "尚缺事实，得分在{atLeast}分至{atMost}分之间，满分{max}分。",
    "Facts are missing: between {atLeast} and {atMost} of {max}.",
  ),
  "line.owed": bilingual("本项金额为{amount|yuan}。", "The amount is {amount|yuan}."),
  "line.not-met": bilingual("未达到给付条件，不予给付。", "Not payable: a condition of the sum is not met."),
  "line.settled": bilingual("已发放，无应付余额。", "Already paid; nothing further is payable."),
  "line.nothing-owed": bilingual("本项无应付金额。", "Nothing is payable on this line."),
  "line.open": bilingual("金额尚不能确定。", "The amount can't be told yet."),
  "line.not-applicable": bilingual("未获该项认定，不适用。", "Not applicable: this recognition is not held."),
  "line.not-yet-issued": bilingual(
    "评估日期早于文件印发日期，不发生应付金额。",
    "Nothing is payable before the document's date.",
  ),
  "line.out-of-scope": bilingual("不在适用范围，不发生应付金额。", "Outside the scope: nothing is payable."),
  "draft-for-comment": bilingual(
    "依据的是征求意见稿，未正式印发，数据可能变动。",
    "This rests on a draft for comment that has not been issued; its figures may change.",
  ),
  hypothetical: bilingual(
    "有数据被替换：这是假设测算，不是认定结果。",
    "Figures were replaced: this is a what-if and no award.",
  ),
  "not-yet-issued": bilingual(
    "评估日期早于文件日期（{from}）。",
    "The day of evaluation is before the document's ({from}).",
  ),
  "period-ended": bilingual(
    "评估日期晚于文件有效期末（{to}）。",
    "The day of evaluation is after the document's period ended ({to}).",
  ),
  "source-gap": bilingual("{gap|gap}", "{gap|gap}"),
  "names-not-loaded": bilingual(
    "未载入全国地名和职业词表，有地名或名称不能判断。",
    "The tables of places and occupations are not loaded, so a place or a name can't be told.",
  ),
  "administered-elsewhere": bilingual(
    "按代码归入呼伦贝尔市，实际由满洲里市管理。",
    "By its code it belongs to Hulunbuir; Manzhouli administers it.",
  ),
  "local-standard-partial": bilingual(
    "旗县自定标准未列全部数据，未列的各项不适用。",
    "The county's own standard leaves figures out; what it leaves out does not bear.",
  ),
  "name-normalised": bilingual(
    "名称按规范写法识读：去除空格、标点、引号、括号和“劳务品牌”字样，全角转半角，繁体转简体。",
    "The name was read in its plain form: without blanks, punctuation, quotation marks, brackets and a trailing 劳务品牌, in half-width and simplified characters.",
  ),
  "no-holidays-given": bilingual(
    "未提供节假日，按没有节假日计算。",
    "No holidays were given: reckoned as if there were none.",
  ),
};
