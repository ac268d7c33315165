import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { TEMPLATES, templateOf } from "../../../src/cli/templates/index";
import { readYaml } from "../../../src/scenario/yaml/readYaml";
import { GOOD } from "../cohort/documents";
import { FULL, SMALL, SMALL_PRINTED } from "../documents";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
  lib: ["lib.es2022.d.ts"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const TYPES: Readonly<Record<string, string>> = {
  scenario: "ScenarioInput",
  "printed-tables": "PrintedTablesInput",
  history: "HistoryInput",
  figures: "FiguresInput",
};

const documents: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync("scenarios", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file, readFileSync(`scenarios/${file}`, "utf8")] as const),
  ...TEMPLATES.flatMap((template) =>
    (["da", "en"] as const).map((lang) => [`${template} ${lang}`, templateOf(template, lang).text] as const),
  ),
  ["a small budget", SMALL],
  ["a full budget", FULL],
  ["small printed tables", SMALL_PRINTED],
  ["every construct with citizens", GOOD],
];

const dataOf = (text: string): Readonly<Record<string, unknown>> => {
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.value as Readonly<Record<string, unknown>>;
};

/** What the compiler says of each of some sources, by name; nothing where it is content. */
const complaints = (sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  const at = new Map(
    [...sources].map(([name, text], index) => [resolve(`input-${index}.ts`), { name, text }]),
  );
  host.fileExists = (file) => at.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const own = at.get(file);
    return own === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, own.text, OPTIONS.target ?? 0);
  };
  const program = ts.createProgram([...at.keys()], OPTIONS, host);
  const said = new Map([...sources.keys()].map((name): [string, string[]] => [name, []]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = at.get(file?.fileName ?? "")?.name ?? "";
    said.set(name, [...(said.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, " ")]);
  }
  return said;
};

const typed = (type: string, value: string): string =>
  `import type { ${type} } from "./src/scenario/schema/inputs";
export const written = ${value} satisfies ${type};
export const fixed: ${type} = ${value} as const;
export const wide = (input: typeof written): ${type} => input;`;

describe("documents written in TypeScript", () => {
  it("every shipped one, and every template, is what its type says", () => {
    const sources = documents.map(([name, text]) => {
      const value = dataOf(text);
      return [name, typed(TYPES[String(value.kind ?? "scenario")] ?? "", JSON.stringify(value))] as const;
    });
    const said = complaints(new Map(sources));
    expect(said.size).toBe(documents.length);
    expect(Object.fromEntries([...said].filter(([, messages]) => messages.length > 0))).toEqual({});
  });

  const small = JSON.stringify(dataOf(SMALL));
  const cohort = JSON.stringify(dataOf(GOOD));
  const changed = (text: string, from: string | RegExp, to: string): string => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    return `import type { ScenarioInput } from "./src/scenario/schema/inputs";\nexport const wrong = ${wrong} satisfies ScenarioInput;`;
  };

  it("what the schema refuses for its shape, the type refuses", () => {
    const said = complaints(
      new Map([
        ["a misspelt section", changed(small, '"accounts":', '"acounts":')],
        ["an unknown party", changed(small, '"from":"municipality"', '"from":"kommune"')],
        ["a key that is missing", changed(small, '"from":"municipality",', "")],
        ["a list for a number", changed(small, '"title":"Budget"', '"title":["Budget"]')],
        [
          "a misspelt key of one that extends",
          changed(cohort, '"extends":', '"ordinaryEfort":"replaced","extends":'),
        ],
        ["a part of a flow that extends nothing", changed(cohort, '"extends":', '"label":')],
        ["an unknown grade of evidence", changed(cohort, '"evidence":"target"', '"evidence":"goal"')],
        ["a truth that is text", changed(cohort, '"whole":true', '"whole":"yes"')],
      ]),
    );
    expect([...said].filter(([, messages]) => messages.length === 0).map(([name]) => name)).toEqual([]);
  });
});
