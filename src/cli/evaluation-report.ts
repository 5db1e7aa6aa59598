import type { Bilingual, CriterionResult, Evaluation, MatterResult } from "../index.ts";
import { describePolicy, type Policies, type PolicyId } from "../index.ts";
import { type FactWords, factWords } from "./fact-words.ts";
import { type Block, type Cell, fields, heading, lines, marks, table } from "./report.ts";
import { points, sheetOf } from "./sheet.ts";
import { type Language, named, type Say } from "./words.ts";

/** What the applicant states alone, and with what the assessors found laid over it. */
export interface Evaluated {
  readonly self: Evaluation;
  readonly awarded: Evaluation | undefined;
  readonly brand: unknown;
}

type Needed = NonNullable<CriterionResult["shortfall"]>;

interface Voice {
  readonly say: Say;
  readonly lang: Language;
  readonly facts: FactWords;
}

function changes(needs: Needed, { say, facts }: Voice): string {
  return needs
    .map(({ fact, from, to }) => `${facts.label(fact)} ${facts.value(fact, from)} → ${facts.value(fact, to)}`)
    .join(say("semicolon"));
}

function sentence(criterion: CriterionResult, voice: Voice): string {
  const { say, lang } = voice;
  const said = (criterion.binding ? "" : say("not-binding")) + criterion.message[lang];
  const { shortfall } = criterion;
  if (shortfall === undefined || shortfall.length === 0) return said;
  return said + (lang === "en" ? " " : "") + say("shortfall", { changes: changes(shortfall, voice) });
}

function criteriaOf({ criteria }: MatterResult, voice: Voice): Block[] {
  const { say } = voice;
  return table(
    [say("column.mark"), say("column.clause"), say("column.sentence")],
    criteria.map((criterion) => [
      { text: marks[criterion.outcome], outcome: criterion.outcome },
      criterion.citation.clause,
      sentence(criterion, voice),
    ]),
  );
}

function awardOf({ subsidy }: MatterResult, { say, lang }: Voice): Block[] {
  if (subsidy === undefined) return [];
  const sum = (value: number | null) => (value === null ? say("open") : say("yuan", { value }));
  return [
    heading(3, say("heading.lines")),
    fields(
      [say("label.amount"), sum(subsidy.amount)],
      subsidy.ceiling === null ? null : [say("label.ceiling"), sum(subsidy.ceiling)],
      [say("label.payee"), subsidy.payee?.[lang] ?? say("no-payee")],
    ),
    ...table(
      [say("column.mark"), say("column.clause"), say("column.amount"), say("column.sentence")],
      subsidy.lines.map(({ outcome, citation, amount, message }) => [
        { text: marks[outcome], outcome },
        citation.clause,
        amount === null ? say("open") : String(amount),
        message[lang],
      ]),
      { right: [2] },
    ),
  ];
}

function namingOf({ naming }: MatterResult, { say }: Voice): Block[] {
  if (naming === undefined) return [];
  const parts = naming.segments.map(({ kind, text }) => `${text}（${named(say, kind, "segment.")}）`);
  return [
    fields(
      [say("label.name"), parts.join("") || naming.name],
      naming.format === null
        ? null
        : [
            say("label.name-format"),
            naming.format
              .split("+")
              .map((part) => named(say, part, "segment."))
              .join("+"),
          ],
    ),
  ];
}

/** The sheet's own title: the document, and the annex in which its sections stand. */
function annexOf(evaluation: Evaluation, matter: string): string {
  const described = describePolicy(evaluation.policy as PolicyId<Policies>, { asOf: evaluation.asOf });
  const section = described.matters.find(({ id }) => id === matter)?.editions[0]?.sections[0];
  const document = described.documents.find(({ id }) => id === section?.citation.document);
  return `《${document?.title ?? ""}》${section?.citation.clause.split(" ")[0] ?? ""}`;
}

function scoreOf(evaluated: Evaluated, id: string, voice: Voice): Block[] {
  const { say, lang } = voice;
  const { self, awarded } = evaluated;
  const own = self.matters[id]?.score;
  const found = awarded?.matters[id]?.score;
  if (own === undefined) return [];
  const next = (found ?? own).sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.next === undefined ? [] : [{ title: item.title[lang], ...item.next }]));
  return [
    heading(3, `${annexOf(self, id)} ${say("heading.sheet")}`),
    fields([say("label.brand"), String(evaluated.brand ?? "")], [say("label.date"), self.asOf]),
    ...sheetOf(own, found, say, lang),
    ...(next.length === 0 ? [] : [heading(3, say("heading.next"))]),
    ...table(
      [say("column.points"), say("column.item"), say("column.change")],
      next.map(({ title, points: gain, needs }) => [String(gain), title, changes(needs, voice)]),
      { right: [0] },
    ),
  ];
}

