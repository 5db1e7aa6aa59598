import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { handbook } from "../../scripts/handbook/handbook.mjs";
import * as library from "../../src/index.ts";
import { readCases } from "../../src/testing.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const filed = at("docs/handbook/");
const folder = at("vectors/");
const made = handbook({ folder, library, readCases });
const ids = Object.keys(library.policies) as (keyof typeof library.policies)[];
const languages = ["zh", "en"] as const;

/** The pages that are not as they are made now, or that nobody makes. */
function stale(pages: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...pages.keys(), ...kept.keys()])].filter((path) => pages.get(path) !== kept.get(path));
}

const files = readdirSync(filed, { recursive: true, encoding: "utf8" }).filter((path) => /\.(?!png$)\w+$/.test(path));
const kept = new Map(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(filed, path), "utf8")]));
const page = (path: string) => made.get(path) ?? "";

/** The library with another description of its policies. */
function described(change: (description: library.PolicyDescription) => library.PolicyDescription): typeof library {
  const describePolicy = ((id: never) => change(library.describePolicy(id))) as typeof library.describePolicy;
  return { ...library, describePolicy };
}

describe("the pages as filed", () => {
  test("are those that are made now (else: npm run build, npm run handbook)", () => {
    expect(stale(made, kept)).toEqual([]);
  });

  test.each(languages)("a figure changed by hand in %s is noticed", (lang) => {
    const path = `${lang}/urumqi.md`;
    const [changed, count] = [(kept.get(path) ?? "").replace(/300( ?人| people)/, "310$1"), kept.size];
    expect(changed).not.toBe(kept.get(path));
    expect(stale(made, new Map([...kept, [path, changed]]))).toEqual([path]);
    expect(kept.size).toBe(count);
  });

  test("a page that nobody makes, or that is lacking, is noticed", () => {
    expect(stale(made, new Map([...kept, ["zh/gansu.md", "# 甘肃\n"]]))).toEqual(["zh/gansu.md"]);
    expect(stale(made, new Map([...kept].filter(([path]) => path !== "en/hubei.md")))).toEqual(["en/hubei.md"]);
  });
});

describe("a figure of the policy", () => {
  const moved = handbook({
    folder,
    readCases,
    library: described((description) =>
      JSON.parse(JSON.stringify(description), (key, value) =>
        key === "figures" ? value.map((figure: { value: number }) => ({ ...figure, value: figure.value + 1 })) : value,
      ),
    ),
  });
  const row = (text: string | undefined, id: string) =>
    text?.split("\n").find((line) => line.startsWith("|") && line.endsWith(`| \`${id}\` |`)) ?? "";

  test.each([
    ["zh/urumqi.md", "uq.workforce", "从业人员数不少于300人", "从业人员数不少于301人"],
    ["en/urumqi.md", "uq.placed-share", "at least 80 %", "at least 81 %"],
    ["zh/urumqi.md", "uq.s2.1", "每满50人得1分", "每满51人得2分"],
    ["en/inner-mongolia.md", "im.training.scale", "at least 400 people", "at least 401 people"],
    ["zh/baoji.md", "bj.award.absorbed", "不少于500人", "不少于501人"],
    ["en/hubei.md", "hb.award.national", "1,000,000 yuan", "1,000,001 yuan"],
  ])("in %s, %s, stands as the data have it", (path, id, before, after) => {
    expect(row(made.get(path), id)).toContain(before);
    expect(row(moved.get(path), id)).toContain(after);
    expect(row(moved.get(path), id)).not.toContain(before);
  });
});

