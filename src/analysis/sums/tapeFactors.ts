import { parametersOf } from "../../formula/index";
import { discountedAt } from "../../ledger/index";
import type { ModelRate } from "../../model/index";
import type { DiscountSchedule } from "../../prices/index";
import { type Node, type TapeBuilder, type TapeParameters, tapeFormula } from "../../program/index";

/** What amounts of a time are multiplied by; the time in years from the start, decimal text. */
export type TapeFactors = (time: string) => Node;

/** The factors of one rate that inputs move, as `discounter` has them: whole years chained, the rest a power. */
const moving = (builder: TapeBuilder, rate: Node, compounding: ModelRate["compounding"]): TapeFactors => {
  const { step, constant } = builder;
  const one = constant(1);
  if (compounding === "continuous")
    return (time) => step("exp", step("negate", step("multiply", rate, constant(Number(time)))));
  const times = compounding === "annual" ? one : constant(Number(compounding.timesPerYear));
  const part = step("add", step("divide", rate, times), one);
  const growth = compounding === "annual" ? part : step("power", part, times);
  const chained: Node[] = [one];
  return (time) => {
    const years = Number(time);
    const whole = Math.floor(years);
    while (chained.length <= whole) chained.push(step("divide", chained.at(-1) as Node, growth));
    const factor = chained[whole] as Node;
    const rest = years - whole;
    return rest === 0 ? factor : step("divide", factor, step("power", growth, constant(rest)));
  };
};

/** How amounts or outcomes are discounted, each by its own time; 1 where they are not. */
export const tapeFactors = (
  builder: TapeBuilder,
  { all, moved }: TapeParameters,
  discounting: { readonly schedule: DiscountSchedule; readonly rate?: ModelRate } | undefined,
): TapeFactors => {
  if (discounting === undefined) return () => builder.constant(1);
  const { schedule, rate } = discounting;
  if (rate !== undefined && parametersOf(rate.formula).some((name) => moved.has(name))) {
    const value = tapeFormula(rate.formula, { builder, nodeOf: (name) => all[name] });
    return moving(builder, value, rate.compounding);
  }
  const at = discountedAt({ schedule, timing: "exact", base: "ownStart" });
  return (time) => builder.constant(at({ time }).toNumber());
};
