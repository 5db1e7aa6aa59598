import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lexicon } from "../../src/expressions/lexicon.ts";
import { checkName } from "../../src/index.ts";
import { part } from "../../src/naming/format-part.ts";
import { fullLexicon } from "../../src/naming/full-lexicon.ts";
import { occupations } from "../../src/naming/occupation-words.ts";
import { parseName } from "../../src/naming/parse-name.ts";
import { personWords } from "../../src/naming/person-words.ts";
import { extended } from "../../src/naming/plain-lexicon.ts";
import { firmEndings, groupEndings, productEndings } from "../../src/naming/product-words.ts";
import { regionLore } from "../../src/naming/region-lore.ts";
import { regionNames } from "../../src/naming/region-table.ts";

const policies = ["inner-mongolia", "hubei", "baoji", "urumqi"] as const;
const policy = fc.constantFrom(...policies);

const region = fc.constantFrom(...[...regionNames(), ...regionLore()].map(({ name }) => name));
const ending = fc.constantFrom(
  ...personWords(),
  ...occupations(),
  ...productEndings(),
  ...firmEndings(),
  ...groupEndings(),
);
const industry = fc.constantFrom(
  "架线",
  "制茶",
  "好",
  "金牌",
  "集团",
  "有限公司",
  "一红一绿",
  "劳务品牌",
  "茶",
  "5G",
  "内",
  "蒙",
);
/** Anything that a keyboard, or a program gone wrong, may give. */
const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("𠮷", "㍿", "ﷺ", "\u0308", "\u200b", "（", "”", " ", "㌀", "⼯", "師", "!"),
);
const words = fc.oneof(region, region, ending, ending, industry, industry, anything);
/** Names of words that mean something, in any order, and now and then of anything at all. */
const name = fc.array(words, { maxLength: 7 }).map((parts) => parts.join(""));
/** Names that look like names. */
const likely = fc.tuple(region, fc.option(region, { nil: "" }), industry, ending).map((parts) => parts.join(""));

describe("any name whatever", () => {
  test("is told, and its segments lie in order in the name as given", () => {
    fc.assert(
      fc.property(policy, fc.oneof(name, likely), (id, given) => {
        const found = checkName(id, given);
        expect(found.name).toBe(given);
        expect(["met", "not-met", "undetermined"]).toContain(found.outcome);
        expect(found.format !== null).toBe(found.outcome === "met");
        if (found.format !== null) expect(found.segments.map(({ kind }) => kind).join("+")).toBe(found.format);
        let from = 0;
        for (const { text, start, end } of found.segments) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text).toBe(given.slice(start, end));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 3_000 },
    );
  });

  test("is told the same again", () => {
    fc.assert(
      fc.property(policy, fc.oneof(name, likely), (id, given) => {
        expect(JSON.stringify(checkName(id, given))).toBe(JSON.stringify(checkName(id, given)));
      }),
      { numRuns: 500 },
    );
  });

  test("is told the same with blanks and brackets put in", () => {
    const put = fc.array(fc.constantFrom(" ", "　", "“", "”", "（", "）", "「", "」", "\u200b"), { maxLength: 12 });
    fc.assert(
      fc.property(policy, likely, put, fc.infiniteStream(fc.nat(30)), (id, given, added, places) => {
        const characters = [...given];
        for (const each of added) characters.splice((places.next().value as number) % (characters.length + 1), 0, each);
        const [plain, dressed] = [checkName(id, given), checkName(id, characters.join(""))];
        expect([dressed.outcome, dressed.format, dressed.message.code]).toEqual([
          plain.outcome,
          plain.format,
          plain.message.code,
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("is told with any places and occupations added", () => {
    const added = fc.array(
      fc.string({
        unit: fc.constantFrom("大", "龙", "工", "𠮷", "茶"),
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(added, added, added, (regions, more, parts) => {
        const options = { regions: regions.filter((word) => word.trim() !== ""), occupations: more };
        // Cut between characters: a lone surrogate is refused.
        const given = [...[...parts, ...regions, ...more].join("")].slice(0, 60).join("");
        for (const { text, start, end } of checkName("inner-mongolia", given, options).segments) {
          expect(text).toBe(given.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the cost of a name", () => {
  const grammar = {
    formats: [
      [part("region"), part("industry"), part("person")],
      [part("region"), part("occupation")],
    ],
    ownPersonAccepted: true,
  };

  /** How many times the tables are asked about a name. */
  function questions(given: string, lexicon: Lexicon): number {
    let asked = 0;
    const counted =
      <Word extends unknown[], Answer>(look: (...word: Word) => Answer) =>
      (...word: Word) => {
        asked += 1;
        return look(...word);
      };
    parseName(given, grammar, {
      ...lexicon,
      places: counted(lexicon.places),
      ending: counted(lexicon.ending),
      ordinary: counted(lexicon.ordinary),
      praise: counted(lexicon.praise),
      trade: counted(lexicon.trade),
      product: counted(lexicon.product),
    });
    return asked;
  }

  const repeated = (unit: string, length: number) => [...unit.repeat(40)].slice(0, length).join("");
  const lengths = [10, 20, 30, 40];

  test.each(["茶", "敖汉", "恩施", "太行", "黄河长江", "江西江", "湖北恩施", "工", "师傅", "大𠮷"])(
    "grows no faster than its length: %s again and again",
    (unit) => {
      for (const length of lengths) {
        expect(questions(repeated(unit, length), fullLexicon()), `${length}`).toBeLessThanOrEqual(2 * length + 30);
      }
    },
  );

  test("nor does it for names of places and words in any order", () => {
    fc.assert(
      fc.property(name, (given) => {
        expect(questions(given, fullLexicon())).toBeLessThanOrEqual(8 * Math.min(40, given.length) + 60);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nor for places that a caller adds so that a name can be cut in a great many ways", () => {
    const codes = ["", "", "420000", "421000", "421022", "421022"];
    const added = Array.from({ length: 36 }, (_, at) => ({ name: "大".repeat(at + 1), code: codes[at % 6] as string }));
    const lexicon = extended(fullLexicon(), added);
    for (const length of lengths) {
      expect(questions("大".repeat(length), lexicon), `${length}`).toBeLessThanOrEqual(50 * length);
    }
  });
});
