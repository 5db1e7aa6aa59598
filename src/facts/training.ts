import { fact } from "./fact.ts";

/** Facts about a year's vocational training (职业技能培训). */
export const training = {
  trainees: fact("training.trainees", "培训人数", "trainees of the year"),
  passed: fact("training.passed", "合格人数", "trainees who passed"),
};
