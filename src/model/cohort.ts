import type { PlainDate } from "../calendar/index";
import type { Formula } from "../formula/index";
import type { Path } from "../problems/index";
import type { ClockStart } from "./clock";
import type { OutcomeMeasure } from "./dynamics";

/** Citizens who start on one day; without a calendar all start at once. */
export interface Entry {
  readonly date?: PlainDate;
  readonly count: Formula;
}

/**
 * Places of one strategy that are filled at once and again on the first day of the cycle after someone leaves the
 * phases that hold them, until a last start. Every strategy gets the entrants this makes.
 */
export interface Refill {
  readonly strategy: string;
  readonly capacity: string;
  readonly first: PlainDate;
  readonly lastStart: PlainDate;
}

/** Who the citizens are, when they start and where they stand: the same in every strategy. */
export interface Cohort {
  /** Days in a cycle of the dynamics. */
  readonly cycleDays: number;
  /** The state everybody starts in. */
  readonly state: string;
  readonly clockStart?: ClockStart;
  /** Days by which every start is put off: an establishment phase. */
  readonly delay?: Formula;
  /** The same by the calendar, in whole months: the same day of a later month, or its last. */
  readonly delayMonths?: Formula;
  readonly entries: readonly Entry[];
  readonly refill?: Refill;
  readonly outcomes: readonly OutcomeMeasure[];
  /** Days each citizen is followed from the first of their own, for results per citizen. */
  readonly followUp: Formula;
  readonly path: Path;
}
