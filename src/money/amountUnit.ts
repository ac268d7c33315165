/** What amounts are counted in when written: whole currency units, thousands of them, or millions. */
export type AmountUnit = "kr" | "1000" | "mio";

/** The power of ten of each unit. */
export const UNIT_POWERS: Readonly<Record<AmountUnit, number>> = { kr: 0, "1000": 3, mio: 6 };
