export { applyHazardRatio } from "./applyHazardRatio";
export { applyOddsRatio } from "./applyOddsRatio";
export { applyRelativeRisk } from "./applyRelativeRisk";
export {
  floatHazardRatio,
  floatOddsRatio,
  floatRateToProbability,
  floatRelativeRisk,
} from "./floatEffects";
export { oddsToProbability } from "./oddsToProbability";
export { probabilityToOdds } from "./probabilityToOdds";
export { probabilityToRate } from "./probabilityToRate";
export { rateToProbability } from "./rateToProbability";
