import { monthPeriods } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Capacity, type Exposure, isUndated, type Model, modelShape, yearsTo } from "../model/index";
import { checkGiven } from "../problems/index";
import { type Program, programOf } from "../program/index";
import { type ExposureBuilder, exposureBuilder } from "./builder";

/** Times in the cycle they lie in, and the last of all in the last. */
const putTimes = (
  into: ExposureBuilder,
  { years }: Extract<Capacity, { kind: "times" }>,
  { horizon }: Model,
): void => {
  if (!isUndated(horizon)) return;
  for (const time of years) {
    const cycle = new Decimal(time).div(yearsTo(horizon, 1)).floor().toNumber();
    into.put(into.time(Math.min(cycle, horizon.cycles - 1), time), 1);
  }
};

/** Puts what the strategies of a model buy to an exposure: days of one of it, and how many there are. */
export const putPlan = (into: ExposureBuilder, { model, parameters }: Program): void => {
  for (const { id: strategy, capacity } of model.strategies)
    for (const bought of capacity) {
      const { kind, id: of } = bought;
      if (kind === "dates" || kind === "times") {
        into.begin({ strategy, kind, of });
        if (kind === "times") putTimes(into, bought, model);
        else for (const date of bought.dates) into.put(into.day(date), 1);
        continue;
      }
      const count = readDecimal(bought.count, { parameters });
      into.begin({ strategy, kind, of, count: count.toFixed() });
      for (const { month, period, days } of monthPeriods(bought.period))
        into.put(into.stretch(month, period), days);
    }
};

const planTakes = () => ({ model: modelShape });

/**
 * What the strategies of a model buy: days of a place or a member of staff by calendar month with how many there are,
 * and the dates on which something falls due. What is bought counts as bought, empty or full.
 *
 * @param model - a compiled scenario
 * @returns keys in the order of the model's strategies and capacities
 * @throws ProblemError when a count has no value, such as a division by zero
 * @example
 * import { cells, plan } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const [first] = cells(plan(model));
 * [first?.kind, first?.of, first?.month, first?.quantity]; // ["places", "citizens", "2022-07", 3100]
 */
export const plan = (model: Model): Exposure => {
  checkGiven(planTakes, { model });
  const builder = exposureBuilder();
  putPlan(builder, programOf(model));
  return builder.build();
};
