import { Decimal } from "../decimal";
import { formatAmount } from "../money/index";
import type { Language } from "../problems/index";
import type { Cell } from "./block";
import { count } from "./numbers";

/** A cell for people: amounts grouped and with the decimals they have. */
export const cellText = (cell: Cell, language: Language): string => {
  if ("text" in cell) return cell.text;
  if ("count" in cell) return count(cell.count, language);
  const value = new Decimal(cell.amount).toDecimalPlaces(2);
  return formatAmount(value, { language, decimals: value.decimalPlaces() });
};

/** A cell for spreadsheets: plain digits without grouping, with the decimal mark of the language. */
export const plainCell = (cell: Cell, language: Language): string => {
  if ("text" in cell) return cell.text;
  const digits = new Decimal("count" in cell ? cell.count : cell.amount).toFixed();
  return language === "da" ? digits.replace(".", ",") : digits;
};
