/** 鄂人社发〔2022〕13号 in straight lines: test/second-opinion shares nothing with the engine. */

import {
  type Answer,
  beforeDocument,
  every,
  fen,
  type Given,
  known,
  type Outcome,
  type Readings,
  together,
  whichever,
  whicheverAmount,
} from "./answer.ts";

const issued = "2022-03-25";

export interface Facts {
  brand?: {
    nameFixedBefore?: Given<boolean>;
    field?: Given<string>;
    inLibrary?: Given<boolean>;
    inDirectory?: Given<boolean>;
    recognizedAs?: Given<readonly string[]>;
    awardsPaid?: Given<readonly string[]>;
    largeEmployment?: Given<boolean>;
    markedSkill?: Given<boolean>;
    marketRecognition?: Given<boolean>;
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

/** （三） to （五）; how the name itself is made is judged elsewhere. */
export function laborBrand(facts: Facts, readings: Readings, _asOf: string, named: Outcome = "undetermined"): Answer {
  const brand = facts.brand ?? {};
  let name = named;
  if (readings["hb.name-scope"] === "new-names") {
    if (brand.nameFixedBefore === true) name = "not-applicable";
    else if (!known(brand.nameFixedBefore)) name = "undetermined";
  }
  const traits = {
    "hb.library.employment": every(brand.largeEmployment),
    "hb.library.skill": every(brand.markedSkill),
    "hb.library.market": every(brand.marketRecognition),
  };
  const binds = readings["hb.name-force"] === "binding" ? [name] : [];
  return {
    outcome: together([...Object.values(traits), ...binds]),
    criteria: { ...traits, "hb.name": name, "hb.category": known(brand.field) ? "not-applicable" : "undetermined" },
  };
}

/** What is due for the recognitions that count, less what was paid. */
function owed(due: readonly string[], paid: readonly string[], readings: Readings): number {
  if (readings["hb.award-stacking"] === "top-up") {
    const whole = due.includes("national") ? fen(1_000_000) : due.includes("provincial") ? fen(500_000) : 0;
    const given = paid.includes("national") ? fen(1_000_000) : paid.includes("provincial") ? fen(500_000) : 0;
    return Math.max(0, whole - given);
  }
  let sum = 0;
  if (due.includes("provincial") && !paid.includes("provincial")) sum += fen(500_000);
  if (due.includes("national") && !paid.includes("national")) sum += fen(1_000_000);
  return sum;
}

const some: readonly (readonly ("provincial" | "national")[])[] = [
  [],
  ["provincial"],
  ["national"],
  ["provincial", "national"],
];

/** （五）. */
export function constructionAward(facts: Facts, readings: Readings, asOf: string): Answer {
  const { inLibrary, recognizedAs, awardsPaid } = facts.brand ?? {};
  const nationalStandsAlone = readings["hb.library-scope"] === "provincial";

  // Whatever is unknown may be anything: each possibility is worked out, and what they agree in holds.
  const outcomes: Outcome[] = [];
  const amounts: number[] = [];
  for (const held of known(recognizedAs) ? [recognizedAs] : some) {
    const recognized = every(held.includes("provincial") || held.includes("national"));
    const free = nationalStandsAlone && held.includes("national");
    for (const library of known(inLibrary) ? [inLibrary] : [true, false]) {
      outcomes.push(together(free ? [recognized] : [recognized, every(library)]));
      const due = held.filter((level) => library || (nationalStandsAlone && level === "national"));
      for (const paid of known(awardsPaid) ? [awardsPaid] : some) amounts.push(owed(due, paid, readings));
    }
  }

  const line = (level: string): Outcome => {
    if (!known(recognizedAs)) return "undetermined";
    if (!recognizedAs.includes(level)) return "not-applicable";
    return nationalStandsAlone && level === "national" ? "met" : every(inLibrary);
  };
  const answer: Answer = {
    outcome: whichever(outcomes),
    criteria: {
      "hb.award.in-library": every(inLibrary),
      "hb.award.recognized": known(recognizedAs)
        ? every(recognizedAs.includes("provincial") || recognizedAs.includes("national"))
        : "undetermined",
    },
    amount: whicheverAmount(amounts),
    // What a recognition is worth stands, in the library or not.
    ceiling: owed(recognizedAs ?? ["provincial", "national"], [], readings),
    lines: { "hb.award.provincial": line("provincial"), "hb.award.national": line("national") },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** What is paid once: nothing is owed where it is paid already, or where there is nothing to pay. */
function once(outcome: Outcome, paid: Given<boolean>, sum: number): number | null {
  if (sum === 0 || paid === true) return 0;
  return outcome === "met" && paid === false ? sum : null;
}

/** （六）: two grants, each for its own recognition. */
export function skillsBaseGrant(facts: Facts, _readings: Readings, asOf: string): Answer {
  const { skillsBase, paid } = facts.award ?? {};
  const outcome: Outcome = !known(skillsBase) ? "undetermined" : skillsBase === "none" ? "not-met" : "met";
  let ceiling = fen(2_000_000);
  if (skillsBase === "master-studio") ceiling = fen(100_000);
  if (skillsBase === "none") ceiling = 0;
  const line = (kind: string): Outcome => {
    if (!known(skillsBase)) return "undetermined";
    return skillsBase === kind ? "met" : "not-applicable";
  };
  const answer: Answer = {
    outcome,
    amount: once(outcome, paid, ceiling),
    ceiling,
    lines: { "hb.grant.training-base": line("training-base"), "hb.grant.master-studio": line("master-studio") },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** （十）. */
export function leadingEnterprise(facts: Facts, _readings: Readings, asOf: string): Answer {
  const recognized = facts.applicant?.recognizedLeadingEnterprise;
  const paid = facts.award?.paid;
  const outcome = every(recognized);
  const ceiling = recognized === false ? 0 : fen(300_000);
  const answer: Answer = {
    outcome,
    criteria: { "hb.award.leading-enterprise": outcome },
    amount: once(outcome, paid, ceiling),
    ceiling,
    lines: { "hb.award.leading-enterprise/sum": outcome === "not-met" ? "not-applicable" : outcome },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** （六）: the rate that the training subsidy may rise to; the rise itself is lost in the text as published. */
export function trainingSubsidy(facts: Facts, _readings: Readings, asOf: string): Answer {
  const { trainingSubsidy: subsidy, uplift } = facts.award ?? {};
  const outcome = every(facts.brand?.inDirectory, facts.training?.recognizedVenue);
  let answer: Answer = { outcome, amount: null, ceiling: null };
  if (outcome === "not-met" || (known(subsidy) && fen(subsidy) === 0)) answer = { outcome, amount: 0, ceiling: 0 };
  else if (known(subsidy) && known(uplift)) {
    // No fen above what the text allows: the ceiling is cut off, never rounded up.
    const ceiling = Math.floor((fen(subsidy) * (10_000 + Math.round(uplift * 100))) / 10_000);
    answer = { outcome, amount: null, ceiling };
  }
  answer = { ...answer, lines: { "hb.training.uplift": outcome } };
  return asOf < issued ? beforeDocument : answer;
}
