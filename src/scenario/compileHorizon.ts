import type { Decimal } from "../decimal";
import { exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import type { Horizon } from "../model/index";
import type { Compiling } from "./compiling";

/** What is counted: days of the calendar, or cycles. */
export const compileHorizon = (
  { document, formulaAt }: Pick<Compiling, "document" | "formulaAt">,
  values: Readonly<Record<string, Decimal>>,
): Horizon => {
  const { from = "", until = "", cycles, accrual } = document.horizon;
  if (cycles === undefined || accrual === undefined) return { from, until };
  const cycleDays = readDecimal(formulaAt(["horizon", "cycle"]), { parameters: values });
  return { cycles: Number(cycles), cycleDays: exactText(cycleDays), accrual };
};
