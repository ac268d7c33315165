export type { Locate } from "../scenario/locate";
export { type ParseOptions, parseScenario } from "../scenario/parse";
export { NUMBER_STYLES, type NumberStyle } from "../scenario/readNumber";
export type { ScenarioInput } from "../scenario/schema/scenario";
