export type { CallersRegion, Names } from "./engine/check-words.ts";
export type { ComparedCriterion, ComparedItem, ComparedNumbers, Comparison } from "./engine/compare.ts";
export type { FigureDescription, PolicyDescription, ProvisionDescription } from "./engine/describe-policy.ts";
export type {
  Engine,
  EvaluationFor,
  FactsOf,
  MatterId,
  NameOptions,
  PolicyId,
  ReadingsOf,
  RequestFor,
  RequestWithoutFacts,
  Safe,
} from "./engine/engine.ts";
export type { Path, PathChange } from "./engine/path.ts";
export type { PlaceDependence, RankedPlace, Ranking } from "./engine/rank.ts";
export type { Quantity } from "./expressions/quantity.ts";
export type { NameSegment } from "./expressions/word.ts";
export type { FactRecord, FactValue } from "./facts/fact.ts";
export type { FactType } from "./facts/fact-type.ts";
export type * from "./facts/request-facts.ts";
export type { Bilingual, Message, MessageCode } from "./ground/bilingual.ts";
export type { Outcome } from "./ground/outcome.ts";
export type { RequestIssue } from "./ground/request-error.ts";
export type { MatterKind, Policy } from "./policy/policy.ts";
export type {
  Change,
  ChangedFact,
  CriterionResult,
  Detail,
  Evaluation,
  EvaluationOf,
  MatterCommon,
  MatterParts,
  MatterResult,
  NamingResult,
  Notice,
  ReadingUse,
  ReplacedFigure,
  ScoreItem,
  ScoreResult,
  ScoreSection,
  SubsidyLine,
  SubsidyResult,
} from "./policy/results.ts";
export type { Citation } from "./sources/citation.ts";
export type { DocumentRef, DocumentStatus, PolicyDocument } from "./sources/document.ts";
export type { FigureUnit } from "./sources/figure.ts";
