import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Node, parse } from "acorn";
import { describe, expect, test } from "vitest";
import { dependencySizes } from "../../scripts/dependencies/sizes.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const description = JSON.parse(read("package.json"));
const page = read("docs/dependencies.md");

interface Locked {
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries(JSON.parse(read("package-lock.json")).packages as Record<string, Locked>);

test("three packages are installed along with this one, none with a script that runs then", () => {
  const along = locked.filter(([path, { dev }]) => path !== "" && dev !== true);
  expect(along.map(([path]) => path)).toEqual(["date-fns", "decimal.js", "zod"].map((name) => `node_modules/${name}`));
  expect(along.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
});

test("this package runs nothing when it is installed", () => {
  const onInstall = ["preinstall", "install", "postinstall", "prepare", "prepack", "postpack"];
  expect(Object.keys(description.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
});

test("the lock file names no address from which packages come", () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

/** The modules that a built file asks for, by whatever way. */
function asked(file: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node & Record<string, unknown>;
    const { callee, arguments: args } = node as { callee?: { name?: string }; arguments?: { value?: unknown }[] };
    const source = (node.source as { value?: unknown } | null | undefined)?.value;
    if (/^(?:Import|Export)/.test(node.type ?? "") && typeof source === "string") found.push(source);
    if (callee?.name === "require" && typeof args?.[0]?.value === "string") found.push(args[0].value);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parse(read(file), { ecmaVersion: "latest", sourceType: file.endsWith(".cjs") ? "script" : "module" }));
  return [...new Set(found)].filter((name) => !name.startsWith("."));
}

const built = readdirSync(join(root, "dist")).filter((file) => /\.c?js$/.test(file));

describe("what is built asks for nothing but zod, for schemas alone", () => {
  test.each(built.filter((file) => file !== "cli.js"))("%s", (file) => {
    expect(asked(`dist/${file}`)).toEqual(/^schema\.c?js$/.test(file) ? ["zod"] : []);
  });

  test("cli.js asks for Node's own modules", () => {
    const modules = asked("dist/cli.js");
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((name) => !isBuiltin(name))).toEqual([]);
  });
});

test("the library never makes code from text, where it could", () => {
  const program = `
    let made = 0;
    globalThis.Function = new Proxy(Function, { construct() { made += 1; return () => 0; }, apply() { made += 1; return () => 0; } });
    const { evaluate, safeEvaluate } = await import("laowu-rules");
    evaluate({ policy: "urumqi", asOf: "2025-06-30", facts: { workforce: { total: 299 } } });
    safeEvaluate({ policy: "urumqi", asOf: "2025-06-30", facts: { workforce: { totl: 299 } } });
    new Function("");
    console.log(made);`;
  const told = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  // The one that the program makes itself, so that the count is known to count.
  expect(told.trim()).toBe("1");
});

describe("the page of dependencies", () => {
  test.each(Object.entries(description.dependencies as Record<string, string>))(
    "has %s with its range",
    (name, range) => {
      const rows = page
        .split("\n")
        .filter((line) => /^\| \[?[\w.]/.test(line) && line.includes(name) && line.includes("^"));
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row).toContain(`\`${range}\``);
    },
  );

  test("has the sizes as they are (else: npm run measure:dependencies)", async () => {
    const rows = (await dependencySizes(root)).map(
      ({ name, minified, gzip }) => `| ${name} | ${minified.toLocaleString("en")} | ${gzip.toLocaleString("en")} |`,
    );
    expect(page.split("\n").filter((line) => /^\| \S+ \| [\d,]+ \| [\d,]+ \|$/.test(line))).toEqual(rows);
  });

  test("names every package that the sources take values from", () => {
    const taken = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...read(`src/${file}`).matchAll(/^import (?!type )[^;]*? from "((?:@[^/"]+\/)?[^./"][^/"]*)/gm),
      ])
      .map(([, name]) => name as string)
      .filter((name) => !isBuiltin(name) && !name.startsWith("node:"));
    expect(taken.length).toBeGreaterThan(0);
    expect([...new Set(taken)].filter((name) => !page.includes(name))).toEqual([]);
  });
});