function readingsOf(evaluation: Evaluation, { readings }: MatterResult, { say, lang }: Voice): Block[] {
  const described = new Map(
    describePolicy(evaluation.policy as PolicyId<Policies>).readings.map((each) => [each.id, each]),
  );
  const option = (id: string, name: string) => described.get(id)?.options[name]?.[lang] ?? name;
  const rows = readings.flatMap(({ id, used, alternatives, together = [] }) =>
    [
      ...alternatives.map(({ reading, changes }) => ({ readings: { [id]: reading }, changes })),
      // Alone neither of them changes anything: the other one stands in the cell, too.
      ...together,
    ]
      .filter(({ changes }) => changes.length > 0)
      .map(({ readings, changes }) => [
        id,
        Object.entries(readings)
          .map(([each, reading]) =>
            each === id ? `${option(id, used)} → ${option(id, reading)}` : `${each} → ${option(each, reading)}`,
          )
          .join(say("semicolon")),
        changes.map(({ path, from, to }) => `${path} ${shown(from, say)} → ${shown(to, say)}`).join(say("semicolon")),
      ]),
  );
  if (rows.length === 0) return [];
  return [
    heading(3, say("heading.readings")),
    ...table([say("column.reading"), say("column.choice"), say("column.change")], rows),
  ];
}

function shown(value: unknown, say: Say): string {
  if (value === null) return say("open");
  return typeof value === "string" ? named(say, value) : JSON.stringify(value);
}

/** The answer to the matter's question: of a sheet without conditions, its points. */
function answerOf({ outcome, criteria, score }: MatterResult, say: Say): Cell {
  if (score !== undefined && criteria.length === 0)
    return say("sheet.answer", { points: points(score.total, score), max: score.max });
  return { text: `${marks[outcome]} ${say(outcome)}`, outcome };
}

/** For whom the matter is, and why the applicant is one of them or not. */
function scopeOf({ scope }: MatterResult, { lang }: Voice): readonly Cell[] {
  if (scope === undefined) return [];
  const { outcome, citation, message } = scope;
  return [{ text: `${marks[outcome]} ${citation.clause} ${message[lang]}`, outcome }];
}

/** The missing facts that can change the outcome, and the others. */
function missingOf({ deciding, missing }: MatterResult, { say, facts }: Voice): Block[] {
  const parts = [
    ["label.deciding", missing.slice(0, deciding)],
    ["label.missing", missing.slice(deciding)],
  ] as const;
  return parts.flatMap(([label, paths]) =>
    paths.length === 0 ? [] : [heading(3, say(label)), lines(...paths.map(facts.fact))],
  );
}

function matterOf(evaluated: Evaluated, id: string, voice: Voice): Block[] {
  const { say, lang } = voice;
  const evaluation = evaluated.awarded ?? evaluated.self;
  const matter = evaluation.matters[id] as MatterResult;
  const { status, dates, relaxation } = matter;
  return [
    heading(2, `${id}${say("colon")}${matter.question[lang]}`),
    fields(
      [say("label.outcome"), answerOf(matter, say)],
      ...scopeOf(matter, voice).map((scope) => [say("label.scope"), scope] as const),
      status === undefined ? null : [say("label.status"), status === null ? say("open") : named(say, status)],
      ...Object.entries(dates ?? {}).map(([name, day]) => [named(say, name), day] as const),
      relaxation === undefined ? null : [say("label.relaxation"), relaxation.criteria.join(say("comma"))],
      ...matter.notices.map(({ message }) => [say("label.notice"), message[lang]] as const),
    ),
    ...criteriaOf(matter, voice),
    ...namingOf(matter, voice),
    ...awardOf(matter, voice),
    ...scoreOf(evaluated, id, voice),
    ...missingOf(matter, voice),
    ...readingsOf(evaluation, matter, voice),
  ];
}

/** An evaluation as a report for people. */
export function evaluationReport(evaluated: Evaluated, say: Say, lang: Language): Block[] {
  const evaluation = evaluated.awarded ?? evaluated.self;
  const authority: Bilingual = evaluation.authority;
  const voice = { say, lang, facts: factWords(evaluation.policy, lang, say) };
  const matters = Object.keys(evaluation.matters);
  return [
    heading(1, authority[lang]),
    fields(
      evaluation.id === undefined ? null : [say("label.id"), evaluation.id],
      [say("label.as-of"), evaluation.asOf],
      ...evaluation.documents.map(
        ({ title, number, status }) =>
          [say("label.document"), `《${title}》${number ?? ""}${say(`document.${status}`)}`] as const,
      ),
      ...evaluation.parameters.map(
        ({ address, official, used }) => [say("label.replaced"), `${address} ${official} → ${used}`] as const,
      ),
    ),
    ...matters.flatMap((id) => matterOf(evaluated, id, voice)),
    ...(evaluation.ignored.length === 0
      ? []
      : [heading(2, say("label.ignored")), lines(...evaluation.ignored.map(voice.facts.fact))]),
  ];
}
