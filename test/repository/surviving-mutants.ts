const noDifference =
  "Under the higher sum as the whole the line is owed alone, less all that was paid: over every combination of recognitions, payments, conditions and readings no part of the result changes.";
const paidInFull =
  "Both sums are printed: where all that is held was paid, nothing is left of the higher one, whether this asks it or not.";
const onlyOpen =
  "Where all facts are known nothing changes; where some are not, the amount is settled at 0 earlier, which it is in every case.";

/**
 * The mutants that no case can tell, each with the reason why it decides nothing else. By authority, matter and name; one
 * that a case does tell must not stand here.
 */
export const survivors: Readonly<Record<string, string>> = {
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.inLibrary, brand.awardsPaid): any of them, 3":
    noDifference,
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.inLibrary): any of them, 3": noDifference,
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.inLibrary, brand.awardsPaid): any of them, 4":
    noDifference,
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.inLibrary): any of them, 4": noDifference,
  "hubei construction-award hb.award.provincial (brand.recognizedAs, brand.inLibrary): any of them, 6": noDifference,
  "hubei construction-award hb.award.national (brand.recognizedAs, brand.inLibrary, brand.awardsPaid): any of them, 3":
    noDifference,
  "hubei construction-award hb.award.national (brand.recognizedAs, brand.inLibrary): any of them, 3": noDifference,
  "hubei construction-award hb.award.national (brand.recognizedAs): without provincial": noDifference,
  "hubei construction-award hb.award.national (brand.awardsPaid): not denied, 2": noDifference,
  "hubei construction-award hb.award.national (brand.awardsPaid): without provincial": noDifference,
  "hubei construction-award hb.award.national (brand.recognizedAs, brand.inLibrary, brand.awardsPaid): any of them, 4":
    noDifference,
  "hubei construction-award hb.award.national (brand.recognizedAs, brand.inLibrary): any of them, 4": noDifference,
  "hubei construction-award hb.award.national (brand.awardsPaid): without national, 2": noDifference,
  "hubei construction-award hb.award.provincial (brand.recognizedAs): without national": onlyOpen,
  "hubei construction-award hb.award.provincial (brand.awardsPaid): not denied, 3": onlyOpen,
  "urumqi support-fund uq.fund.amount/municipal (brand.recognizedAs, fund.planFiled): any of them, 3": noDifference,
  "urumqi support-fund uq.fund.amount/municipal (brand.recognizedAs, fund.planFiled): any of them, 4": noDifference,
  "urumqi support-fund uq.fund.amount/county (brand.recognizedAs, fund.planFiled): any of them, 4": noDifference,
  "urumqi support-fund uq.fund.amount/county (brand.recognizedAs): without municipal": onlyOpen,
  "hubei construction-award hb.award.provincial (brand.awardsPaid): without provincial, 2": paidInFull,
  "hubei construction-award hb.award.provincial (brand.awardsPaid): without national": paidInFull,
  "urumqi fund-plan uq.fund.prohibited: not binding":
    "A prohibited use is none of the eight permitted ones, nor related work: uq.fund.use fails too, and is open where it is.",
};
