import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isSafePattern } from "redos-detector";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { boundedByInput } from "./bounded-expressions.ts";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

interface Found {
  readonly file: string;
  readonly text: string;
}

const literals: Found[] = [];
const made: Found[] = [];
for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const found = () => ({ file: file.replaceAll("\\", "/"), text: node.getText(source) });
    if (ts.isRegularExpressionLiteral(node)) literals.push(found());
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === "RegExp")
      made.push(found());
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Does the tool find that the number of ways in which a text can be tried has a bound, whatever the text? */
function hasBound({ text }: Found): boolean {
  const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
  const { safe } = isSafePattern(pattern, {
    caseInsensitive: flags.includes("i"),
    dotAll: flags.includes("s"),
    multiLine: flags.includes("m"),
    unicode: flags.includes("u"),
    maxScore: 200,
    maxSteps: 20_000,
  });
  return safe;
}

describe("the regular expressions of the sources", () => {
  test("are found", () => {
    expect(literals.length).toBeGreaterThan(60);
  });

  const named = ({ file, text }: Found) => `${file} ${text}`;

  test("have a bound on backtracking; where the tool finds none, what they read has a bound", () => {
    const unbounded = literals.filter((found) => !hasBound(found)).map(named);
    expect(unbounded.filter((name) => !(name in boundedByInput))).toEqual([]);
    // Nothing stands in that list that is gone, or that the tool has nothing against.
    expect(Object.keys(boundedByInput).filter((name) => !unbounded.includes(name))).toEqual([]);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is quoted from a source.
  test("are written out, but for one of the library's own words", () => {
    expect(made.map(named)).toEqual(["cli/evaluate-command.ts new RegExp(`^${name}(?![\\\\w-])`)"]);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is quoted from a source.
});
