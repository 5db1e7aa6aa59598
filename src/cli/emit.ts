import { stringify } from "csv-stringify/sync";
import type { Context } from "./context.ts";
import { surfaceOf } from "./context.ts";
import { toMarkdown } from "./markdown.ts";
import { openOutput } from "./output.ts";
import type { Block } from "./report.ts";
import { toText } from "./text.ts";

/** An answer in each of the forms in which it can be asked for; only the one is made. */
export interface Answer {
  readonly report: () => readonly Block[];
  readonly rows: () => readonly (readonly (string | number)[])[];
  readonly json: () => unknown;
}

/** What Excel needs to see before it reads UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** Rows as CSV, with a byte order mark where they are the first ones and it is wanted. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[], mark = false): string {
  return (mark ? BYTE_ORDER_MARK : "") + stringify(rows as (string | number | null)[][]);
}

function written({ report, rows, json }: Answer, context: Context): string {
  switch (context.format ?? "text") {
    case "text":
      return toText(report(), context.say, surfaceOf(context));
    case "markdown":
      return toMarkdown(report(), context.say);
    case "json":
      return `${JSON.stringify(json(), null, 2)}\n`;
    case "csv":
      return toCsv(rows(), context.bom);
  }
}

/** Writes an answer where it was asked for. */
export async function emit(answer: Answer, context: Context): Promise<void> {
  const text = written(answer, context);
  const output = await openOutput(context.output);
  await output.write(text);
  await output.finish();
}
