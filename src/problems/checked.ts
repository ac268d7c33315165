import { ProblemError } from "./error";
import type { Shape } from "./shape";

// biome-ignore lint/suspicious/noExplicitAny: of a function nothing is known but that it can be called
type Callable = (...given: any[]) => unknown;

/**
 * What a function at the library's door begins with. TypeScript refuses a wrong argument where it is written; JavaScript would
 * find a `TypeError` far inside, or an answer to another question. Here it is a problem that names the argument.
 *
 * @param shapes - what each argument must be, by its name
 * @param given - the arguments
 */
export const checkGiven = (
  shapes: Readonly<Record<string, Shape>>,
  given: Readonly<Record<string, unknown>>,
): void => {
  for (const name of Object.keys(shapes)) {
    const wrong = shapes[name]?.(given[name]);
    if (wrong !== undefined) throw new ProblemError([{ ...wrong, path: [name, ...(wrong.path ?? [])] }]);
  }
};

const byName = (
  shapes: Readonly<Record<string, Shape>>,
  given: readonly unknown[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(shapes).map((name, index) => [name, given[index]]));

/**
 * The same for a function that takes its arguments apart where they are named.
 *
 * @param shapes - what each argument must be, by its name, in order
 */
export const checked = /* @__NO_SIDE_EFFECTS__ */ <Made extends Callable>(
  shapes: Readonly<Record<string, Shape>>,
  make: Made,
): Made =>
  ((...given: unknown[]) => {
    checkGiven(shapes, byName(shapes, given));
    return make(...given);
  }) as Made;

/** The same of a function that returns a promise, which is then rejected. */
export const checkedAsync = /* @__NO_SIDE_EFFECTS__ */ <Made extends Callable>(
  shapes: Readonly<Record<string, Shape>>,
  make: Made,
): Made =>
  (async (...given: unknown[]) => {
    checkGiven(shapes, byName(shapes, given));
    return make(...given);
  }) as unknown as Made;
