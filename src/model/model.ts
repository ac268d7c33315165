import type { Period } from "../calendar/index";
import type { Formula } from "../formula/index";
import type { PriceLevel } from "../money/index";
import type { IndexSeries } from "../prices/index";
import type { Language, Path } from "../problems/index";
import type { Capacity, Driver } from "./capacity";
import type { Evidence } from "./evidence";
import type { Label } from "./label";
import type { Party } from "./party";

/** A scenario's name for a number or a formula, with how it is known. */
export interface Parameter {
  readonly id: string;
  readonly label: Label;
  readonly formula: Formula;
  /** In the notation of `parseUnit`: `DKK/place-year`. */
  readonly unit: string;
  readonly evidence: Evidence;
  /** Where it was read, or what it was computed from. */
  readonly source?: Label;
  readonly note?: Label;
  /** Lowest and highest value thought possible, as decimal text. */
  readonly range?: readonly [string, string];
  readonly path: Path;
}

/** Where an amount stands in a Danish municipal budget. */
export interface Account {
  readonly id: string;
  /** The line in an overview of all activities. */
  readonly label: Label;
  /** The line in a table of one control area, when it is named more briefly there. */
  readonly shortLabel: Label;
  /** Styringsområde: service, overførsler mv., anlæg. */
  readonly controlArea: string;
  /** Bevilling, such as `35.30`. */
  readonly appropriation?: string;
  /** Udvalg, such as BIU. */
  readonly committee?: string;
  /** Udgift (U) or indtægt (I). */
  readonly direction: "expense" | "income";
  readonly path: Path;
}

/** An amount from one party to another for each unit of its driver. */
export interface Flow {
  readonly id: string;
  readonly label: Label;
  readonly from: Party;
  readonly to: Party;
  /** What one amount is paid for. */
  readonly per: Driver;
  /** The capacity that is counted. */
  readonly of: string;
  readonly account: string;
  readonly amount: Formula;
  readonly path: Path;
}

/** One way of treating the citizens: one arm. */
export interface Strategy {
  readonly id: string;
  readonly label: Label;
  readonly capacity: readonly Capacity[];
  readonly flows: readonly Flow[];
}

/**
 * A scenario, checked and compiled: plain, structured-cloneable data without schemas or closures.
 * Every node keeps the scenario path it came from.
 */
export interface Model {
  readonly kind: "model";
  readonly title: Label;
  readonly language: Language;
  readonly source?: Label;
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  /** The series that carries amounts to another price level, when the scenario names one. */
  readonly index?: IndexSeries;
  /** What is counted: from the first day until, and not including, the last. */
  readonly horizon: Period;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly accounts: readonly Account[];
  readonly strategies: readonly Strategy[];
  /** The printed tables this budget can be held against. */
  readonly printed?: { readonly file: string; readonly model: string };
}
