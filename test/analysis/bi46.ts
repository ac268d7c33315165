import { readFileSync } from "node:fs";
import { type Finding, reconcile } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model, PrintedTables } from "../../src/model/index";
import { loadPrintedTables, type PrintedSource } from "../../src/node/index";
import { boughtOnly } from "../../src/program/index";
import { parsePrintedTablesYaml, parseScenarioYaml } from "../../src/scenario/yaml/index";
import { scenarioPath } from "../fixtures/scenarioPath";

/** The text of a scenario file. */
export const textOf = (name: "bi46-model-a" | "bi46-model-b" | "bi46-printed-tables"): string =>
  readFileSync(scenarioPath(name), "utf8");

/** The printed tables of BI46 with the two scenarios that rebuild them. */
export const loadBi46 = async (): Promise<PrintedSource> => {
  const { printed, models } = await loadPrintedTables(scenarioPath("bi46-printed-tables"), {
    rules: denmark,
  });
  return {
    printed,
    models: Object.fromEntries(Object.entries(models).map(([id, model]) => [id, boughtOnly(model)])),
  };
};

/** The budget of a scenario from its text; throws when it cannot be read. */
export const modelFrom = async (text: string): Promise<Model> => {
  const outcome = await parseScenarioYaml(text, { rules: denmark });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return boughtOnly(outcome.value);
};

/** Printed tables from their text, or nothing when they are refused. */
export const printedFrom = async (text: string): Promise<PrintedTables | undefined> => {
  const outcome = await parsePrintedTablesYaml(text);
  return outcome.ok ? outcome.value : undefined;
};

/** Every finding of a document, held against the scenarios that rebuild it. */
export const findingsOf = (printed: PrintedTables, models: PrintedSource["models"]): readonly Finding[] =>
  reconcile(printed, models).findings;

/** Findings as text, to be compared as sets. */
export const texts = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map((finding) => JSON.stringify(finding)));
