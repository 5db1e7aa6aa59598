import type { Bilingual } from "../ground/bilingual.ts";
import { freezeNew } from "../ground/freeze.ts";
import type { FactType } from "./fact-type.ts";
import { type FactPath, factTypes, type TypeAt } from "./fact-types.ts";

/** Something that a request may state: its path, type and unit, and what officials call it. */
export interface Fact<Type extends FactType = FactType> {
  readonly kind: "fact";
  readonly path: string;
  readonly type: Type;
  readonly unit: Type["unit"];
  readonly label: Bilingual;
  /** What the options of a choice, or the fields of a list's records, are called. */
  readonly options: Readonly<Record<string, Bilingual>> | null;
}

/** A fact of one kind, or of one of several. */
export type FactOfKind<Kind extends FactType["kind"]> = Fact<FactType & { readonly kind: Kind }>;

/**
 * Labels the fact at a path; type and unit come from the table of all facts.
 *
 * @example
 * ```ts
 * import { fact } from "laowu-rules/authoring";
 *
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * workforce.type; // => { kind: "count", unit: "people" }
 * workforce.label.en; // => "workforce"
 * ```
 */
export function fact<Path extends FactPath>(
  path: Path,
  zh: string,
  en: string,
  options: Readonly<Record<string, Bilingual>> | null = null,
): Fact<TypeAt<Path>> {
  const type: TypeAt<Path> = factTypes[path];
  return freezeNew({ kind: "fact", path, type, unit: type.unit, label: { zh, en }, options });
}

/** The path of a fact of one's own: a group and a name, each a word that starts with a small letter. */
const OWN_PATH = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+$/;

/**
 * A fact that the library does not know, for a policy that brings it along in its `facts`. A group of its own, named after
 * the authority, keeps it apart from facts that the library may come to know.
 *
 * @example
 * ```ts
 * import { boolean, ownFact } from "laowu-rules/authoring";
 *
 * const film = ownFact("demo.film", boolean, "拍摄过宣传片", "a film was made");
 * `${film.path} ${film.type.kind}`; // => "demo.film boolean"
 * ownFact("film", boolean, "宣传片", "film"); // throws Error
 * ```
 */
export function ownFact<Type extends Exclude<FactType, { readonly kind: "records" }>>(
  path: string,
  type: Type,
  zh: string,
  en: string,
  options: Readonly<Record<string, Bilingual>> | null = null,
): Fact<Type> {
  if (!OWN_PATH.test(path)) throw new Error(`“${path}” is no path of a fact: a group and a name are expected here.`);
  return freezeNew({ kind: "fact", path, type, unit: type.unit, label: { zh, en }, options });
}

/** A record of a list: the fields that are given, each as the fact of its kind. */
export interface FactRecord {
  readonly [field: string]: FactValue;
}

/** What a fact's value looks like in a request and in a result. */
export type FactValue = number | string | boolean | readonly string[] | readonly FactRecord[] | null;
