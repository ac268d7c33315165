import { chanceAt } from "../../probability/chanceAt";
import { betaLaw, normalQuantile } from "../../probability/distribution/quantiles";
import { checkGiven, fail, is } from "../../problems/index";
import { worthOfKnowing } from "./perfect";
import type { Estimate } from "./regression";
import { gainsOf, netBenefitsIn, type Rows, rowsShape } from "./rows";

/** A trial that would be made, and what each draw says that it measures. */
export type Study =
  /** The mean of a number of citizens, each as far from it as the standard deviation says. */
  | { readonly means: readonly number[]; readonly sd: number; readonly citizens: number }
  /** Citizens counted in arms, each with the share that a draw has for it: a list for each arm. */
  | { readonly shares: Rows; readonly citizens: readonly number[] };

/** How many of some are counted, at a chance: the least number that is not exceeded so often. */
const counted = (of: number, share: number, chance: number): number => {
  if (share <= 0) return 0;
  if (share >= 1) return of;
  const atMost = (count: number): number =>
    count >= of ? 1 : betaLaw(of - count, count + 1).below(1 - share);
  let [low, high] = [-1, of];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle) >= chance) high = middle;
    else low = middle;
  }
  return high;
};

/** What a trial would show in each draw: one column for each thing it measures. */
const shownBy = (study: Study, seed: number): readonly Float64Array[] => {
  if ("means" in study) {
    const { means, sd, citizens } = study;
    if (!(sd >= 0))
      fail({ code: "value-out-of-bounds", path: ["study", "sd"], found: String(sd), expected: ">= 0" });
    if (citizens === 0) return [];
    const chance = chanceAt(seed, "study: mean");
    const error = sd / Math.sqrt(citizens);
    return [
      Float64Array.from(
        means,
        (mean, index) => mean + (sd === 0 ? 0 : error * normalQuantile(chance(index))),
      ),
    ];
  }
  const { shares, citizens } = study;
  if (shares.length !== citizens.length)
    fail({
      code: "draws-unlike",
      path: ["study", "citizens"],
      found: String(citizens.length),
      expected: String(shares.length),
    });
  return shares.flatMap((values, arm) => {
    const of = citizens[arm] as number;
    const wrong = values.findIndex((value) => !(value >= 0 && value <= 1));
    if (wrong >= 0)
      fail({
        ...{ code: "value-out-of-bounds", path: ["study", "shares", arm, wrong] },
        ...{ found: String(values[wrong]), expected: "0 – 1" },
      });
    if (of === 0) return [];
    const chance = chanceAt(seed, `study: arm ${arm + 1}`);
    return [Float64Array.from(values, (value, index) => counted(of, value, chance(index)) / of)];
  });
};

const most = 100_000_000;
const evsiTakes = () => ({
  netBenefits: rowsShape,
  study: is.either((value) =>
    typeof value === "object" && value !== null && "shares" in value
      ? is.options({ shares: rowsShape, citizens: is.list(is.whole(0, most)) })
      : is.options({ means: is.list(is.finite), sd: is.finite, citizens: is.whole(0, most) }),
  ),
  options: is.optional(is.choices({ seed: is.whole(0) })),
});

/**
 * What a trial would be worth to one who decides after it: the expected value of sample information. In each draw the trial is
 * made once – the mean of its citizens, or how many of each arm are counted – and the net benefits are regressed on what it
 * shows. (Strong, Oakley, Brennan & Breeze, Medical Decision Making 2015;35:570–583.)
 *
 * @param netBenefits - a row for each draw, with the net benefit of each strategy
 * @param study - what is measured, of how many
 * @param options - `seed`: which citizens; 1 when left out
 * @returns the value, 0 of nobody, and its standard error
 * @throws ProblemError what `evppi` says, and `value-out-of-bounds` for a share or a standard deviation that is none
 * @example
 * import { evsi } from "traedesten/simulate";
 *
 * const draws = Array.from({ length: 100 }, (_, index) => (index % 10) - 4);
 * const netBenefits = draws.map((value) => [0, value]);
 * evsi(netBenefits, { means: draws, sd: 5, citizens: 0 }).value; // 0
 */
export const evsi = (netBenefits: Rows, study: Study, options: { readonly seed?: number } = {}): Estimate => {
  checkGiven(evsiTakes, { netBenefits, study, options });
  const measured = "means" in study ? [study.means] : study.shares;
  const found = netBenefitsIn(
    netBenefits,
    measured.map((values) => Float64Array.from(values)),
  );
  const shown = shownBy(study, options.seed ?? 1);
  return worthOfKnowing(gainsOf(found), shown, netBenefits.length);
};
