const sameTwice =
  "一（二） and 二（三） print the same target for the same day: the other criterion holds the outcome.";
const sumOfPhases =
  "10+10+10 = 30 and 6+5+4 = 15: where every phase is reached so is the total, and where it is not a phase fails or is open.";
const noticeMore =
  "It only adds a notice, and a case can say that a notice is there, not that it is not: notices.test.ts says it.";

const paidInFull =
  "Both sums are printed: where all that is held was paid, nothing is left of the higher one, whether this asks it or not.";

/**
 * The mutants that no case can tell, each with the reason why it decides nothing else. By authority, matter and name; one
 * that a case does tell must not stand here.
 */
export const survivors: Readonly<Record<string, string>> = {
  "inner-mongolia action-plan im.plan.total.counties: not binding": sameTwice,
  "inner-mongolia action-plan im.plan.2025.counties: not binding": sameTwice,
  "inner-mongolia action-plan im.plan.total.regional: not binding": sumOfPhases,
  "inner-mongolia action-plan im.plan.total.national: binding": sumOfPhases,
  ...Object.fromEntries(
    ["scale", "pass-rate", "employment-rate", "key-groups", "order-share"].map((provision) => [
      `inner-mongolia training-brand im.training.${provision} (training.localStandard.scale, training.localStandard.passRate, training.localStandard.employmentRate, …): any of them`,
      noticeMore,
    ]),
  ),
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.awardsPaid): any of them, 3": paidInFull,
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.awardsPaid): any of them, 4": paidInFull,
  "hubei construction-award hb.award.provincial (brand.awardsPaid): without provincial, 2": paidInFull,
  "hubei construction-award hb.award.provincial (brand.awardsPaid): without national": paidInFull,
  "urumqi scoring uq.s2.3 (training.trainees, trainees): one less is enough":
    "99 trainees lie below the first band under either reading: 0 points, whether the condition holds or not.",
  "urumqi support-fund uq.fund.prohibited: not binding":
    "A prohibited use is none of the eight permitted ones, nor related work: uq.fund.use fails too, and is open where it is.",
};
