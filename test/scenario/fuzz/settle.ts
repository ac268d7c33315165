import { expect } from "vitest";
import { evaluate, reconcile } from "../../../src/analysis/index";
import { parseFormula } from "../../../src/formula/index";
import type { Model, PrintedTables } from "../../../src/model/index";
import { formatProblem, type Outcome, ProblemError } from "../../../src/problems/index";
import { FULL, MODEL_A, MODEL_B, PRINTED, SMALL, SMALL_PRINTED } from "../documents";

/** Fixed, so that a run can be repeated; any other must do as well. */
export const SEED = 20_220_701;

const SMALL_RUNS = 2_500;
const SHIPPED_RUNS = 900;
/** Scenarios with citizens take longer to check and to run; `cohort.test.ts` mutates one of their own. */
const COHORT_RUNS = 150;

/** What is mutated, and how often in text and in data each: with the cohort's own, over 20,000 times in all. */
export const DOCUMENTS: readonly (readonly [name: string, text: string, runs: number])[] = [
  ["a small scenario", SMALL, SMALL_RUNS],
  ["a scenario with every key", FULL, SMALL_RUNS],
  ["small printed tables", SMALL_PRINTED, SMALL_RUNS],
  ["model A", MODEL_A, COHORT_RUNS],
  ["model B", MODEL_B, COHORT_RUNS],
  ["the printed tables", PRINTED, SHIPPED_RUNS],
];

const MOST_MILLISECONDS = 2_000;
const MOST_HEAP = 1_000_000_000;

/** Loads the formula parser, so that no single document is charged for it. */
export const warmUp = async (): Promise<void> => {
  await parseFormula("1 + 1");
};

/** Goes on with what was accepted: a result, or problems; anything else is thrown on. */
const follow = (value: Model | PrintedTables): void => {
  try {
    if (value.kind === "model") evaluate(value);
    else reconcile(value);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
};

const SLOTS = /\{(?:found|expected|nearest|key|where|column|from|until|per|needs|has|year|series)\}/u;

/** Runs one document to its end and checks what came of it, within time and memory; gives whether it was accepted. */
export const settle = async (read: () => Promise<Outcome<Model | PrintedTables>>): Promise<boolean> => {
  const before = process.cpuUsage();
  const outcome = await read();
  if (outcome.ok) follow(outcome.value);
  else {
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const problem of outcome.problems.slice(0, 20))
      for (const language of ["da", "en"] as const) {
        const line = formatProblem(problem, language);
        expect(line).not.toMatch(SLOTS);
        expect(line.length).toBeLessThan(2000);
      }
  }
  // Time of the processor, so that a busy machine is not taken for a slow reader.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
  expect(process.memoryUsage().heapUsed).toBeLessThan(MOST_HEAP);
  return outcome.ok;
};
