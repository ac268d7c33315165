import { Decimal } from "../decimal";
import type { Exposure, Flow, Key, Label, Segment, Strategy } from "../model/index";
import type { Language } from "../problems/index";
import { datedPrice, type PriceBasis } from "./datedPrice";
import type { Product } from "./ledger";
import { amountOf, type Summed, sum } from "./sum";
import { yearGroups } from "./when";

const NAMES: Readonly<Record<string, Label>> = {
  wageIncome: { da: "årets løn", en: "the year's wages" },
  transferIncome: { da: "årets overførsler", en: "the year's transfers" },
};

/** Income of each kind by year. */
export type IncomeByYear = (year: number, kind: "wage" | "transfer") => Decimal;

/** A year's income by kind, what no flow pays included, as the segment that assessments are read for. */
export const incomeIn = ({ history }: Strategy, incomeOf: IncomeByYear, year: number): Segment => {
  const income = (kind: "wage" | "transfer"): Decimal =>
    new Decimal(history?.otherIncome[year]?.[kind] ?? 0).plus(incomeOf(year, kind));
  const numbers = { wageIncome: income("wage"), transferIncome: income("transfer") };
  const words = (language: Language): string =>
    Object.entries(numbers)
      .map(([name, amount]) => {
        const text = amount.toDecimalPlaces(2).toFixed();
        return `${NAMES[name]?.[language]} ${language === "da" ? text.replace(".", ",") : text}`;
      })
      .join("; ");
  return {
    id: String(year),
    label: { da: words("da"), en: words("en") },
    names: NAMES,
    attributes: {},
    numbers: Object.fromEntries(Object.entries(numbers).map(([name, amount]) => [name, amount.toFixed()])),
  };
};

/** What some flows pay of each kind of income, by year. */
export const incomeByYear = (
  product: Product,
  flows: readonly (Pick<Flow, "income"> & Summed)[],
): IncomeByYear => {
  const { years, groups } = yearGroups(product.exposure.periods, {});
  const sumOf = (kind: "wage" | "transfer") =>
    sum({
      product,
      flows: flows.filter(({ income }) => income === kind),
      periodGroups: groups,
      width: years.length,
    });
  const sums = { wage: sumOf("wage"), transfer: sumOf("transfer") };
  return (year, kind) => amountOf(sums[kind].get(years.indexOf(year)));
};

/** An exposure with one quantity more for each year that is assessed: its last day. */
export const withAssessments = (
  exposure: Exposure,
  strategy: string,
  years: readonly number[],
): { readonly exposure: Exposure; readonly keys: readonly number[] } => {
  const { keys, periods, atoms, offsets, period, quantity } = exposure;
  const end = quantity.length;
  const assessed: Key = { strategy, kind: "income", of: "income" };
  return {
    exposure: {
      keys: [...keys, ...years.map(() => assessed)],
      periods: [...periods, ...years.map((year) => ({ month: `${year}-12`, date: `${year}-12-31` }))],
      atoms: [...atoms, ...years.map(() => 1)],
      offsets: [...offsets, ...years.map((_, index) => end + index + 1)],
      period: [...period, ...years.map((_, index) => periods.length + index)],
      quantity: [...quantity, ...years.map(() => 1)],
    },
    keys: years.map((_, index) => keys.length + index),
  };
};

/** The price of what is assessed on a year's income, such as tax, which falls due on the year's last day. */
export const assessed = (basis: PriceBasis, strategy: Strategy, incomeOf: IncomeByYear, year: number) => {
  const income = incomeIn(strategy, incomeOf, year);
  return (flow: Strategy["flows"][number]): Decimal =>
    datedPrice(basis, basis.readerOf(flow), income).on(`${year}-12-31`);
};

/** The calendar years a strategy has time in: income from elsewhere is taxed where nothing else is paid, too. */
export const yearsIn = (
  { keys, periods, offsets, period }: Exposure,
  strategy: string,
): readonly number[] => {
  const years = new Set<number>();
  keys.forEach((key, number) => {
    if (
      key.strategy !== strategy ||
      key.kind === "event" ||
      key.kind === "dates" ||
      key.kind === "firstEntry"
    )
      return;
    for (let at = offsets[number] as number; at < (offsets[number + 1] as number); at++) {
      const month = periods[period[at] as number]?.month;
      if (month !== undefined) years.add(Number(month.slice(0, 4)));
    }
  });
  return [...years].sort((a, b) => a - b);
};
