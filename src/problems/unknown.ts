import { fail } from "./error";
import { nearestName } from "./nearest";

/**
 * Refuses a name that is not among those a place knows, with the nearest.
 *
 * @param where - what the names are of: `strategies`
 */
export const failUnknown = (name: string, known: readonly string[], where: string): never => {
  const nearest = nearestName(name, known);
  return fail({
    code: "unknown-reference",
    found: name,
    expected: [...new Set(known)].join(", "),
    values: { where },
    ...(nearest === undefined ? {} : { nearest }),
  });
};
