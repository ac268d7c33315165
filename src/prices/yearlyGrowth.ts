import { Decimal } from "../decimal";
import type { RateBand } from "./discountBands";

/** 1 + r(t), where r(t) is the rate of the band year t lies in: the last that has begun. */
export const yearlyGrowth = (bands: readonly RateBand[], year: number): Decimal =>
  bands.reduce((rate, band) => (band.fromYear <= year ? band.rate : rate), new Decimal(0)).plus(1);
