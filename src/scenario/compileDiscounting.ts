import { Decimal, exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Horizon, isUndated, type Model, type ModelDiscounting, YEAR_DAYS } from "../model/index";
import { type Compounding, denmark2013, denmark2021, greenBook, rateSchedule } from "../prices/index";
import type { Language, Path } from "../problems/index";
import { parameterValues } from "../program/index";
import type { Compiling } from "./compiling";
import type { COMPOUNDINGS } from "./schema/cohort";

const METHODS = { denmark2013, denmark2021, greenBook };

type Written = (typeof COMPOUNDINGS)[number];

const WORDS: Readonly<Record<Written, Readonly<Record<Language, string>>>> = {
  annual: { da: "", en: "" },
  perCycle: { da: ", tilskrevet hver cyklus", en: ", compounded every cycle" },
  continuous: { da: ", kontinuert", en: ", continuous" },
};

const labelOf = (rate: Decimal, compounding: Written): Readonly<Record<Language, string>> => {
  const text = exactText(rate.times(100));
  return {
    da: `${text.replace(".", ",")} pct. om året${WORDS[compounding].da}`,
    en: `${text} % a year${WORDS[compounding].en}`,
  };
};

const compoundingOf = (compounding: Written, horizon: Horizon): Compounding => {
  if (compounding === "continuous") return compounding;
  if (compounding === "annual" || !isUndated(horizon)) return "annual";
  return { timesPerYear: exactText(new Decimal(YEAR_DAYS).div(horizon.cycleDays)) };
};

/** Without a calendar every way of compounding is named, as published models differ in it. */
const yearly = ({ da, en }: Readonly<Record<Language, string>>): Readonly<Record<Language, string>> => ({
  da: `${da}, tilskrevet årligt`,
  en: `${en}, compounded annually`,
});

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
  const formula = formulaAt([...path, "rate"]);
  const rate = readDecimal(formula, { parameters: parameterValues({ parameters }) });
  const how = compoundingOf(compounding, horizon);
  const label = labelOf(rate, compounding);
  return {
    label: isUndated(horizon) && compounding === "annual" ? yearly(label) : label,
    schedule: rateSchedule(exactText(rate), how),
    rate: { formula, compounding: how },
  };
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
