import { distance } from "fastest-levenshtein";

/**
 * The valid name nearest to one that is not known, or nothing when none is near: at most a third of
 * the letters may differ, so a hint is a likely slip and not a guess.
 */
export const nearestName = (name: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return least <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
};
