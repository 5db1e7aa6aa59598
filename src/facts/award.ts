import { fact } from "./fact.ts";

/** Facts about awards (奖补) that several authorities ask for. */
export const award = {
  paid: fact("award.paid", "一次性奖补已发放", "once-only award already paid"),
};
