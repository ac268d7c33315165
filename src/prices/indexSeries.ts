import type { Language } from "../problems/index";

/**
 * What an index follows, because the areas of a public budget are regulated by different ones and none
 * stands in for another:
 *
 * - `prices`: consumer or net prices
 * - `wages`: wages alone
 * - `public`: prices and wages of public services, weighted, as the Danish p/l
 * - `benefits`: the yearly regulation of a benefit
 * - `construction`: building and civil works
 */
export type IndexKind = "prices" | "wages" | "public" | "benefits" | "construction";

/** Yearly index values as they were known at one time. Plain data. */
export interface IndexSeries {
  /** Name for messages and manifests. */
  readonly id: string;
  readonly kind: IndexKind;
  readonly label?: Readonly<Record<Language, string>>;
  /** When the values were read: `2024-08`. Forecasts are corrected later, so two vintages are two series. */
  readonly vintage: string;
  /** What stands for 100 (or 1): `2015 = 100`. For the reader; only ratios are used. */
  readonly base: string;
  /** Index by calendar year, as positive decimal text: `{ "2022": "113.46" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** Where the values were read. */
  readonly source: string;
}
