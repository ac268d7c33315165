export { NUMBER_STYLES, type NumberStyle } from "../formula/index";
export type { Locate } from "../scenario/locate";
export { type ParseOptions, parseScenario } from "../scenario/parse";
export type { ScenarioInput } from "../scenario/schema/scenario";
