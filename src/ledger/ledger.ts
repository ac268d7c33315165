import type { Account, Driver, Exposure, KeyPart, Label, Party } from "../model/index";
import type { PriceLevel } from "../money/index";
import type { Timing } from "../prices/index";

/**
 * What one unit of a driver is of a quantity: a quantity is counted in days (or in happenings), `by: "month"` as a share
 * of the days of its own month in atoms of a month, and so many of these are one; decimal text.
 */
export interface Measure {
  readonly by: "month" | "one";
  readonly divisor: string;
}

/** What is counted for one flow (or outcome, or event) of one strategy, and at which prices. */
export interface PricedFlow {
  readonly strategy: string;
  readonly measure: Measure;
  /** The parts of a key that its prices differ by. */
  readonly parts: readonly KeyPart[];
  /** Where its runs begin and end. */
  readonly runs: readonly [from: number, until: number];
}

/**
 * Quantities with the price of each: the product that every question is a sum over. A run is a stretch of one key's
 * quantities at one price.
 */
export interface Product {
  readonly exposure: Exposure;
  readonly flows: readonly PricedFlow[];
  /** Prices of one driver, decimal text at working precision. */
  readonly prices: readonly string[];
  /** The same as numbers. */
  readonly priceNumbers: readonly number[];
  readonly runs: {
    readonly key: readonly number[];
    /** Among the exposure's quantities. */
    readonly from: readonly number[];
    readonly until: readonly number[];
    readonly price: readonly number[];
  };
}

/** A flow of the product as it counts in another: added or taken away, whole or a share of its amounts. */
export interface Part {
  /** Its number in the product. */
  readonly flow: number;
  readonly sign: 1 | -1;
  /** Decimal text; 1 when left out. */
  readonly share?: string;
}

/** A flow as the ledger knows it: between whom, for what, on which account. */
export interface LedgerFlow {
  readonly strategy: string;
  readonly id: string;
  readonly label: Label;
  readonly from: Party;
  readonly to: Party;
  readonly per: Driver;
  readonly account: string;
  /** What the amount is to the one who receives it, for income tax. */
  readonly income?: "wage" | "transfer";
  /** Income tax. */
  readonly tax?: true;
  /** Whether equalisation and budget guarantee even it out, see `retained`. */
  readonly equalised?: true;
  readonly parts: readonly Part[];
}

/** A result that is not money, or how often something happens to citizens. */
export interface LedgerCount {
  readonly strategy: string;
  readonly id: string;
  readonly kind: "outcome" | "event";
  readonly unit: "entrants" | "weeks" | "years" | "events";
  readonly parts: readonly Part[];
}

/** How amounts were discounted, for the header of a ledger. */
export interface Discounting {
  readonly schedule: string;
  readonly timing: Timing;
  /** The year, or for `exact` the date, that amounts are discounted to; `ownStart` for each citizen's own. */
  readonly base: string;
}

/** What amounts of each period are multiplied by: one factor per period, decimal text. */
export interface Factors {
  readonly values: readonly string[];
  /** By period, the number of its factor. */
  readonly of: readonly number[];
}

/**
 * Who pays whom what, and when. It stores no amounts: each is quantity × measure × price × weight × factor, and `rows`,
 * `pivot`, `netCost` and all else are sums of it.
 */
export interface Ledger {
  readonly currency: string;
  /** Days of a cycle, decimal text, when the model has no calendar. */
  readonly cycleDays?: string;
  readonly priceLevel: PriceLevel;
  /** Absent from what `price` makes: ledgers are undiscounted until `value` says otherwise. */
  readonly discounting?: Discounting;
  readonly accounts: readonly Account[];
  readonly flows: readonly LedgerFlow[];
  /** Outcomes and events of the same quantities. */
  readonly counts: readonly LedgerCount[];
  readonly product: Product;
  /** Of amounts; 1 everywhere when left out. */
  readonly factors?: Factors;
  /** Of outcomes. */
  readonly outcomeFactors?: Factors;
}
