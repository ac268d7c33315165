/**
 * A count of weeks that travels with the citizen across states and decides on which step an amount is shared.
 * Any touched week in a state that counts adds one; enough whole weeks in states that reset, within the
 * window, start it over.
 */
export interface Clock {
  readonly id: string;
  /** States of which a touched week counts. */
  readonly counts: readonly string[];
  /** States of which whole weeks count towards starting over. */
  readonly resets: readonly string[];
  /** From which counted week on each step holds, in order. */
  readonly steps: readonly { readonly fromWeek: number; readonly step: string }[];
  /** How many whole weeks start the count over, and the weeks they must lie within. */
  readonly reset: { readonly weeks: number; readonly window: number };
}

/** Where a clock stands when a history begins. */
export interface ClockStart {
  /** Weeks counted so far. */
  readonly counted: number;
  /** Whole weeks towards starting over; taken to be the weeks just before the history begins. */
  readonly resetting: number;
}
