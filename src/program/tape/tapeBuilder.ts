import { apart } from "../../plain";
import { fail, type Path, type ProblemCode } from "../../problems/index";
import { apply } from "./apply";
import { ARITY, OPERATIONS, type Operation, type Tape, type TapeCheck } from "./tape";

/** A number that is known only when a tape is run: an input, a constant or what a step makes. */
export type Node = number;

/** Writes a tape down. What is written twice stands there once, and what is known is worked out at once. */
export interface TapeBuilder {
  readonly input: (index: number) => Node;
  readonly constant: (value: number) => Node;
  readonly step: (operation: Operation, a: Node, b?: Node, c?: Node) => Node;
  /** The value of a constant. */
  readonly known: (node: Node) => number | undefined;
  /** Says that a number must not be below 0. */
  readonly check: (node: Node, check: Omit<TapeCheck, "register">) => void;
  readonly build: (outputs: readonly Node[]) => Tape;
}

/** More steps than this are no longer a small program, and take more memory than a page has. */
const MOST_STEPS = 2_000_000;

const NUMBERS: ReadonlyMap<Operation, number> = new Map(OPERATIONS.map((each, number) => [each, number]));
const EXPECTED: { readonly code: ProblemCode; readonly path: Path } = { code: "sums-too-large", path: [] };

/**
 * Begins a tape.
 *
 * @param inputs - how many numbers it is run with
 */
export const tapeBuilder = (inputs: number): TapeBuilder => {
  /** By node: operation −1 is an input, −2 a constant. */
  const operations: number[] = Array.from({ length: inputs }, () => -1);
  const reads: number[] = Array.from({ length: 3 * inputs }, () => 0);
  const values: (number | undefined)[] = Array.from({ length: inputs }, () => undefined);
  const numbers = new Map<number, Node>();
  const written = new Map<string, Node>();
  const checks: TapeCheck[] = [];
  const checked = new Set<string>();

  const add = (operation: number, a: Node, b: Node, c: Node, value: number | undefined): Node => {
    operations.push(operation);
    reads.push(a, b, c);
    values.push(value);
    if (operations.length > MOST_STEPS) fail({ ...EXPECTED, expected: `≤ ${MOST_STEPS}` });
    return operations.length - 1;
  };
  const constant = (value: number): Node => {
    // The two zeros are one: nothing here tells them apart.
    const found = numbers.get(value) ?? add(-2, 0, 0, 0, value === 0 ? 0 : value);
    numbers.set(value, found);
    return found;
  };
  const known = (node: Node): number | undefined => values[node];

  /** What needs no step: it leaves every bit as it is. */
  const simpler = (operation: Operation, a: Node, b: Node, c: Node): Node | undefined => {
    const [first, second, third] = [known(a), known(b), known(c)];
    switch (operation) {
      case "multiply":
        if (first === 0 || second === 0) return constant(0);
        return first === 1 ? b : second === 1 ? a : undefined;
      case "divide":
        return second === 1 ? a : undefined;
      case "add":
        return first === 0 ? b : second === 0 ? a : undefined;
      case "subtract":
        return second === 0 ? a : undefined;
      case "choose":
        return first === undefined ? undefined : first !== 0 ? b : c;
      case "addProduct":
        return second === 0 || third === 0 ? a : undefined;
      default:
        return undefined;
    }
  };
  const MULTIPLY = NUMBERS.get("multiply");
  const step = (operation: Operation, a: Node, b: Node = 0, c: Node = 0): Node => {
    const arity = ARITY[operation];
    const [first, second, third] = [known(a), known(b), known(c)];
    const isKnown =
      first !== undefined && (arity < 2 || second !== undefined) && (arity < 3 || third !== undefined);
    if (isKnown) {
      const value = apply(operation, first, second ?? 0, third ?? 0);
      // What has no value is found when the tape is run, if it is needed at all.
      if (Number.isFinite(value)) return constant(value);
    }
    const simple = simpler(operation, a, b, c);
    if (simple !== undefined) return simple;
    if (operation === "add" && operations[b] === MULTIPLY)
      return step("addProduct", a, reads[3 * b] as Node, reads[3 * b + 1] as Node);
    const number = NUMBERS.get(operation) as number;
    const name = `${number} ${a} ${b} ${c}`;
    const found = written.get(name) ?? add(number, a, b, c, undefined);
    written.set(name, found);
    return found;
  };

  return {
    input: (index) => index,
    constant,
    step,
    known,
    check: (node, check) => {
      const name = `${node} ${check.code} ${check.path.join("\n")}`;
      const value = known(node);
      if (checked.has(name) || (value !== undefined && value >= 0)) return;
      checked.add(name);
      checks.push({ register: node, ...apart(check) });
    },
    build: (outputs) => {
      const isUsed = new Uint8Array(operations.length);
      for (const node of outputs) isUsed[node] = 1;
      for (const { register } of checks) isUsed[register] = 1;
      for (let node = operations.length - 1; node >= inputs; node--) {
        const operation = operations[node] as number;
        if (isUsed[node] === 0 || operation < 0) continue;
        const arity = ARITY[OPERATIONS[operation] as Operation];
        for (let place = 0; place < arity; place++) isUsed[reads[3 * node + place] as Node] = 1;
      }
      const registers = new Int32Array(operations.length).map((_, node) => (node < inputs ? node : -1));
      const constants: number[] = [];
      operations.forEach((operation, node) => {
        if (operation !== -2 || isUsed[node] === 0) return;
        registers[node] = inputs + constants.length;
        constants.push(values[node] as number);
      });
      const steps: number[] = [];
      let next = inputs + constants.length;
      operations.forEach((operation, node) => {
        if (operation < 0 || isUsed[node] === 0) return;
        const arity = ARITY[OPERATIONS[operation] as Operation];
        const at = (place: number) =>
          place < arity ? (registers[reads[3 * node + place] as Node] as number) : 0;
        steps.push(operation, at(0), at(1), at(2));
        registers[node] = next;
        next += 1;
      });
      return {
        inputs,
        constants,
        steps,
        checks: checks.map(({ register, ...check }) => ({
          register: registers[register] as number,
          ...check,
        })),
        outputs: outputs.map((node) => registers[node] as number),
      };
    },
  };
};
