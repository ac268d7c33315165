import type { PlainDate } from "../calendar/index";
import type { Label } from "../problems/index";
import type { Evidence } from "./evidence";

/** Where a value was read. Texts of sources are kept apart from the values, which name them by key. */
export interface Source {
  /** Who published it, and what. */
  readonly title: string;
  /** An `https:` or `http:` address. */
  readonly link: string;
}

/** A figure's value over a stretch of time. */
export interface FigureValue {
  /** First day in force. */
  readonly from: PlainDate;
  /** Last day in force; without it, the value holds until the next one begins, or without end. */
  readonly to?: PlainDate;
  /** Decimal text in the figure's unit. */
  readonly value: string;
  readonly evidence: Evidence;
  /** Key in the set's sources. */
  readonly source: string;
  /** Law paragraph or section, as cited: `Aktivloven § 25, stk. 2, nr. 2`. */
  readonly paragraph?: string;
  /** What a reader should know: how it was computed, a check it does not pass. */
  readonly note?: string;
}

/**
 * A law that set a figure's values and is no longer in force. Its values are never carried past its last day; values
 * after that are the successor's.
 */
export interface EndedLaw {
  /** The last day it was in force. */
  readonly last: PlainDate;
  readonly law: Label;
  /** What stands in its place. */
  readonly successor: Label;
}

/** A dated, sourced series: a benefit rate, a tax rate, a step of the refund ladder. */
export interface Figure {
  readonly id: string;
  readonly label: Label;
  /** In the notation of `parseUnit`: `DKK/month`, `DKK/week`, `%`, `weeks`. */
  readonly unit: string;
  /** Prices of which year the values are in; `running` when each is that of its own time. Absent for what is no money. */
  readonly priceBasis?: "running" | { readonly fixed: number };
  /** When the law behind the values ended; absent while it is in force. */
  readonly ended?: EndedLaw;
  /** In order of time, without overlap. */
  readonly values: readonly FigureValue[];
}

/** Figures by id, in the order they are listed. */
export interface FigureSet {
  readonly id: string;
  readonly label: Label;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Texts of sources by the key values name them with. */
export type Sources = Readonly<Record<string, Source>>;

/** Figures with the texts of their sources, as a user's file holds them. */
export interface FigureDocument {
  readonly set: FigureSet;
  readonly sources: Sources;
}
