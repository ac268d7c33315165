import { readdir } from "node:fs/promises";
import { denmark } from "../../src/denmark/index";
import { loadHistory, loadScenario } from "../../src/node/index";
import type { Named } from "./randomReference";

/** Those with thousands of rows: a comparison of each takes many seconds. */
export const LARGE = ["bi46-model-a.yaml", "bi46-model-b.yaml", "trial-2018.yaml"] as const;

const OTHERS = ["history-flexjob.yaml"] as const;

const load = async (file: string): Promise<Named> => {
  const isHistory = file.includes("history");
  const model = await (isHistory ? loadHistory : loadScenario)(`scenarios/${file}`, { rules: denmark });
  return { name: file, kind: isHistory ? "shipped history" : "shipped scenario", model };
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
