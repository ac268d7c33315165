import { exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import { type Model, modelShape, perspectiveShape } from "../../model/index";
import { apart } from "../../plain";
import { checkGiven, fail, is } from "../../problems/index";
import { isToldInPercent } from "../../program/index";
import { askedOf } from "../sensitivity/question";
import { questionShapes } from "../shapes";
import { type Column, columnsOf, type View } from "./columns";
import { drawerOf } from "./drawer";
import { type Drawing, drawingOf } from "./drawn";
import { driversOf } from "./drivers";
import { errorOf, type Moments, moments, quantileOf, sdOf, take } from "./moments";
import type { DrawnFrom, NotDrawn, Odds, Quantile, Simulated, SimulateOptions, Simulation } from "./types";

/** Draws, asked for by their numbers and told in their order. */
export interface OpenSimulation {
  readonly draws: number;
  /** What is drawn, and what is not. */
  readonly drawing: Drawing;
  /** The numbers of some draws: whoever asks, and in whatever order. */
  readonly rows: (from: number, until: number) => Float64Array;
  /** Takes the next draws in; whether there are enough. */
  readonly add: (rows: Float64Array) => boolean;
  /** How many were taken in. */
  readonly taken: () => number;
  readonly result: (isCancelled?: boolean) => Simulation;
}

const MOST_DRAWS = 10_000_000;
const DRAWS = 1000;
/** Every so many draws it is asked whether they are enough. */
const BLOCK = 100;
const PARTS = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975] as const;
const SHOWN_PARTS = [0.05, 0.5, 0.95] as const;

const simulationTakes = () => ({
  model: modelShape,
  options: is.options({
    ...{ draws: is.optional(is.whole(1, MOST_DRAWS)), seed: is.optional(is.whole(0)) },
    precision: is.optional(is.finite),
    ranges: is.optional(is.oneOf(["pert", "triangular", "uniform"], "ranges")),
    ...{ of: is.optional(is.text), against: is.optional(is.text) },
    ...{ perspective: is.optional(perspectiveShape), stage: is.optional(questionShapes.stage) },
    ...{ reach: is.optional(questionShapes.reach), discounted: is.optional(is.truth) },
  }),
});

/** Whether a mean is told as draws come: at 10, 20, 50, 100, 200 and so on. */
const isTold = (draws: number): boolean => {
  const digits = String(draws);
  return draws >= 10 && /^[125]0+$/u.test(digits);
};

const oddsOf = (share: number, draws: number): Odds => ({
  share,
  error: Math.sqrt((share * (1 - share)) / draws),
});

/**
 * A simulation that somebody drives: on one thread, on several, or in turns with an event loop. What it comes to hangs on the
 * model, the seed and the number of draws alone.
 *
 * @throws ProblemError what `simulate` says
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { openSimulation } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const open = openSimulation(await loadScenario(file), { draws: 20, seed: 46 });
 * open.add(open.rows(0, 10));
 * open.add(open.rows(10, 20));
 * open.result().draws; // 20
 */
