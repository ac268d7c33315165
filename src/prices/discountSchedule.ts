import type { Language } from "../problems/index";

/** A yearly rate and the first year it holds for. */
export interface DiscountBand {
  /** Years from the base; year t runs from time t − 1 to time t. */
  readonly fromYear: number;
  /** Rate per year as decimal text: `0.035` is 3.5 %. */
  readonly rate: string;
}

/**
 * `annual`: divide by 1 + rate for each year. `continuous`: exp(−rate · years). Else so many times a year: divide by
 * 1 + rate / times each of them; decimal text.
 */
export type Compounding = "annual" | "continuous" | { readonly timesPerYear: string };

/** How the value of a year sinks with its distance. Plain data. */
export interface DiscountSchedule {
  /** Name for messages and manifests. */
  readonly id: string;
  readonly label?: Readonly<Record<Language, string>>;
  /** In order; the first begins in year 0 and each holds until the next begins. */
  readonly bands: readonly DiscountBand[];
  readonly compounding: Compounding;
  /** Where the rates were read. */
  readonly source?: string;
}
