import { fail, type Path } from "../../problems/index";

/** Levels of the deepest formula there may be, and of what it lies in. */
const MOST_LEVELS = 100;
/** Hundreds of times as many values as the models that come with the package have. */
const MOST_VALUES = 1_000_000;

const refuse = (path: Path, found: string, expected: string): never =>
  fail({ code: "argument-invalid", path, found, expected });

/** Objects as JSON has them, of whichever frame or context. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * A copy of a value that JSON could hold, so that nothing can be changed, or be another on a second look, once it was checked.
 *
 * @throws ProblemError for anything that JSON cannot hold, and for more of it than there is in any model
 */
export const plainCopy = (input: unknown): unknown => {
  let left = MOST_VALUES;
  const copy = (value: unknown, path: Path): unknown => {
    left -= 1;
    if (left < 0) refuse([], `> ${MOST_VALUES}`, `<= ${MOST_VALUES}`);
    if (path.length > MOST_LEVELS) refuse(path.slice(0, 4), `> ${MOST_LEVELS}`, `<= ${MOST_LEVELS}`);
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (typeof value !== "object") return refuse(path, String(value), "JSON");
    if (Array.isArray(value)) {
      if (value.length > left) refuse(path, `[ ${value.length} ]`, `<= ${MOST_VALUES}`);
      return Array.from(value, (each: unknown, index) => copy(each, [...path, index]));
    }
    if (!isPlain(value)) return refuse(path, Object.prototype.toString.call(value), "JSON");
    // What is there without a value is not there, as in JSON. A name such as `__proto__` becomes a name like any other.
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
        each === undefined ? [] : [[key, copy(each, [...path, key])]],
      ),
    );
  };
  return copy(input, []);
};
