/**
 * One applicant with every fact that recognition and the sheet read under the default readings, and no name.
 *
 * @typedef {"county" | "municipal" | "provincial" | "national"} Level
 * @typedef {"national" | "provincial" | "local"} Tier
 * @typedef {"enterprise" | "training-institution" | "trade-association" | "hr-agency" | "agricultural-cooperative" | "other-market-entity" | "non-market-body"} ApplicantKind
 *
 * @typedef {{
 *   brand: {
 *     recognizedAs: Level[],
 *     ownIdentity: boolean,
 *     ownershipClear: boolean,
 *     distinctCharacter: boolean,
 *     reputation: boolean,
 *     keyIndustry: boolean,
 *     logo: boolean,
 *     historyAndPlan: boolean,
 *     honours: Tier[],
 *     media: Tier[],
 *     channels: boolean,
 *     richContent: boolean,
 *   },
 *   applicant: {
 *     kind: ApplicantKind,
 *     registeredIn: string,
 *     independentLegalPerson: boolean,
 *     lawful: boolean,
 *     internalRules: boolean,
 *     trainingQualified: boolean,
 *     partnerQualified: boolean,
 *     recognitionLostOn: string,
 *     noDisputes: boolean,
 *     revenue: number,
 *   },
 *   application: { districtReviewed: boolean },
 *   workforce: { total: number, trained: number, hardship: number, insured: number },
 *   training: {
 *     trainees: number,
 *     placed: number,
 *     headcount: number,
 *     ownOrPartner: boolean,
 *     standardsLed: number,
 *     standardsJoined: number,
 *   },
 *   staff: { honours: Tier[], publicBenefit: number },
 *   assessor: { supportMoney: number, cooperation: number, culture: number },
 * }} Applicant
 */

/** The day on which everyone is judged. */
export const asOf = "2025-06-30";
