import type { Bilingual } from "../../ground/bilingual.ts";

const permitted = {
  "equipment-and-materials": { zh: "培训所需设备购置、维护与改造及原材料消耗", en: "equipment and materials" },
  "courses-and-textbooks": { zh: "培训课程、教材开发及教具、教材购置", en: "courses and textbooks" },
  "hired-teachers": { zh: "聘用培训教师", en: "hired teachers" },
  "teacher-development": { zh: "培训师资提升", en: "teacher development" },
  "venue-upgrade": { zh: "培训场地升级改造", en: "upgrade of venues" },
  "management-and-promotion": { zh: "品牌建设管理和宣传推广", en: "management and promotion" },
  "joint-training-projects": { zh: "特色职业技能培训协同项目开发和培训组织", en: "joint training projects" },
  "employment-services": { zh: "劳务从业人员就业服务", en: "employment services" },
};

const prohibited = {
  "official-hospitality-vehicles-travel": {
    zh: "“三公”经费",
    en: "official overseas travel, vehicles and hospitality",
  },
  "staff-allowances": { zh: "人员津补贴", en: "staff allowances" },
  "other-general-spending": { zh: "其他一般性支出", en: "other general spending" },
};

/** The eight permitted uses (使用范围), in the document's order. */
export const permittedUses = Object.keys(permitted);
/** What the money must never be used for (严禁用于). */
export const prohibitedUses = Object.keys(prohibited);

/** What the uses of support money are called. */
export const fundUses: Readonly<Record<string, Bilingual>> = {
  ...permitted,
  "other-related": { zh: "与就业服务相关的其他工作", en: "other work related to employment services" },
  ...prohibited,
};
