import { floatArithmetic } from "../../formula/floatArithmetic";
import { checkGiven, fail, is } from "../../problems/index";

const { exp } = floatArithmetic;

/** For whom a decision stands, and for how long. */
export interface Stands {
  /** How many it is made for each year. */
  readonly citizensPerYear: number;
  /** Years from now on until it is made anew. */
  readonly years: number;
  /** The rate of discounting a year, added continuously; 0 when left out. */
  readonly rate?: number;
  /** Years until what is learnt can be used: nobody before then has anything of it. 0 when left out. */
  readonly delay?: number;
}

/** What a trial costs. */
export interface TrialCost {
  readonly setup: number;
  readonly perCitizen: number;
  readonly citizens: number;
}

const stands = is.options({
  ...{ citizensPerYear: is.finite, years: is.finite },
  ...{ rate: is.optional(is.finite), delay: is.optional(is.finite) },
});

const check = (name: string, value: number): void => {
  if (!(value >= 0))
    fail({ code: "value-out-of-bounds", path: [name], found: String(value), expected: ">= 0" });
};

const populationValueTakes = () => ({ value: is.finite, stands });

/**
 * What is worth so much for each citizen, over all that a decision stands for: from when it can be used until the decision is
 * made anew, discounted continuously – `value · citizens · (e^(−rate·delay) − e^(−rate·years)) / rate`, and without a rate
 * the same in the limit, `value · citizens · (years − delay)`. Of one who decides: values of several payers do not add up,
 * as they would not all choose alike.
 *
 * @param value - for each citizen, of `evpi`, `evppi` or `evsi`
 * @param stands - for whom and how long
 * @throws ProblemError `value-out-of-bounds` for numbers below 0
 * @example
 * import { populationValue } from "traedesten/simulate";
 *
 * populationValue(1_000, { citizensPerYear: 100, years: 5, delay: 2 }); // 300000
 */
export const populationValue = (value: number, stands: Stands): number => {
  checkGiven(populationValueTakes, { value, stands });
  const { citizensPerYear, years, rate = 0, delay = 0 } = stands;
  for (const [name, each] of Object.entries({ citizensPerYear, years, rate, delay })) check(name, each);
  if (delay >= years) return 0;
  const stretch = rate === 0 ? years - delay : (exp(-rate * delay) - exp(-rate * years)) / rate;
  return value * citizensPerYear * stretch;
};

const netTakes = () => ({
  value: is.finite,
  stands,
  cost: is.options({ setup: is.finite, perCitizen: is.finite, citizens: is.finite }),
});

/**
 * What a trial is worth to one who decides, less what it costs: the expected net benefit of sampling,
 * `populationValue(value, stands) − (setup + citizens · perCitizen)`. Above 0 it is worth making.
 *
 * @param value - of `evsi`, for each citizen
 * @param stands - for whom and how long a decision stands, `delay` being how long the trial takes
 * @param cost - of the trial
 * @throws ProblemError `value-out-of-bounds` for numbers below 0
 * @example
 * import { netBenefitOfSampling } from "traedesten/simulate";
 *
 * const stands = { citizensPerYear: 100, years: 5, delay: 2 };
 * netBenefitOfSampling(1_000, stands, { setup: 100_000, perCitizen: 400, citizens: 300 }); // 80000
 */
export const netBenefitOfSampling = (value: number, stands: Stands, cost: TrialCost): number => {
  checkGiven(netTakes, { value, stands, cost });
  for (const [name, each] of Object.entries(cost)) check(name, each);
  return populationValue(value, stands) - (cost.setup + cost.citizens * cost.perCitizen);
};
