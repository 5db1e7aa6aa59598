import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";

/** A name that an entry of the package exports, with the examples of its doc comment. */
export interface PublicName {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  readonly entries: readonly string[];
  readonly kind: "function" | "value" | "type";
  readonly examples: readonly string[];
}

const root = resolve(import.meta.dirname, "../..");

/** The sources of the entries that the API reference covers. */
export const documentedEntries: readonly string[] = JSON.parse(
  readFileSync(resolve(root, "typedoc.json"), "utf8"),
).entryPoints;

function programOf(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile);
  return ts.createProgram([...files], ts.parseJsonConfigFileContent(config, ts.sys, root).options);
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName["kind"] {
  const declaration = symbol.declarations?.[0];
  if (!(symbol.flags & ts.SymbolFlags.Value) || declaration === undefined) return "type";
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  return type.getCallSignatures().length + type.getConstructSignatures().length > 0 ? "function" : "value";
}

/** Every name that these sources export, each declaration once. */
export function publicNames(files: readonly string[] = documentedEntries): readonly PublicName[] {
  const program = programOf(files.map((file) => resolve(root, file)));
  const checker = program.getTypeChecker();
  const names = new Map<ts.Symbol, PublicName>();
  for (const entry of files) {
    const source = program.getSourceFile(resolve(root, entry));
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === "example");
      names.set(symbol, {
        name: symbol.name,
        file: relative(root, symbol.declarations?.[0]?.getSourceFile().fileName ?? "").replaceAll("\\", "/"),
        entries: [...(names.get(symbol)?.entries ?? []), entry],
        kind: kindOf(symbol, checker),
        examples: tags.map(({ text }) => ts.displayPartsToString(text)),
      });
    }
  }
  return [...names.values()];
}
