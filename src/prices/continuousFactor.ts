import { Decimal } from "../decimal";
import type { RateBand } from "./discountBands";

/** Year t runs from time t − 1 to time t, so a band from year t on begins at time t − 1. */
const startOf = ({ fromYear }: RateBand): Decimal => new Decimal(Math.max(0, fromYear - 1));

/** exp(−∫ r) from 0 to t: the rate of each band times the time spent in it. */
export const continuousFactor = (bands: readonly RateBand[], time: Decimal): Decimal =>
  bands
    .reduce((sum, band, at) => {
      const next = bands[at + 1];
      const end = next === undefined ? time : Decimal.min(time, startOf(next));
      return sum.plus(band.rate.times(Decimal.max(0, end.minus(startOf(band)))));
    }, new Decimal(0))
    .neg()
    .exp();
