import { Decimal } from "../decimal";
import { formatAmount } from "../money/index";
import { type Language, printable } from "../problems/index";
import type { Cell, Table } from "./block";
import { count } from "./numbers";

const MOST_DECIMALS = 2;

const amountIn = (cell: Cell): Decimal | undefined =>
  "amount" in cell ? new Decimal(cell.amount).toDecimalPlaces(MOST_DECIMALS) : undefined;

/** The decimals the amounts of a table are written with: one number for all, so that points stand under points. */
export const decimalsIn = ({ lines, decimals = 0 }: Table): number =>
  Math.max(
    decimals,
    ...lines.flatMap(({ cells }) => cells.map((cell) => amountIn(cell)?.decimalPlaces() ?? 0)),
  );

/** Whether some amount of a table has more decimals than are shown. */
export const isRounded = ({ lines }: Table): boolean =>
  lines.some(({ cells }) =>
    cells.some((cell) => "amount" in cell && new Decimal(cell.amount).decimalPlaces() > MOST_DECIMALS),
  );

/** A cell for people: amounts grouped, with the table's decimals. */
export const cellText = (cell: Cell, language: Language, decimals: number): string => {
  if ("text" in cell) return oneLine(cell.text);
  if ("count" in cell) return count(cell.count, language);
  return formatAmount(amountIn(cell) ?? new Decimal(0), { language, decimals });
};

/** A cell for spreadsheets: the same figures in plain digits without grouping, with the decimal mark of the language. */
export const plainCell = (cell: Cell, language: Language): string => {
  if ("text" in cell) return oneLine(cell.text);
  const digits = ("count" in cell ? new Decimal(cell.count) : (amountIn(cell) ?? new Decimal(0))).toFixed();
  return language === "da" ? digits.replace(".", ",") : digits;
};

/** Words from a file as one line of printable text. */
export const oneLine = (text: string): string => printable(text).trim();
