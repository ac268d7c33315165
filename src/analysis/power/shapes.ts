import { fail, is } from "../../problems/index";

type Shape = ReturnType<typeof is.optional>;

/** Fewer say nothing, and more than this nobody has. */
export const MOST_CITIZENS = 100_000_000;

/** Two of something, one of each arm. */
export const pair =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 2 ? is.list(shape)(value) : is.notOf(value, "[ …, … ]");

export const armsShape: Shape = /* @__PURE__ */ pair(/* @__PURE__ */ is.whole(1, MOST_CITIZENS));

const outside = (name: string, value: number, expected: string): never =>
  fail({ code: "value-out-of-bounds", path: [name], found: String(value), expected });

/** How often a test may see what is not there, and how often it is to see what is. */
export const checkChances = ({ alpha, power }: { readonly alpha: number; readonly power?: number }): void => {
  if (!(alpha > 0 && alpha < 1)) outside("alpha", alpha, "> 0, < 1");
  if (power !== undefined && !(power > alpha && power < 1)) outside("power", power, `> ${alpha}, < 1`);
};

export const checkShares = (name: string, shares: readonly number[]): void => {
  for (const share of shares) if (!(share >= 0 && share <= 1)) outside(name, share, "0 – 1");
};

export const checkAbove = (name: string, values: readonly number[]): void => {
  for (const value of values) if (!(value > 0)) outside(name, value, "> 0");
};
