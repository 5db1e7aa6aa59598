import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "docs/architecture.md");
const text = readFileSync(page, "utf8");
const picture = /<!-- rooms -->(.*?)<!-- \/rooms -->/s.exec(text)?.[1] ?? "";

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
}
const { forbidden } = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs")) as {
  readonly forbidden: readonly Rule[];
};

/** The rooms of each floor, as imports are checked. */
const floors = new Map(
  forbidden.flatMap(({ name, from }) => {
    const floor = /^floor-(\d+)-/.exec(name)?.[1];
    const rooms = [...(from.path ?? "").matchAll(/([a-z]+)\//g)]
      .map(([, room]) => room)
      .filter((room) => room !== "src");
    return floor === undefined ? [] : [[Number(floor), rooms] as const];
  }),
);
const folders = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The rooms that a line of the page names. */
const named = (line: string) => [...line.matchAll(/src\/([a-z]+)\//g)].map(([, room]) => room as string);
const lineOf = (lines: string, floor: number, pattern: (floor: number) => RegExp) =>
  lines.split("\n").filter((line) => pattern(floor).test(line));

test.each(folders)("src/%s is in the picture", (folder) => {
  expect(named(picture)).toContain(folder);
});

test("the picture has no room that is not there", () => {
  expect(named(picture).filter((room) => !folders.includes(room))).toEqual([]);
});

describe.each([...floors].filter(([, rooms]) => rooms.length > 0))("floor %i", (floor, rooms) => {
  test("has in the picture the rooms that the check of imports puts there", () => {
    const [box = ""] = lineOf(picture, floor, (at) => new RegExp(`^ *f${at}\\[`));
    expect(named(box).sort()).toEqual([...rooms].sort());
    expect(box).toContain(`"${floor} · `);
  });

  test("has the same in both tables", () => {
    const rows = lineOf(text, floor, (at) => new RegExp(`^\\| ${at} \\|`));
    expect(rows.map((row) => named(row).sort())).toEqual([[...rooms].sort(), [...rooms].sort()]);
  });
});

test("every arrow of the picture leads down", () => {
  const arrows = [...picture.matchAll(/f\d(?: --> f\d)+/g)].map(([chain]) => [...chain.matchAll(/\d/g)].map(Number));
  expect(arrows.length).toBeGreaterThan(0);
  for (const chain of arrows) expect(chain).toEqual([...chain].sort((left, right) => right - left));
});

test("every file that the page links to is there", () => {
  const links = [...text.matchAll(/\]\((\.\.?\/[^)#]+)\)/g)].map(([, link]) => link as string);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

test("every file that the English steps name is linked to in the Chinese ones", () => {
  const [chinese = "", english = ""] = text.split("## English");
  const files = [...english.matchAll(/`([a-z-]+\.ts)`/g)].map(([, file]) => file as string);
  expect(
    files.filter(
      (file) => !chinese.includes(`[${file}]`) && !chinese.includes(`\`${file}\``) && !chinese.includes(`/${file}]`),
    ),
  ).toEqual([]);
});
