import type { OccupancyRow } from "../../analysis/index";
import { type Model, modelShape } from "../../model/index";
import { checkGiven, is, type Language } from "../../problems/index";
import { count } from "../../report/numbers";
import { fill } from "../../report/words";
import type { OccupancyChart, OccupancyCount } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { TEXTS } from "../texts";
import { described, words } from "./said";

/** States told each by itself, beside the rest together. */
const MOST_STATES = 8;

const REST = "rest";

const occupancyChartTakes = () => ({
  model: modelShape,
  rows: is.list(is.data("OccupancyRow", { strategy: is.text, citizens: is.finite })),
  options: chartOptions,
});

const timeOf = ({ month, cycle, week }: OccupancyRow): string => month ?? String(cycle ?? week);

/** States by the most that are ever in them, as they stand in the model: those told by themselves, and the others. */
const statesIn = (rows: readonly OccupancyRow[]) => {
  const most = new Map<string, number>();
  for (const { state = "", citizens } of rows) most.set(state, Math.max(most.get(state) ?? 0, citizens));
  const used = [...most].filter(([, citizens]) => citizens > 0);
  const large = [...used].sort(([, a], [, b]) => b - a).slice(0, MOST_STATES);
  const told = used.filter((each) => large.includes(each)).map(([state]) => state);
  return { told, rest: used.map(([state]) => state).filter((state) => !told.includes(state)) };
};

const description = (
  { strategies, states, times, counts }: Pick<OccupancyChart, "strategies" | "states" | "times" | "counts">,
  language: Language,
): string =>
  described(
    strategies.map(({ id, label }) =>
      fill(TEXTS.lastCitizens[language], {
        name: label,
        states: states
          .map((state) => {
            const last = counts.find(
              (each) => each.strategy === id && each.state === state.id && each.time === times.at(-1),
            );
            return `${state.label} ${count((last?.citizens ?? 0).toFixed(1), language)}`;
          })
          .join(", "),
      }),
    ),
  );

/**
 * How many citizens are in each state over time: the data behind the picture.
 *
 * @param model - the scenario
 * @param rows - from `occupancy(model)`, segments not told apart
 * @example
 * import { occupancy } from "traedesten";
 * import { occupancyChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { states } = occupancyChart(model, occupancy(model));
 * states.map(({ id }) => id); // ["A", "B", "C", "D"]
 */
export const occupancyChart = (
  model: Model,
  rows: readonly OccupancyRow[],
  options: ChartOptions = {},
): OccupancyChart => {
  checkGiven(occupancyChartTakes, { model, rows, options });
  const { language = model.language } = options;
  const { told, rest } = statesIn(rows);
  const labelOf = (id: string): string =>
    words(model.states.find((state) => state.id === id)?.label[language] ?? id);
  const states = [
    ...told.map((id) => ({ id, label: labelOf(id) })),
    ...(rest.length === 0 ? [] : [{ id: REST, label: TEXTS.otherStates[language] }]),
  ];
  const times = [...new Set(rows.map(timeOf))];
  const sums = new Map<string, number>();
  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  for (const row of rows) {
    const { strategy, state = "", citizens } = row;
    const key = keyOf(strategy, told.includes(state) ? state : REST, timeOf(row));
    sums.set(key, (sums.get(key) ?? 0) + citizens);
  }
  const used = new Set(rows.map(({ strategy }) => strategy));
  const strategies = model.strategies
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => ({ id, label: words(label[language]) }));
  const counts = strategies.flatMap((strategy) =>
    states.flatMap((state) =>
      times.map(
        (time): OccupancyCount => ({
          strategy: strategy.id,
          state: state.id,
          time,
          citizens: sums.get(keyOf(strategy.id, state.id, time)) ?? 0,
        }),
      ),
    ),
  );
  const isMonths = rows.some(({ month }) => month !== undefined);
  return {
    kind: "occupancy",
    language,
    title: TEXTS.occupancy[language],
    subtitle: TEXTS[isMonths ? "occupancyMonths" : "occupancyCycles"][language],
    description: description({ strategies, states, times, counts }, language),
    strategies,
    states,
    times,
    counts,
  };
};
