import type { Criterion } from "../eligibility/criterion.ts";
import { dependencies, describe } from "../expressions/walk.ts";
import type { FactType } from "../facts/fact-type.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import { parseDay } from "../ground/civil-day.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { inForceOn } from "../ground/in-force.ts";
import { own } from "../ground/own.ts";
import { RequestError } from "../ground/request-error.ts";
import type { Edition, Matter, MatterKind } from "../policy/policy.ts";
import type { Citation } from "../sources/citation.ts";
import type { PolicyDocument } from "../sources/document.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { SourceGap } from "../sources/source-gap.ts";
import { Issues } from "./issues.ts";
import { type PolicyIndex, provisionsOf } from "./policy-index.ts";

/** A figure as printed, by the address under which a what-if replaces it. */
export interface FigureDescription {
  readonly address: string;
  readonly value: number;
  readonly unit: FigureUnit;
}

/**
 * A provision as plain data.
 *
 * @example
 * ```ts
 * import { describePolicy, type ProvisionDescription } from "laowu-rules";
 *
 * const provisions: readonly ProvisionDescription[] = describePolicy("hubei").matters.flatMap(({ editions }) =>
 *   editions.flatMap((edition) => edition.provisions),
 * );
 * const national = provisions.find(({ id }) => id === "hb.award.national");
 * national.figures; // => [{ address: "hb.award.national", value: 1_000_000, unit: "yuan" }]
 * national.sum.amount; // => { figure: "hb.award.national" }
 * ```
 */
export interface ProvisionDescription {
  readonly id: string;
  readonly kind: "scope" | "criterion" | "item" | "award-line" | "relaxation";
  readonly citation: Citation;
  readonly binding: boolean;
  readonly topic: string | null;
  readonly figures: readonly FigureDescription[];
  /** The paths of the facts that it reads under one reading or another. */
  readonly facts: readonly string[];
  readonly readings: readonly string[];
  /** What it asks, as an expression of the vocabulary in plain data. */
  readonly rule: unknown;
  /**
   * For an award line: whom it is for (null: everybody), the conditions of the sum by the ids of the provisions that state them, and
   * the sum that the document has for it, payments not taken off; else null.
   */
  readonly sum: { readonly when: unknown; readonly conditions: readonly string[]; readonly amount: unknown } | null;
  /** The status of a thing that goes on where this is not met; null where it leaves none. */
  readonly otherwise: string | null;
}

/**
 * A policy as plain JSON data.
 *
 * @example
 * ```ts
 * import { describePolicy, type PolicyDescription } from "laowu-rules";
 *
 * const drafts = ({ documents }: PolicyDescription) => documents.filter(({ status }) => status === "draft-for-comment").length;
 * [drafts(describePolicy("urumqi")), drafts(describePolicy("hubei"))]; // => [1, 0]
 * ```
 */
export interface PolicyDescription {
  readonly id: string;
  readonly authority: Bilingual;
  readonly documents: readonly PolicyDocument[];
  readonly matters: readonly {
    readonly id: string;
    readonly kind: MatterKind;
    readonly question: Bilingual;
    readonly statuses: readonly string[] | null;
    /** The ids of the source gaps on which it rests, or of which its results speak. */
    readonly gaps: readonly string[];
    readonly editions: readonly {
      readonly from: string | null;
      readonly to: string | null;
      readonly provisions: readonly ProvisionDescription[];
      readonly sections: readonly {
        readonly id: string;
        readonly title: Bilingual;
        readonly max: number;
        readonly citation: Citation;
        readonly items: readonly { readonly id: string; readonly title: Bilingual; readonly max: number }[];
      }[];
      readonly payee: Bilingual | null;
    }[];
  }[];
  readonly readings: readonly {
    readonly id: string;
    readonly place: Bilingual;
    readonly default: string;
    readonly alternatives: readonly string[];
    readonly options: Readonly<Record<string, Bilingual>>;
    readonly grounds: Bilingual;
  }[];
  readonly assumptions: readonly {
    readonly id: string;
    readonly place: Bilingual;
    readonly taken: Bilingual;
    readonly grounds: Bilingual;
  }[];
  readonly gaps: readonly { readonly id: string; readonly citation: Citation; readonly reason: Bilingual }[];
  readonly facts: readonly {
    readonly path: string;
    readonly type: FactType;
    readonly unit: string | null;
    readonly label: Bilingual;
    readonly options: Readonly<Record<string, Bilingual>> | null;
  }[];
}

