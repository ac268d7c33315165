import type { Formula } from "../formula/index";
import type { Path, ProblemCode } from "../problems/index";

/** One thing a value must be, as decimal text, and what is said when it is not. */
export interface Limit {
  readonly code: ProblemCode;
  /** In notation: `> 0, <= 36525 (days)`. */
  readonly expected?: string;
  /** The least it may be. */
  readonly from?: string;
  /** What it must be more than. */
  readonly above?: string;
  /** The most it may be. */
  readonly until?: string;
  /** Whether it must be a whole number. */
  readonly whole?: true;
  /** What is told instead of `expected`: the nearest whole number of days, of so many days each and between two. */
  readonly nearest?: { readonly days: string; readonly from?: string; readonly until?: string };
}

/** What a value that a scenario has a formula for must be: asked when it is read, and again at other values. */
export interface Bound {
  readonly path: Path;
  readonly formula: Formula;
  /** In the order they are told; the first that does not hold is. */
  readonly limits: readonly Limit[];
  /** Whether it is one for all citizens, whatever a segment says of a parameter: what is bought is. */
  readonly isForAll?: true;
  /** Whether the model was made by its value, so that another asks for another model: the length of a cycle. */
  readonly isStructural?: true;
}
