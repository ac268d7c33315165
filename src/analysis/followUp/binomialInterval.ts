import { Decimal } from "../../decimal";
import { checkGiven, fail, is } from "../../problems/index";

/** Halvings of 0 to 1 until nothing is left of a double's digits that anybody prints. */
const HALVINGS = 50;
const DIGITS = 10;

/**
 * How likely it is to count some number or fewer, at each chance: the one term at the number in decimals, which do not
 * run out of exponents, and the others as ratios to it. Only + − × ÷, so that every machine has the same digits.
 */
const atMost = (count: number, of: number): ((chance: number) => number) => {
  let ways = new Decimal(1);
  for (let k = 1; k <= count; k++) ways = ways.times(of - count + k).div(k);
  return (chance) => {
    const stay = new Decimal(1).minus(chance);
    const term = ways.times(new Decimal(chance).pow(count)).times(stay.pow(of - count));
    let [ratio, sum] = [1, 1];
    for (let k = count; k > 0 && ratio > 0; k--) {
      ratio *= (k * (1 - chance)) / ((of - k + 1) * chance);
      sum += ratio;
    }
    return term.times(sum).toNumber();
  };
};

/** The chance at which something that falls with it comes to a value. */
const meets = (falling: (chance: number) => number, value: number): number => {
  let [low, high] = [0, 1];
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const text = (chance: number): string => new Decimal(chance).toDecimalPlaces(DIGITS).toFixed();

const binomialIntervalTakes = () => ({
  count: is.whole(0, 1_000_000),
  of: is.whole(0, 1_000_000),
  level: is.optional(is.finite),
});

/**
 * What a share may be when some of a number of people were counted: the exact interval of Clopper and Pearson, which
 * holds the true share at least as often as its level says. Where nobody was there it is everything from 0 to 1.
 * (Clopper & Pearson, “The use of confidence or fiducial limits illustrated in the case of the binomial”, Biometrika
 * 1934;26:404–413.)
 *
 * @param count - how many were counted
 * @param of - how many there were
 * @param level - how often such an interval holds the true share; 0.95 when left out
 * @returns its ends as decimal text
 * @throws ProblemError `value-out-of-bounds` for more counted than there were, or a level that is none
 * @example
 * import { binomialInterval } from "traedesten";
 *
 * binomialInterval(17, 100); // ["0.10226491", "0.2581754106"]
 */
export const binomialInterval = (count: number, of: number, level = 0.95): readonly [string, string] => {
  checkGiven(binomialIntervalTakes, { count, of, level });
  if (count > of)
    return fail({ code: "value-out-of-bounds", path: ["count"], found: String(count), expected: `<= ${of}` });
  if (!(level > 0 && level < 1))
    return fail({ code: "value-out-of-bounds", path: ["level"], found: String(level), expected: "> 0, < 1" });
  const beyond = (1 - level) / 2;
  const low = count === 0 ? 0 : meets(atMost(count - 1, of), 1 - beyond);
  const high = count === of ? 1 : meets(atMost(count, of), beyond);
  return [text(low), text(high)];
};
