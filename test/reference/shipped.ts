import { readdir } from "node:fs/promises";
import { denmark } from "../../src/denmark/index";
import { loadHistory, loadScenario } from "../../src/node/index";
import { scenarioPath } from "../fixtures/scenarioPath";
import type { Named } from "./randomReference";

/** Those with thousands of rows: a comparison of each takes many seconds. */
export const LARGE = ["bi46-model-a.yaml", "bi46-model-b.yaml", "trial-2018.yaml"] as const;

const OTHERS = ["history-flexjob.yaml"] as const;

/**
 * A model as the frozen engine knows them, in which one phase holds at a time and none beside others: what goes on of an
 * ordinary effort that is replaced is left out, and the rest of it must meet none of the phases that replace it.
 */
const asBefore = <Shipped extends Named["model"]>(model: Shipped): Shipped => ({
  ...model,
  strategies: model.strategies.map((strategy) => {
    const { dynamics } = strategy;
    if (dynamics === undefined) return strategy;
    const kept = dynamics.phases.filter(({ beside }) => beside?.hold === true).map(({ id }) => id);
    const phases = dynamics.phases
      .filter(({ id }) => !kept.includes(id))
      .map(({ beside, ...phase }) => {
        const taken = dynamics.phases.filter(({ id }) => beside?.phases.includes(id));
        return { ...phase, in: phase.in.filter((state) => !taken.some((each) => each.in.includes(state))) };
      });
    return {
      ...strategy,
      flows: strategy.flows.filter(({ of }) => !kept.includes(of)),
      dynamics: { ...dynamics, phases },
    };
  }),
});

const load = async (file: string): Promise<Named> => {
  const isHistory = file.includes("history");
  const model = await (isHistory ? loadHistory : loadScenario)(scenarioPath(file.replace(".yaml", "")), {
    rules: denmark,
  });
  return { name: file, kind: isHistory ? "shipped history" : "shipped scenario", model: asBefore(model) };
};

const publishedFiles = async (): Promise<readonly string[]> =>
  (await readdir("scenarios/published"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `published/${file}`);

/** The models that come with the package. */
export const shipped = async function* (files: readonly string[] = LARGE): AsyncGenerator<Named> {
  for (const file of files) yield load(file);
};

/** Those that are small. */
export const shippedSmall = async function* (): AsyncGenerator<Named> {
  yield* shipped([...OTHERS, ...(await publishedFiles())]);
};
