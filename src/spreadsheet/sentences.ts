import { type Evaluation, explain, type MatterResult } from "../index.ts";
import { jsonText, own } from "../own.ts";
import { ownText } from "./plain-text.ts";

type Whole = Evaluation<"result">;
type Matter = MatterResult<"result">;

/** The sentence of a criterion, an item or a line of an award, with its clause. */
export type Sentences = (evaluation: Whole, matter: string, part: Part) => string;

/** A criterion, an item or a line, as far as telling about it goes. */
export interface Part {
  readonly id: string;
  readonly citation: { readonly clause: string };
  readonly message: { readonly code: string; readonly values: object };
}

/** How many sentences are kept: about as many as a table has that differ. */
const MOST_KEPT = 20_000;
/** A longer one comes but once. */
const LONGEST_KEPT = 1_000;

const noCitation = Object.freeze({ document: "", number: null, clause: "", fragment: "" });

/** Returns the parts that a matter's result may lack. */
function resultParts<Result extends MatterResult | Matter>(result: Result) {
  return { scope: own(result, "scope"), score: own(result, "score"), subsidy: own(result, "subsidy") };
}

/** The part of a matter's result that has the id, as a matter's result that has nothing else. */
function only(result: Matter, id: string): Matter {
  const { matter, kind, outcome } = result;
  const bare = { matter, kind, outcome, criteria: [], deciding: 0, missing: [], readings: [], notices: [] };
  const { scope, score, subsidy } = resultParts(result);
  const criterion = scope?.id === id ? scope : result.criteria.find((each) => each.id === id);
  // The words need neither what was observed nor the clause, and what is not handed over need not be copied.
  if (criterion !== undefined) {
    return { ...bare, criteria: [{ ...criterion, observed: null, required: null, citation: noCitation }] };
  }
  for (const section of score?.sections ?? []) {
    const item = section.items.find((each) => each.id === id);
    if (score !== undefined && item !== undefined)
      return {
        ...bare,
        score: { ...score, sections: [{ ...section, items: [{ ...item, observed: {}, citation: noCitation }] }] },
      };
  }
  const line = subsidy?.lines.find((each) => each.id === id);
  return subsidy === undefined || line === undefined
    ? bare
    : { ...bare, subsidy: { ...subsidy, lines: [{ ...line, citation: noCitation }] } };
}

/** The part of a full result that has the id. */
function partOf(result: MatterResult, id: string) {
  const { criteria } = result;
  const { score, subsidy } = resultParts(result);
  const items = score?.sections.flatMap((section) => section.items) ?? [];
  return [...criteria, ...items, ...(subsidy?.lines ?? [])].find((each) => each.id === id);
}

/**
 * Makes the teller of sentences in one language. Of each row one sentence is shown: to make all of them for every row would
 * take twenty times as long as evaluating it, so that only the one is asked for, and what was said once is kept.
 */
export function sentences(language: "zh" | "en"): Sentences {
  const kept = new Map<string, string>();
  return (evaluation, matter, part) => {
    const { id, citation, message } = part;
    const name = `${id} ${message.code} ${jsonText(message.values)}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const { library, policy, asOf } = evaluation;
    const small = { library, policy, asOf, documents: [], parameters: [], ignored: [] };
    const result = only(evaluation.matters[matter] as Matter, id);
    const full = explain({ ...small, matters: { [matter]: result } });
    const said = partOf(full.matters[matter] as MatterResult, id);
    const sentence = `${citation.clause} ${said?.message[language] ?? ""}`;
    if (name.length > LONGEST_KEPT) return sentence;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, ownText(sentence));
    return sentence;
  };
}
