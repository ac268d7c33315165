import { evaluate, type Result } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import { boughtOnly } from "../../src/program/index";
import type { Block, Cell, Item, Table } from "../../src/report/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { scenarioPath } from "../fixtures/scenarioPath";

export const scenarioFile = scenarioPath;

/** The budgets of the two models. */
const budgetOf = async (name: string): Promise<Model> =>
  boughtOnly(await loadScenario(scenarioFile(name), { rules: denmark }));

export const modelA = await budgetOf("bi46-model-a");
export const modelB = await budgetOf("bi46-model-b");
export const resultA: Result = evaluate(modelA);
export const resultB: Result = evaluate(modelB);

/** A scenario of one strategy from what is special about it. */
export const scenario = async (parts: {
  readonly horizon?: string;
  readonly parameters: string;
  readonly accounts: string;
  readonly capacity: string;
  readonly flows: string;
}): Promise<Model> => {
  const {
    horizon = "{ from: 2026-01-01, until: 2028-01-01 }",
    parameters,
    accounts,
    capacity,
    flows,
  } = parts;
  const text = `language: da
title: Prøve
prices: { currency: DKK, level: 2025 }
horizon: ${horizon}
parameters: ${parameters}
accounts: ${accounts}
strategies: { intensive: { capacity: ${capacity}, flows: ${flows} } }
`;
  const outcome = await parseScenarioYaml(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
};

export const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

const wordsOf = (item: Item): string => (typeof item === "string" ? item : item.text);

/** The items of every list and the text of every paragraph. */
export const sentencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "list" ? block.items.map(wordsOf) : block.kind === "paragraph" ? [block.text] : [],
  );

export const amountIn = (cell: Cell | undefined): string =>
  cell !== undefined && "amount" in cell ? cell.amount : "0";
