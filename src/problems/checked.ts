import { ProblemError } from "./error";
import type { Shape } from "./shape";

// biome-ignore lint/suspicious/noExplicitAny: of a function nothing is known but that it can be called
type Callable = (...given: any[]) => unknown;

/** What each argument of a function must be, by its name, in order: said when it is first called, so that a page carries it with the function alone. */
export type Takes = () => Readonly<Record<string, Shape>>;

const known = new WeakMap<Takes, Readonly<Record<string, Shape>>>();

const shapesOf = (takes: Takes): Readonly<Record<string, Shape>> => {
  const found = known.get(takes);
  if (found !== undefined) return found;
  const shapes = takes();
  known.set(takes, shapes);
  return shapes;
};

const check = (name: string, shape: Shape | undefined, given: unknown): void => {
  const wrong = shape?.(given);
  if (wrong !== undefined) throw new ProblemError([{ ...wrong, path: [name, ...(wrong.path ?? [])] }]);
};

/**
 * What a function at the library's door begins with. TypeScript refuses a wrong argument where it is written; JavaScript would
 * find a `TypeError` far inside, or an answer to another question. Here it is a problem that names the argument.
 *
 * @param takes - what each argument must be, by its name
 * @param given - the arguments
 */
export const checkGiven = (takes: Takes, given: Readonly<Record<string, unknown>>): void => {
  const shapes = shapesOf(takes);
  for (const name of Object.keys(shapes)) check(name, shapes[name], given[name]);
};

/** The same of arguments in the order of their names: asked at every call, so that nothing is made of what is right. */
const checkInOrder = (takes: Takes, given: readonly unknown[]): void => {
  const shapes = shapesOf(takes);
  let index = 0;
  for (const name of Object.keys(shapes)) check(name, shapes[name], given[index++]);
};

/**
 * The same for a function that takes its arguments apart where they are named.
 *
 * @param takes - what each argument must be
 */
export const checked = /* @__NO_SIDE_EFFECTS__ */ <Made extends Callable>(takes: Takes, make: Made): Made =>
  ((...given: unknown[]) => {
    checkInOrder(takes, given);
    return make(...given);
  }) as Made;

/** The same of a function that returns a promise, which is then rejected. */
export const checkedAsync = /* @__NO_SIDE_EFFECTS__ */ <Made extends Callable>(
  takes: Takes,
  make: Made,
): Made =>
  (async (...given: unknown[]) => {
    checkInOrder(takes, given);
    return make(...given);
  }) as unknown as Made;
