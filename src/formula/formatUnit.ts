import { checkGiven, is } from "../problems/index";
import type { Unit } from "./unit";

const product = (factors: readonly (readonly [string, number])[]): string =>
  factors.map(([name, exponent]) => (exponent === 1 ? name : `${name}^${exponent}`)).join("*");

const formatUnitTakes = () => ({ unit: is.record(is.finite) });

/**
 * Writes a unit in the notation of `parseUnit`.
 *
 * @param unit - the unit to write
 * @returns for example `DKK/place-year`, `DKK/(month*person)`, `1/week` or `1`
 * @example
 * import { formatUnit } from "traedesten/formula";
 *
 * formatUnit({ DKK: 1, person: -1, month: -1 }); // "DKK/(month*person)"
 */
export const formatUnit = (unit: Unit): string => {
  checkGiven(formatUnitTakes, { unit });
  const factors = Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1));
  const above = product(factors.filter(([, exponent]) => exponent > 0));
  const divisors = factors
    .filter(([, exponent]) => exponent < 0)
    .map(([name, exponent]) => [name, -exponent] as const);
  const below = product(divisors);
  const numerator = above === "" ? "1" : above;
  if (below === "") {
    return numerator;
  }
  return divisors.length === 1 ? `${numerator}/${below}` : `${numerator}/(${below})`;
};
