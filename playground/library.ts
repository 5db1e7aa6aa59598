import type { Evaluation, Path } from "laowu-rules";
import * as rules from "laowu-rules";
import { type PreparedTable, prepareTable, type SheetCell } from "laowu-rules/spreadsheet";

/** A request whose policy and matter are chosen at run time, where the library's own types follow literals. */
export interface AnyRequest {
  readonly policy: string;
  readonly matter: string;
  readonly asOf: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, number>>;
}

type Facts = Readonly<Record<string, unknown>>;

export const prepare = rules.prepare as unknown as (request: AnyRequest) => (facts: Facts) => Evaluation<"result">;
export const evaluate = rules.evaluate as unknown as (request: AnyRequest & { readonly facts: Facts }) => Evaluation;
export const pathOf = rules.path as unknown as (request: AnyRequest & { readonly facts: Facts }) => Path;
export const tableOf = prepareTable as unknown as (
  headings: readonly SheetCell[],
  options: Omit<AnyRequest, "readings" | "parameters"> & { readonly lang: "zh" | "en" },
) => PreparedTable;

export const { explain, isRequestError } = rules;
