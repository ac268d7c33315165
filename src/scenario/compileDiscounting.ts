import { exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Model, type ModelDiscounting, parameterValues } from "../model/index";
import { type DiscountSchedule, denmark2013, denmark2021, flatRate, greenBook } from "../prices/index";
import type { Language } from "../problems/index";
import type { Compiling } from "./compiling";

const METHODS = { denmark2013, denmark2021, greenBook };

const percent = (rate: string, language: Language): string => {
  const text = exactText(readDecimal({ op: "number", value: rate }).times(100));
  return language === "da" ? `${text.replace(".", ",")} pct. om året` : `${text} % a year`;
};

const labelled = (
  schedule: DiscountSchedule,
  rate: string,
): Pick<ModelDiscounting, "label" | "schedule"> => ({
  label: schedule.label ?? { da: percent(rate, "da"), en: percent(rate, "en") },
  schedule,
});

/** The discounting a scenario asks for; a rate is the value its formula has. */
export const compileDiscounting = (
  { document, formulaAt }: Compiling,
  parameters: Model["parameters"],
): ModelDiscounting | undefined => {
  const { discounting, horizon } = document;
  if (discounting === undefined) return undefined;
  const { method, timing = "start", base = Number(horizon.from.slice(0, 4)) } = discounting;
  if (method !== undefined) return { ...labelled(METHODS[method], "0"), timing, base };
  const values = parameterValues({ parameters });
  const rate = exactText(readDecimal(formulaAt(["discounting", "rate"]), { parameters: values }));
  return { ...labelled(flatRate(rate), rate), timing, base };
};