export const openSimulation = (model: Model, options: SimulateOptions = {}): OpenSimulation => {
  checkGiven(simulationTakes, { model, options });
  const { draws = DRAWS, seed = 1, precision, ranges = model.uncertainty?.ranges, ...question } = options;
  if (precision !== undefined && !(precision > 0))
    fail({ code: "value-out-of-bounds", path: ["precision"], found: String(precision), expected: "> 0" });
  const asked = askedOf(model, question);
  const drawing = drawingOf(model, ranges);
  const columns = columnsOf(model, asked);
  const drawer = drawerOf(model, drawing, columns, asked, seed);
  const { width } = drawer;
  const all: readonly Moments[] = columns.map(moments);
  const isHeld = ({ kind }: Column): boolean => kind === "difference";
  // Quantiles are those of the draws themselves, which are kept of what differs: eight bytes of each for each payer.
  let room = Math.min(draws, 1024);
  const kept = new Map(
    columns.flatMap((column, index) => (isHeld(column) ? [[index, new Float64Array(room)] as const] : [])),
  );
  const unknown = columns.map(() => 0);
  const headline = columns.findIndex(
    (column) =>
      column.kind === "difference" &&
      column.strategy === asked.of &&
      column.stage === asked.stage &&
      JSON.stringify(column.perspective) === JSON.stringify(asked.perspective),
  );
  const running: Simulation["running"][number][] = [];
  let taken = 0;
  let isPrecise = false;

  const tell = (): void => {
    const of = all[headline];
    if (of !== undefined) running.push({ draws: taken, mean: of.mean, error: errorOf(of) });
  };
  const makeRoom = (): void => {
    room = Math.min(draws, room * 2);
    for (const [index, before] of kept) {
      const next = new Float64Array(room);
      next.set(before);
      kept.set(index, next);
    }
  };
  const takeRow = (row: Float64Array): void => {
    if (taken >= room) makeRoom();
    columns.forEach((column, index) => {
      const value = row[index] as number;
      if (column.kind === "within" && value < 0) {
        unknown[index] = (unknown[index] as number) + 1;
        return;
      }
      take(all[index] as Moments, value);
      const own = kept.get(index);
      if (own !== undefined) own[taken] = value;
    });
    taken++;
    if (isTold(taken)) tell();
  };

  return {
    draws,
    drawing,
    rows: drawer.rows,
    taken: () => taken,
    add: (rows) => {
      for (let start = 0; start < rows.length && taken < draws && !isPrecise; start += width) {
        takeRow(rows.subarray(start, start + width));
        const of = all[headline];
        isPrecise =
          precision !== undefined && of !== undefined && taken % BLOCK === 0 && errorOf(of) <= precision;
      }
      return isPrecise || taken >= draws;
    },
    result: (isCancelled = false) => {
      const base = drawer.base();
      const sorted = new Map([...kept].map(([index, own]) => [index, own.slice(0, taken).sort()]));
      const simulated = (index: number): Simulated => {
        const of = all[index] as Moments;
        return { base: base[index] as number, mean: of.mean, error: errorOf(of), sd: sdOf(of) };
      };
      const indexOf = (kind: Column["kind"], strategy: string, view: View): number =>
        columns.findIndex(
          (column) =>
            column.kind === kind &&
            column.strategy === strategy &&
            "stage" in column &&
            column.stage === view.stage &&
            column.perspective === view.perspective,
        );
      const outcomesIn = (kind: "outcome" | "outcomeDifference", strategy: string) =>
        columns.flatMap((column, index) => {
          if (column.kind !== kind || column.strategy !== strategy) return [];
          const known = model.cohort?.outcomes.find(({ id }) => id === column.outcome);
          return known === undefined
            ? []
            : [{ id: known.id, label: apart(known.label), ...simulated(index) }];
        });
      const viewsIn = (kind: "netCost" | "difference", strategy: string) =>
        columns.flatMap((column, index) =>
          column.kind === kind && column.strategy === strategy
            ? [{ index, perspective: column.perspective, stage: column.stage }]
            : [],
        );
      const maxYears = model.decision?.maxPaybackYears;
      if (running.at(-1)?.draws !== taken) tell();
      const drivers = driversOf(
        drawing.drawn,
        kept.get(headline)?.slice(0, taken) ?? new Float64Array(0),
        seed,
      );
      return {
        model: model.fingerprint,
        ...asked,
        seed,
        draws: taken,
        wanted: draws,
        stopped: isPrecise ? "precision" : isCancelled && taken < draws ? "cancelled" : "draws",
        ...(precision === undefined ? {} : { precision }),
        per: asked.reach === "followUp" ? "citizen" : "all",
        drawn: drawing.drawn.map(({ parameter, distribution, spread, factor }): DrawnFrom => {
          const { id, label, unit, evidence, formula } = parameter;
          const value = readDecimal(formula);
          return {
            ...{ id, label: apart(label), unit, evidence },
            ...(isToldInPercent(model, id, exactText(value)) ? { inPercent: true as const } : {}),
            value: value.toNumber(),
            distribution: apart(distribution),
            mean: spread.mean * factor,
            sd: spread.sd * factor,
            quantiles: SHOWN_PARTS.map((part) => ({ part, value: spread.quantile(part) * factor })),
          };
        }),
        notDrawn: drawing.notDrawn.map(
          ({ parameter: { id, label, evidence }, reason }): NotDrawn => ({
            ...{ id, label: apart(label), evidence, reason },
          }),
        ),
        arms: model.strategies.map(({ id, label }) => ({
          ...{ id, label: apart(label) },
          netCosts: viewsIn("netCost", id).map(({ index, ...view }) => ({ ...view, ...simulated(index) })),
          outcomes: outcomesIn("outcome", id),
        })),
        differences: model.strategies
          .filter(({ id }) => id !== asked.against)
          .map(({ id, label }) => ({
            ...{ id, label: apart(label), against: asked.against },
            netCosts: viewsIn("difference", id).map(({ index, ...view }) => {
              const within = indexOf("within", id, view);
              const pays = all[indexOf("pays", id, view)] as Moments;
              const ordered = sorted.get(index) as Float64Array;
              const quantiles: readonly Quantile[] =
                taken === 0 ? [] : PARTS.map((part) => ({ part, value: quantileOf(ordered, part) }));
              return {
                ...view,
                ...simulated(index),
                quantiles,
                pays: oddsOf(pays.mean, taken),
                ...(maxYears === undefined || within < 0
                  ? {}
                  : {
                      payback: {
                        maxYears,
                        // Of all draws: what is not known is neither.
                        within: oddsOf(
                          ((all[within] as Moments).mean * (all[within] as Moments).count) / taken,
                          taken,
                        ),
                        unknown: unknown[within] as number,
                      },
                    }),
              };
            }),
            outcomes: outcomesIn("outcomeDifference", id),
          })),
        ...(drivers === undefined ? {} : { drivers }),
        running: [...running],
      };
    },
  };
};

/** How many draws are asked for at a time: often enough to be stopped, and seldom enough not to be felt. */
export const batchOf = (draws: number, crew: number): number =>
  Math.min(32, Math.max(1, Math.ceil(draws / (crew * 8))));
