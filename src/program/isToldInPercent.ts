import { Decimal } from "../decimal";
import { parametersOf, readDecimal } from "../formula/index";
import type { Model, Parameter } from "../model/index";
import { own } from "../own";

/** Decimals a share may have: `0.1065` is 10.65 per cent. A coefficient with more of them is none. */
const SHARE_PLACES = 4;

/** Whether a move's chance is multiplied by a parameter, as by a relative risk. */
const isRatio = ({ strategies }: Model, name: string): boolean =>
  strategies.some(({ dynamics }) =>
    (dynamics?.transitions ?? []).some(({ ratio }) =>
      (ratio?.value.steps ?? []).some(({ value }) => value !== "rest" && parametersOf(value).includes(name)),
    ),
  );

/** Whether what comes later is discounted at a parameter. */
const isDiscountRate = ({ discounting }: Model, name: string): boolean =>
  [discounting?.rate, discounting?.outcomes?.rate].some(
    (rate) => rate !== undefined && parametersOf(rate.formula).includes(name),
  );

/**
 * A number without a unit that is at most 1 wherever it may be, and one of few decimals. A whole number that may be no
 * other is a number of something.
 */
const isShare = ({ unit, range, changedFrom }: Parameter, value: string): boolean => {
  const own = changedFrom === undefined ? [] : [readDecimal(changedFrom.formula)];
  const values = (range ?? [value, ...own]).map((each) => new Decimal(each));
  return (
    unit === "1" &&
    values.every((each) => each.abs().lte(1) && each.decimalPlaces() <= SHARE_PLACES) &&
    (range !== undefined || values.some((each) => !each.isInteger()))
  );
};

/**
 * Whether all values of a parameter are told in per cent, wherever they stand: a share of something, and the rate of
 * discounting. A ratio, such as a relative risk, is a plain number on both sides of 1.
 *
 * @param name - of the parameter
 * @param value - its value, decimal text
 */
export const isToldInPercent = (model: Model, name: string, value: string): boolean => {
  const known = own(model.parameters, name);
  if (known === undefined) return false;
  return (
    isDiscountRate(model, name) || known.unit === "%" || (isShare(known, value) && !isRatio(model, name))
  );
};
