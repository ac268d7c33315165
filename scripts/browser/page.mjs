// The page: hands the trip to whoever drives the browser.
import { sliderTimes, sumBits } from "./sums.mjs";
import { trip } from "./trip.mjs";

Object.assign(globalThis, { trip, sumBits, sliderTimes });
