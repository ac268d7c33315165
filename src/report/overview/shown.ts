import type { Overview, OverviewLine, Stage } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { isUndated, type Model, type Perspective, partiesOf } from "../../model/index";
import type { AmountUnit } from "../../money/index";
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
  /**
   * How a difference is rounded: between figures as they are shown, so that lines add up as a committee adds them,
   * or its own, as published models are told.
   */
  readonly differences: "betweenShown" | "itsOwn";
}

export const namesOf = (model: Model, { strategies, reference }: Overview, language: Language): Names => ({
  differences: isUndated(model.horizon) ? "itsOwn" : "betweenShown",
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

/** An amount as it is shown: a set of parties is what its parties are shown to pay, so that the lines add up. */
const shownSum = (
  lines: readonly OverviewLine[],
  line: OverviewLine,
  amountIn: (line: OverviewLine) => string | undefined,
  round: Round,
): Decimal | undefined => {
  const { perspective, stage } = line;
  const amount = amountIn(line);
  if (amount === undefined) return undefined;
  if (perspective !== "public") return round(amount);
  const parties = partiesOf(perspective);
  return lines
    .filter((each) => each.stage === stage && parties.some((party) => party === each.perspective))
    .reduce((sum, each) => sum.plus(round(amountIn(each) ?? "0")), new Decimal(0));
};

/** A strategy's cost as it is shown. */
export const shownCost = (
  lines: readonly OverviewLine[],
  line: OverviewLine,
  name: string,
  round: Round,
): Decimal | undefined => shownSum(lines, line, ({ costs }) => costs[name], round);

/** A discounted difference as it is shown. */
export const shownDiscounted = (
  lines: readonly OverviewLine[],
  line: OverviewLine,
  name: string,
  round: Round,
): Decimal | undefined => shownSum(lines, line, ({ discounted }) => discounted?.[name], round);

/** What one cost is more than another, as it is shown: between amounts that are rounded already. */
export const shownDifference = (
  lines: readonly OverviewLine[],
  line: OverviewLine,
  name: string,
  of: Pick<Names, "names" | "differences">,
  round: Round,
): Decimal => {
  const exact = line.differences[name] ?? "0";
  const [reference = ""] = of.names;
  if (of.differences === "itsOwn") return round(exact);
  const [cost, base] = [name, reference].map((each) => shownCost(lines, line, each, round));
  if (cost !== undefined && base !== undefined) return cost.minus(base);
  // What is retained is shown from where it starts, so that a municipality that keeps all is shown the same twice.
  const before = lines.find(
    ({ perspective, stage }) => perspective === line.perspective && stage === "afterTax",
  );
  if (before === undefined || before === line) return round(exact);
  const evened = new Decimal(exact).minus(before.differences[name] ?? "0");
  return shownDifference(lines, before, name, of, round).plus(round(evened.toFixed()));
};

/** How many differences are shown otherwise than they would be by themselves. */
export const movedIn = (lines: readonly OverviewLine[], of: Names, round: Round): number =>
  withAmounts(lines).reduce(
    (count, line) =>
      count +
      of.others.filter(
        (name) => !shownDifference(lines, line, name, of, round).eq(round(line.differences[name] ?? "0")),
      ).length,
    0,
  );

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
