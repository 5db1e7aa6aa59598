/** 鄂人社发〔2022〕13号 in straight lines: test/second-opinion shares nothing with the engine. */

import { type Answer, every, fen, type Given, known, type Outcome, type Readings, together } from "./answer.ts";

export interface Facts {
  brand?: {
    inLibrary?: Given<boolean>;
    inDirectory?: Given<boolean>;
    recognizedAs?: Given<readonly string[]>;
    awardsPaid?: Given<readonly string[]>;
  };
  applicant?: { recognizedLeadingEnterprise?: Given<boolean> };
  training?: { recognizedVenue?: Given<boolean> };
  award?: {
    skillsBase?: Given<string>;
    paid?: Given<boolean>;
    trainingSubsidy?: Given<number | string>;
    uplift?: Given<number>;
  };
}

/** （五）: what is owed for the recognitions held, by those paid. */
function owed(held: readonly string[], paid: readonly string[], readings: Readings): number {
  if (readings["hb.award-stacking"] === "top-up") {
    const whole = held.includes("national") ? fen(1_000_000) : held.includes("provincial") ? fen(500_000) : 0;
    const given = paid.includes("national") ? fen(1_000_000) : paid.includes("provincial") ? fen(500_000) : 0;
    return Math.max(0, whole - given);
  }
  let sum = 0;
  if (held.includes("provincial") && !paid.includes("provincial")) sum += fen(500_000);
  if (held.includes("national") && !paid.includes("national")) sum += fen(1_000_000);
  return sum;
}

export function constructionAward(facts: Facts, readings: Readings): Answer {
  const { inLibrary, recognizedAs, awardsPaid } = facts.brand ?? {};
  const library = every(inLibrary);
  const recognized: Outcome = known(recognizedAs)
    ? every(recognizedAs.includes("provincial") || recognizedAs.includes("national"))
    : "undetermined";
  const outcome = together([library, recognized]);
  // Whoever's recognitions are unknown may hold both, and whoever's payments are unknown may have had none.
  const held = recognizedAs ?? ["provincial", "national"];
  const most = outcome === "not-met" ? 0 : owed(held, awardsPaid ?? [], readings);
  const settled = most === 0 || (outcome === "met" && known(awardsPaid));
  const line = (level: string): Outcome =>
    !known(recognizedAs) ? "undetermined" : recognizedAs.includes(level) ? "met" : "not-applicable";
  return {
    outcome,
    criteria: { "hb.award.in-library": library, "hb.award.recognized": recognized },
    amount: settled ? most : null,
    // Outside the library nothing is owed; what a recognition is worth stands.
    ceiling: owed(held, [], readings),
    ...(library !== "not-met" && {
      lines: {
        "hb.award.provincial": line("provincial"),
        "hb.award.national": line("national"),
      },
    }),
  };
}

/** What is paid once: nothing is owed where it is paid already, or where there is nothing to pay. */
function once(outcome: Outcome, paid: Given<boolean>, sum: number): number | null {
  if (sum === 0 || paid === true) return 0;
  return outcome === "met" && paid === false ? sum : null;
}

/** （六）: two grants, each for its own recognition. */
export function skillsBaseGrant(facts: Facts): Answer {
  const { skillsBase, paid } = facts.award ?? {};
  const outcome: Outcome = !known(skillsBase) ? "undetermined" : skillsBase === "none" ? "not-met" : "met";
  let ceiling = fen(2_000_000);
  if (skillsBase === "master-studio") ceiling = fen(100_000);
  if (skillsBase === "none") ceiling = 0;
  return { outcome, amount: once(outcome, paid, ceiling), ceiling };
}

/** （十）. */
export function leadingEnterprise(facts: Facts): Answer {
  const recognized = facts.applicant?.recognizedLeadingEnterprise;
  const paid = facts.award?.paid;
  const outcome = every(recognized);
  const ceiling = recognized === false ? 0 : fen(300_000);
  return {
    outcome,
    criteria: { "hb.award.leading-enterprise": outcome },
    amount: once(outcome, paid, ceiling),
    ceiling,
  };
}

/** （六）: the rate that the training subsidy may rise to; the rise itself is lost in the text as published. */
export function trainingSubsidy(facts: Facts): Answer {
  const { trainingSubsidy: subsidy, uplift } = facts.award ?? {};
  const outcome = every(facts.brand?.inDirectory, facts.training?.recognizedVenue);
  if (outcome === "not-met" || (known(subsidy) && fen(subsidy) === 0)) return { outcome, amount: 0, ceiling: 0 };
  if (!known(subsidy) || !known(uplift)) return { outcome, amount: null, ceiling: null };
  // No fen above what the text allows: the ceiling is cut off, never rounded up.
  const ceiling = Math.floor((fen(subsidy) * (10_000 + Math.round(uplift * 100))) / 10_000);
  return { outcome, amount: null, ceiling };
}
