import { availableParallelism } from "node:os";
import type { Crew } from "../analysis/simulate/simulate";
import { simulateInTurns } from "../analysis/simulate/simulate";
import { openSimulation } from "../analysis/simulate/simulation";
import type { SimulateOptions, Simulation } from "../analysis/simulate/types";
import type { Model, Uncertainty } from "../model/index";
import { ProblemError } from "../problems/index";
import { simulationReport } from "../report/index";
import { loadScenario } from "./documents";
import { EXIT } from "./exit";
import type { Common, Decided } from "./options";
import { rendered } from "./output";
import { print } from "./print";
import { threadCrew } from "./threadCrew";
import { refuseInput, writeTo } from "./writeTo";

interface Options extends Pick<Common, "format" | "lang">, Omit<Decided, "vary"> {
  readonly draws: number;
  readonly seed: number;
  readonly threads?: number;
  readonly precision?: number;
  readonly ranges?: Uncertainty["ranges"];
  readonly out?: string;
}

/** Draws that are no worth a thread of their own: it takes as long to start. */
const LEAST_EACH = 8;

/** What is drawn must be something: a share of calculations that are all alike would be none. */
const refuseNothing = (model: Model, asked: SimulateOptions): void => {
  const { drawn } = openSimulation(model, { ...asked, draws: 1 }).drawing;
  if (drawn.length > 0) return;
  const ranged = Object.values(model.parameters).filter(({ range }) => range !== undefined).length;
  throw new ProblemError([
    { code: "nothing-to-draw", path: [], found: String(ranged), expected: "17 of 100" },
  ]);
};

/** How far it is, where a person looks at a terminal. */
const progressOf = (wanted: number): { readonly tell: (draws: number) => void; readonly end: () => void } => {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { tell: () => undefined, end: () => undefined };
  return {
    tell: (draws) => stderr.write(`\r${draws}/${wanted}`),
    end: () => stderr.write("\r\u001B[K"),
  };
};

/** Runs it until it is done or somebody stops it with Ctrl-C, which leaves what there is. */
const drawn = async (
  model: Model,
  asked: SimulateOptions & { readonly draws: number },
  crew: Crew | undefined,
): Promise<Simulation> => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const progress = progressOf(asked.draws);
  process.once("SIGINT", stop);
  try {
    return await simulateInTurns(model, asked, {
      signal: controller.signal,
      onProgress: progress.tell,
      ...(crew === undefined ? {} : { crew }),
    });
  } finally {
    process.removeListener("SIGINT", stop);
    progress.end();
  }
};

/**
 * `traedesten simulate`: what a scenario comes to over many draws of its parameters; the same bytes for any number of threads.
 *
 * @param self - the command's own file, which threads are started from; none are without it
 */
export const simulate = async (file: string, options: Options, self?: URL): Promise<number> => {
  const { draws, seed, threads = availableParallelism(), precision, ranges, out, format, lang } = options;
  const { perspective, of, against } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  const refused = out === undefined ? undefined : await refuseInput(out, file, language);
  if (refused !== undefined) return refused;
  const asked = {
    ...{ draws, seed },
    ...(precision === undefined ? {} : { precision }),
    ...(ranges === undefined ? {} : { ranges }),
    ...(perspective === undefined ? {} : { perspective }),
    ...(of === undefined ? {} : { of }),
    ...(against === undefined ? {} : { against }),
  };
  refuseNothing(model, asked);
  const size = Math.min(threads, Math.ceil(draws / LEAST_EACH));
  const crew = self === undefined || size < 2 ? undefined : threadCrew(self, { model, options: asked }, size);
  try {
    const simulation = await drawn(model, asked, crew);
    const text = rendered(simulationReport(model, simulation, { language }), format, language);
    const code = simulation.stopped === "cancelled" ? EXIT.cancelled : EXIT.well;
    if (out !== undefined) {
      const written = await writeTo(out, text, language);
      return written === EXIT.well ? code : written;
    }
    print(text);
    return code;
  } finally {
    await crew?.close();
  }
};
