import type { Label, Perspective, Uncertainty } from "../../model/index";
import type { Distribution } from "../../probability/distribution/distribution";
import type { ResultParameter } from "../evaluate";
import type { Stage } from "../overview/types";
import type { Asked, Question } from "../sensitivity/question";
import type { NotDrawnReason } from "./drawn";

/** How a model is simulated. */
export interface SimulateOptions
  extends Pick<Question, "of" | "against" | "perspective" | "stage" | "reach" | "discounted"> {
  /** How many draws: 1,000 when left out. */
  readonly draws?: number;
  /** Which draws: a whole number from 0; 1 when left out. */
  readonly seed?: number;
  /**
   * Stops as soon as the Monte Carlo error of the mean that is asked about is no greater, in kroner of the scenario: looked
   * at after every hundred draws.
   */
  readonly precision?: number;
  /** What parameters with a range and no distribution are drawn from; as the scenario's `uncertainty` says when left out. */
  readonly ranges?: Uncertainty["ranges"];
}

/** What a number comes to over all draws. */
export interface Simulated {
  /** At the scenario's own values. */
  readonly base: number;
  readonly mean: number;
  /** The Monte Carlo error of the mean: its standard error. */
  readonly error: number;
  readonly sd: number;
}

/** The value that a part of the draws does not exceed. */
export interface Quantile {
  readonly part: number;
  readonly value: number;
}

/** How often something is so, of all draws. */
export interface Odds {
  readonly share: number;
  /** Its Monte Carlo error. */
  readonly error: number;
}

interface Viewed {
  readonly perspective: Perspective;
  readonly stage: Stage;
}

/** What a payer pays in one strategy. */
export interface SimulatedCost extends Viewed, Simulated {}

/** What a payer pays more in one strategy than in the reference. */
export interface SimulatedDifference extends Viewed, Simulated {
  readonly quantiles: readonly Quantile[];
  /** How often it does not cost more. */
  readonly pays: Odds;
  /** How often it has come back within the time that the scenario accepts; where it says one. */
  readonly payback?: {
    readonly maxYears: string;
    readonly within: Odds;
    /** Of how many draws it is not known, as citizens are followed no longer. */
    readonly unknown: number;
  };
}

/** What comes of the citizens, per citizen where costs are. */
export interface SimulatedOutcome extends Simulated {
  readonly id: string;
  readonly label: Label;
}

/** A parameter that was drawn: in the scenario's prices, what it was drawn from in those it is written in. */
export interface DrawnFrom extends Pick<ResultParameter, "id" | "label" | "unit" | "evidence" | "inPercent"> {
  readonly value: number;
  readonly distribution: Distribution;
  readonly mean: number;
  readonly sd: number;
  /** Of the distribution, and not of the draws. */
  readonly quantiles: readonly Quantile[];
}

/** A parameter with a value of its own that was not drawn. */
export interface NotDrawn extends Pick<ResultParameter, "id" | "label" | "evidence"> {
  readonly reason: NotDrawnReason;
}

/** A parameter, and how much of the variance of the answer it explains by itself. */
export interface Driver extends Pick<ResultParameter, "id" | "label" | "evidence"> {
  /** A first-order index: 1 where nothing else moves the answer, about 0 where it does not. */
  readonly share: number;
  /** Its standard error. */
  readonly error: number;
}

/** What a model comes to over many draws of its parameters: plain data that survives JSON. */
export interface Simulation extends Asked {
  readonly model: string;
  readonly seed: number;
  /** How many draws it holds. */
  readonly draws: number;
  /** How many were asked for. */
  readonly wanted: number;
  /** Why it holds no more. */
  readonly stopped: "draws" | "precision" | "cancelled";
  readonly precision?: number;
  /** Whether amounts are told per citizen, each followed from their own start, or in all. */
  readonly per: "citizen" | "all";
  readonly drawn: readonly DrawnFrom[];
  readonly notDrawn: readonly NotDrawn[];
  readonly arms: readonly {
    readonly id: string;
    readonly label: Label;
    readonly netCosts: readonly SimulatedCost[];
    readonly outcomes: readonly SimulatedOutcome[];
  }[];
  /** Each strategy less the reference. */
  readonly differences: readonly {
    readonly id: string;
    readonly label: Label;
    readonly against: string;
    readonly netCosts: readonly SimulatedDifference[];
    readonly outcomes: readonly SimulatedOutcome[];
  }[];
  /** What the difference that is asked about moves with, the most first; from a hundred draws on. */
  readonly drivers?: readonly Driver[];
  /** The mean that is asked about and its error, as draws came. */
  readonly running: readonly { readonly draws: number; readonly mean: number; readonly error: number }[];
}
