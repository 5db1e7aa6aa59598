import { prepare } from "../../src/index.ts";

/** What a result shows of a criterion, apart from its outcome. */
export interface Shown {
  readonly observed: unknown;
  readonly required: unknown;
  readonly code: string;
  readonly values: unknown;
}

export type Asked = readonly [policy: string, matter: string, id: string, readings?: Record<string, string>];

/** What is shown of a criterion on 30 June 2025, under some facts. */
export function shown([policy, matter, id, readings = {}]: Asked, facts: object): Shown {
  const judge = prepare({ policy, matter, asOf: "2025-06-30", readings } as never);
  const { matters } = judge(facts as never) as never as {
    matters: Record<string, { criteria: { id: string; observed: unknown; required: unknown; message: Shown }[] }>;
  };
  const found = matters[matter]?.criteria.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${policy} ${matter} has no ${id}`);
  const { observed, required, message } = found;
  return { observed, required, code: message.code, values: message.values };
}

export const count = (value: number) => ({ kind: "count", value });
export const money = (value: number) => ({ kind: "money", value });
export const date = (date: string) => ({ kind: "date", date });
export const choice = (value: string | readonly string[]) => ({ kind: "choice", value });
export const share = (part: number, whole: number, percent: number) => ({ kind: "share", part, whole, percent });
export const attested = (facts: Record<string, boolean | null>) => ({ kind: "attested", facts });
