import { checked, is } from "../../problems/index";
import { quotient } from "./quotient";
import { readAmount } from "./readAmount";

export interface PublicFunds {
  /** What those who receive it would pay for it, decimal text; negative when they are worse off. */
  readonly willingnessToPay: string;
  /** Net cost to the government: what it spends less the taxes gained and transfers saved. Decimal text. */
  readonly netCost: string;
}

/** A marginal value of public funds; plain data, so that infinity survives JSON. */
export type MarginalValue =
  | {
      readonly kind: "finite";
      /** Exact decimal text. */
      readonly value: string;
    }
  | {
      readonly kind: "infinite";
      /** 1: it pays for itself and someone gains. −1: it costs nothing and someone loses. */
      readonly sign: 1 | -1;
    }
  | {
      readonly kind: "undefined";
      /** `southWest`: someone loses and the government saves. `nothing`: neither gain nor cost. */
      readonly reason: "southWest" | "nothing";
    };

const marginalValueOfPublicFundsTakes = () => ({
  funds: is.options({ willingnessToPay: is.text, netCost: is.text }),
});

/**
 * The marginal value of public funds: willingness to pay over net cost. Infinite when recipients gain and the
 * government does not pay; minus infinite when they lose at no cost; undefined when they lose and it saves, because
 * that ratio is the price of a saving and reads the other way round; and 0/0 is undefined. Of draws report the median,
 * as a mean of infinite values says nothing.
 *
 * (Hendren & Sprung-Keyser, Quarterly Journal of Economics 2020;135(3):1209–1318; the sign rules are those of their code,
 * https://github.com/OpportunityInsights/welfare_analysis, `ci_simulations/sim_fragment_uniform.do`, which leaves 0/0
 * open.)
 *
 * @throws ProblemError `ratio-not-decimal`
 * @example
 * import { marginalValueOfPublicFunds } from "traedesten/ratios";
 *
 * marginalValueOfPublicFunds({ willingnessToPay: "300", netCost: "50" }); // { kind: "finite", value: "6" }
 * marginalValueOfPublicFunds({ willingnessToPay: "300", netCost: "-10" }); // { kind: "infinite", sign: 1 }
 */
export const marginalValueOfPublicFunds = /* @__PURE__ */ checked(
  marginalValueOfPublicFundsTakes,
  ({ willingnessToPay, netCost }: PublicFunds): MarginalValue => {
    const value = readAmount(willingnessToPay, ["willingnessToPay"]);
    const cost = readAmount(netCost, ["netCost"]);
    if (value.gt(0) && cost.lte(0)) return { kind: "infinite", sign: 1 };
    if (value.lt(0) && cost.isZero()) return { kind: "infinite", sign: -1 };
    if (value.lt(0) && cost.lt(0)) return { kind: "undefined", reason: "southWest" };
    if (cost.isZero()) return { kind: "undefined", reason: "nothing" };
    return { kind: "finite", value: quotient(value, cost) };
  },
);
