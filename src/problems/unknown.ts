import { fail } from "./error";
import { nearestName } from "./nearest";
import type { Problem } from "./problem";

/** What is wrong with a name that is not among those a place knows, with the nearest; see `failUnknown`. */
export const unknownName = (name: string, known: readonly string[], where: string): Omit<Problem, "path"> => {
  const nearest = nearestName(name, known);
  return {
    code: "unknown-reference",
    found: name,
    expected: [...new Set(known)].join(", "),
    values: { where },
    ...(nearest === undefined ? {} : { nearest }),
  };
};

/**
 * Refuses a name that is not among those a place knows, with the nearest.
 *
 * @param where - what the names are of: `strategies`
 */
export const failUnknown = (name: string, known: readonly string[], where: string): never =>
  fail(unknownName(name, known, where));
