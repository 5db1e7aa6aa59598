import { bilingual, bind } from "laowu-rules/authoring";
import { names } from "laowu-rules/names";
import { bingzhouAward } from "./bingzhou-award.mjs";
import { measures } from "./documents.mjs";
import { taiyuan as ownFacts } from "./facts.mjs";

const taiyuan = {
  id: "taiyuan",
  authority: bilingual("太原市人力资源和社会保障局", "Taiyuan Human Resources and Social Security Bureau"),
  documents: [measures],
  matters: [bingzhouAward],
  facts: Object.values(ownFacts),
};

/**
 * The functions of the library, bound to Taiyuan's policy.
 *
 * @type {import("laowu-rules/authoring").Engine<{ taiyuan: import("./shapes.d.ts").TaiyuanShapes }>}
 */
export const engine = bind([taiyuan], names);
