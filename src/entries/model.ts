export type { CompiledModel } from "../program/compiled/compiledModel";
export { readModel } from "../program/compiled/readModel";
