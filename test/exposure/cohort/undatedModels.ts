import { number } from "../../../src/formula/index";
import type { Accrual, Cohort, Cycles, Model, Strategy } from "../../../src/model/index";
import { cohortModel } from "./cohortModels";

/** Days in cycles of a week, a month, a year and five years. */
export const CYCLE_DAYS = ["7", "30.4375", "365.25", "1826.25"] as const;

export const cyclesOf = (cycles: number, cycleDays: string, accrual: Accrual): Cycles => ({
  cycles,
  cycleDays,
  accrual,
});

/** A hundred who start at once and are followed in cycles, without a calendar. */
export const undatedModel = (
  states: readonly string[],
  strategies: readonly Strategy[],
  horizon: Cycles,
  more: Partial<Omit<Model, "horizon" | "cohort">> = {},
  cohort: Partial<Cohort> = {},
): Model =>
  cohortModel(
    states,
    strategies,
    {
      cycleDays: Number(horizon.cycleDays),
      entries: [{ count: number("100") }],
      followUp: number(String(horizon.cycles * Number(horizon.cycleDays))),
      ...cohort,
    },
    { ...more, horizon },
  );

/** The same model, counted in another way. */
export const accruedAs = (model: Model, accrual: Accrual): Model => ({
  ...model,
  horizon: { ...(model.horizon as Cycles), accrual },
});
