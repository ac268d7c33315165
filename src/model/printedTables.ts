import type { Period } from "../calendar/index";
import type { PriceLevel } from "../money/index";
import type { Label, Language, Path } from "../problems/index";

/**
 * Words as printed. `reads` is what the numbers in them say, in order, each under the name of a
 * quantity; reading them twice is what lets a slip in either be found.
 */
export interface PrintedText {
  readonly text: string;
  readonly reads: readonly { readonly quantity: string; readonly value: string }[];
  readonly path: Path;
}

/** One printed line of amounts. A blank cell is `null`. Amounts are decimal text in the table's unit. */
export interface PrintedRow {
  readonly id: string;
  readonly label: PrintedText;
  readonly controlArea?: string;
  readonly appropriation?: string;
  readonly committee?: string;
  readonly direction?: "expense" | "income";
  readonly cells: readonly (string | null)[];
  readonly total?: string;
  readonly path: Path;
}

/** A printed table of amounts: lines, years and, where printed, the sum of each. */
export interface PrintedAmounts {
  readonly kind: "amounts";
  /** As it is numbered in the source: `4b`. */
  readonly id: string;
  readonly name: Label;
  readonly caption: PrintedText;
  /** Which of the printed models it belongs to. */
  readonly model?: string;
  /** `overview` shows every control area, `appropriation` one of them. */
  readonly layout: "overview" | "appropriation";
  /** Kroner in one printed unit: `1000`. */
  readonly unit: string;
  readonly priceLevel: PriceLevel;
  readonly years: readonly number[];
  readonly rows: readonly PrintedRow[];
  readonly sum: PrintedRow;
  readonly path: Path;
}

/** A printed table of words. */
export interface PrintedWords {
  readonly kind: "words";
  readonly id: string;
  readonly name: Label;
  readonly caption: PrintedText;
  readonly columns: readonly { readonly heading: string; readonly cell: PrintedText }[];
  readonly path: Path;
}

export type PrintedTable = PrintedAmounts | PrintedWords;

/** Something to hold a statement against. */
export type PrintedComparison =
  | {
      readonly kind: "cells";
      readonly label: Label;
      readonly table: string;
      readonly row: string;
      readonly from: number;
      readonly to: number;
      readonly path: Path;
    }
  | { readonly kind: "value"; readonly label: Label; readonly value: string; readonly path: Path };

/** A sentence of the source that says an amount, a number or a date. */
export interface PrintedStatement {
  readonly id: string;
  readonly text: string;
  readonly where: Label;
  /** `DKK`, another unit, or `date`. */
  readonly unit: string;
  /** Decimal text in `unit`, or an ISO date. */
  readonly value: string;
  /** Half a unit of the last digit printed: a statement of 5,6 mio. is good to 50.000. */
  readonly tolerance: string;
  readonly against: readonly PrintedComparison[];
  readonly note?: Label;
  readonly path: Path;
}

/** One of the printed budget models: its size and the scenario that recomputes it. */
export interface PrintedModel {
  readonly id: string;
  readonly label: Label;
  readonly places: string;
  readonly period: Period;
  /** The scenario file that rebuilds this model from unit prices. */
  readonly scenario?: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly path: Path;
}

/** A source's printed tables and statements, as they stand there: nothing is corrected. */
export interface PrintedTables {
  readonly kind: "printed-tables";
  readonly title: Label;
  readonly language: Language;
  /** The language numbers are printed in. */
  readonly numbers: Language;
  readonly source?: Label;
  readonly currency: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly models: readonly PrintedModel[];
  readonly tables: readonly PrintedTable[];
  readonly statements: readonly PrintedStatement[];
  /** Findings that were looked into, with the reason they may stand. */
  readonly accept: readonly { readonly id: string; readonly reason: string }[];
}
