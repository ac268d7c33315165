import { checkGiven, fail } from "../../problems/index";
import { errorOf, moments, take } from "../simulate/moments";
import { type Estimate, jackknifed, orthonormal } from "./regression";
import { columnsIn, expectedGain, gainsOf, netBenefitsIn, type Rows, rowsShape } from "./rows";
import { surfaceOf } from "./splines";

const evpiTakes = () => ({ netBenefits: rowsShape });

/**
 * What it would be worth to one who decides to know everything before choosing: the expected value of perfect information,
 * `mean max − max mean` of the net benefits. It is in the unit of the net benefits and for as many as these are.
 * (Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961.)
 *
 * @param netBenefits - a row for each draw, with the net benefit of each strategy
 * @returns the value and its Monte Carlo error
 * @throws ProblemError `nothing-to-compare` for fewer than two strategies, `draws-unlike` for rows of several widths
 * @example
 * import { evpi } from "traedesten/simulate";
 *
 * // One of them is 10 better or 4 worse, as likely.
 * evpi([[0, 10], [0, -4]]).value; // 2
 */
export const evpi = (netBenefits: Rows): Estimate => {
  checkGiven(evpiTakes, { netBenefits });
  const gains = gainsOf(netBenefitsIn(netBenefits));
  const best = moments();
  netBenefits.forEach((_, index) => {
    take(best, Math.max(0, ...gains.map((values) => values[index] as number)));
  });
  return { value: expectedGain(gains), error: errorOf(best) };
};

/** Draws for each column of a curve, or the curve follows their noise. */
const DRAWS_EACH = 10;

/** What it is worth to know some columns, however they were made. */
export const worthOfKnowing = (
  gains: readonly Float64Array[],
  known: readonly Float64Array[],
  draws: number,
): Estimate => {
  const columns = orthonormal(surfaceOf(known), draws);
  // What is the same in every draw says nothing.
  if (columns.length === 1) return { value: 0, error: 0 };
  const least = columns.length * DRAWS_EACH;
  if (draws < least) fail({ code: "too-few-draws", path: [], found: String(draws), expected: String(least) });
  return jackknifed(columns, gains, expectedGain);
};

const evppiTakes = () => ({ netBenefits: rowsShape, parameters: rowsShape });

/**
 * What it would be worth to one who decides to know some parameters, and no others, before choosing: the expected value of
 * partial perfect information. The net benefits are regressed on the parameters – a natural cubic spline of one, a surface of
 * two, of more a curve of each and the products of every two – and what is fitted is chosen by.
 * (Strong, Oakley & Brennan, Medical Decision Making 2014;34:311–326.)
 *
 * @param netBenefits - a row for each draw, with the net benefit of each strategy
 * @param parameters - a row for each draw, with the value of each parameter that would be known
 * @returns the value, and its standard error with that of the curve
 * @throws ProblemError `too-few-draws` for fewer than ten for each column of the curve, `draws-unlike`, `nothing-to-compare`
 * @example
 * import { evppi } from "traedesten/simulate";
 *
 * const draws = Array.from({ length: 100 }, (_, index) => (index % 10) - 4);
 * // What is known is all there is to know.
 * evppi(draws.map((value) => [0, value]), draws.map((value) => [value])).value.toFixed(3); // "1.000"
 */
export const evppi = (netBenefits: Rows, parameters: Rows): Estimate => {
  checkGiven(evppiTakes, { netBenefits, parameters });
  const known = columnsIn(parameters, "parameters");
  const found = netBenefitsIn(netBenefits, known);
  if (known.length === 0) fail({ code: "missing-key", path: ["parameters"], values: { key: "0" } });
  return worthOfKnowing(gainsOf(found), known, netBenefits.length);
};
