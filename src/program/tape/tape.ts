import type { Path, ProblemCode } from "../../problems/index";

/** What one step of a tape does, with the number it is known by: its place here. */
export const OPERATIONS = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "power",
  "negate",
  "exp",
  "ln",
  "sqrt",
  "round",
  "expm1",
  "log1p",
  "ceil",
  "less",
  "lessOrEqual",
  "equal",
  /** The second where the first is not 0, else the third. */
  "choose",
  /** The first, and the second times the third: two roundings, as when each is done by itself. */
  "addProduct",
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** Registers an operation reads. */
export const ARITY: Readonly<Record<Operation, 1 | 2 | 3>> = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  power: 2,
  negate: 1,
  exp: 1,
  ln: 1,
  sqrt: 1,
  round: 1,
  expm1: 1,
  log1p: 1,
  ceil: 1,
  less: 2,
  lessOrEqual: 2,
  equal: 2,
  choose: 3,
  addProduct: 3,
};

/** A number that must not be below 0, and what it is a problem of when it is. */
export interface TapeCheck {
  readonly register: number;
  readonly code: ProblemCode;
  readonly path: Path;
  readonly values?: Readonly<Record<string, string>>;
  /** Whether a little below, as doubles round, is told and no problem: probabilities are sums. */
  readonly isRounded?: true;
}

/**
 * A long sum written out as steps of arithmetic, without names: plain data. Registers are numbered: first the inputs,
 * then the constants, then what each step makes, one after the other. The order of additions is part of it, so every
 * way of running it gives the same bits.
 */
export interface Tape {
  readonly inputs: number;
  readonly constants: readonly number[];
  /** Four numbers for each step: the operation and the registers it reads, 0 where it reads fewer. */
  readonly steps: readonly number[];
  readonly checks: readonly TapeCheck[];
  /** The register of each output. */
  readonly outputs: readonly number[];
}
