import { Decimal } from "../decimal";
import type { AmountUnit } from "../money/index";
import { frozen } from "../plain";

/** Units amounts are shown in: kroner, thousands or millions of kroner. */
export const DISPLAY_UNITS = /* @__PURE__ */ frozen([
  "kr",
  "1000",
  "mio",
] as const satisfies readonly AmountUnit[]);

/** Kroner in one displayed unit. */
export const KRONER_IN: Record<AmountUnit, Decimal> = {
  kr: new Decimal(1),
  "1000": new Decimal(1000),
  mio: new Decimal(1_000_000),
};

/** The step amounts are rounded to, in kroner: whole kroner, whole thousands, tenths of a million. */
export const STEP_OF: Record<AmountUnit, Decimal> = {
  kr: new Decimal(1),
  "1000": new Decimal(1000),
  mio: new Decimal(100_000),
};
