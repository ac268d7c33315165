import { Decimal } from "../../decimal";
import type { Accrual } from "../../model/index";

const [NONE, THIRD, HALF, ALL] = [
  new Decimal(0),
  new Decimal(1).div(3),
  new Decimal(1).div(2),
  new Decimal(1),
] as const;
const TWO_THIRDS = ALL.minus(THIRD);

/**
 * How much of a cycle is counted as at its start and how much as at its end; together 1. Simpson's rule over two
 * cycles weighs their three points by 1/3, 4/3 and 1/3: the middle one is the end of the first and the start of the
 * second.
 */
export const accrualWeights = (accrual: Accrual, cycle: number): readonly [start: Decimal, end: Decimal] => {
  switch (accrual) {
    case "start":
      return [ALL, NONE];
    case "end":
      return [NONE, ALL];
    case "lifeTable":
      return [HALF, HALF];
    case "simpson":
      return cycle % 2 === 0 ? [THIRD, TWO_THIRDS] : [TWO_THIRDS, THIRD];
  }
};
