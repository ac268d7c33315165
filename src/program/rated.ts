import { exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Horizon, isUndated, type ModelDiscounting, type ModelRate } from "../model/index";
import { rateLabel, rateSchedule } from "../prices/index";
import type { Values } from "./program";

/** What a rate makes of discounting at some values: its schedule, and what that is called. */
export const rated = (
  rate: ModelRate,
  parameters: Values,
  horizon: Horizon,
): Pick<ModelDiscounting, "label" | "schedule"> & { readonly rate: ModelRate } => {
  const value = readDecimal(rate.formula, { parameters });
  return {
    label: rateLabel(value, rate.compounding, isUndated(horizon)),
    schedule: rateSchedule(exactText(value), rate.compounding),
    rate,
  };
};
