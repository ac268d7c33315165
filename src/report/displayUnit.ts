import { Decimal } from "../decimal";

/** Units amounts are shown in: kroner, thousands or millions of kroner. */
export const DISPLAY_UNITS = ["kr", "1000", "mio"] as const;
export type DisplayUnit = (typeof DISPLAY_UNITS)[number];

/** Kroner in one displayed unit. */
export const KRONER_IN: Record<DisplayUnit, Decimal> = {
  kr: new Decimal(1),
  "1000": new Decimal(1000),
  mio: new Decimal(1_000_000),
};

/** The step amounts are rounded to, in kroner: whole kroner, whole thousands, tenths of a million. */
export const STEP_OF: Record<DisplayUnit, Decimal> = {
  kr: new Decimal(1),
  "1000": new Decimal(1000),
  mio: new Decimal(100_000),
};

export const DECIMALS_OF: Record<DisplayUnit, number> = { kr: 0, "1000": 0, mio: 1 };
