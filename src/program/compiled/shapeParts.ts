import { isPlainDate } from "../../calendar/index";
import { is, nearestName } from "../../problems/index";

export type Shape = ReturnType<typeof is.optional>;
type Shapes = Readonly<Record<string, Shape>>;

/** An object with some keys, others that may be left out, and none beside them. */
export const parts = (name: string, needed: Shapes, rest: Shapes = {}): Shape => {
  const known = [...Object.keys(needed), ...Object.keys(rest)];
  const shapes = Object.entries({ ...needed, ...rest });
  return (value) => {
    if (is.anyRecord(value) !== undefined) return is.notOf(value, name);
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((key) => !known.includes(key));
    if (unknown !== undefined) {
      const nearest = nearestName(unknown, known);
      const told = {
        code: "unknown-key",
        path: [unknown],
        found: unknown,
        expected: known.join(", "),
      } as const;
      return nearest === undefined ? told : { ...told, nearest };
    }
    for (const [key, shape] of shapes) {
      if (!Object.hasOwn(given, key)) {
        if (Object.hasOwn(needed, key)) return { code: "missing-key", values: { key } };
        continue;
      }
      const wrong = shape(given[key]);
      if (wrong !== undefined) return { ...wrong, path: [key, ...(wrong.path ?? [])] };
    }
    return undefined;
  };
};

/** One of several kinds of object, told apart by what stands under a key. */
export const kinds = (key: string, shapes: Shapes): Shape => {
  const name = is.data(`{ ${key} }`, { [key]: is.oneOf(Object.keys(shapes), key) });
  return (value) =>
    name(value) ?? shapes[(value as Readonly<Record<string, string>>)[key] as string]?.(value);
};

/** One of a few texts or numbers that stand for something, or else of a shape. */
export const orElse =
  (names: readonly string[], shape: Shape): Shape =>
  (value) =>
    typeof value === "string" && names.includes(value) ? undefined : shape(value);

const matching =
  (expected: string, is_: (value: unknown) => boolean): Shape =>
  (value) =>
    is_(value) ? undefined : is.notOf(value, expected);

const DECIMAL = /^-?\d{1,400}(?:\.\d{1,400})?(?:e[+-]?\d{1,4})?$/u;
const YEAR = { first: 1900, last: 2200 };

/** A decimal as text, of no more digits than anything here is worked out to. */
export const decimal = matching("-1234.56", (value) => typeof value === "string" && DECIMAL.test(value));
export const date = matching("YYYY-MM-DD", isPlainDate);
export const year = is.whole(YEAR.first, YEAR.last);
export const yes = matching("true", (value) => value === true);

/** From a day to a later one. */
export const dates: Shape = (value) => {
  const wrong = parts("Period", { from: date, until: date })(value);
  if (wrong !== undefined) return wrong;
  const { from, until } = value as { readonly from: string; readonly until: string };
  return from < until ? undefined : { code: "period-reversed", values: { from, until } };
};

/** At least one of a shape. */
export const some =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 0 ? is.notOf(value, "[ … ]") : is.list(shape)(value);

export const label = parts("{ da, en }", { da: is.text, en: is.text });
export const path: Shape = is.list((value) =>
  typeof value === "number" ? is.whole(0)(value) : is.text(value),
);
