/**
 * The case of `vectors/` by which each reading is shown: matter and name. Its facts alone are taken; a case under which an
 * alternative gives the same result as the default is an error when the page is made.
 * @type {Readonly<Record<string, readonly [matter: string, name: string]>>}
 */
export const readingCases = {
  "im.employment-base": ["training-brand", "base-disagree-not-met-over-trainees"],
  "im.name-force": ["labor-brand", "name-region-alone"],
  "im.age-scope": ["labor-brand", "age-cultivated-2024-07-01"],
  "im.age-day": ["labor-brand", "age-cultivated-2024-06-30"],
  "im.league-places": ["action-plan", "places-twelve-leagues"],
  "hb.name-scope": ["labor-brand", "scope-new-fixed-region-alone"],
  "hb.name-occupation": ["labor-brand", "occupation-潜江裁缝"],
  "hb.award-stacking": ["construction-award", "held-both-provincial-paid"],
  "bj.name-scope": ["labor-brand", "scope-new-fixed-xiqi"],
  "bj.name-occupation": ["labor-brand", "occupation-tailor"],
  "bj.library-entry": ["absorption-award", "library-condition-not-held"],
  "bj.exit-joined": ["library-review", "training-found"],
  "bj.skill-range": ["action-plan", "skill-3"],
  "uq.placed-base": ["recognition", "base-differ-a-default"],
  "uq.brand-honours": ["scoring", "complete-application"],
  "uq.band-edge": ["scoring", "s1-4-5000000"],
  "uq.trainees-100": ["scoring", "s2-3-100-80"],
  "uq.trainees-500": ["scoring", "s2-3-500-400"],
  "uq.insured-none": ["scoring", "nothing"],
  "uq.personal-honours": ["scoring", "s4-2-provincial-local"],
  "uq.media": ["scoring", "complete-application"],
  "uq.district-amount": ["support-fund", "complete-plan"],
  "uq.fund-scope": ["support-fund", "use-other-related-default"],
  "uq.fund-stacking": ["support-fund", "both-county-paid"],
  "uq.notice-days": ["public-notice", "complete-notice"],
  "uq.notice-first-day": ["public-notice", "complete-notice"],
};
