export {
  type ExplainedFlow,
  type ExplainedParameter,
  type Explanation,
  explain,
  figuresBehind,
  type Question,
  type UsedFigure,
} from "../ledger/index";
