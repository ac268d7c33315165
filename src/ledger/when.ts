import { Decimal } from "../decimal";
import { YEAR_DAYS } from "../model/index";
import type { Ledger, LedgerEntry } from "./ledger";

/** The calendar year of an entry or, without a calendar, whole years from the start to the beginning of its cycle. */
export const yearOfEntry = ({ month, cycle = 0 }: LedgerEntry, { cycleDays = YEAR_DAYS }: Ledger): number =>
  month === undefined
    ? new Decimal(cycleDays).times(cycle).div(YEAR_DAYS).floor().toNumber()
    : Number(month.slice(0, 4));
