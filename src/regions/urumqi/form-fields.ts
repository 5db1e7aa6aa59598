import type { FormField } from "../../facts/request-facts.ts";
import type { Bilingual } from "../../ground/bilingual.ts";

const basicFields = {
  "brand-name": { zh: "劳务品牌名称", en: "brand name" },
  "applicant-name": { zh: "品牌实施主体全称", en: "full name of the applicant" },
  "brand-type": { zh: "品牌类型", en: "type of brand" },
  "trademark-licence": { zh: "商标注册许可证", en: "trademark licence" },
  "credit-code": { zh: "统一社会信用代码", en: "unified social credit code" },
  "registered-on": { zh: "注册时间", en: "date of registration" },
  "registered-at": { zh: "注册地点", en: "place of registration" },
  "registered-capital": { zh: "注册资金", en: "registered capital" },
  "legal-representative": { zh: "单位法定代表人或负责人", en: "legal representative or person in charge" },
  "identity-number": { zh: "身份证号", en: "identity number" },
  "bank-account": { zh: "银行账号", en: "bank account" },
  bank: { zh: "开户行", en: "bank" },
  "registered-address": { zh: "注册地址", en: "registered address" },
  "business-address": { zh: "经营地址", en: "business address" },
  contact: { zh: "联系人", en: "contact" },
  telephone: { zh: "联系电话", en: "telephone" },
  postcode: { zh: "邮政编码", en: "postcode" },
} as const satisfies Partial<Record<FormField, Bilingual>>;

/** The field for the trademark licence, which a unit without a registered trademark leaves blank: 三（二）2 accepts a brand name. */
export const trademarkFieldId = "trademark-licence";

/** The other sixteen fields of the unit's basic information (单位基本信息), in the form's order. */
export const requiredFieldIds = Object.freeze(Object.keys(basicFields).filter((id) => id !== trademarkFieldId));

/** What the form of annex 2 calls its fields and parts. */
export const formFieldNames: Readonly<Record<FormField, Bilingual>> = {
  ...basicFields,
  account: { zh: "劳务品牌建设的基本情况", en: "account of the brand's construction" },
  commitment: { zh: "承诺书", en: "commitment, sealed, signed and dated" },
  "district-opinion": { zh: "区（县）审核意见", en: "district's opinion, sealed and dated" },
};
