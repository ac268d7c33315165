import { Decimal, exactText } from "../decimal";
import { type Horizon, isUndated, type Model, type ModelDiscounting, YEAR_DAYS } from "../model/index";
import { type Compounding, denmark2013, denmark2021, greenBook } from "../prices/index";
import type { Path } from "../problems/index";
import { parameterValues, rated } from "../program/index";
import type { Compiling } from "./compiling";
import type { COMPOUNDINGS } from "./schema/cohort";

const METHODS = { denmark2013, denmark2021, greenBook };

type Written = (typeof COMPOUNDINGS)[number];

const compoundingOf = (compounding: Written, horizon: Horizon): Compounding => {
  if (compounding === "continuous") return compounding;
  if (compounding === "annual" || !isUndated(horizon)) return "annual";
  return { timesPerYear: exactText(new Decimal(YEAR_DAYS).div(horizon.cycleDays)) };
};

type Labelled = Pick<ModelDiscounting, "label" | "schedule" | "rate">;

/** A guidance, or the value that a rate's formula has. */
const rateAt = (
  { document, formulaAt }: Compiling,
  parameters: Model["parameters"],
  horizon: Horizon,
  path: Path,
): Labelled => {
  const { discounting } = document;
  const given = path.includes("outcomes") ? discounting?.outcomes : discounting;
  const { method, compounding = discounting?.compounding ?? "annual" } = given ?? {};
  if (method !== undefined) {
    const schedule = METHODS[method];
    return { label: schedule.label ?? { da: method, en: method }, schedule };
  }
  const rate = { formula: formulaAt([...path, "rate"]), compounding: compoundingOf(compounding, horizon) };
  return rated(rate, parameterValues({ parameters }), horizon);
};

/** The discounting a scenario asks for: without a calendar, of every amount by its own time. */
export const compileDiscounting = (
  source: Compiling,
  parameters: Model["parameters"],
  horizon: Horizon,
): ModelDiscounting | undefined => {
  const { discounting } = source.document;
  if (discounting === undefined) return undefined;
  const outcomes =
    discounting.outcomes === undefined
      ? {}
      : { outcomes: rateAt(source, parameters, horizon, ["discounting", "outcomes"]) };
  const money = rateAt(source, parameters, horizon, ["discounting"]);
  if (isUndated(horizon)) return { ...money, timing: "exact", base: "ownStart", ...outcomes };
  const { timing = "start", base = Number(horizon.from.slice(0, 4)) } = discounting;
  return { ...money, timing, base, ...outcomes };
};
