/**
 * Where more of something leaves a provision worse off: every place that the search over the cases finds, by reason. As
 * `authority matter provision: fact`; `[]` stands for any record of a list.
 */
export const notMonotone: Readonly<Record<string, readonly string[]>> = {
  // A larger whole makes the same part a lesser share of it.
  "the whole of a share": [
    "baoji action-plan bj.plan.county: plan.counties",
    "baoji action-plan bj.plan.projects: plan.counties",
    "baoji action-plan bj.plan.studios: plan.keySupportCounties",
    "inner-mongolia action-plan im.plan.2023.counties: plan.milestones[].counties",
    "inner-mongolia action-plan im.plan.2024.counties: plan.milestones[].counties",
    "inner-mongolia action-plan im.plan.2025.counties: plan.milestones[].counties",
    "inner-mongolia action-plan im.plan.total.counties: plan.milestones[].counties",
    "inner-mongolia dual-brand im.dual.labor: workforce.total",
    "inner-mongolia dual-brand im.dual.training: training.examined",
    "inner-mongolia dual-brand im.dual.training: training.passed",
    "inner-mongolia dual-brand im.dual.training: training.trainees",
    "inner-mongolia labor-brand im.labor.skill: workforce.total",
    "inner-mongolia training-brand im.training.employment-rate: training.passed",
    "inner-mongolia training-brand im.training.employment-rate: training.trainees",
    "inner-mongolia training-brand im.training.order-share: training.trainees",
    "inner-mongolia training-brand im.training.pass-rate: training.examined",
    "inner-mongolia training-brand im.training.pass-rate: training.trainees",
    "urumqi annual-review uq.task.retention: training.passed",
    "urumqi recognition uq.placed-share: training.passed",
    "urumqi recognition uq.placed-share: training.trainees",
    "urumqi recognition uq.placed-share: workforce.total",
    "urumqi recognition uq.trained-share: workforce.total",
    "urumqi scoring uq.s2.3: training.passed",
    "urumqi scoring uq.s2.3: training.trainees",
    "urumqi scoring uq.s2.3: workforce.total",
    "urumqi scoring uq.s3.1: workforce.total",
  ],
  "a standard that the county sets itself": [
    "inner-mongolia dual-brand im.dual.training: training.localStandard.keyGroups",
    "inner-mongolia dual-brand im.dual.training: training.localStandard.orderShare",
    "inner-mongolia dual-brand im.dual.training: training.localStandard.passRate",
    "inner-mongolia dual-brand im.dual.training: training.localStandard.scale",
    "inner-mongolia training-brand im.training.employment-rate: training.localStandard.employmentRate",
    "inner-mongolia training-brand im.training.key-groups: training.localStandard.keyGroups",
    "inner-mongolia training-brand im.training.order-share: training.localStandard.orderShare",
    "inner-mongolia training-brand im.training.pass-rate: training.localStandard.passRate",
    "inner-mongolia training-brand im.training.scale: training.localStandard.scale",
  ],
  "what is planned to be spent, of which an award is the limit": [
    "urumqi fund-plan uq.fund.total: fund.lines[].amount",
  ],
  "the upper end of a range, under the reading that has one": ["baoji action-plan bj.plan.skill: plan.skill"],
};
