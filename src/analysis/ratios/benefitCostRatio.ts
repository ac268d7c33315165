import { type Decimal, exactText } from "../../decimal";
import { Exact } from "../../money/exact";
import { checked, failUnknown, is } from "../../problems/index";
import { quotient } from "./quotient";
import { readAmount } from "./readAmount";

/** A part of an account, with its net cost (paid − received) in decimal text: a gain is negative. */
export interface AccountPart {
  readonly id: string;
  readonly amount: string;
}

export interface BenefitCostOptions {
  /** Every part that counts; several of one id are added. */
  readonly parts: readonly AccountPart[];
  /** Ids of the parts counted as benefits. All others are costs, and a gain among them makes costs smaller. */
  readonly numerator: readonly string[];
}

/** A benefit–cost ratio with what went into either side. */
export interface BenefitCostRatio {
  /** What the numerator gains, exact decimal text. */
  readonly benefits: string;
  /** What the denominator costs, exact decimal text. */
  readonly costs: string;
  /** Benefits over costs; absent when costs are 0 or less, where more would look worse. */
  readonly ratio?: string;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

const benefitCostRatioTakes = () => ({
  options: is.options({
    parts: is.list(is.data("{ id, amount }", { id: is.text, amount: is.text })),
    numerator: is.list(is.text),
  }),
});

/**
 * Benefits over costs. The net gain is the same wherever a saving is counted, the ratio is not: a saving counts as a
 * benefit in the usual analysis, and as less cost in the marginal value of public funds. So the caller says which parts
 * stand in the numerator, and the result names both sides. (https://policyimpacts.org/mvpf-explained/what-is-the-mvpf
 * contrasts the two.)
 *
 * @throws ProblemError `ratio-not-decimal`; `unknown-reference` for an id in the numerator that no part has
 * @example
 * import { benefitCostRatio } from "traedesten/ratios";
 *
 * const parts = [
 *   { id: "programme", amount: "200" },
 *   { id: "taxes", amount: "-150" },
 *   { id: "citizens", amount: "-300" },
 * ];
 * benefitCostRatio({ parts, numerator: ["citizens", "taxes"] }).ratio; // "2.25"
 * benefitCostRatio({ parts, numerator: ["citizens"] }).ratio; // "6"
 */
export const benefitCostRatio = /* @__PURE__ */ checked(
  benefitCostRatioTakes,
  ({ parts, numerator }: BenefitCostOptions): BenefitCostRatio => {
    const sums = new Map<string, Decimal>();
    parts.forEach(({ id, amount }, index) => {
      sums.set(id, readAmount(amount, ["parts", index, "amount"]).plus(sums.get(id) ?? 0));
    });
    const known = [...sums.keys()];
    for (const id of numerator) if (!sums.has(id)) failUnknown(id, known, "parts");
    const above = known.filter((id) => numerator.includes(id));
    const below = known.filter((id) => !numerator.includes(id));
    const costOf = (ids: readonly string[]): Decimal =>
      ids.reduce((sum, id) => sum.plus(sums.get(id) ?? 0), new Exact(0));
    const [benefits, costs] = [costOf(above).neg(), costOf(below)];
    return {
      benefits: exactText(benefits),
      costs: exactText(costs),
      ...(costs.gt(0) ? { ratio: quotient(benefits, costs) } : {}),
      numerator: above,
      denominator: below,
    };
  },
);
