import type { PlainDate, PlainMonth } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import type { Driver, Party } from "../model/index";
import type { Ledger } from "./ledger";
import { knownEntries } from "./lookUp";
import { yearOfEntry } from "./when";

/** One ledger entry as a flat object, for data frames, charts and databases. */
export interface Row {
  readonly strategy: string;
  readonly flow: string;
  readonly account: string;
  readonly controlArea: string;
  readonly from: Party;
  readonly to: Party;
  /** The calendar year; without a calendar, whole years from the start. */
  readonly year: number;
  readonly month: PlainMonth | null;
  readonly date: PlainDate | null;
  /** Without a calendar: the cycle, numbered from 0, and when the amount counts, in years from the start. */
  readonly cycle: number | null;
  readonly time: number | null;
  /** The citizen's state or phase, segment and step of the clock; `null` for what is bought. */
  readonly state: string | null;
  readonly phase: string | null;
  readonly segment: string | null;
  readonly step: string | null;
  readonly per: Driver;
  readonly quantity: number;
  readonly amount: number;
  /** The same amount as decimal text, exact to 34 digits. */
  readonly exact: string;
  readonly currency: string;
  /** `2022` for fixed prices of that year, or `running`. */
  readonly priceLevel: string;
  readonly discounted: boolean;
}

/**
 * A ledger as tidy rows: one per flow and month, with every key spelled out.
 *
 * @example
 * rows(result.ledger).filter((row) => row.year === 2022 && row.account === "activation");
 */
export const rows = (ledger: Ledger): readonly Row[] =>
  knownEntries(ledger).map(({ entry, flow, controlArea }) => {
    const exact = exactText(new Decimal(entry.amount));
    return {
      strategy: entry.strategy,
      flow: entry.flow,
      account: flow.account,
      controlArea,
      from: flow.from,
      to: flow.to,
      year: yearOfEntry(entry, ledger),
      month: entry.month ?? null,
      date: entry.date ?? null,
      cycle: entry.cycle ?? null,
      time: entry.time === undefined ? null : Number(entry.time),
      state: entry.state ?? null,
      phase: entry.phase ?? null,
      segment: entry.segment ?? null,
      step: entry.step ?? null,
      per: flow.per,
      quantity: Number(exactText(new Decimal(entry.quantity))),
      amount: Number(exact),
      exact,
      currency: ledger.currency,
      priceLevel: ledger.priceLevel === "running" ? "running" : String(ledger.priceLevel.fixed),
      discounted: ledger.discounting !== undefined,
    };
  });
