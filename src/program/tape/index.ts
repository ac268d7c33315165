export type { Tape, TapeCheck } from "./tape";
export { type Node, type TapeBuilder, tapeBuilder } from "./tapeBuilder";
export { tapeChances } from "./tapeChances";
export { type TapeScope, tapeFormula } from "./tapeFormula";
export { type TapeParameters, tapeParameters } from "./tapeParameters";
export { tapeProblem } from "./tapeProblem";
export { type RunnerOptions, type TapeRunner, tapeRunner } from "./tapeRunner";
export { type TapeUnit, tapeUnit } from "./tapeUnit";