describe.each(languages.flatMap((lang) => ids.map((id) => [lang, id] as const)))("%s/%s", (lang, id) => {
  const text = page(`${lang}/${id}.md`);
  const { documents, matters, readings, assumptions, gaps, facts } = library.describePolicy(id);
  const provisions = matters.flatMap(({ editions }) => editions.flatMap((edition) => edition.provisions));

  test("has every document, matter, provision, figure, fact, reading, assumption and gap", () => {
    const named = [
      ...[...documents, ...matters, ...provisions, ...readings, ...assumptions, ...gaps].map((each) => each.id),
      ...provisions.flatMap(({ figures }) => figures.map(({ address }) => address)),
      ...facts.map(({ path }) => path),
    ];
    expect(named.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(matters.filter(({ question }) => !text.includes(`## ${question[lang]}`))).toEqual([]);
    expect([...readings, ...assumptions].filter(({ grounds }) => !text.includes(grounds[lang]))).toEqual([]);
    const words = [...provisions, ...gaps].map(({ citation }) => citation.fragment);
    expect(words.filter((fragment) => !text.includes(`“${fragment}”`))).toEqual([]);
  });

  test("says of each sum to whom it is paid and on what conditions", () => {
    const [nobody, none] =
      lang === "zh" ? ["文件未载明", "文件未附条件"] : ["not stated in the text", "The text attaches none"];
    for (const { id: matter, editions } of matters) {
      const section = text.split(`<a id="${id}-${matter}"></a>`)[1]?.split('<a id="')[0] ?? "";
      for (const { payee, provisions } of editions) {
        const lines = provisions.filter(({ kind }) => kind === "award-line");
        if (lines.length > 0) expect(section).toContain(payee?.[lang] ?? nobody);
        for (const { id: line, sum } of lines) {
          const row = section.split("\n").find((each) => each.endsWith(`| \`${line}\` |`)) ?? "";
          expect(row.includes(none), line).toBe(sum?.conditions.length === 0);
          for (const condition of sum?.conditions ?? []) expect(row, line).toContain(`\`${condition}\``);
        }
      }
    }
  });

  test("says for whom a matter is, where its text does", () => {
    const scopes = provisions.filter(({ kind }) => kind === "scope");
    const heading = lang === "zh" ? "### 适用范围" : "### Scope";
    expect(text.split(heading).length - 1).toBe(scopes.length);
    expect(scopes.length).toBe({ "inner-mongolia": 2, hubei: 0, baoji: 0, urumqi: 1 }[id]);
  });

  test("shows each reading by results that differ", () => {
    for (const { id: reading, options } of readings) {
      const block = text.split(`<a id="${reading.replace(".", "-")}"></a>`)[1]?.split("\n\n| ")[1] ?? "";
      const results = block.split("\n\n")[0]?.split("\n").slice(2) ?? [];
      expect(results.length, reading).toBe(Object.keys(options).length);
      const [usual, ...others] = results.map((row) => row.split(" | ")[1]);
      for (const other of others) expect(other, reading).not.toBe(usual);
    }
  });

  test("is a draft at its head where its document is one", () => {
    const isDraft = documents.some(({ status }) => status === "draft-for-comment");
    expect(/^# .+\n\n> \*\*.*征求意见稿/.test(text)).toBe(isDraft);
  });
});

test.each(languages)("whatever in %s speaks of the draft says so at its head", (lang) => {
  for (const file of ["README.md", "across-authorities.md"]) {
    expect(page(`${lang}/${file}`), file).toMatch(/^# .+\n\n> \*\*.*征求意见稿/);
  }
});

test("no row begins with an id", () => {
  for (const [path, text] of made) expect(text.match(/^\| `/m), path).toBeNull();
});

test("every link leads somewhere", () => {
  for (const [path, text] of made) {
    const marks = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, mark]) => mark));
    for (const [, target = ""] of text.matchAll(/(?:\]\(|href=")([^)"]+)/g)) {
      const [file = "", mark] = target.split("#");
      if (file !== "")
        expect(made.has(join(dirname(path), file).replaceAll("\\", "/")), `${path}: ${target}`).toBe(true);
      else expect(marks.has(mark), `${path}: ${target}`).toBe(true);
    }
  }
  expect(existsSync(join(filed, "README.md"))).toBe(true);
});

describe("what the pages cannot say is an error, and no silence", () => {
  const withRule = (rule: unknown) =>
    described((description) => ({
      ...description,
      matters: description.matters.map((matter) => ({
        ...matter,
        editions: matter.editions.map((edition) => ({
          ...edition,
          provisions: edition.provisions.map((each) => (each.id === "uq.workforce" ? { ...each, rule } : each)),
        })),
      })),
    }));

  test("a word of the vocabulary that it does not know", () => {
    const make = () => handbook({ folder, readCases, library: withRule({ kind: "hearsay" }) });
    expect(make).toThrow("no sentence for a condition “hearsay”");
  });

  test("a reading that no case shows", () => {
    const make = (evaluate: unknown) =>
      handbook({ folder, readCases, library: { ...library, evaluate: evaluate as typeof library.evaluate } });
    expect(() => make(library.evaluate)).not.toThrow();
    const deaf = ({ readings: _, ...request }: { readings: unknown }) => library.evaluate(request as never);
    expect(() => make(deaf)).toThrow("does not show what every alternative");
  });
});
