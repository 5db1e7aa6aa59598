import type { Procedure } from "../expressions/expression.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { Preparation } from "../expressions/word.ts";
import type { FactOfKind } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import { type FormatPart, formatName } from "./format-part.ts";
import { type NameFinding, parseName } from "./parse-name.ts";

/** A naming format (命名格式) that a name shall follow: one of several sequences of parts. */
export interface NameFormat extends Procedure {
  readonly name: "name-format";
  readonly of: FactOfKind<"text">;
  readonly formats: readonly (readonly FormatPart[])[];
  /** The places that the authority's own rules know by name. */
  readonly regions: readonly string[];
}

/** Declares that a name follows a format. */
export function nameFollows(declared: Omit<NameFormat, "kind" | "name">): NameFormat {
  return { kind: "procedure", name: "name-format", ...declared };
}

function parser(procedure: NameFormat, preparation: Preparation): (slots: Slots) => NameFinding | undefined {
  const slot = preparation.slot(procedure.of);
  let last: NameFinding | undefined;
  return (slots) => {
    const name = slots[slot] as string | undefined;
    if (name === undefined) return undefined;
    if (last?.name !== name) last = parseName(name, procedure.formats, procedure.regions);
    return last;
  };
}

export const nameFormatWork: ProcedureWork<NameFormat> = {
  judge: (procedure, preparation) => {
    const parse = parser(procedure, preparation);
    return {
      judge: (slots) => parse(slots)?.outcome ?? "undetermined",
      open: (slots, add) => {
        if (parse(slots) === undefined) add(procedure.of.path);
      },
      notices: (slots, add) => {
        if (parse(slots)?.outcome === "undetermined") add("names-not-loaded");
      },
    };
  },
  observe: (procedure, preparation) => {
    const parse = parser(procedure, preparation);
    const required = Object.freeze({
      kind: "choice",
      value: Object.freeze(procedure.formats.map(formatName)),
    } as const);
    return {
      required: () => required,
      observed: (slots) => {
        const format = parse(slots)?.format ?? null;
        return format === null ? null : { kind: "choice", value: format };
      },
      message: (slots) => {
        const found = parse(slots);
        return found === undefined
          ? { code: "name.undetermined", values: { fact: procedure.of.path } }
          : { code: found.code, values: { name: found.name } };
      },
      naming: (slots) => {
        const found = parse(slots);
        return found === undefined ? null : { name: found.name, format: found.format, segments: found.segments };
      },
    };
  },
};
