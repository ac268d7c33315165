import { checkGiven, fail, is } from "../problems/index";
import { checkSameKind } from "./checkSameKind";
import { Exact, exactSum } from "./exact";
import type { Money } from "./money";
import { moneyShape } from "./shapes";
import { withAmount } from "./withAmount";

const sumMoneyTakes = () => ({ amounts: is.list(moneyShape) });

/**
 * The exact sum of amounts of one currency and price level. Only the sum has to fit 34 digits, so the
 * order never matters.
 *
 * @throws ProblemError `money-nothing-to-add` for an empty list; `money-currencies-mixed`,
 *   `money-price-levels-mixed`; `money-too-many-digits` rather than round
 * @example
 * import { money, sumMoney } from "traedesten/money";
 *
 * sumMoney(["0.10", "0.20", "0.30"].map((text) => money(text, "DKK", "running"))).amount; // 0.6
 */
export const sumMoney = (amounts: readonly Money[]): Money => {
  checkGiven(sumMoneyTakes, { amounts });
  const [first] = amounts;
  if (first === undefined) return fail({ code: "money-nothing-to-add" });
  for (const other of amounts) checkSameKind(first, other);
  return withAmount(first, exactSum(amounts.map(({ amount }) => new Exact(amount))));
};
