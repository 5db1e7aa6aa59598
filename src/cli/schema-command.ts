import {
  describePolicy,
  isRequestError,
  type Policies,
  type PolicyDescription,
  type PolicyId,
  policies,
} from "../index.ts";
import type { Context } from "./context.ts";
import { type Answer, emit } from "./emit.ts";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import { type Block, heading, table } from "./report.ts";
import { named } from "./words.ts";

/** A wrong policy, matter or day was an argument of the command line. */
function asked<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (isRequestError(error)) throw new Problem(exitCodes.usage, "problem.request", {}, error);
    throw error;
  }
}

function described(policy: string): PolicyDescription {
  return asked(() => describePolicy(policy as PolicyId<Policies>));
}

/** An answer that is one list: its headings and rows serve every format. */
function listed(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  json: () => unknown,
): Answer {
  return {
    report: (): Block[] => [heading(1, title), ...table(head, rows)],
    rows: () => [head, ...rows],
    json,
  };
}

/** Every policy with its matters. */
function overview({ say, lang }: Context): Answer {
  const all = Object.keys(policies).map(described);
  return listed(
    say("program.about"),
    [say("column.policy"), say("column.matter"), say("column.question")],
    all.flatMap(({ id, matters }) => matters.map((matter) => [id, matter.id, matter.question[lang]])),
    () =>
      all.map(({ id, authority, documents, matters }) => ({
        id,
        authority,
        documents,
        matters: matters.map(({ id, kind, question }) => ({ id, kind, question })),
      })),
  );
}

function valuesOf(type: PolicyDescription["facts"][number]["type"]): readonly string[] {
  if (type.kind === "choice") return type.options;
  if (type.kind === "list") return valuesOf(type.of);
  return type.kind === "records" ? Object.keys(type.fields) : [];
}

/** The facts that a matter reads, or all that the policy does. */
function factsOf(policy: string, matter: string | undefined, context: Context, json: () => unknown): Answer {
  const { say, lang } = context;
  const { authority, matters, facts } = described(policy);
  const read = new Set(
    matters
      .filter(({ id }) => matter === undefined || id === matter)
      .flatMap(({ editions }) => editions.flatMap(({ provisions }) => provisions.flatMap(({ facts }) => facts))),
  );
  return listed(
    `${authority[lang]} ${matter ?? ""}`.trim(),
    (["fact", "label", "type", "unit", "options"] as const).map((each) => say(`column.${each}`)),
    facts
      .filter(({ path }) => read.has(path))
      .map(({ path, label, type, unit, options }) => [
        path,
        label[lang],
        named(say, type.kind, "type."),
        unit === null ? "" : named(say, unit, "unit."),
        valuesOf(type)
          .map((value) => `${value} ${options?.[value]?.[lang] ?? ""}`.trim())
          .join(say("comma")),
      ]),
    json,
  );
}

/** `laowu schema`: what can be asked, and what it takes. */
export async function schemaCommand(
  policy: string | undefined,
  matter: string | undefined,
  context: Context,
): Promise<number> {
  if (policy === undefined) {
    await emit(overview(context), context);
    return exitCodes.met;
  }
  // Loaded here alone: schemas take longer to load than an evaluation takes.
  const { factsJsonSchema } = await import("../schema.ts");
  const schema = asked(() => factsJsonSchema(policy as PolicyId<Policies>, matter as never));
  await emit(
    factsOf(policy, matter, context, () => schema),
    context,
  );
  return exitCodes.met;
}
