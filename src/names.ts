import type { Names } from "./engine/check-words.ts";
import { fullLexicon } from "./naming/full-lexicon.ts";

export type { Names } from "./engine/check-words.ts";

/**
 * The tables of names: the country's provinces, prefectures and counties, old and literary names, mountains, waters and
 * towns, words for persons and occupations. Hand them to an authority's entry so that it can tell any name and place.
 *
 * @example
 * ```ts
 * import { names } from "laowu-rules/names";
 * import { evaluate } from "laowu-rules/hubei";
 *
 * const facts = { brand: { name: "恩施一红一绿制茶师" } };
 * const { matters } = evaluate({ policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts, names });
 * matters["labor-brand"].naming?.segments.map(({ text }) => text); // => ["恩施", "一红一绿制茶", "师"]
 * ```
 */
export const names: Names = Object.freeze({ code: "laowu-rules/names", lexicon: fullLexicon });
