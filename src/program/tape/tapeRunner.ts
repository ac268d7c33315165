import { fail } from "../../problems/index";
import { apply, FUNCTIONS } from "./apply";
import { generated } from "./generated";
import { OPERATIONS, type Operation, type Tape } from "./tape";

/** How a tape is run. */
export interface RunnerOptions {
  /**
   * Whether code is made of it, which is several times as fast and the same to the last bit. Where a page's policy
   * forbids that, it is interpreted all the same, but the policy reports the attempt; so it is done only when asked for.
   */
  readonly generated?: boolean;
}

/** A tape made ready to be run often. */
export interface TapeRunner {
  /**
   * @param inputs - as many numbers as the tape has inputs
   * @param outputs - filled with as many as it has outputs
   * @returns by how much, at most, a probability lay outside 0 to 1 as doubles round: less than 1e-9
   * @throws ProblemError for what is no number or out of its bounds; `outputs` are then not to be used
   */
  readonly run: (inputs: ArrayLike<number>, outputs: Float64Array) => number;
  /** How it is run. */
  readonly by: "generated" | "interpreter";
}

/** So little below 0 is the rounding of a sum. */
const ROUNDING = 1e-9;

type Steps = (registers: Float64Array) => void;

/** Does one step after the other. */
const interpreter = ({ steps }: Tape, first: number): Steps => {
  const code = Int32Array.from(steps);
  const names = OPERATIONS;
  const [ADD, SUBTRACT, MULTIPLY, ADD_PRODUCT] = (
    ["add", "subtract", "multiply", "addProduct"] as const satisfies readonly Operation[]
  ).map((name) => names.indexOf(name));
  return (registers) => {
    let into = first;
    for (let at = 0; at < code.length; at += 4) {
      const operation = code[at] as number;
      const a = registers[code[at + 1] as number] as number;
      const b = registers[code[at + 2] as number] as number;
      const c = registers[code[at + 3] as number] as number;
      if (operation === ADD_PRODUCT) registers[into] = a + b * c;
      else if (operation === MULTIPLY) registers[into] = a * b;
      else if (operation === ADD) registers[into] = a + b;
      else if (operation === SUBTRACT) registers[into] = a - b;
      else registers[into] = apply(names[operation] as Operation, a, b, c);
      into += 1;
    }
  };
};

/**
 * Makes a tape ready to be run: no run makes any object.
 *
 * @throws ProblemError `tape-malformed` for what is no tape; nothing of it is run then
 */
export const tapeRunner = (tape: Tape, { generated: wanted = false }: RunnerOptions = {}): TapeRunner => {
  const { inputs, constants, checks, outputs } = tape;
  const first = inputs + constants.length;
  const registers = new Float64Array(first + tape.steps.length / 4);
  registers.set(constants, inputs);
  const made = wanted ? generated(tape, FUNCTIONS) : undefined;
  const steps = made ?? interpreter(tape, first);
  const watched = Int32Array.from(checks, ({ register }) => register);
  const tolerated = Float64Array.from(checks, ({ isRounded }) => (isRounded === true ? ROUNDING : 0));
  const results = Int32Array.from(outputs);
  const refuse = (index: number, value: number): never => {
    const { code, path, values } = checks[index] ?? { code: "sums-no-number", path: [] };
    return fail({ code, path, found: String(value), ...(values === undefined ? {} : { values }) });
  };
  return {
    by: made === undefined ? "interpreter" : "generated",
    run: (given, into) => {
      for (let index = 0; index < inputs; index++) registers[index] = given[index] as number;
      steps(registers);
      let deviation = 0;
      for (let index = 0; index < watched.length; index++) {
        const value = registers[watched[index] as number] as number;
        if (value >= 0) continue;
        if (!(value >= -(tolerated[index] as number))) refuse(index, value);
        if (-value > deviation) deviation = -value;
      }
      for (let index = 0; index < results.length; index++) {
        const value = registers[results[index] as number] as number;
        if (!(Math.abs(value) < Number.POSITIVE_INFINITY)) refuse(-1, value);
        into[index] = value;
      }
      return deviation;
    },
  };
};
