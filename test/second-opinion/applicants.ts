import { nextDay, yearsLater } from "./answer.ts";
import type { Facts as BaojiFacts } from "./baoji.ts";
import type { Chance } from "./chance.ts";
import type { Facts as HubeiFacts } from "./hubei.ts";
import type { Facts as InnerMongoliaFacts } from "./inner-mongolia.ts";
import { basicFields, type Facts as UrumqiFacts } from "./urumqi.ts";

/** Applicants whose facts lie about the figures that the five documents print. */

const levels = ["county", "municipal", "provincial", "national"];
const tierList = ["national", "provincial", "local"];
/** About the days of the two documents that give money. */
const days = [
  "2022-03-24",
  "2022-03-25",
  "2022-08-18",
  "2022-08-19",
  "2023-12-30",
  "2023-12-31",
  "2024-02-29",
  "2024-07-30",
  "2024-12-30",
  "2024-12-31",
  "2025-02-28",
];
export const evaluationDays = [...days, "2025-03-01", "2025-06-30", "2025-12-30", "2025-12-31", "2026-01-01"];

/** A day some years before another, or one of its neighbours. */
function dayBefore(chance: Chance, asOf: string, years: number): string {
  const year = Number(asOf.slice(0, 4)) - years;
  const month = asOf.slice(5, 7);
  const day = asOf.slice(8, 10);
  const candidates = [`${year}-${month}-01`, `${year}-02-28`, `${year - 1}-12-31`, `${year + 1}-01-01`];
  const same = `${year}-${month}-${asOf.slice(5) === "02-29" ? "28" : day}`;
  const before =
    day > "01" && asOf.slice(5) !== "02-29" ? `${same.slice(0, 8)}${String(Number(day) - 1).padStart(2, "0")}` : same;
  if (year % 4 === 0) candidates.push(`${year}-02-29`);
  return chance.pick([same, same, before, nextDay(same), ...candidates]);
}

function training(chance: Chance, asOf: string): NonNullable<InnerMongoliaFacts["training"]> {
  const trainees = chance.count(100, 200, 400);
  const examined = chance.often(50) ? trainees : chance.part(trainees, 90, 95);
  const passed = chance.often(50) ? chance.part(examined, 85, 90) : Math.min(examined, chance.part(trainees, 85, 90));
  const rate = (): number | null =>
    chance.often(60) ? chance.pick([0, 100, 50, 60.5, 85, 33.33, chance.below(101)]) : null;
  const local = {
    scale: chance.often(60) ? chance.count(0, 50, 200) : null,
    passRate: rate(),
    employmentRate: rate(),
    keyGroups: chance.often(60) ? chance.count(0, 50) : null,
    orderShare: rate(),
    complete: chance.yes(60),
  };
  const year = Number(asOf.slice(0, 4));
  return {
    level: chance.maybe(chance.pick(["autonomous-region", "league-city", "county"])),
    year: chance.maybe(chance.often(80) ? year - 1 : year - chance.below(3)),
    trainees: chance.maybe(trainees),
    examined: chance.maybe(examined),
    passed: chance.maybe(passed),
    employed: chance.maybe(chance.part(trainees, 60, 70)),
    employedPassed: chance.maybe(chance.part(passed, 60, 70)),
    keyGroups: chance.maybe(Math.min(trainees, chance.count(100, 200))),
    orderOriented: chance.maybe(chance.part(trainees, 40, 50)),
    institution: {
      management: chance.yes(95),
      teachers: chance.yes(95),
      premises: chance.yes(95),
      schoolEnterprise: chance.yes(95),
      realNameRecords: chance.yes(95),
      lawful: chance.yes(95),
    },
    keyField: chance.yes(90),
    service: chance.yes(90),
    localStandard: chance.pick([local, local, local, { complete: chance.yes() }, {}, null]),
  };
}

export function trainingBrand(chance: Chance, asOf: string): InnerMongoliaFacts {
  return { training: training(chance, asOf), materials: materials(chance) };
}

/** One that fails by its pass rate alone: so that not every training brand fails. */
function goodTraining(chance: Chance, asOf: string): NonNullable<InnerMongoliaFacts["training"]> {
  const yes = true;
  return {
    level: "league-city",
    year: Number(asOf.slice(0, 4)) - 1,
    trainees: 400,
    examined: chance.pick([390, 400]),
    passed: chance.pick([335, 339, 340, 380]),
    employed: 350,
    employedPassed: 330,
    keyGroups: 250,
    orderOriented: 300,
    institution: {
      management: yes,
      teachers: yes,
      premises: yes,
      schoolEnterprise: yes,
      realNameRecords: yes,
      lawful: yes,
    },
    keyField: yes,
    service: yes,
  };
}

