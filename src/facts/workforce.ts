import { fact } from "./fact.ts";

/** Facts about those who work under the brand (从业人员). */
export const workforce = {
  total: fact("workforce.total", "从业人员数", "workforce"),
  trained: fact("workforce.trained", "经特色职业培训人数", "specially trained workers"),
};
