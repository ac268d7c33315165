import { exactText } from "../../decimal";
import { amountOf, joined, signed } from "../../ledger/index";
import type { Model } from "../../model/index";
import type { Totals } from "./totals";

/** What comes of the citizens of some strategies, each added or taken away; decimal text by outcome. */
export const outcomesOf = (
  { cohort }: Model,
  { outcomes }: Totals,
  parts: readonly (readonly [strategy: string, sign: 1 | -1])[],
): Readonly<Record<string, string>> => {
  const found = outcomes();
  return Object.fromEntries(
    (cohort?.outcomes ?? []).map(({ id }, index) => {
      const sums = parts.flatMap(([strategy, sign]) => {
        const sum = found.get(strategy)?.[index];
        return sum === undefined ? [] : [signed(sum, sign)];
      });
      return [id, exactText(amountOf(joined(sums)))];
    }),
  );
};
