import type { Row } from "../../bench/reference/before.mjs";

/** Sums of absolute amounts and quantities, in all and by flow. */
export interface Sizes {
  readonly all: number;
  readonly amounts: ReadonlyMap<string, number>;
  readonly quantities: ReadonlyMap<string, number>;
}

const added = (sums: Map<string, number>, key: string, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + Math.abs(value));
};

export const sizesOf = (rows: readonly Row[]): Sizes => {
  const [amounts, quantities] = [new Map<string, number>(), new Map<string, number>()];
  let all = 0;
  for (const { flow, amount, quantity } of rows) {
    added(amounts, flow, amount);
    added(quantities, flow, quantity);
    all += Math.abs(amount);
  }
  return { all, amounts, quantities };
};

/**
 * What a difference of two arms is made of: what cancels in it counts twice. A flow that is another in the arm
 * compared with has that arm's name before its own.
 */
export const sizesOfBoth = (of: Sizes, against: Sizes, name: string): Sizes => {
  const both = (key: "amounts" | "quantities"): ReadonlyMap<string, number> => {
    const sums = new Map(of[key]);
    for (const [flow, size] of against[key]) {
      added(sums, flow, size);
      added(sums, `${name}.${flow}`, size);
    }
    return sums;
  };
  return { all: of.all + against.all, amounts: both("amounts"), quantities: both("quantities") };
};
