import type { Procedure } from "../expressions/expression.ts";
import { once } from "../expressions/once.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { FactOfKind } from "../facts/fact.ts";
import { type FormatPart, formatName } from "./format-part.ts";
import { parseName } from "./parse-name.ts";

/** A naming format (命名格式) that a name shall follow: one of several sequences of parts. */
export interface NameFormat extends Procedure {
  readonly name: "name-format";
  readonly of: FactOfKind<"text">;
  readonly formats: readonly (readonly FormatPart[])[];
  /** The places that the authority's own rules know by name. */
  readonly regions: readonly string[];
  /** Occupation words that are their own person, and whether a name may end in one; null where the format has none. */
  readonly occupations: { readonly words: readonly string[]; readonly accepted: boolean } | null;
}

/** Declares that a name follows a format. */
export function nameFollows(
  declared: Omit<NameFormat, "kind" | "name" | "occupations"> & Partial<Pick<NameFormat, "occupations">>,
): NameFormat {
  return { kind: "procedure", name: "name-format", occupations: null, ...declared };
}

export const judgeNameFormat: ProcedureWork<NameFormat> = (procedure, preparation) => {
  const { of, formats } = procedure;
  const slot = preparation.slot(of);
  const parse = once((slots) => {
    const name = slots[slot] as string | undefined;
    return name === undefined ? undefined : parseName(name, procedure);
  });
  const required = Object.freeze({ kind: "choice", value: Object.freeze(formats.map(formatName)) } as const);
  return {
    judge: (slots) => parse(slots)?.outcome ?? "undetermined",
    open: (slots, add) => {
      if (parse(slots) === undefined) add(of.path);
    },
    show: (slots) => {
      const found = parse(slots);
      if (found === undefined) {
        return { observed: null, required, message: { code: "name.undetermined", values: { fact: of.path } } };
      }
      const { format, code, name } = found;
      const observed = format === null ? null : ({ kind: "choice", value: format } as const);
      return { observed, required, message: { code, values: { name } } };
    },
    notices: (slots, add) => {
      if (parse(slots)?.outcome === "undetermined") add("names-not-loaded");
    },
    naming: (slots) => {
      const found = parse(slots);
      return found === undefined ? null : { name: found.name, format: found.format, segments: found.segments };
    },
  };
};
