import { award as sharedAward } from "../../facts/award.ts";
import { brand as sharedBrand } from "../../facts/brand.ts";
import { brandLibrary } from "../../facts/brand-library.ts";
import { fact } from "../../facts/fact.ts";

export const brand = {
  ...sharedBrand,
  ...brandLibrary,
  field: fact("brand.field", "品牌领域", "field of the brand", {
    skill: { zh: "中高端技能型", en: "mid- to high-end skill" },
    service: { zh: "高品质服务型", en: "high-quality service" },
    "culture-tourism": { zh: "文化和旅游类", en: "culture and tourism" },
    livelihood: { zh: "民生保障型", en: "livelihood" },
    other: { zh: "其他", en: "other" },
  }),
  inDirectory: fact("brand.inDirectory", "在指导目录中", "in the guiding directory"),
};

export const applicant = {
  recognizedLeadingEnterprise: fact(
    "applicant.recognizedLeadingEnterprise",
    "省级领军企业",
    "recognised provincial leading enterprise",
  ),
};

export const training = {
  recognizedVenue: fact(
    "training.recognizedVenue",
    "经认定的培训机构或孵化基地",
    "recognised training institution or incubation base",
  ),
};

export const award = {
  ...sharedAward,
  skillsBase: fact("award.skillsBase", "已认定项目类型", "recognised project", {
    "training-base": { zh: "省级高技能人才培训基地", en: "provincial high-skill talent training base" },
    "master-studio": { zh: "省级技能大师工作室", en: "provincial skill-master studio" },
    none: { zh: "无", en: "none" },
  }),
  trainingSubsidy: fact("award.trainingSubsidy", "培训补贴标准", "training subsidy"),
  uplift: fact("award.uplift", "提高比例", "rate of the uplift"),
};
