import { checked, is } from "../problems/index";
/** A piece of a formula's text, with the column it stands in (from 1). */
export interface Token {
  readonly kind: "number" | "name" | "word" | "text" | "sign";
  /** As the parser is to see it: a number as plain decimal text, `×` as `*`. */
  readonly text: string;
  /** As written. */
  readonly written: string;
  readonly column: number;
}

/** Functions a formula may call, with how many arguments each takes. */
export const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  min: [2, Number.POSITIVE_INFINITY],
  max: [2, Number.POSITIVE_INFINITY],
  exp: [1, 1],
  ln: [1, 1],
  sqrt: [1, 1],
  round: [1, 1],
  if: [3, 3],
  table: [1, 3],
};

/** Words that join comparisons. */
export const WORDS: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** Names that mean something of their own and so cannot be a parameter's. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...Object.keys(FUNCTIONS),
  ..."true false null undefined NaN Infinity xor mod to in end".split(" "),
]);

const isReservedNameTakes = () => ({ name: is.text });

/**
 * Whether a formula would read a name as something else than a parameter.
 *
 * @example
 * import { isReservedName } from "traedesten/formula";
 *
 * isReservedName("min"); // true
 * isReservedName("placePrice"); // false
 */
export const isReservedName = /* @__PURE__ */ checked(
  isReservedNameTakes,
  (name: string): boolean => RESERVED.has(name) || WORDS.has(name) || name === "date",
);
