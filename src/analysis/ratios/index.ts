export {
  type AccountPart,
  type BenefitCostOptions,
  type BenefitCostRatio,
  benefitCostRatio,
} from "./benefitCostRatio";
export type { CostAndEffect } from "./costAndEffect";
export { type Icer, icer } from "./icer";
export {
  type DecisionOption,
  type IncrementalRatio,
  incrementalRatios,
  type OptionStatus,
} from "./incrementalRatios";
export {
  type MarginalValue,
  marginalValueOfPublicFunds,
  type PublicFunds,
} from "./marginalValueOfPublicFunds";
export { type NetBenefit, netBenefit } from "./netBenefit";
export type { Quadrant } from "./quadrant";
export { type ReturnOnInvestment, returnOnInvestment } from "./returnOnInvestment";