export function dualBrand(chance: Chance, asOf: string): InnerMongoliaFacts {
  const brand = (): NonNullable<InnerMongoliaFacts["training"]> => ({
    ...(chance.often(60) ? goodTraining(chance, asOf) : training(chance, asOf)),
    linked: chance.yes(80),
    promotes: chance.yes(80),
  });
  const ground = chance.pick([null, "intangible-heritage", "other"]);
  const drawn = laborBrand(chance, asOf);
  const labor = chance.often(60) ? { ...drawn, ...goodLabor(chance, asOf) } : drawn;
  if (chance.often(40)) return { ...labor, training: brand(), dual: { relaxationGround: ground } };
  const trainingBrands = Array.from({ length: chance.below(4) }, brand);
  return { ...labor, dual: { trainingBrands, relaxationGround: ground } };
}

/** One that fails by its place or its age alone. */
function goodLabor(chance: Chance, asOf: string): Pick<InnerMongoliaFacts, "brand" | "workforce"> {
  return {
    brand: {
      place: chance.maybe(chance.pick(["150423", "150700", "152501", "110105"])),
      origin: chance.pick(["cultivated", "spontaneous"]),
      formedOn: dayBefore(chance, asOf, chance.pick([1, 2])),
      domesticService: chance.yes(50),
      regionTrait: true,
      reputation: true,
      noViolations: true,
      socialBenefit: true,
    },
    workforce: { total: 100, trained: 80, employedThreeYears: 3000 },
  };
}

export function directory(chance: Chance): InnerMongoliaFacts {
  return {
    brand: {
      largeEmployment: chance.yes(85),
      markedSkill: chance.yes(85),
      marketRecognition: chance.yes(85),
      wideReach: chance.yes(85),
    },
  };
}

function materials(chance: Chance): NonNullable<InnerMongoliaFacts["materials"]> {
  return {
    submittedOn: chance.pick([null, "2024-07-29", "2024-07-30", "2024-07-31"]),
    trainingForm: chance.yes(80),
    laborForm: chance.yes(80),
  };
}

const places =
  "150100 150400 150423 150500 150900 150200 150700 150781 150703 152200 152201 152500 152501 150600 150800"
    .split(" ")
    .concat("150300 150302 152900 152921 150000 110105 650102 420000".split(" "));

export function laborBrand(chance: Chance, asOf: string): InnerMongoliaFacts {
  const total = chance.count(1, 2, 300);
  return {
    brand: {
      place: chance.maybe(chance.pick(places)),
      origin: chance.maybe(chance.pick(["cultivated", "spontaneous", "other"])),
      formedOn: chance.maybe(dayBefore(chance, asOf, chance.pick([0, 1, 1, 1, 1, 2]))),
      domesticService: chance.yes(50),
      nameQuality: chance.yes(80),
      regionTrait: chance.yes(90),
      reputation: chance.yes(90),
      noViolations: chance.yes(90),
      socialBenefit: chance.yes(90),
    },
    workforce: {
      total: chance.maybe(total),
      trained: chance.maybe(chance.part(total, 50)),
      certified: chance.yes(40),
      employedThreeYears: chance.maybe(chance.count(100, 300, 500, 2000, 3000)),
    },
    materials: materials(chance),
  };
}

const leagues =
  "150100 150200 150300 150400 150500 150600 150700 150800 150900 152200 152500 152900 150781 152501".split(" ");

const counties = "150121 150222 150303 150430 150521 150622 150721 150821 150981 152201 152502 152921".split(" ");

export function innerMongoliaPlan(chance: Chance, asOf: string): InnerMongoliaFacts {
  const milestones = [2023, 2024, 2025]
    .filter((year) => year <= Number(asOf.slice(0, 4)) && !chance.often(chance.absent))
    .map((year) => {
      const counties = chance.often(10) ? 0 : chance.count(20, 100, 103);
      return {
        year,
        counties: chance.maybe(counties),
        countiesWithBrand: chance.maybe(chance.part(counties, 20, 35, 50)),
        regional: chance.maybe(chance.count(9, 10, 11)),
        national: chance.maybe(chance.count(4, 5, 6)),
      };
    });
  const left = chance.often(60) ? [] : chance.some(leagues, 2);
  const covered = leagues.filter((place) => !left.includes(place));
  // A county stands for its league, and one of another province for none.
  const county = (place: string): string =>
    counties.find((each) => each !== place && each.startsWith(place.slice(0, 4)) && !place.endsWith("1")) ?? place;
  return {
    plan: {
      milestones: chance.maybe(milestones),
      dualBrandPlaces: chance.maybe(
        chance.often(30) ? [...chance.some(["110105"], 1), ...covered.map(county)] : covered,
      ),
    },
  };
}

