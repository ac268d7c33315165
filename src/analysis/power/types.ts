import type { Label, Perspective } from "../../model/index";
import type { ResultParameter } from "../evaluate";
import type { DetectableShares, Pair } from "./proportions";

/** What is asked of a trial in the place of what the scenario says of it. */
export interface PowerOptions {
  /** Citizens in the arm that is treated and in the control group. */
  readonly arms?: Pair;
  /** The share of the control group. */
  readonly from?: number;
  /** The share of those who are treated. */
  readonly to?: number;
  /** How likely the trial is to be to show a difference; 0.8 when left out. */
  readonly power?: number;
  /** How often a two-sided test that sees nothing is to be wrong; 0.05 when left out. */
  readonly alpha?: number;
  /** The standard deviation of what a citizen costs in either arm, in kroner: to ask about costs as well. */
  readonly sd?: number;
  /** Whose costs; the municipality's when left out, without a calendar all public parties'. */
  readonly perspective?: Perspective;
}

/** One arm of a trial in numbers. */
export interface PoweredArm {
  readonly strategy: string;
  readonly label: Label;
  readonly citizens: number;
  readonly share: number;
}

/** A parameter that a trial's numbers rest on. */
export interface PowerRest extends Pick<ResultParameter, "id" | "label" | "unit" | "evidence" | "inPercent"> {
  /** Decimal text. */
  readonly value: string;
  readonly note?: Label;
}

/** What a trial can see of costs. */
export interface PowerOfCosts {
  readonly perspective: Perspective;
  readonly sd: number;
  /** What the scenario says a treated citizen costs more, each followed from their own start. */
  readonly difference: number;
  readonly power: number;
  /** In each of two arms alike; none where nothing differs. */
  readonly perArm?: number;
  /** The least difference that it shows as likely as is wanted. */
  readonly detectable: number;
}

/** What a trial of two arms can see: plain data that survives JSON. */
export interface TrialPower {
  readonly model: string;
  readonly outcome?: Label;
  readonly alpha: number;
  /** How likely it is wanted to be to show the difference. */
  readonly wanted: number;
  readonly treated: PoweredArm;
  readonly controls: PoweredArm;
  /** How likely it is to show the difference. */
  readonly power: number;
  /** How many citizens each of two arms alike needs for what is wanted; none where the shares are alike. */
  readonly perArm?: number;
  /** Shares of those treated that it would show as likely as is wanted, beside the controls'. */
  readonly detectable: DetectableShares;
  /** The same difference in arms of other sizes: the ends of their ranges, and what is needed. */
  readonly sizes: readonly { readonly arms: Pair; readonly power: number }[];
  readonly costs?: PowerOfCosts;
  /** What the scenario's numbers of it are read from; nothing of those that were given in their place. */
  readonly rests: readonly PowerRest[];
}
