import { criterion } from "../../eligibility/criterion.ts";
import { hasAll } from "../../expressions/among.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { at } from "./documents.ts";
import { form } from "./facts.ts";
import { requiredFieldIds, trademarkFieldId } from "./form-fields.ts";

/** 附件2: is the form of recommendation complete? Presence only; what the fields say is not looked at. */
export const applicationForm = matter("application-form", {
  kind: "procedure",
  question: bilingual("《市级劳务品牌推荐表》是否填写完整？", "Is the form of recommendation complete?"),
  criteria: [
    criterion("uq.form.basic", {
      topic: "application-form",
      cite: at("附件2", "单位基本信息"),
      require: hasAll(form.completed, ...requiredFieldIds),
    }),
    criterion("uq.form.trademark", {
      topic: "application-form",
      cite: at("附件2", "商标注册许可证"),
      binding: false,
      require: hasAll(form.completed, trademarkFieldId),
    }),
    criterion("uq.form.account", {
      topic: "application-form",
      cite: at("附件2", "劳务品牌建设的基本情况"),
      require: hasAll(form.completed, "account"),
    }),
    criterion("uq.form.commitment", {
      topic: "application-form",
      cite: at("附件2", "承诺书"),
      require: hasAll(form.completed, "commitment"),
    }),
    criterion("uq.form.district-opinion", {
      topic: "application-form",
      cite: at("附件2", "部门审核意见"),
      require: hasAll(form.completed, "district-opinion"),
    }),
  ],
});
