import type { Bilingual, ScoreResult } from "../index.ts";
import { type Block, table } from "./report.ts";
import type { Language, Say } from "./words.ts";

type Bounds = { readonly atLeast: number; readonly atMost: number };

/** Points, or the range in which they lie. */
export function points(settled: number | null, { atLeast, atMost }: Bounds): string {
  return settled === null ? `${atLeast}–${atMost}` : String(settled);
}

/**
 * The scoring sheet in the layout of the form on paper: number, section, item, standard, and the two columns of points. Where
 * nothing is said of what was assessed, the last column stays blank, to be filled in by hand.
 */
export function sheetOf(self: ScoreResult, awarded: ScoreResult | undefined, say: Say, lang: Language): Block[] {
  const head = (["number", "section", "item", "standard", "self", "awarded"] as const).map((each) =>
    say(`column.${each}`),
  );
  const titled = (word: "sheet.max" | "sheet.section", { title, max }: { title: Bilingual; max: number }) =>
    say(word, { title: title[lang], max });
  const rows: string[][] = [];
  self.sections.forEach((section, number) => {
    const other = awarded?.sections[number];
    section.items.forEach((item, at) => {
      const found = other?.items[at];
      rows.push([
        at === 0 ? String(number + 1) : "",
        at === 0 ? titled("sheet.section", section) : "",
        titled("sheet.max", item),
        // The shortest run of the text that finds it: the texts themselves stay with their authors.
        `…${item.citation.fragment}…`,
        points(item.score, item),
        found === undefined ? "" : points(found.score, found),
      ]);
    });
    rows.push([
      "",
      "",
      say("sheet.subtotal"),
      "",
      points(section.score, section),
      other === undefined ? "" : points(other.score, other),
    ]);
  });
  const total = (sheet: ScoreResult | undefined) => (sheet === undefined ? "" : points(sheet.total, sheet));
  rows.push([say("sheet.total"), say("sheet.points", { value: self.max }), "", "", total(self), total(awarded)]);
  return table(head, rows, { ruled: true, right: [4, 5], spans: 2 });
}
