import { MOST_CITIZENS } from "./shapes";

const HALVINGS = 60;

/** The least whole number of citizens in each arm at which something that rises with it is enough; none where no number is. */
export const leastWhole = (isEnough: (citizens: number) => boolean): number | undefined => {
  let high = 2;
  while (!isEnough(high)) {
    if (high >= MOST_CITIZENS) return undefined;
    high = Math.min(MOST_CITIZENS, high * 2);
  }
  let low = 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
};

/** The first value on the way from one that is not enough to one that is; none where the last is not either. */
export const nearestEnough = (
  isEnough: (value: number) => boolean,
  from: number,
  until: number,
): number | undefined => {
  if (!isEnough(until)) return undefined;
  let [not, enough] = [from, until];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (not + enough) / 2;
    if (isEnough(middle)) enough = middle;
    else not = middle;
  }
  return enough;
};
