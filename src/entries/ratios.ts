export * from "../analysis/ratios/index";
export {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  oddsToProbability,
  probabilityToOdds,
  probabilityToRate,
  rateToProbability,
} from "../probability/index";
