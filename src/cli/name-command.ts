import { checkName, isRequestError, type NamingResult, type Policies, type PolicyId, policies } from "../index.ts";
import type { Context } from "./context.ts";
import { emit } from "./emit.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import { type Block, fields, heading, marks, table } from "./report.ts";
import { named } from "./words.ts";

interface NameOptions {
  readonly policy?: string;
  readonly reading?: Readonly<Record<string, string>>;
}

/** `laowu name`: a name under one authority's rules, or under everyone's. */
export async function nameCommand(name: string, options: NameOptions, context: Context): Promise<number> {
  const { say, lang } = context;
  const asked = options.policy === undefined ? Object.keys(policies) : [options.policy];
  const readings = options.reading === undefined ? {} : { readings: options.reading };
  const results = asked.map((policy) => {
    try {
      return { policy, result: checkName(policy as PolicyId<Policies>, name, readings as never) };
    } catch (error) {
      if (isRequestError(error)) throw new Problem(exitCodes.usage, "problem.request", {}, error);
      throw error;
    }
  });
  const format = (result: NamingResult) =>
    result.format
      ?.split("+")
      .map((part) => named(say, part, "segment."))
      .join("+");
  const report = (): Block[] =>
    results.flatMap(({ policy, result }) => [
      heading(2, `${policy}${say("colon")}${name}`),
      fields(
        [say("label.outcome"), { text: `${marks[result.outcome]} ${say(result.outcome)}`, outcome: result.outcome }],
        [say("column.clause"), result.citation.clause],
        [say("column.sentence"), result.message[lang]],
        result.format === null ? null : [say("label.name-format"), format(result) ?? ""],
      ),
      ...table(
        [say("column.text"), say("column.part")],
        result.segments.map(({ text, kind }) => [text, named(say, kind, "segment.")]),
      ),
    ]);
  await emit(
    {
      report,
      rows: () => [
        (["policy", "outcome", "clause", "sentence"] as const).map((each) => say(`column.${each}`)),
        ...results.map(({ policy, result }) => [
          policy,
          say(result.outcome),
          result.citation.clause,
          result.message[lang],
        ]),
      ],
      json: () =>
        options.policy === undefined
          ? Object.fromEntries(results.map(({ policy, result }) => [policy, result]))
          : results[0]?.result,
    },
    context,
  );
  return exitCodeOf(results.map(({ result }) => result.outcome));
}
