import type { Perspective } from "../../model/index";
import type { Result } from "../evaluate";
import type { DecisionOption, Icer, IncrementalRatio, MarginalValue } from "../ratios/index";
import type { StateCost } from "../stateCosts";
import type { NamedUnitCost } from "../unitCosts";
import type { WelfareAccount } from "../welfare";

/** How far a net cost goes: before income tax, after it, and after equalisation and budget guarantee. */
export type Stage = "beforeTax" | "afterTax" | "retained";

/** A net cost in every strategy and in every difference from the reference; exact decimal text. */
export interface OverviewLine {
  readonly perspective: Perspective;
  readonly stage: Stage;
  /** By strategy; none after equalisation, which is about changes. */
  readonly costs: Readonly<Record<string, string>>;
  /** By strategy: that strategy less the reference. */
  readonly differences: Readonly<Record<string, string>>;
  /** Differences, discounted, when the scenario says how. */
  readonly discounted?: Readonly<Record<string, string>>;
  /** Costs, discounted, when the scenario says how. */
  readonly discountedCosts?: Readonly<Record<string, string>>;
}

/** Net costs of the main payer by year. */
export interface OverviewYears {
  /** Calendar years or, without a calendar, whole years from the start. */
  readonly years: readonly string[];
  readonly costs: Readonly<Record<string, readonly string[]>>;
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

/** An outcome in every strategy. */
export interface OverviewOutcome {
  readonly outcome: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly differences: Readonly<Record<string, string>>;
  /** Quantities, discounted, when the scenario says how outcomes are. */
  readonly discounted?: Readonly<Record<string, string>>;
}

/**
 * What an outcome costs the main payer per citizen in each strategy: which are worth choosing at some price of it,
 * and each against the reference. Discounted where the scenario says how.
 */
export interface OverviewRatio {
  readonly outcome: string;
  readonly options: readonly (DecisionOption & IncrementalRatio)[];
  readonly against: Readonly<Record<string, Icer>>;
}

/** What public money brings those who receive it, in one strategy over the reference, per citizen. */
export interface OverviewReturn {
  /** What citizens gain in money, taken as what they would pay for it. */
  readonly willingnessToPay: string;
  /** What all public parties pay. */
  readonly netCost: string;
  readonly marginalValueOfPublicFunds: MarginalValue;
}

/** Net costs per citizen of one segment. */
export interface OverviewSegment {
  readonly segment: string;
  readonly citizens: string;
  readonly lines: readonly OverviewLine[];
}

/** What a decision maker asks of a scenario, in numbers. */
export interface Overview {
  /** What the other strategies are held against. */
  readonly reference: string;
  readonly strategies: readonly string[];
  /** The payer that years, unit costs and ratios are of: all public ones where there is no calendar. */
  readonly payer: Perspective;
  /** The budget: everybody, to the end of the horizon. */
  readonly until: Result;
  /** Each citizen as long from their own start; absent from a budget without citizens. */
  readonly followUp?: Result;
  readonly citizens: string;
  /** Net costs of the whole cohort to the end of the horizon. */
  readonly cohort: readonly OverviewLine[];
  /** Net costs per citizen, each followed from their own start. */
  readonly perCitizen: readonly OverviewLine[];
  /** The same by segment, when there are several. */
  readonly bySegment: readonly OverviewSegment[];
  readonly byYear: OverviewYears;
  /** Over the follow-up. */
  readonly outcomes: readonly OverviewOutcome[];
  readonly ratios: readonly OverviewRatio[];
  /** By strategy other than the reference, over the follow-up and after income tax. */
  readonly returns: Readonly<Record<string, OverviewReturn>>;
  /** Per citizen, by strategy other than the reference, when the scenario says how it is valued; beside the budgets. */
  readonly welfare: Readonly<Record<string, WelfareAccount>>;
  /** The payer's net cost after income tax over the follow-up per unit, of each strategy and difference. */
  readonly unitCosts: Readonly<Record<string, readonly NamedUnitCost[]>>;
  readonly unitCostsOfDifferences: Readonly<Record<string, readonly NamedUnitCost[]>>;
  readonly stateCosts: readonly StateCost[];
}