/** Most often paid for what is recognised, now and then for what is no more. */
function paidOf(chance: Chance, recognizedAs: readonly string[]): string[] {
  return chance.often(10) ? chance.some(levels) : recognizedAs.filter(() => chance.often(35));
}

export function hubeiLaborBrand(chance: Chance): HubeiFacts {
  return {
    brand: {
      nameFixedBefore: chance.yes(60),
      field: chance.maybe(chance.pick(["skill", "service", "culture-tourism", "livelihood", "other"])),
      largeEmployment: chance.yes(85),
      markedSkill: chance.yes(85),
      marketRecognition: chance.yes(85),
    },
  };
}

export function constructionAward(chance: Chance): HubeiFacts {
  const recognizedAs = levels.filter(() => chance.often(50));
  return {
    brand: {
      inLibrary: chance.yes(85),
      recognizedAs: chance.maybe(recognizedAs),
      awardsPaid: chance.maybe(paidOf(chance, recognizedAs)),
    },
  };
}

export function skillsBaseGrant(chance: Chance): HubeiFacts {
  const skillsBase = chance.maybe(chance.pick(["training-base", "master-studio", "none"]));
  return { award: { skillsBase, paid: chance.yes(40) } };
}

export function hubeiLeadingEnterprise(chance: Chance): HubeiFacts {
  return { applicant: { recognizedLeadingEnterprise: chance.yes(80) }, award: { paid: chance.yes(40) } };
}

export function trainingSubsidy(chance: Chance): HubeiFacts {
  return {
    brand: { inDirectory: chance.yes(90) },
    training: { recognizedVenue: chance.yes(90) },
    award: {
      trainingSubsidy: chance.maybe(chance.money(1, 333, 1200, 100_000)),
      uplift: chance.maybe(chance.pick([0, 1, 10, 12.5, 30, 33.33, 50, 100, chance.below(101)])),
    },
  };
}

export function baojiLaborBrand(chance: Chance): BaojiFacts {
  return {
    brand: {
      nameFixedBefore: chance.yes(60),
      largeEmployment: chance.yes(85),
      markedSkill: chance.yes(85),
      marketRecognition: chance.yes(85),
      countyRecommended: chance.yes(85),
    },
  };
}

export function libraryReview(chance: Chance): BaojiFacts {
  const percent = chance.pick([10, 50, 90]);
  return {
    exit: {
      training: chance.yes(percent),
      employment: chance.yes(percent),
      competitiveness: chance.yes(percent),
      recognition: chance.yes(percent),
    },
  };
}

export function baojiLeadingEnterprise(chance: Chance): BaojiFacts {
  return {
    applicant: {
      healthyFinances: chance.yes(85),
      riskResistance: chance.yes(85),
      soundEmployment: chance.yes(85),
    },
  };
}

export function absorptionAward(chance: Chance): BaojiFacts {
  return {
    brand: { inLibrary: chance.yes(80) },
    workforce: { signed: chance.maybe(chance.count(500)) },
    award: {
      countyQualified: chance.yes(90),
      countyAmount: chance.maybe(chance.money(100_000, 300_000)),
      paid: chance.yes(30),
    },
  };
}

export function recognitionAward(chance: Chance): BaojiFacts {
  return {
    brand: { recognizedAs: chance.maybe(chance.some(levels)) },
    award: { decidedAmount: chance.maybe(chance.money(50_000, 1_000_000)), paid: chance.yes(20) },
  };
}

export function exhibitionAward(chance: Chance): BaojiFacts {
  return {
    award: {
      exhibition: chance.yes(80),
      decidedAmount: chance.maybe(chance.money(50_000, 1_000_000)),
      paid: chance.yes(30),
    },
  };
}

export function baojiPlan(chance: Chance): BaojiFacts {
  const counties = chance.count(0, 1, 12);
  const support = chance.count(0, 1, 4);
  return {
    plan: {
      counties: chance.maybe(counties),
      countiesWithBrand: chance.maybe(chance.part(counties, 100)),
      countiesWithProject: chance.maybe(chance.part(counties, 100)),
      keySupportCounties: chance.maybe(support),
      keySupportCountiesWithStudio: chance.maybe(chance.part(support, 100)),
      brands: chance.maybe(chance.count(12)),
      recommendedProvincial: chance.maybe(chance.count(3)),
      national: chance.maybe(chance.count(2)),
      skill: chance.maybe(chance.count(1, 2, 3)),
      service: chance.maybe(chance.count(2)),
      cultureTourism: chance.maybe(chance.count(2)),
      livelihood: chance.maybe(chance.count(2)),
    },
  };
}

