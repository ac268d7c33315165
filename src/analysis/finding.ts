import type { Label } from "../model/index";
import type { Path } from "../problems/index";

/** Where another value for the same thing comes from. `remainder`: what a line's total and a column's sum both leave. */
export type ReadingSource =
  | "rowSum"
  | "columnSum"
  | "remainder"
  | "otherTable"
  | "bottomUp"
  | "scenario"
  | "quantity"
  | "sequence"
  | "comparison"
  | "model";

/** Another value for what was stated. */
export interface FindingReading {
  readonly source: ReadingSource;
  /** The table, model or comparison it comes from, when that needs a name. */
  readonly from?: Label;
  readonly value: string;
  /** Whether it says the same as what was stated. */
  readonly agrees: boolean;
  /**
   * Whether it mends: the line and the column of a cell do not add up as printed, and do with this value in it,
   * once the table's other findings are read from the same source. Of a value as stated it says that the error
   * is elsewhere in the table.
   */
  readonly reconciles: boolean;
}

/**
 * What was compared:
 *
 * - `cell`: a printed amount against sums, other tables and unit prices
 * - `words`: a number in words against what it was read as
 * - `quantity`, `places`, `period`: what the document declares against its scenario
 * - `code`, `label`, `price-level`, `years`, `numbering`: a table's frame against others
 * - `statement`: a sentence against tables or other sentences
 * - `fixed-part`, `misfit`: what is left when the models are taken apart into unit price and fixed part
 */
export type FindingKind =
  | "cell"
  | "words"
  | "quantity"
  | "places"
  | "period"
  | "code"
  | "label"
  | "price-level"
  | "years"
  | "numbering"
  | "statement"
  | "fixed-part"
  | "misfit";

/** Two things a source says that do not agree. The source is never corrected. */
export interface Finding {
  /** Stable, for `accept`: `4b.sum.2023`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly table?: Label;
  /** The printed line, statement or quantity. */
  readonly subject?: string;
  /** The year, `total`, or the name of the column. */
  readonly column?: string;
  /** As stated; empty for a blank cell. */
  readonly stated: string;
  /** Kroner per printed unit for amounts in tables, a currency for statements, else absent. */
  readonly unit?: string;
  readonly readings: readonly FindingReading[];
  /**
   * Present where the amounts added up may each have been rounded and no reading is further off than that explains:
   * of n of them, (n + 1)/2 units of the last digit printed.
   */
  readonly withinRounding?: true;
  readonly note?: Label;
  readonly path: Path;
}
