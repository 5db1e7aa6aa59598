import type { Citation, CriterionResult, Evaluation } from "../index.ts";
import type { Evaluated } from "./evaluation-report.ts";
import { points } from "./sheet.ts";
import type { Language, Say } from "./words.ts";

const columns = [
  "matter",
  "kind",
  "id",
  "outcome",
  "binding",
  "self",
  "awarded",
  "max",
  "amount",
  "clause",
  "fragment",
  "sentence",
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number>>;

function cited({ clause, fragment }: Citation): Row {
  return { clause, fragment };
}

/** An evaluation as rows for a spreadsheet: each matter, scope, criterion, item and line of an award is one. */
export function evaluationRows({ self, awarded }: Evaluated, say: Say, lang: Language): (string | number)[][] {
  const evaluation: Evaluation = awarded ?? self;
  const criterionRow = (kind: string, { id, outcome, binding, citation, message }: CriterionResult): Row => ({
    kind,
    id,
    outcome: say(outcome),
    binding: say(binding ? "yes" : "no"),
    ...cited(citation),
    sentence: message[lang],
  });
  const rows: Row[] = Object.entries(evaluation.matters).flatMap(([id, matter]) => {
    const own = self.matters[id]?.score;
    const found = awarded?.matters[id]?.score;
    const whole = own && points(own.total, own);
    return [
      {
        kind: say("kind.matter"),
        id,
        outcome: say(matter.outcome),
        ...(whole === undefined ? {} : { self: whole, max: own?.max ?? "" }),
        ...(found === undefined ? {} : { awarded: points(found.total, found) }),
        amount: matter.subsidy?.amount ?? "",
        sentence: matter.question[lang],
      },
      ...(matter.scope === undefined ? [] : [criterionRow(say("kind.scope"), matter.scope)]),
      ...matter.criteria.map((criterion) => criterionRow(say("kind.criterion"), criterion)),
      ...(matter.subsidy?.lines ?? []).map(({ id, outcome, amount, citation, message }) => ({
        kind: say("kind.line"),
        id,
        outcome: say(outcome),
        amount: amount ?? "",
        ...cited(citation),
        sentence: message[lang],
      })),
      ...(own?.sections ?? []).flatMap(({ items }, section) =>
        items.map((item, at) => {
          const other = found?.sections[section]?.items[at];
          const { citation, message } = other ?? item;
          return {
            kind: say("kind.item"),
            id: item.id,
            self: points(item.score, item),
            awarded: other === undefined ? "" : points(other.score, other),
            max: item.max,
            ...cited(citation),
            sentence: `${item.title[lang]}${say("colon")}${message[lang]}`,
          };
        }),
      ),
    ].map((row) => ({ matter: id, ...row }));
  });
  return [
    columns.map((column) => say(`column.${column}`)),
    ...rows.map((row) => columns.map((column) => row[column] ?? "")),
  ];
}