/** The trainees of some years up to one, the latest being the year's own. */
function byYear(chance: Chance, asOf: string, trainees: number): { year: number; trainees: number | null }[] | null {
  const latest = Number(asOf.slice(0, 4)) - chance.below(2);
  const before = [3, 2, 1].filter(() => chance.often(40)).map((ago) => latest - ago);
  const list = before.map((year) => ({ year, trainees: chance.often(70) ? 150 : chance.count(100) }));
  list.push({ year: latest, trainees });
  return chance.maybe(chance.often(5) ? [] : list);
}

export function recognition(chance: Chance, asOf: string): UrumqiFacts {
  const total = chance.count(300, 500);
  const trainees = chance.count(100, 200);
  const passed = chance.part(trainees, 90);
  const kinds = ["enterprise", "training-institution", "trade-association", "hr-agency", "agricultural-cooperative"];
  return {
    brand: {
      recognizedAs: chance.maybe(chance.often(80) ? chance.pick([[], ["county"]]) : chance.some(levels)),
      ownIdentity: chance.yes(97),
      ownershipClear: chance.yes(97),
      distinctCharacter: chance.yes(97),
      reputation: chance.yes(97),
      keyIndustry: chance.yes(95),
    },
    applicant: {
      kind: chance.maybe(
        chance.often(90) ? chance.pick(kinds) : chance.pick(["other-market-entity", "non-market-body"]),
      ),
      registeredIn: chance.maybe(chance.often(90) ? chance.pick(["650102", "650109", "650100"]) : "110105"),
      independentLegalPerson: chance.yes(97),
      lawful: chance.yes(97),
      internalRules: chance.yes(97),
      trainingQualified: chance.yes(70),
      partnerQualified: chance.yes(70),
      recognitionLostOn: chance.maybe(
        chance.often(50) ? "never" : dayBefore(chance, asOf, chance.pick([0, 4, 5, 5, 5, 6])),
      ),
    },
    application: { districtReviewed: chance.yes(95) },
    workforce: {
      total: chance.maybe(total),
      trained: chance.maybe(chance.part(total, 50)),
      placed: chance.maybe(chance.part(total, 80)),
    },
    training: {
      trainees: chance.maybe(trainees),
      passed: chance.maybe(passed),
      placed: chance.maybe(chance.part(trainees, 80)),
      placedPassed: chance.maybe(chance.part(passed, 80)),
      traineesByYear: byYear(chance, asOf, trainees),
    },
  };
}

export function scoring(chance: Chance, asOf: string): UrumqiFacts {
  const total = chance.count(300, 301, 500, 501, 700, 900, 1100);
  const trainees = chance.count(100, 101, 200, 300, 400, 500);
  const passed = chance.part(trainees, 90);
  const score = (most: number): number | null => chance.maybe(chance.below(most * 100 + 1) / 100);
  const kinds = [chance.count(49, 50, 100, 150), chance.count(49, 50, 99), chance.count(1, 49, 50)] as const;
  return {
    brand: {
      ownIdentity: chance.yes(),
      ownershipClear: chance.yes(),
      logo: chance.yes(),
      historyAndPlan: chance.yes(),
      honours: chance.maybe(chance.some(tierList)),
      media: chance.maybe(chance.some(tierList, 6)),
      channels: chance.yes(),
      richContent: chance.yes(),
    },
    applicant: {
      independentLegalPerson: chance.yes(),
      lawful: chance.yes(),
      internalRules: chance.yes(),
      noDisputes: chance.yes(),
      revenue: chance.maybe(chance.money(500_000, 1_000_000, 2_000_000, 3_000_000, 5_000_000)),
    },
    workforce: {
      total: chance.maybe(total),
      trained: chance.maybe(chance.part(total, 50)),
      hardship: chance.maybe(chance.count(5, 20, 21, 50, 51, 100, 150, 200, 250)),
      insured: chance.maybe(chance.count(0, 1, 50, 51, 100, 150, 200, 250, 300, 350, 400, 450)),
      placed: chance.maybe(chance.part(total, 80)),
    },
    training: {
      trainees: chance.maybe(trainees),
      passed: chance.maybe(passed),
      placed: chance.maybe(chance.part(trainees, 80)),
      placedPassed: chance.maybe(chance.part(passed, 80)),
      traineesByYear: byYear(chance, asOf, trainees),
      headcount: chance.maybe(Math.min(1_000_000_000, kinds[0] + kinds[1] + kinds[2])),
      headcountByKind: byKind(chance, kinds),
      ownOrPartner: chance.yes(),
      standardsLed: chance.maybe(chance.count(0, 1, 2)),
      standardsJoined: chance.maybe(chance.count(0, 1, 2, 5)),
    },
    staff: { honours: chance.maybe(chance.some(tierList)), publicBenefit: chance.maybe(chance.count(1, 3, 4)) },
    assessor: { supportMoney: score(3), cooperation: score(5), culture: score(5) },
  };
}

