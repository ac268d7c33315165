import fc from "fast-check";

/** Options on a small grid of whole numbers, so that ties, twins and straight lines are common. */
export interface GridOption {
  readonly id: string;
  readonly cost: number;
  readonly effect: number;
}

const grid = (span: number): fc.Arbitrary<GridOption[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: -span, max: span }), fc.integer({ min: -span, max: span })), {
      maxLength: 9,
    })
    // Ids run against the order of the list, so that neither can stand in for the other.
    .map((places) => places.map(([cost, effect], index) => ({ id: `o${9 - index}`, cost, effect })));

export const anyOptions = fc.oneof(grid(3), grid(12), grid(1_000_000));

/** As decimal text, moved and stretched. */
export const written = (
  options: readonly GridOption[],
  cost: (value: number) => string = String,
  effect: (value: number) => string = String,
) => options.map((option) => ({ id: option.id, cost: cost(option.cost), effect: effect(option.effect) }));
