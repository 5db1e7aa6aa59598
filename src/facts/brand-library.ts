import { fact } from "./fact.ts";

/** Facts about a brand that authorities with a library of labour brands (资源库) ask for. */
export const brandLibrary = {
  nameFixedBefore: fact("brand.nameFixedBefore", "名称此前已固定", "name fixed before"),
  inLibrary: fact("brand.inLibrary", "在资源库中", "in the library of labour brands"),
  largeEmployment: fact("brand.largeEmployment", "带动就业人数多", "large employment effect"),
  markedSkill: fact("brand.markedSkill", "技能产品特色明显", "marked skill or product character"),
  marketRecognition: fact("brand.marketRecognition", "市场知名度高", "high market recognition"),
};