/** The three kinds add up to the whole where that is given, which holds a thousand million at most. */
function byKind(
  chance: Chance,
  [skill, induction, refresher]: readonly [number, number, number],
): NonNullable<UrumqiFacts["training"]>["headcountByKind"] {
  if (skill + induction + refresher > 1_000_000_000) return null;
  return chance.maybe({
    skill: chance.maybe(skill),
    induction: chance.maybe(induction),
    refresher: chance.maybe(refresher),
  });
}

const permitted = "equipment-and-materials courses-and-textbooks hired-teachers teacher-development venue-upgrade"
  .split(" ")
  .concat("management-and-promotion joint-training-projects employment-services".split(" "));
const refused =
  "official-hospitality-vehicles-travel staff-allowances other-general-spending dinners other-related".split(" ");

export function supportFund(chance: Chance): UrumqiFacts {
  const recognizedAs = chance.often(85)
    ? chance.pick([["county"], ["municipal"], ["county", "municipal"]])
    : chance.some(levels);
  const few = chance.often(50);
  const lines = Array.from({ length: chance.below(4) }, () => ({
    use: chance.pick(chance.often(90) ? (chance.often(85) ? permitted : ["other-related"]) : refused),
    amount: few ? chance.money(20_000, 30_000) : chance.money(50_000, 100_000, 150_000, 200_000, 300_000),
  }));
  return {
    brand: {
      recognizedAs: chance.maybe(recognizedAs),
      awardsPaid: chance.maybe(paidOf(chance, recognizedAs)),
    },
    fund: { lines: chance.maybe(lines), planFiled: chance.yes(90) },
  };
}

export function annualReview(chance: Chance, asOf: string): UrumqiFacts {
  const latest = Number(asOf.slice(0, 4));
  const years = [4, 3, 2, 1, 0]
    .filter(() => chance.often(70))
    .map((before) => ({ year: latest - before, passed: chance.often(65) }));
  if (chance.often(30)) years.reverse();
  const passed = chance.count(10, 100);
  const found = chance.pick([3, 8, 50, 92]);
  return {
    review: {
      years: chance.maybe(years),
      findings: {
        training: chance.yes(found),
        scale: chance.yes(found),
        competitiveness: chance.yes(found),
        recognition: chance.yes(found),
      },
    },
    applicant: {
      recognitionLostOn: chance.maybe(
        chance.often(40) ? "never" : dayBefore(chance, asOf, chance.pick([0, 1, 4, 5, 6])),
      ),
    },
    training: { passed: chance.maybe(passed), retainedInTrade: chance.maybe(chance.part(passed, 80)) },
  };
}

export function publicNotice(chance: Chance, asOf: string): UrumqiFacts {
  let from = yearsLater(asOf, -1);
  // Published some days before the day of evaluation, over a year's end or the end of a February at times.
  for (let left = 345 + chance.below(22); left > 0; left -= 1) from = nextDay(from);
  const around: string[] = [];
  for (let day = from, left = 16; left > 0; left -= 1, day = nextDay(day)) around.push(day);
  const holidays = around.filter(() => chance.often(20));
  const makeUp = around.filter((day) => chance.often(20) && !holidays.includes(day));
  return {
    notice: {
      publishedOn: chance.maybe(from),
      objection: chance.yes(15),
      holidays: chance.often(60) ? holidays : null,
      makeUpWorkdays: chance.often(60) ? makeUp : null,
    },
  };
}

export function regionalRecommendation(chance: Chance): UrumqiFacts {
  const low = levels.slice(0, 2).filter(() => chance.often(60));
  const high = levels.slice(2).filter(() => chance.often(20));
  return {
    brand: { recognizedAs: chance.maybe([...low, ...high]), regionalConditions: chance.yes(80) },
  };
}

export function applicationForm(chance: Chance): UrumqiFacts {
  const all = [...basicFields, "trademark-licence", "account", "commitment", "district-opinion"];
  const left = chance.some(chance.often(50) ? all : all.slice(basicFields.length), 2);
  return { form: { completed: chance.maybe(all.filter((id) => !left.includes(id))) } };
}
