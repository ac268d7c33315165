import { cellsOf, eventsOf } from "./cells";
import type { Frame } from "./frame";
import type { Run } from "./run";
import { sumsOf } from "./sums";

/** Time by the calendar: rows are cycles from the first start, and whole years since each citizen's own. */
export const datedFrame = (run: Run): Frame => ({
  parameters: run.parameters,
  rows: run.pieces.length * run.afters,
  together: run.afters,
  sumsOf: (strategy, segment) => sumsOf(run, strategy, segment),
  cellsOf: (values, width, column, named) => cellsOf(run, values, width, column, named),
  eventsOf: (strategy, segment, names, sums) => eventsOf(run, strategy, segment, names, sums),
});
