import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { isProblemError } from "../../src/problems/index";
import { shown } from "./shown";
import { SOURCES } from "./sources";

/** One result of an example: what the comment behind a line says of it, and what it was. */
export interface Result {
  readonly said: string;
  readonly printed: string;
}

interface Answer {
  readonly said: string;
  readonly values?: readonly unknown[];
  readonly error?: unknown;
}

/** What is put before each example: `$shows` keeps what a line gave, and what the comment behind it says. */
const HEAD = `export const $answers = [];
const $shows = async (said, give) => {
  try { $answers.push({ said, values: await give() }); }
  catch (error) { if (!said.startsWith("throws ")) throw error; $answers.push({ said, error }); }
};
`;

const THROUGH_LOG = /^console\.log\((?<given>[\s\S]*)\)$/u;

/** An example in which every expression with a comment behind it is asked for its value. */
const asked = (text: string): string => {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  let written = 0;
  const visit = (node: ts.Node): void => {
    const [comment] = ts.isExpressionStatement(node)
      ? (ts.getTrailingCommentRanges(text, node.end) ?? [])
      : [];
    if (!ts.isExpressionStatement(node) || comment === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    const said = text.slice(comment.pos + 2, comment.end).trim();
    const code = node.expression.getText(source);
    const given = THROUGH_LOG.exec(code)?.groups?.given ?? code;
    pieces.push(text.slice(written, node.getStart(source)));
    pieces.push(`await $shows(${JSON.stringify(said)}, async () => [${given}]);`);
    written = comment.end;
  };
  visit(source);
  return HEAD + pieces.join("") + text.slice(written);
};

const printedOf = ({ values = [], error }: Answer): string => {
  if (error === undefined) return values.map(shown).join(" ");
  if (!isProblemError(error)) return `throws ${String(error)}`;
  return `throws ${error.problems.map(({ code }) => code).join(", ")}`;
};

/** Runs examples of the package against its source: builds all at once, and runs each by its name. */
export const examplesIn = async (
  examples: ReadonlyMap<string, string>,
): Promise<{
  readonly folder: string;
  readonly run: (name: string) => Promise<readonly Result[]>;
}> => {
  const folder = mkdtempSync(resolve("node_modules/.cache-docs-"));
  // So that an example finds the package's files by its name, as it would where the package is installed.
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/traedesten"));
  const names = [...examples.keys()];
  const files = names.map((name, index) => {
    const file = join(folder, `example-${index}.ts`);
    writeFileSync(file, asked(examples.get(name) ?? ""));
    return file;
  });
  await build({
    entryPoints: files,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    alias: Object.fromEntries(Object.entries(SOURCES).map(([entry, source]) => [entry, resolve(source)])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
  return {
    folder,
    run: async (name) => {
      const file = join(folder, `example-${names.indexOf(name)}.mjs`);
      const { $answers } = (await import(pathToFileURL(file).href)) as { $answers: readonly Answer[] };
      return $answers.map((answer) => ({ said: answer.said, printed: printedOf(answer) }));
    },
  };
};
