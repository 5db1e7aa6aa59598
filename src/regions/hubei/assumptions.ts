import { bilingual } from "../../ground/bilingual.ts";
import { assumption } from "../../sources/assumption.ts";
import { civilCode } from "../../sources/civil-code.ts";

/** The choices of this policy that no fact of a request can undo. */
export const assumptions = [
  civilCode("hb.assume.civil-code"),
  assumption("hb.assume.per-brand", {
    place: bilingual("（五）“对相应创建地每个给予”", "（五）, “对相应创建地每个给予”"),
    taken: bilingual("每个品牌一笔，不是每个创建地一笔。", "One sum for each brand, not for each place of origin."),
    grounds: bilingual(
      "该句的主语是被评定的劳务品牌，“每个”与之相应。",
      "The subject of the sentence is the recognised brand, to which 每个 refers.",
    ),
  }),
  assumption("hb.assume.grant-once", {
    place: bilingual("（六）“分别给予200万元、10万元建设补助”", "（六）, “分别给予200万元、10万元建设补助”"),
    taken: bilingual(
      "每个项目只补助一次，已发放的不再给予。",
      "One grant for each project; one that was paid is not paid again.",
    ),
    grounds: bilingual(
      "该句未写“一次性”，但补助以评定为准，每个项目评定一次；（十）对领军企业写明一次性。",
      "The sentence does not say 一次性, but the grant goes with a recognition that is made once; （十） says it of leading enterprises.",
    ),
  }),
  assumption("hb.assume.uplift-percent", {
    place: bilingual("（六）“培训补贴标准最高可提高”", "（六）, “培训补贴标准最高可提高”"),
    taken: bilingual("提高的幅度是百分比。", "The rise is a percentage."),
    grounds: bilingual(
      "公布的文本在此处缺少数据，补贴标准的提高通常以百分比表示。",
      "The text as published lacks the figure; rises of subsidy rates are usually given in percent.",
    ),
  }),
  assumption("hb.assume.name-region", {
    place: bilingual("（三）“地域”", "（三）, 地域"),
    taken: bilingual(
      "名称中的地域是任一地名即可，不要求与品牌所在地一致。",
      "Any place name will do; it need not be where the brand is.",
    ),
    grounds: bilingual("文件未要求地域与品牌所在地一致。", "The text does not ask that the place be the brand's own."),
  }),
];
