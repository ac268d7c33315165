import { own } from "../own";
import { nearestName } from "./nearest";
import type { Path, Problem } from "./problem";
import { shorten } from "./shorten";
import { unknownName } from "./unknown";

/** What a value that programs hand over must be: what is wrong with one, from the value on; nothing when it is right. */
export type Shape = (value: unknown) => (Omit<Problem, "path"> & { readonly path?: Path }) | undefined;

/** What was handed over, in a word or two: a value as it is written, an object by its kind or keys. */
const told = (value: unknown): string => {
  if (typeof value === "function") return "function";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[ ${value.length} ]`;
  if (value instanceof Promise) return "Promise";
  const kind = own(value as Record<string, unknown>, "kind");
  return typeof kind === "string"
    ? `{ kind: ${told(kind)} }`
    : shorten(`{ ${Object.keys(value).join(", ")} }`);
};

/** A value that is none of what a place takes. */
export const notOf = (value: unknown, expected: string): ReturnType<Shape> => ({
  code: "argument-invalid",
  found: told(value),
  expected,
});

const within = (shape: Shape, value: unknown, key: string | number): ReturnType<Shape> => {
  const wrong = shape(value);
  return wrong === undefined ? undefined : { ...wrong, path: [key, ...(wrong.path ?? [])] };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const holds =
  /* @__NO_SIDE_EFFECTS__ */
    (expected: string, is: (value: unknown) => boolean): Shape =>
    (value) =>
      is(value) ? undefined : notOf(value, expected);

export const anything: Shape = () => undefined;
export const text: Shape = holds("string", (value) => typeof value === "string");
export const truth: Shape = holds("true, false", (value) => typeof value === "boolean");
export const callable: Shape = holds("function", (value) => typeof value === "function");
export const finite: Shape = holds("number", (value) => Number.isFinite(value));
/** A number, be it one or none: for verbs that say themselves what is wrong with it. */
export const anyNumber: Shape = holds("number", (value) => typeof value === "number");
export const whole = /* @__NO_SIDE_EFFECTS__ */ (from: number, until = Number.MAX_SAFE_INTEGER): Shape =>
  holds(
    until === Number.MAX_SAFE_INTEGER ? `${from}, ${from + 1}, …` : `${from} … ${until}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= until,
  );

/** A number in one of the ways the library takes them: a `Decimal`, decimal text or a number. Whether it fits is the verb's to say. */
export const numeric: Shape = holds(
  "Decimal, string, number",
  (value) =>
    typeof value === "string" ||
    Number.isFinite(value) ||
    (isObject(value) && typeof value.toFixed === "function" && typeof value.isFinite === "function"),
);

const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** Plain decimal text, such as `-0.25`. */
export const decimalText: Shape = holds(
  "-1234.56",
  (value) => typeof value === "string" && PLAIN.test(value),
);

/** A `Decimal`. */
export const decimal: Shape = holds(
  "Decimal",
  (value) => isObject(value) && typeof value.toFixed === "function" && typeof value.isFinite === "function",
);

/** Any of both. */
export const exactNumeric: Shape = (value) => (typeof value === "string" ? decimalText : decimal)(value);

export const optional =
  /* @__NO_SIDE_EFFECTS__ */
    (shape: Shape): Shape =>
    (value) =>
      value === undefined ? undefined : shape(value);

/** One of some names; the nearest of them where it is none. */
export const oneOf =
  /* @__NO_SIDE_EFFECTS__ */
    (names: readonly string[], where: string): Shape =>
    (value) =>
      typeof value !== "string"
        ? notOf(value, names.join(", "))
        : names.includes(value)
          ? undefined
          : unknownName(value, names, where);

export const list =
  /* @__NO_SIDE_EFFECTS__ */
    (shape: Shape): Shape =>
    (value) => {
      if (!Array.isArray(value)) return notOf(value, "[ … ]");
      for (let index = 0; index < value.length; index++) {
        const wrong = within(shape, value[index], index);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    };

export const record =
  /* @__NO_SIDE_EFFECTS__ */
    (shape: Shape): Shape =>
    (value) => {
      if (!isObject(value)) return notOf(value, "{ … }");
      for (const [key, each] of Object.entries(value)) {
        const wrong = within(shape, each, key);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    };

type Shapes = Readonly<Record<string, Shape>>;

const wrongPart = (shapes: Shapes, value: Readonly<Record<string, unknown>>): ReturnType<Shape> => {
  for (const key of Object.keys(shapes)) {
    const wrong = within(shapes[key] as Shape, value[key], key);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

/** Data of the library's own, which may hold more than is looked at. */
export const data =
  /* @__NO_SIDE_EFFECTS__ */
    (name: string, shapes: Shapes): Shape =>
    (value) => {
      if (!isObject(value)) return notOf(value, name);
      const wrong = wrongPart(shapes, value);
      // Something else altogether is told as that, and not by the first of all that it lacks.
      return wrong !== undefined && wrong.path?.length === 1 && value[String(wrong.path[0])] === undefined
        ? notOf(value, name)
        : wrong;
    };

/** Options by name: no others are known. */
export const options =
  /* @__NO_SIDE_EFFECTS__ */
    (shapes: Shapes): Shape =>
    (value) => {
      const known = Object.keys(shapes);
      if (!isObject(value)) return notOf(value, `{ ${known.join(", ")} }`);
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
      if (unknown === undefined) return wrongPart(shapes, value);
      const nearest = nearestName(unknown, known);
      const problem = {
        code: "option-unknown",
        path: [unknown],
        found: unknown,
        expected: known.join(", "),
      } as const;
      return nearest === undefined ? problem : { ...problem, nearest };
    };

/** The same, all of which may be left out. */
export const choices = /* @__NO_SIDE_EFFECTS__ */ (shapes: Shapes): Shape =>
  options(Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, optional(shape)])));

export const anyList: Shape = holds("[ … ]", Array.isArray);
export const anyRecord: Shape = holds("{ … }", isObject);

/** Data of the library's own, such as a model or a result, looked at by its outermost keys. */
export const made = /* @__NO_SIDE_EFFECTS__ */ (
  name: string,
  keys: { readonly texts?: string; readonly lists?: string; readonly records?: string },
  more: Shapes = {},
): Shape => {
  const all = (names = "", shape: Shape): Shapes =>
    Object.fromEntries(names.split(" ").flatMap((key) => (key === "" ? [] : [[key, shape]])));
  return data(name, {
    ...all(keys.texts, text),
    ...all(keys.lists, anyList),
    ...all(keys.records, anyRecord),
    ...more,
  });
};

export const language = oneOf(["da", "en"], "language");
export const period = data("Period", { from: text, until: text });

/** `running`, or `{ fixed: year }`. */
export const priceLevel: Shape = (value) =>
  typeof value === "string"
    ? oneOf(["running"], "priceLevel")(value)
    : data("{ fixed: 2022 }, running", { fixed: finite })(value);

/** Any of several; what is wrong is told of the one that is meant. */
export const either =
  /* @__NO_SIDE_EFFECTS__ */
    (meant: (value: unknown) => Shape): Shape =>
    (value) =>
      meant(value)(value);
