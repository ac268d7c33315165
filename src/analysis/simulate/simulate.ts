import type { Model } from "../../model/index";
import { checkGiven, fail, is } from "../../problems/index";
import { batchOf, openSimulation } from "./simulation";
import type { SimulateOptions, Simulation } from "./types";

/**
 * What a model comes to over many draws of its parameters: all strategies on the same draws, for every payer at each stage
 * the mean with its Monte Carlo error, quantiles, how often a strategy does not cost more than the reference, and how often it
 * has paid back in the time the scenario accepts. A parameter is drawn from its `distribution`; with `uncertainty: { ranges: pert }`
 * in the scenario, or `ranges` here, from its range as well. Each draw is worked out from the seed, its own number and the
 * parameter's name alone. Kept are the draws of what each payer pays more, eight bytes each, for the quantiles.
 *
 * @param model - a compiled scenario with two strategies or more
 * @param options - how many draws, which, and how it is looked at
 * @throws ProblemError `draw-failed` with the number and the values of a draw the model has no answer at; `nothing-to-compare`,
 *   `unknown-reference`, and what `evaluate` says. With nothing to draw all draws are alike.
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { simulate } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { draws, drawn, stopped } = simulate(model, { draws: 20, seed: 46 });
 * [draws, drawn.length, stopped]; // [20, 0, "draws"]
 */
export const simulate = (model: Model, options: SimulateOptions = {}): Simulation => {
  const open = openSimulation(model, options);
  const size = batchOf(open.draws, 1);
  for (let from = 0; from < open.draws; from += size)
    if (open.add(open.rows(from, Math.min(open.draws, from + size)))) break;
  return open.result();
};

/** Who works out draws: one thread or several. */
export interface Crew {
  /** How many of them work at a time. */
  readonly size: number;
  /** The numbers of some draws, as `openSimulation(model, options).rows` has them. */
  readonly rows: (from: number, until: number) => Promise<Float64Array>;
}

/** Manners of a simulation that takes a while. */
export interface SimulateInTurnsOptions {
  /** Stops it: what was drawn so far is told, and that it was stopped. */
  readonly signal?: AbortSignal;
  /** Told of how many draws there are, whenever there are more. */
  readonly onProgress?: (draws: number) => void;
  /** Who works; this thread, in turns with its event loop, when left out. */
  readonly crew?: Crew;
  /** How many draws are asked for at a time. */
  readonly batch?: number;
}

const mannersTake = () => ({
  manners: is.options({
    signal: is.optional(is.data("AbortSignal", { addEventListener: is.callable })),
    onProgress: is.optional(is.callable),
    crew: is.optional(is.data("Crew", { size: is.whole(1), rows: is.callable })),
    batch: is.optional(is.whole(1)),
  }),
});

const givenWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const STOPPED = Symbol("stopped");

/** Resolves when a signal says stop, and never without one. */
const stoppedBy = (signal: AbortSignal | undefined): Promise<typeof STOPPED> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) resolve(STOPPED);
    else signal?.addEventListener("abort", () => resolve(STOPPED), { once: true });
  });

/**
 * `simulate` in turns with an event loop, by one thread or a crew of several, with progress and a stop: the same bytes for any
 * crew and batch. One that is stopped has `stopped: "cancelled"` and says how many draws it holds.
 *
 * @param model - a compiled scenario
 * @param options - as of `simulate`
 * @param manners - who works, who is told, and what stops it
 * @returns the simulation; rejected with what `simulate` throws, with what the crew does, or with `simulation-cancelled` before
 *   the first draw
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { simulateInTurns } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const seen: number[] = [];
 * await simulateInTurns(model, { draws: 4 }, { batch: 2, onProgress: (draws) => seen.push(draws) });
 * seen; // [2, 4]
 */
export const simulateInTurns = async (
  model: Model,
  options: SimulateOptions = {},
  manners: SimulateInTurnsOptions = {},
): Promise<Simulation> => {
  checkGiven(mannersTake, { manners });
  const open = openSimulation(model, options);
  const { signal, onProgress } = manners;
  const crew = manners.crew ?? {
    size: 1,
    rows: async (from: number, until: number) => {
      await givenWay();
      return open.rows(from, until);
    },
  };
  const size = manners.batch ?? batchOf(open.draws, crew.size);
  const stop = stoppedBy(signal);
  const queue: Promise<Float64Array>[] = [];
  let next = 0;
  const ask = (): void => {
    const until = Math.min(open.draws, next + size);
    const rows = crew.rows(next, until);
    // Told when its turn comes; one that nobody waits for any more is no unhandled rejection.
    rows.catch(() => undefined);
    queue.push(rows);
    next = until;
  };
  for (;;) {
    // A second batch waits for each, so that nobody stands still.
    while (queue.length < (crew.size === 1 ? 1 : crew.size * 2) && next < open.draws) ask();
    const rows = await Promise.race([stop, queue.shift() ?? stop]);
    if (rows === STOPPED) {
      if (open.taken() === 0) fail({ code: "simulation-cancelled" });
      return open.result(true);
    }
    const isEnough = open.add(rows);
    onProgress?.(open.taken());
    if (isEnough) return open.result();
  }
};
