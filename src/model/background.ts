import type { Label } from "../problems/index";

/** A figure a reader ought to know that no amount follows from, such as an earlier grant. */
export interface BackgroundFigure {
  readonly id: string;
  readonly label: Label;
  /** Decimal text. */
  readonly value: string;
  readonly unit: string;
  readonly source: Label;
  readonly note?: Label;
}
