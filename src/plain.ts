const isPlain = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

/**
 * A copy of plain data, all the way down, so that what is done to it reaches nothing else. What is not plain, such as a
 * `Decimal`, cannot be changed and stays.
 */
export const apart = <T>(value: T): T => {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(apart) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, apart(each)])) as T;
};

/** Plain data that nobody can change, all the way down: for what every user of the library holds together. */
export const frozen = /* @__NO_SIDE_EFFECTS__ */ <const T>(value: T): T => {
  if (!isPlain(value) || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value) as T;
};
