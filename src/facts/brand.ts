import { fact } from "./fact.ts";
import { levels } from "./options.ts";

/** Facts about the labour brand (劳务品牌) that several authorities ask for. */
export const brand = {
  name: fact("brand.name", "劳务品牌名称", "brand name"),
  recognizedAs: fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels),
  awardsPaid: fact("brand.awardsPaid", "已获奖补级别", "awards already paid", levels),
};
