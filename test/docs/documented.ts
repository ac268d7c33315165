import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { SOURCES } from "./sources";

/** An exported function or class, and the examples of its documentation. */
export interface Documented {
  readonly entry: string;
  readonly name: string;
  readonly file: string;
  readonly examples: readonly string[];
}

const { options: own } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8")).config,
  ts.sys,
  resolve("."),
);
const options: ts.CompilerOptions = {
  ...own,
  paths: Object.fromEntries(Object.entries(SOURCES).map(([entry, file]) => [entry, [resolve(file)]])),
  noUnusedLocals: true,
};

const onDisk = ts.createCompilerHost(options, true);
const kept = new Map<string, ts.SourceFile | undefined>();

/** Reads each file once, for both programs; `examples` are files that stand nowhere. */
const hostOf = (examples: ReadonlyMap<string, string>): ts.CompilerHost => ({
  ...onDisk,
  fileExists: (file) => examples.has(file) || onDisk.fileExists(file),
  getSourceFile: (file, version) => {
    const example = examples.get(file);
    if (example !== undefined) return ts.createSourceFile(file, example, version, true);
    if (!kept.has(file)) kept.set(file, onDisk.getSourceFile(file, version));
    return kept.get(file);
  },
});

/**
 * Every name under which an entry exports a function or class.
 *
 * @param functions - the names, by entry
 */
export const documented = (functions: ReadonlyMap<string, readonly string[]>): readonly Documented[] => {
  const program = ts.createProgram(Object.values(SOURCES), options, hostOf(new Map()));
  const checker = program.getTypeChecker();
  return [...functions].flatMap(([entry, names]) => {
    const source = program.getSourceFile(SOURCES[entry] ?? "");
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    return names.map((name) => {
      const found = symbols.find((symbol) => symbol.name === name);
      if (found === undefined) throw new Error(`${entry} does not export ${name}`);
      const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      const examples = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === "example")
        .map(({ text }) => ts.displayPartsToString(text));
      const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
      return { entry, name, file: relative(".", file), examples };
    });
  });
};

/** What TypeScript says of examples, each a module of its own that imports the package from its source. */
export const typeErrors = (examples: ReadonlyMap<string, string>): readonly string[] => {
  const files = new Map(
    [...examples].map(([name, text]) => [resolve(`test/docs/${name.replaceAll("/", "-")}.example.ts`), text]),
  );
  const program = ts.createProgram([...files.keys()], options, hostOf(files));
  return [...files.keys()].flatMap((file) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const { line } = ts.getLineAndCharacterOfPosition(program.getSourceFile(file) as ts.SourceFile, start);
      return `${relative("test/docs", file)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
};
