// The HIV and hip models as a programmer writes them by hand: typed arrays, nothing but the numbers, one loop over cycles.
// Outputs are those of `compileSums(…, { perspectives: ["region"], by: ["of", "year"] })`, in a row for each strategy.
import exp from "@stdlib/math-base-special-exp";
import expm1 from "@stdlib/math-base-special-expm1";
import log1p from "@stdlib/math-base-special-log1p";
import pow from "@stdlib/math-base-special-pow";

const YEARS = 20;

/** Numbers in an output of `hivLoop`: for each arm, four kinds of care by year, then life years by year. */
export const HIV_WIDTH = 2 * YEARS * 5;

/**
 * @param {Float64Array} θ - discountRate, effect, aToB, careA, careB, careC, zidovudine, lamivudine
 * @param {Float64Array} out
 */
export const hivLoop = (θ, out) => {
  const discountRate = /** @type {number} */ (θ[0]);
  const effect = /** @type {number} */ (θ[1]);
  const aToB = /** @type {number} */ (θ[2]);
  const careA = /** @type {number} */ (θ[3]);
  const careB = /** @type {number} */ (θ[4]);
  const careC = /** @type {number} */ (θ[5]);
  const zidovudine = /** @type {number} */ (θ[6]);
  const lamivudine = /** @type {number} */ (θ[7]);
  out.fill(0);
  for (let arm = 0; arm < 2; arm++) {
    let [a, b, c] = [1, 0, 0];
    let factor = 1;
    for (let year = 0; year < YEARS; year++) {
      const ratio = arm === 1 && year < 2 ? effect : 1;
      const [ab, ac, ad] = [(ratio * aToB) / 1734, (ratio * 116) / 1734, (ratio * 17) / 1734];
      const [bc, bd, cd] = [(ratio * 512) / 1258, (ratio * 15) / 1258, (ratio * 437) / 1749];
      const nextA = a * (1 - ab - ac - ad);
      const nextB = a * ab + b * (1 - bc - bd);
      c = a * ac + b * bc + c * (1 - cd);
      [a, b] = [nextA, nextB];
      factor /= 1 + discountRate;
      const at = arm * 5 * YEARS + year;
      out[at] = a * (careA + zidovudine) * factor;
      out[at + YEARS] = b * (careB + zidovudine) * factor;
      out[at + 2 * YEARS] = c * (careC + zidovudine) * factor;
      if (arm === 1 && year < 2) out[at + 3 * YEARS] = (a + b + c) * lamivudine * factor;
      out[at + 4 * YEARS] = a + b + c;
    }
  }
};

const CYCLES = 60;
const AGES = [35, 45, 55, 65, 75, 85];

/** For each arm, the operation, then revisions by year, then QALYs by year. */
export const HIP_WIDTH = 2 * (1 + 2 * CYCLES);

/**
 * @param {Float64Array} θ - discountRate, outcomeRate, again, constant, lnGamma, lnNp1, wellPrimary, np1Price
 * @param {Float64Array} out
 */
export const hipLoop = (θ, out) => {
  const discountRate = /** @type {number} */ (θ[0]);
  const outcomeRate = /** @type {number} */ (θ[1]);
  const again = /** @type {number} */ (θ[2]);
  const constant = /** @type {number} */ (θ[3]);
  const lnGamma = /** @type {number} */ (θ[4]);
  const lnNp1 = /** @type {number} */ (θ[5]);
  const wellPrimary = /** @type {number} */ (θ[6]);
  const np1Price = /** @type {number} */ (θ[7]);
  const deaths = [0.00099, 0.0026, 0.0067, 0.0193, 0.0535, 0.1548];
  const [lambda, gamma, ratio] = [exp(constant + -0.0367022 * 60), exp(lnGamma), exp(lnNp1)];
  out.fill(0);
  for (let arm = 0; arm < 2; arm++) {
    const base = arm * (1 + 2 * CYCLES);
    out[base] = arm === 0 ? 394 : np1Price;
    let [primary, well, revision, revised] = [1, 0, 0, 0];
    let [factor, qalyFactor, before] = [1, 1, 0];
    for (let year = 0; year < CYCLES; year++) {
      let band = 0;
      while (band < 5 && 61 + year >= /** @type {number} */ (AGES[band + 1])) band++;
      const death = /** @type {number} */ (deaths[band]);
      const after = pow(year + 1, gamma);
      const standard = 1 - exp(lambda * (before - after));
      before = after;
      const fails = arm === 0 ? standard : -expm1(ratio * log1p(-standard));
      const nextWell = primary * (1 - 0.02) + well * (1 - fails - death);
      const nextRevision = well * fails + revised * again;
      revised = revised * (1 - again - death) + revision * (1 - 0.02 - death);
      [primary, well, revision] = [0, nextWell, nextRevision];
      factor /= 1 + discountRate;
      qalyFactor /= 1 + outcomeRate;
      out[base + 1 + year] = revision * 5294 * factor;
      out[base + 1 + CYCLES + year] = (well * wellPrimary + revision * 0.3 + revised * 0.75) * qalyFactor;
    }
  }
};
