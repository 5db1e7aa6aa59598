import { badFacts, badOptions, type Problem } from "./problem.ts";

const fact = (facts: object, path: string, nearest: string) =>
  badFacts(path, () => facts, [path, "unknown-fact", nearest]);

/** Misspelt names at each level of a request, each with the one that was meant. */
export const misspellings: readonly Problem[] = [
  fact({ wrokforce: { total: 1 } }, "facts.wrokforce", "workforce"),
  fact({ Workforce: {} }, "facts.Workforce", "workforce"),
  fact({ trainings: {} }, "facts.trainings", "training"),
  fact({ assesor: {} }, "facts.assesor", "assessor"),
  fact({ workforce: { totl: 640 } }, "facts.workforce.totl", "workforce.total"),
  fact({ workforce: { traind: 1 } }, "facts.workforce.traind", "workforce.trained"),
  fact({ applicant: { registeredAt: "650100" } }, "facts.applicant.registeredAt", "applicant.registeredIn"),
  fact({ staff: { honors: [] } }, "facts.staff.honors", "staff.honours"),
  fact({ brand: { recognisedAs: [] } }, "facts.brand.recognisedAs", "brand.recognizedAs"),
  fact({ review: { findngs: {} } }, "facts.review.findngs", "review.findings"),
  fact({ review: { findings: { scal: true } } }, "facts.review.findings.scal", "review.findings.scale"),
  fact(
    { training: { institution: { teacher: true } } },
    "facts.training.institution.teacher",
    "training.institution.teachers",
  ),
  // A fact outside its group: the group is what was forgotten.
  fact({ total: 640 }, "facts.total", "workforce.total"),
  fact({ revenue: 5 }, "facts.revenue", "applicant.revenue"),
  fact({ "workforce.total": 640 }, "facts.workforce.total", "workforce.total"),
  badFacts(
    "a field of a record",
    () => ({ fund: { lines: [{ use: "培训", amout: 5 }] } }),
    ["facts.fund.lines[0].amout", "unknown-fact", "fund.lines.amount"],
    ["facts.fund.lines[0].amount", "missing-field"],
  ),
  badFacts("a field of a record that goes by years", () => ({ plan: { milestones: [{ year: 2024, natonal: 1 }] } }), [
    "facts.plan.milestones[2024].natonal",
    "unknown-fact",
    "plan.milestones.national",
  ]),
  badFacts("a field of a training brand", () => ({ dual: { trainingBrands: [{ traineees: 5 }] } }), [
    "facts.dual.trainingBrands[0].traineees",
    "unknown-fact",
    "dual.trainingBrands.trainees",
  ]),
  badFacts(
    "a field of a training brand's inner group",
    () => ({ dual: { trainingBrands: [{ institution: { lawfull: true } }] } }),
    ["facts.dual.trainingBrands[0].institution.lawfull", "unknown-fact", "dual.trainingBrands.institution.lawful"],
  ),
  badOptions("a policy", { policy: "urumchi" }, ["policy", "unknown-policy", "urumqi"]),
  badOptions("a matter", { matter: "scorings" }, ["matter", "unknown-matter", "scoring"]),
  badOptions("a matter in a list", { matter: ["recogniton"] }, ["matter[0]", "unknown-matter", "recognition"]),
  badOptions("a reading", { readings: { "uq.bandedge": "lower" } }, [
    'readings["uq.bandedge"]',
    "unknown-reading",
    "uq.band-edge",
  ]),
  badOptions("a reading's option", { readings: { "uq.band-edge": "lowr" } }, [
    'readings["uq.band-edge"]',
    "unknown-reading-option",
    "lower",
  ]),
  badOptions("a figure", { parameters: { "uq.work-force": 5 } }, [
    'parameters["uq.work-force"]',
    "unknown-figure",
    "uq.workforce",
  ]),
  badOptions("a named figure", { parameters: { "uq.s1.4/band-5.form": 5 } }, [
    'parameters["uq.s1.4/band-5.form"]',
    "unknown-figure",
    "uq.s1.4/band-5.from",
  ]),
  badOptions("an option, by its case", { asof: "2025-06-30" }, ["asof", "unknown-option", "asOf"]),
  badOptions("an option, in the plural", { matters: "scoring" }, ["matters", "unknown-option", "matter"]),
  badOptions("an option, in the singular", { parameter: {} }, ["parameter", "unknown-option", "parameters"]),
];
