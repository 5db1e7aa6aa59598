import { boolean, count, fact, levels, ownFact } from "laowu-rules/authoring";

export const brand = {
  place: fact("brand.place", "品牌所在地", "place of the brand"),
  recognizedAs: fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels),
  keyIndustry: fact("brand.keyIndustry", "特色产业或重点行业", "local characteristic or key industry"),
  ownIdentity: fact("brand.ownIdentity", "独立名称或商标", "own name or trademark"),
  ownershipClear: fact("brand.ownershipClear", "归属清晰", "clear ownership"),
  distinctCharacter: fact("brand.distinctCharacter", "劳务特色鲜明", "distinct labour character"),
  marketRecognition: fact("brand.marketRecognition", "市场认可度良好", "well received on the market"),
  reputation: fact("brand.reputation", "知名度和美誉度", "known and well thought of"),
};

export const applicant = {
  independentLegalPerson: fact("applicant.independentLegalPerson", "独立法人资格", "independent legal person"),
  internalRules: fact("applicant.internalRules", "规范管理制度", "orderly rules of management"),
};

export const training = { trainees: fact("training.trainees", "培训人数", "people trained") };

export const award = { paid: fact("award.paid", "一次性奖励已发放", "one-off award already paid") };

/** Facts that the library does not know. */
export const taiyuan = {
  cooperationBase: ownFact("taiyuan.cooperationBase", boolean, "已认定为劳务协作基地", "recognised cooperation base"),
  film: ownFact("taiyuan.film", boolean, "拍摄制作过主题宣传片", "promotional film made"),
  openCourse: ownFact("taiyuan.openCourse", boolean, "开发了定制化公开课程", "custom open course developed"),
  outlet: ownFact(
    "taiyuan.outlet",
    boolean,
    "有稳定劳务输出渠道或直接吸纳就业",
    "steady placement elsewhere, or jobs of its own",
  ),
  newlyEmployed: ownFact(
    "taiyuan.newlyEmployed",
    count("people"),
    "当年带动新增就业人数",
    "newly employed in the year",
  ),
};
