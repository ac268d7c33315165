import type { Overview, OverviewLine, OverviewYears, Stage } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { type Model, type Perspective, partiesOf } from "../../model/index";
import type { AmountUnit } from "../../money/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import { KRONER_IN, STEP_OF } from "../displayUnit";
import { count } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { STAGES, TEXTS } from "./texts";

/** Strategies in the order they are shown in, and what they are called. */
export interface Names {
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly labelOf: (strategy: string) => string;
}

export const namesOf = (model: Model, { strategies, reference }: Overview, language: Language): Names => ({
  // The reference first, as one reads from today's effort to the other.
  names: [reference, ...strategies.filter((name) => name !== reference)],
  others: strategies.filter((name) => name !== reference),
  labelOf: (strategy) => model.strategies.find(({ id }) => id === strategy)?.label[language] ?? strategy,
});

/** Amounts in a unit, rounded to its step, as numbers that can still be taken from each other. */
export const roundedTo =
  (unit: AmountUnit) =>
  (amount: string): Decimal =>
    new Decimal(amount).div(STEP_OF[unit]).round().times(STEP_OF[unit]).div(KRONER_IN[unit]);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const hasTax = (lines: readonly OverviewLine[]): boolean =>
  lines.some(({ stage }) => stage === "beforeTax");

/** A party with how far its net cost goes, where that needs saying. */
export const partyOf = (
  perspective: Perspective,
  stage: Stage,
  lines: readonly OverviewLine[],
  language: Language,
): string => {
  const words = capital(perspectiveText(perspective, language));
  return hasTax(lines) || stage === "retained" ? `${words}${STAGES[stage][language]}` : words;
};

export type Round = (amount: string) => Decimal;

/** What one cost is more than another, as it is shown: its own nearest figure, like every other. */
export const shownDifference = (line: OverviewLine, name: string, round: Round): Decimal =>
  round(own(line.differences, name) ?? "0");

/** Whether what is shown of a table does not add up to what is shown, as every figure is rounded by itself. */
export const isApart = (lines: readonly OverviewLine[], { names, others }: Names, round: Round): boolean => {
  const [reference = ""] = names;
  return lines.some((line) => {
    const cost = (name: string): Decimal | undefined => {
      const amount = own(line.costs, name);
      return amount === undefined ? undefined : round(amount);
    };
    const base = cost(reference);
    const isOff = others.some((name) => {
      const own = cost(name);
      if (own === undefined || base === undefined) return false;
      return !own.minus(base).eq(shownDifference(line, name, round));
    });
    if (isOff || line.perspective !== "public") return isOff;
    const parties = lines.filter(
      ({ stage, perspective }) =>
        stage === line.stage && partiesOf("public").some((party) => party === perspective),
    );
    const differs = (amountIn: (each: OverviewLine) => string | undefined): boolean =>
      !parties
        .reduce((sum, each) => sum.plus(round(amountIn(each) ?? "0")), new Decimal(0))
        .eq(round(amountIn(line) ?? "0"));
    return (
      names.some((name) => differs(({ costs }) => own(costs, name))) ||
      others.some((name) => differs(({ differences }) => own(differences, name)))
    );
  });
};

/** The same of years and their totals. */
export const areYearsApart = ({ costs }: OverviewYears, { names }: Names, round: Round): boolean => {
  const shown = names.map((name) => shownYears(own(costs, name) ?? [], round));
  const [base = []] = shown;
  const sum = (amounts: readonly Decimal[]): Decimal =>
    amounts.slice(0, -1).reduce((total, amount) => total.plus(amount), new Decimal(0));
  const differences = names.slice(1).map((name) => yearDifferences(costs, name, names[0] ?? "", round));
  return (
    [...shown, ...differences].some((amounts) => !sum(amounts).eq(amounts.at(-1) ?? 0)) ||
    differences.some((amounts, index) =>
      amounts.some(
        (amount, column) => !(shown[index + 1]?.[column] ?? amount).minus(base[column] ?? 0).eq(amount),
      ),
    )
  );
};

/** Amounts by year and their total, each its own nearest figure. */
export const shownYears = (amounts: readonly string[], round: Round): readonly Decimal[] => {
  const total = amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
  return [...amounts, total.toFixed()].map(round);
};

/** What a strategy costs more than the reference by year and in all, each its own nearest figure. */
export const yearDifferences = (
  costs: OverviewYears["costs"],
  name: string,
  reference: string,
  round: Round,
): readonly Decimal[] => {
  const base = own(costs, reference) ?? [];
  const more = (own(costs, name) ?? []).map((amount, index) =>
    new Decimal(amount).minus(base[index] ?? 0).toFixed(),
  );
  return shownYears(more, round);
};

/** Lines with discounted amounts in the place of the others, as models without a calendar are read. */
export const discountedLines = (lines: readonly OverviewLine[]): readonly OverviewLine[] =>
  lines.map(({ discounted, discountedCosts, ...line }) =>
    discounted === undefined || discountedCosts === undefined
      ? line
      : { ...line, costs: discountedCosts, differences: discounted },
  );

/** Lines in which something is shown: a party that passes on all it gets has nothing to say. */
export const withAmounts = (lines: readonly OverviewLine[]): readonly OverviewLine[] =>
  lines.filter(({ costs, differences }) =>
    [...Object.values(costs), ...Object.values(differences)].some(
      (amount) => !roundedTo("kr")(amount).isZero(),
    ),
  );

/** Days as years, in words. */
export const yearsText = (days: string | undefined, language: Language): string =>
  fill(TEXTS.years[language], {
    count: count(new Decimal(days ?? 0).div("365.25").toDecimalPlaces(2).toFixed(), language),
  });
