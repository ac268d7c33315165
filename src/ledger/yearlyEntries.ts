import type { PlainMonth } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Label, Segment, Strategy } from "../model/index";
import type { Language } from "../problems/index";
import { datedPrice, type PriceBasis } from "./datedPrice";
import type { LedgerEntry } from "./ledger";

const NAMES: Readonly<Record<string, Label>> = {
  wageIncome: { da: "årets løn", en: "the year's wages" },
  transferIncome: { da: "årets overførsler", en: "the year's transfers" },
};

/**
 * A year's income by kind, what no flow pays included, as the segment that assessments are read for.
 *
 * @param entries - entries of the strategy; those that are no income are passed over
 */
export const incomeIn = (strategy: Strategy, entries: readonly LedgerEntry[], year: string): Segment => {
  const kinds = new Map(strategy.flows.map(({ id, income }) => [id, income]));
  const sum = (kind: "wage" | "transfer"): Decimal =>
    entries
      .filter(({ flow, month }) => month?.startsWith(`${year}-`) === true && kinds.get(flow) === kind)
      .reduce(
        (total, { amount }) => total.plus(amount),
        new Decimal(strategy.history?.otherIncome[year]?.[kind] ?? 0),
      );
  const numbers = { wageIncome: sum("wage"), transferIncome: sum("transfer") };
  const words = (language: Language): string =>
    Object.entries(numbers)
      .map(([name, amount]) => {
        const text = amount.toDecimalPlaces(2).toFixed();
        return `${NAMES[name]?.[language]} ${language === "da" ? text.replace(".", ",") : text}`;
      })
      .join("; ");
  return {
    id: year,
    label: { da: words("da"), en: words("en") },
    names: NAMES,
    attributes: {},
    numbers: Object.fromEntries(Object.entries(numbers).map(([name, amount]) => [name, amount.toFixed()])),
  };
};

/**
 * Flows per calendar year: what is assessed on a year's income, such as tax, falls due on its last day. Their
 * formulas read `wageIncome` and `transferIncome`, the sums of the strategy's flows marked so and of income
 * from elsewhere.
 *
 * @param entries - the strategy's other entries
 * @param months - those it has exposure in: income from elsewhere is taxed in a year nothing else is paid in, too
 */
export const yearlyEntries = (
  basis: PriceBasis,
  strategy: Strategy,
  entries: readonly LedgerEntry[],
  months: readonly PlainMonth[],
): LedgerEntry[] => {
  const yearly = strategy.flows.filter(({ per }) => per === "calendar-year");
  if (yearly.length === 0) return [];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].sort();
  return years.flatMap((year) => {
    const income = incomeIn(strategy, entries, year);
    const date = `${year}-12-31`;
    return yearly.map((flow) => ({
      strategy: strategy.id,
      flow: flow.id,
      month: `${year}-12`,
      date,
      quantity: "1",
      amount: datedPrice(basis, flow, income).on(date).toFixed(),
    }));
  });
};
