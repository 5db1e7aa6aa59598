import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A fenced block of code in a document or in an `@example` of a doc comment. */
export interface Example {
  file: string;
  /** Of the first line of code, from 1. */
  line: number;
  code: string;
  run: boolean;
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

/** Blanks all but the `@example` parts of doc comments, so that lines keep their numbers. */
function exampleParts(source: string): string {
  let inside = false;
  return source
    .split("\n")
    .map((line) => {
      const tag = /^\s*(?:\/\*\*|\*)\s*@(\w+)/.exec(line);
      if (tag) inside = tag[1] === "example";
      if (line.includes("*/")) inside = false;
      return inside ? line.replace(/^\s*\* ?/, "") : "";
    })
    .join("\n");
}

function blocksOf(file: string, markdown: string): Example[] {
  const fence = /^(```+)(?:ts|js)\b([^\n]*)\n(.*?)^\1[^\S\n]*$/gms;
  return [...markdown.matchAll(fence)].map((match) => ({
    file,
    line: markdown.slice(0, match.index).split("\n").length + 1,
    code: match[3] ?? "",
    run: !/\bno-run\b/.test(match[2] ?? ""),
  }));
}

/** Every block that the doc comments, the two READMEs and the pages directly under `docs/` show. */
export function findExamples(): Example[] {
  const pages = [
    ...["README.md", "README.zh-CN.md"].filter((file) => existsSync(file)),
    ...filesUnder("docs", ".md").filter((file) => !file.slice("docs/".length).includes("/")),
  ];
  return [
    ...filesUnder("src", ".ts").flatMap((file) => blocksOf(file, exampleParts(readFileSync(file, "utf8")))),
    ...pages.flatMap((file) => blocksOf(file, readFileSync(file, "utf8"))),
  ];
}

/** What one line of an example promised, and what came. */
export type Check =
  | { line: number; actual: unknown; expected: unknown }
  | { line: number; thrown: unknown; code: string };

const PROMISE = /^[^\S\n]*\/\/ (=>|throws) (.+)$/m;

/** What `console.log(value)` shows is the value. */
function shown(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log") return expression;
  return expression.arguments[0] ?? expression;
}

/** The example as an ES module that exports its `checks`. A promise that belongs to no expression is an error. */
export function toModule({ file, line: firstLine, code }: Example): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  let output = "";
  let position = 0;
  let kept = 0;
  for (const statement of source.statements) {
    const end = statement.getEnd();
    const rest = code.slice(end).split("\n", 1)[0] ?? "";
    const promise = PROMISE.exec(rest);
    if (!promise || !ts.isExpressionStatement(statement)) continue;
    const line = firstLine + source.getLineAndCharacterOfPosition(end).line;
    const expression = shown(statement.expression).getText(source);
    const [, kind, text = ""] = promise;
    output += code.slice(position, statement.getStart(source));
    output +=
      kind === "=>"
        ? `checks.push({ line: ${line}, actual: (${expression}), expected: (${text}) });`
        : `checks.push({ line: ${line}, thrown: (() => { try { ${expression}; } catch (error) { return error; } })(), code: ${JSON.stringify(text.trim())} });`;
    position = end;
    kept += 1;
  }
  const promised = code.match(/\/\/ (=>|throws) /g)?.length ?? 0;
  if (promised !== kept)
    throw new Error(`${file}:${firstLine}: ${promised - kept} promise(s) stand behind no expression`);
  const { outputText } = ts.transpileModule(`export const checks = [];\n${output}${code.slice(position)}`, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  return outputText;
}
