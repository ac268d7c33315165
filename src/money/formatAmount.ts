import type { Decimal } from "../decimal";
import { checkGiven, fail, is, type Language } from "../problems/index";
import { type AmountUnit, UNIT_POWERS } from "./amountUnit";
import { Exact, readExact } from "./exact";
import { NUMBER_SIGNS } from "./numberSigns";
import { type RoundingMode, roundTo } from "./roundTo";
import { formatShape } from "./shapes";

/** How an amount is written. */
export interface AmountFormat {
  readonly language: Language;
  /** Whole number in 0–20. Default: 2 for `kr`, 0 for `1000`, 1 for `mio`. */
  readonly decimals?: number;
  /** What the number counts. Default `kr`: whole currency units. */
  readonly unit?: AmountUnit;
  /** How what the decimals cannot show is rounded, once. Default `halfEven`. */
  readonly rounding?: RoundingMode;
}

const DECIMALS: Readonly<Record<AmountUnit, number>> = { kr: 2, "1000": 0, mio: 1 };
const MOST_DECIMALS = 20;

const formatAmountTakes = () => ({ value: is.decimal, format: formatShape });

/**
 * An amount as a number in Danish or English: `1.234,50` or `1,234.50`, with a plain hyphen as minus,
 * so that it can be searched and pasted. No currency; see `formatMoney` for that.
 *
 * @param value - in whole currency units, whatever unit it is shown in
 * @throws ProblemError `amount-decimals-invalid`; `money-not-finite`; `money-too-many-digits`
 * @example
 * import { Decimal } from "traedesten";
 * import { formatAmount } from "traedesten/money";
 *
 * formatAmount(new Decimal("-1234.5"), { language: "da" }); // "-1.234,50"
 * formatAmount(new Decimal(35_600_400), { language: "en", unit: "1000" }); // "35,600"
 */
export const formatAmount = (value: Decimal, format: AmountFormat): string => {
  checkGiven(formatAmountTakes, { value, format });
  const { language, unit = "kr", decimals = DECIMALS[unit], rounding = "halfEven" } = format;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    fail({ code: "amount-decimals-invalid", found: `${decimals}`, expected: `0–${MOST_DECIMALS}` });
  }
  const { group, point } = NUMBER_SIGNS[language];
  const power = UNIT_POWERS[unit];
  const rounded = roundTo(readExact(value), new Exact(10).pow(power - decimals), rounding);
  const [whole = "", fraction] = new Exact(rounded).div(`1e${power}`).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
};
