import type { FUNCTIONS } from "./apply";
import { ARITY, OPERATIONS, type Operation, type Tape } from "./tape";

/** Read after all chunks. */
const ALWAYS = 2 ** 31 - 1;

/** Steps in one function: longer ones are not made fast. */
const CHUNK = 1_000;

type Parts = readonly [a: string, b: string, c: string];

/** Text of each operation. */
const TEXT: Readonly<Record<Operation, (parts: Parts) => string>> = {
  add: ([a, b]) => `${a}+${b}`,
  subtract: ([a, b]) => `${a}-${b}`,
  multiply: ([a, b]) => `${a}*${b}`,
  divide: ([a, b]) => `${a}/${b}`,
  power: ([a, b]) => `power(${a},${b})`,
  negate: ([a]) => `-${a}`,
  exp: ([a]) => `exp(${a})`,
  ln: ([a]) => `ln(${a})`,
  sqrt: ([a]) => `Math.sqrt(${a})`,
  round: ([a]) => `round(${a})`,
  expm1: ([a]) => `expm1(${a})`,
  log1p: ([a]) => `log1p(${a})`,
  ceil: ([a]) => `Math.ceil(${a})`,
  less: ([a, b]) => `${a}<${b}?1:0`,
  lessOrEqual: ([a, b]) => `${a}<=${b}?1:0`,
  equal: ([a, b]) => `${a}===${b}?1:0`,
  choose: ([a, b, c]) => `${a}!==0?${b}:${c}`,
  addProduct: ([a, b, c]) => `${a}+${b}*${c}`,
};

/** By register, the last chunk that reads it. */
const lastReaders = ({ inputs, constants, steps, checks, outputs }: Tape): Int32Array => {
  const last = new Int32Array(inputs + constants.length + steps.length / 4);
  for (let at = 0; at < steps.length; at += 4) {
    const arity = ARITY[OPERATIONS[steps[at] as number] as Operation];
    for (let place = 1; place <= arity; place++)
      last[steps[at + place] as number] = Math.floor(at / 4 / CHUNK);
  }
  for (const register of [...checks.map((check) => check.register), ...outputs]) last[register] = ALWAYS;
  return last;
};

/**
 * The steps of a tape as JavaScript: function bodies that hold names of operations and whole numbers, and nothing that
 * was ever a text. The numbers themselves stay in the registers.
 */
export const textOf = (tape: Tape): readonly string[] => {
  const { inputs, constants, steps } = tape;
  const first = inputs + constants.length;
  const last = lastReaders(tape);
  const bodies: string[] = [];
  for (let chunk = 0; chunk * CHUNK * 4 < steps.length; chunk++) {
    const own = first + chunk * CHUNK;
    const lines: string[] = [];
    const until = Math.min(steps.length / 4, (chunk + 1) * CHUNK);
    for (let step = chunk * CHUNK; step < until; step++) {
      const part = (place: number): string => {
        const register = steps[4 * step + place] as number;
        return register >= own ? `v${register}` : `r[${register}]`;
      };
      const register = first + step;
      const text = TEXT[OPERATIONS[steps[4 * step] as number] as Operation]([part(1), part(2), part(3)]);
      lines.push(`const v${register}=${text};`);
      if ((last[register] as number) > chunk) lines.push(`r[${register}]=v${register};`);
    }
    bodies.push(lines.join("\n"));
  }
  return bodies;
};

/** Code for the steps of a tape, or nothing where making code is forbidden. */
export const generated = (
  tape: Tape,
  functions: typeof FUNCTIONS,
): ((registers: Float64Array) => void) | undefined => {
  const names = Object.keys(functions);
  const values = Object.values(functions);
  try {
    const parts = textOf(tape).map((body) =>
      new Function(...names, `"use strict";return function(r){${body}\n};`)(...values),
    ) as readonly ((registers: Float64Array) => void)[];
    return (registers) => {
      for (const part of parts) part(registers);
    };
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
};
