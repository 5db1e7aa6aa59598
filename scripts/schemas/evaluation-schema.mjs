import {
  anything,
  boolean,
  DIALECT,
  date,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  recordOf,
  ref,
  text,
} from "./json-schema.mjs";

/** @typedef {"outcome" | "result" | "full"} Detail */

const bilingual = object({ zh: text, en: text });
const outcome = oneOf("met", "not-met", "undetermined", "not-applicable");
const citation = object({ document: text, number: orNull(text), clause: text, fragment: text });
const quantity = {
  oneOf: [
    object({ kind: oneOf("count", "money", "points"), value: number }),
    object({ kind: oneOf("share"), part: number, whole: number, percent: number }),
    object({ kind: oneOf("attested"), facts: recordOf(orNull(boolean)) }),
    object({ kind: oneOf("date"), date }),
    object({ kind: oneOf("choice"), value: { anyOf: [text, listOf(text)] } }),
  ],
};
const factValue = {
  anyOf: [number, text, boolean, { type: "null" }, listOf({ anyOf: [text, recordOf(ref("factValue"))] })],
};
const change = object({ path: text, from: anything, to: anything });
/** The least change of a fact that would meet a criterion or gain points. */
const need = object({ fact: text, from: ref("factValue"), to: ref("factValue") });
const segment = object({
  kind: oneOf("region", "enterprise", "industry", "person", "occupation", "work-type"),
  text,
  start: number,
  end: number,
  source: text,
});

/**
 * The JSON Schema of an evaluation at a level of detail.
 *
 * @param {Detail} detail
 * @param {string} id
 */
export function evaluationSchema(detail, id) {
  const above = detail !== "outcome";
  const full = detail === "full";
  /** @param {Record<string, object>} fields */
  const fromResult = (fields) => /** @type {Record<string, never>} */ (above ? fields : {});
  /** @param {Record<string, object>} fields */
  const inFull = (fields) => /** @type {Record<string, never>} */ (full ? fields : {});

  const messageFields = { code: text, values: recordOf({ anyOf: [text, number] }) };
  const message = full ? object({ ...messageFields, zh: text, en: text }) : object(messageFields);
  const cited = fromResult({ citation: ref("citation"), message: ref("message") });
  const bounds = fromResult({ atLeast: number, atMost: number, max: number });

  const criterion = object(
    {
      id: text,
      outcome: ref("outcome"),
      ...fromResult({
        topic: text,
        binding: boolean,
        observed: orNull(ref("quantity")),
        required: orNull(ref("quantity")),
      }),
      ...cited,
    },
    {
      ...fromResult({
        meets: object({ record: orNull(text), criteria: listOf(object({ id: text, outcome: ref("outcome") })) }),
      }),
      ...inFull({ shortfall: listOf(need) }),
    },
  );
  const naming = object({
    outcome: ref("outcome"),
    ...fromResult({ name: text, binding: boolean, format: orNull(text), segments: listOf(segment) }),
    ...cited,
  });
  const item = object(
    {
      id: text,
      score: orNull(number),
      ...inFull({ title: ref("bilingual") }),
      ...bounds,
      ...fromResult({ observed: recordOf(ref("factValue")) }),
      ...cited,
    },
    inFull({ next: object({ points: number, needs: listOf(need) }) }),
  );
  const section = object({
    id: text,
    ...inFull({ title: ref("bilingual") }),
    score: orNull(number),
    ...bounds,
    items: listOf(item),
  });
  const subsidy = object({
    amount: orNull(number),
    ceiling: orNull(number),
    ...inFull({ payee: orNull(ref("bilingual")) }),
    lines: listOf(object({ id: text, amount: orNull(number), outcome: ref("outcome"), ...cited })),
  });
  const reading = object(
    { id: text, used: text },
    inFull({
      alternatives: listOf(object({ reading: text, changes: listOf(change) })),
      together: listOf(object({ readings: recordOf(text), changes: listOf(change) })),
    }),
  );
  const matter = object(
    {
      matter: text,
      kind: oneOf("eligibility", "scoring", "award", "review", "progress", "procedure"),
      ...inFull({ question: ref("bilingual") }),
      outcome: ref("outcome"),
      criteria: listOf(criterion),
      ...fromResult({ deciding: { type: "integer", minimum: 0 }, missing: listOf(text), readings: listOf(reading) }),
      notices: listOf(object({ code: text, ...fromResult({ message: ref("message") }) })),
    },
    {
      scope: criterion,
      status: orNull(text),
      naming,
      score: object({ total: orNull(number), ...bounds, sections: listOf(section) }),
      subsidy,
      relaxation: object({ ground: text, criteria: listOf(text) }),
      ...fromResult({ dates: recordOf(date) }),
    },
  );
  const status = oneOf("in-force", "issued", "draft-for-comment", "press-report", "period-limited");
  const dates = object(Object.fromEntries(["issued", "published", "from", "to"].map((key) => [key, orNull(date)])));
  const document = above
    ? object({ id: text, title: text, number: orNull(text), dates, status })
    : object({ id: text, status });
  const evaluation = object(
    {
      library: text,
      policy: text,
      asOf: date,
      ...inFull({ authority: ref("bilingual") }),
      documents: listOf(document),
      parameters: listOf(object({ address: text, official: number, used: number })),
      ...fromResult({ ignored: listOf(text) }),
      matters: recordOf(matter),
    },
    { id: text },
  );
  return {
    $schema: DIALECT,
    $id: id,
    title: `评估结果（detail: ${detail}） · an evaluation of detail “${detail}”`,
    ...evaluation,
    $defs: { outcome, ...(above ? { citation, quantity, factValue, message } : {}), ...(full ? { bilingual } : {}) },
  };
}
