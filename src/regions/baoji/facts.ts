import { award as sharedAward } from "../../facts/award.ts";
import { brand as sharedBrand } from "../../facts/brand.ts";
import { brandLibrary } from "../../facts/brand-library.ts";
import { fact } from "../../facts/fact.ts";

export const brand = {
  name: sharedBrand.name,
  recognizedAs: sharedBrand.recognizedAs,
  ...brandLibrary,
  countyRecommended: fact("brand.countyRecommended", "县区推荐", "recommended by the county"),
};

export const applicant = {
  healthyFinances: fact("applicant.healthyFinances", "财务健康", "healthy finances"),
  riskResistance: fact("applicant.riskResistance", "抗风险能力", "resistance to risk"),
  soundEmployment: fact("applicant.soundEmployment", "用工制度健全", "sound employment system"),
};

export const workforce = {
  signed: fact("workforce.signed", "签订协议吸纳人数", "workers taken on with signed agreements"),
};

export const award = {
  ...sharedAward,
  countyQualified: fact(
    "award.countyQualified",
    "符合县级条件",
    "cultivated within the county and meeting its conditions",
  ),
  countyAmount: fact("award.countyAmount", "县级确定金额", "sum set by the county"),
  decidedAmount: fact("award.decidedAmount", "主管部门确定金额", "sum set by the authority"),
  exhibition: fact(
    "award.exhibition",
    "被确定参加国家、省级展示交流",
    "chosen for a national or provincial exhibition",
  ),
};

export const exit = {
  training: fact("exit.training", "培训质量不高", "poor training quality"),
  employment: fact("exit.employment", "带动就业人数明显减少", "employment fallen markedly"),
  competitiveness: fact("exit.competitiveness", "市场竞争力下降", "competitiveness fallen"),
  recognition: fact("exit.recognition", "社会认可度不高", "low public recognition"),
};

export const plan = {
  counties: fact("plan.counties", "县区数", "counties"),
  countiesWithBrand: fact("plan.countiesWithBrand", "有品牌县区数", "counties with a brand"),
  countiesWithProject: fact("plan.countiesWithProject", "有培训项目县区数", "counties with a training project"),
  keySupportCounties: fact("plan.keySupportCounties", "重点帮扶县数", "key-support counties"),
  keySupportCountiesWithStudio: fact(
    "plan.keySupportCountiesWithStudio",
    "有工作室重点帮扶县数",
    "key-support counties with a studio",
  ),
  brands: fact("plan.brands", "优秀劳务品牌数", "excellent labour brands"),
  recommendedProvincial: fact("plan.recommendedProvincial", "推荐上报省级品牌数", "brands recommended to the province"),
  national: fact("plan.national", "全国知名品牌数", "nationally known brands"),
  skill: fact("plan.skill", "中高端技能型品牌数", "mid- to high-end skill brands"),
  service: fact("plan.service", "高品质服务型品牌数", "high-quality service brands"),
  cultureTourism: fact("plan.cultureTourism", "文化和旅游类品牌数", "culture and tourism brands"),
  livelihood: fact("plan.livelihood", "民生保障型品牌数", "livelihood brands"),
};
