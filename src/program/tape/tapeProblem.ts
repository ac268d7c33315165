import type { Problem } from "../../problems/index";
import { ARITY, OPERATIONS, type Tape } from "./tape";

const isWhole = (value: unknown, until: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < until;

/** More registers than a tape that was built here can have. */
const MOST_REGISTERS = 4_000_000;

const malformed = (path: Problem["path"], found: unknown, expected: string): Problem => ({
  code: "tape-malformed",
  path,
  found: typeof found === "string" ? "text" : String(found).slice(0, 40),
  expected,
});

/**
 * What is wrong with what is said to be a tape, which may have come from anywhere: every register a whole number that is
 * known when it is read, every operation one that there is. Nothing in it is ever read as code.
 */
export const tapeProblem = (tape: unknown): Problem | undefined => {
  const { inputs, constants, steps, checks, outputs } = (tape ?? {}) as Partial<Record<keyof Tape, unknown>>;
  if (!isWhole(inputs, MOST_REGISTERS)) return malformed(["inputs"], inputs, "0, 1, 2, …");
  for (const [name, list] of Object.entries({ constants, steps, checks, outputs }))
    if (!Array.isArray(list)) return malformed([name], typeof list, "[…]");
  const [numbers, code] = [constants as unknown[], steps as unknown[]];
  const wrong = numbers.findIndex((value) => typeof value !== "number" || !Number.isFinite(value));
  if (wrong >= 0) return malformed(["constants", wrong], numbers[wrong], "1.5");
  const first = inputs + numbers.length;
  const registers = first + code.length / 4;
  if (code.length % 4 !== 0 || registers > MOST_REGISTERS) return malformed(["steps"], code.length, "4 · n");
  for (let at = 0; at < code.length; at += 4) {
    const operation = code[at];
    if (!isWhole(operation, OPERATIONS.length))
      return malformed(["steps", at], operation, `< ${OPERATIONS.length}`);
    const arity = ARITY[OPERATIONS[operation] as (typeof OPERATIONS)[number]];
    const own = first + at / 4;
    for (let place = 1; place <= 3; place++) {
      // What is not read is register 0, so that no step has two forms.
      const until = place <= arity ? own : 1;
      if (!isWhole(code[at + place], until))
        return malformed(["steps", at + place], code[at + place], `< ${until}`);
    }
  }
  const results = (outputs as unknown[]).findIndex((register) => !isWhole(register, registers));
  if (results >= 0) return malformed(["outputs", results], (outputs as unknown[])[results], `< ${registers}`);
  const watched = (checks as unknown[]).findIndex(
    (check) => !isWhole((check as { register?: unknown } | null)?.register, registers),
  );
  return watched >= 0 ? malformed(["checks", watched], "register", `< ${registers}`) : undefined;
};
