import type { PlainDate } from "../calendar/index";
import type { Formula } from "../formula/index";
import type { Label, Path } from "../problems/index";

/** What had become of citizens by the end of a day, as it was counted. */
export interface Actual {
  readonly date: PlainDate;
  /** Who had reached the goal by then, and all who had been referred; whole numbers as decimal text. */
  readonly count: string;
  readonly of: string;
  readonly source?: Label;
  readonly note?: Label;
  readonly path: Path;
}

/** A goal that is followed up: a share of all who are referred. */
export interface Goal {
  readonly id: string;
  readonly label: Label;
  /** The strategy whose citizens it is about. */
  readonly strategy: string;
  /** Of those who come into its states for the first time. */
  readonly outcome: string;
  readonly share: Formula;
  /** The day on which results are to be followed up, the last that counts. */
  readonly followUp?: PlainDate;
  /** The day by which it is to be reached, where one is printed. */
  readonly deadline?: PlainDate;
  readonly source?: Label;
  readonly note?: Label;
  /** In order of their days. */
  readonly actuals: readonly Actual[];
  readonly path: Path;
}
