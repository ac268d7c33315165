import type { Formula } from "../formula/index";
import type { Label, Path } from "../problems/index";

/** One arm of a trial: how many are in it, and the share of them that is expected to reach what is counted. */
export interface TrialArm {
  readonly strategy: string;
  readonly citizens: Formula;
  readonly share: Formula;
  readonly path: Path;
}

/** A trial of two arms, as it was or is planned: what `power` asks about. */
export interface Trial {
  /** What is counted of each citizen, in words. */
  readonly outcome?: Label;
  readonly arms: readonly TrialArm[];
}
