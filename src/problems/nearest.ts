import { distance } from "fastest-levenshtein";

/** Beyond this nothing is a slip of the pen, and comparing would be slow. */
const LONGEST_NAME = 100;

const sorted = (name: string): string => [...name].sort().join("");

/** Letters that differ; letters that changed places, as in `valeu`, are one slip. */
const slips = (a: string, b: string): number =>
  a !== b && a.length === b.length && sorted(a) === sorted(b) ? 1 : distance(a, b);

/**
 * The valid name nearest to one that is not known, or nothing when none is near: at most a third of
 * the letters may differ, so a hint is a likely slip and not a guess. One letter is never near another.
 */
export const nearestName = (name: string, known: Iterable<string>): string | undefined => {
  if (name.length > LONGEST_NAME) return undefined;
  const most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const steps = slips(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
};