function describeEdition(
  edition: Edition,
  { contents }: PolicyIndex,
): PolicyDescription["matters"][number]["editions"][number] {
  const { addressOf } = contents();
  const told = new Set<Figure>();
  const restsOf = new Map(provisionsOf(edition).map(({ id, rests }) => [id, rests]));
  const provision = (
    kind: ProvisionDescription["kind"],
    { id, citation }: { readonly id: string; readonly citation: Citation },
    rule: unknown,
    rest: Partial<ProvisionDescription> = {},
  ): ProvisionDescription => {
    const { facts, figures, readings } = dependencies(restsOf.get(id));
    // A figure that several provisions read is described with the one whose address it bears.
    const own = figures.filter((figure) => !told.has(figure) && addressOf(figure).split("/")[0] === id.split("/")[0]);
    for (const figure of own) told.add(figure);
    return {
      id,
      kind,
      citation,
      binding: true,
      topic: null,
      figures: own.map((figure) => ({ address: addressOf(figure), value: figure.value, unit: figure.unit })),
      facts: facts.map(({ path }) => path),
      readings: readings.map(({ id }) => id),
      rule: describe(rule, addressOf),
      sum: null,
      otherwise: null,
      ...rest,
    };
  };
  const sections = edition.sheet?.sections ?? [];
  return {
    from: edition.from,
    to: edition.to,
    provisions: [
      ...(edition.award?.lines ?? []).map((line) =>
        provision("award-line", line, line.owed, {
          sum: {
            when: describe(line.when, addressOf),
            conditions: line.conditions.map(({ id }) => id),
            amount: describe(line.amount, addressOf),
          },
        }),
      ),
      ...(edition.scope === null
        ? []
        : [provision("scope", edition.scope, edition.scope.require, { topic: edition.scope.topic })]),
      ...edition.criteria.map((criterion) =>
        provision("criterion", criterion, criterion.require, {
          // Where a reading tells, the one that is used unless another is chosen.
          binding: bindsByDefault(criterion.binding),
          topic: criterion.topic,
          otherwise: criterion.otherwise,
        }),
      ),
      ...(edition.relaxation === null
        ? []
        : [provision("relaxation", edition.relaxation, edition.relaxation.ground, { binding: false })]),
      ...sections.flatMap(({ items }) => items.map((item) => provision("item", item, item.points))),
    ],
    sections: sections.map(({ id, title, max, citation, items }) => ({
      id,
      title,
      max,
      citation,
      items: items.map(({ id, title, max }) => ({ id, title, max })),
    })),
    payee: edition.award?.payee ?? null,
  };
}

function bindsByDefault(binding: Criterion["binding"]): boolean {
  return typeof binding === "boolean" ? binding : binding.reading.default === binding.option;
}

function gapsOf(index: PolicyIndex): readonly SourceGap[] {
  return dependencies(index.policy.matters).gaps;
}

/** Describes a policy as plain data; with a day, only the editions in force on it. */
export function describePolicyOf(index: PolicyIndex, asOf: unknown): PolicyDescription {
  const day = typeof asOf === "string" ? parseDay(asOf) : undefined;
  if (asOf !== undefined && asOf !== null && day === undefined) {
    const issues = new Issues();
    issues.add("asOf", "not-a-date");
    throw new RequestError(issues.list);
  }
  const editionsOf = (matter: Matter) => (day === undefined ? matter.editions : [inForceOn(matter.editions, day)]);
  const { policy } = index;
  return deepFreeze({
    id: policy.id,
    authority: policy.authority,
    documents: policy.documents,
    matters: policy.matters.map((matter) => ({
      id: matter.id,
      kind: matter.kind,
      question: matter.question,
      statuses: matter.statuses,
      gaps: dependencies(matter).gaps.map(({ id }) => id),
      editions: editionsOf(matter).map((edition) => describeEdition(edition, index)),
    })),
    readings: [...index.contents().readings.values()].map(({ id, place, default: usual, options, grounds }) => ({
      id,
      place,
      default: usual,
      alternatives: Object.keys(options).filter((option) => option !== usual),
      options,
      grounds,
    })),
    assumptions: (own(policy, "assumptions") ?? []).map(({ id, place, taken, grounds }) => ({
      id,
      place,
      taken,
      grounds,
    })),
    gaps: gapsOf(index).map(({ id, citation, reason }) => ({ id, citation, reason })),
    facts: [...index.contents().facts.values()].map(({ path, type, unit, label, options }) => ({
      path,
      type,
      unit,
      label,
      options,
    })),
  });
}
