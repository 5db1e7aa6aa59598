import type { Bilingual } from "../ground/bilingual.ts";

/**
 * What the levels of recognition are called.
 *
 * @example
 * ```ts
 * import { fact, levels } from "laowu-rules/authoring";
 *
 * const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
 * held.options?.municipal.zh; // => "市级"
 * ```
 */
export const levels: Readonly<Record<"county" | "municipal" | "provincial" | "national", Bilingual>> = {
  county: { zh: "县（区、旗）级", en: "county or district" },
  municipal: { zh: "市级", en: "municipal" },
  provincial: { zh: "省（自治区）级", en: "provincial or autonomous-region" },
  national: { zh: "国家级", en: "national" },
};

/**
 * What the tiers of honours and media reports are called.
 *
 * @example
 * ```ts
 * import { fact, tiers } from "laowu-rules/authoring";
 *
 * const honours = fact("brand.honours", "品牌荣誉", "brand honours", tiers);
 * honours.options?.local.zh; // => "地市县层级"
 * ```
 */
export const tiers: Readonly<Record<"national" | "provincial" | "local", Bilingual>> = {
  national: { zh: "国家层级", en: "national" },
  provincial: { zh: "省部层级", en: "provincial or ministerial" },
  local: { zh: "地市县层级", en: "city or county" },
};
