export {
  type CompiledSums,
  compileSums,
  type SumLabel,
  type SumsBy,
  type SumsWanted,
} from "../analysis/sums/compileSums";
export { sumsRunner } from "../analysis/sums/sumsRunner";
export type { RunnerOptions, Tape, TapeCheck, TapeRunner } from "../program/tape/index";
