import type { PlainDate, PlainMonth } from "../calendar/index";
import type { Account, Driver, Label, Party } from "../model/index";
import type { PriceLevel } from "../money/index";
import type { Timing } from "../prices/index";

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
}

/**
 * An amount from one party to another in one month, or one cycle of a model without a calendar. `quantity` and `amount` are decimal text at working
 * precision, with guard digits beyond the 34 that are promised: sum first, then round.
 */
export interface LedgerEntry {
  readonly strategy: string;
  readonly flow: string;
  /** Absent from a model without a calendar. */
  readonly month?: PlainMonth;
  /** The day, for amounts that fall due on one. */
  readonly date?: PlainDate;
  /** Without a calendar: the cycle, numbered from 0, and when the amount counts, in years from the start. */
  readonly cycle?: number;
  readonly time?: string;
  /** The state or phase, segment and step of the clock, for amounts that follow a citizen. */
  readonly state?: string;
  readonly phase?: string;
  readonly segment?: string;
  readonly step?: string;
  /** Whole years since the citizen's own start, in a ledger that follows each from it. */
  readonly after?: number;
  /** Number of the flow's drivers: place-years, dates, … */
  readonly quantity: string;
  /** Kroner, from `from` to `to`; positive as written in the scenario. */
  readonly amount: string;
}

/** How amounts were discounted, for the header of a ledger. */
export interface Discounting {
  readonly schedule: string;
  readonly timing: Timing;
  /** The year, or for `exact` the date, that amounts are discounted to; `ownStart` for each citizen's own. */
  readonly base: string;
}

/** Who pays whom what, and when; one header for all amounts. */
export interface Ledger {
  readonly currency: string;
  /** Days of a cycle, decimal text, when the model has no calendar. */
  readonly cycleDays?: string;
  readonly priceLevel: PriceLevel;
  /** Absent from what `price` makes: ledgers are undiscounted until `value` says otherwise. */
  readonly discounting?: Discounting;
  readonly accounts: readonly Account[];
  readonly flows: readonly LedgerFlow[];
  readonly entries: readonly LedgerEntry[];
}
