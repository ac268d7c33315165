import { checked, is } from "../problems/index";
/**
 * A unit: the exponent of each base name, none of them 0, in the order of the names. A base is any
 * name a scenario uses (`DKK`, `place-year`, `weeks`); bases with different names are different
 * units. Dimensionless is `{}`.
 */
export type Unit = Readonly<Record<string, number>>;

/** Exponents by name, without zeros and in the order of the names. */
export const unitFrom = (exponents: Iterable<readonly [string, number]>): Unit =>
  Object.fromEntries(
    [...exponents].filter(([, exponent]) => exponent !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** `left` × `right` to a power: 1 multiplies, −1 divides. */
export const combineUnits = (left: Unit, right: Unit, power: number): Unit => {
  const exponents = new Map(Object.entries(left));
  for (const [name, exponent] of Object.entries(right)) {
    exponents.set(name, (exponents.get(name) ?? 0) + power * exponent);
  }
  return unitFrom(exponents);
};

/** A unit to a power. */
export const raiseUnit = (unit: Unit, power: number): Unit =>
  unitFrom(Object.entries(unit).map(([name, exponent]) => [name, exponent * power] as const));

const sameUnitTakes = () => ({ left: is.record(is.finite), right: is.record(is.finite) });

/**
 * Whether two units are the same, whatever order they were written in.
 *
 * @param left - a unit
 * @param right - a unit
 * @example
 * import { sameUnit } from "traedesten/formula";
 *
 * sameUnit({ DKK: 1, "place-year": -1 }, { "place-year": -1, DKK: 1 }); // true
 */
export const sameUnit = /* @__PURE__ */ checked(
  sameUnitTakes,
  (left: Unit, right: Unit): boolean => Object.keys(combineUnits(left, right, -1)).length === 0,
);
