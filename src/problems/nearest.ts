import { distance } from "fastest-levenshtein";

/** Beyond this nothing is a slip of the pen, and comparing would be slow. */
const LONGEST_NAME = 100;

const sorted = (name: string): string => [...name].sort().join("");

/** Letters that differ; letters that changed places, as in `valeu`, are one slip. */
const slips = (a: string, b: string): number =>
  a !== b && a.length === b.length && sorted(a) === sorted(b) ? 1 : distance(a, b);

/** As names are written where letters of Danish do not go: `hjælp` as `hjaelp`. */
const folded = (name: string): string =>
  name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");

/**
 * The valid name nearest to one that is not known, or nothing when none is near: at most a third of
 * the letters may differ, so a hint is a likely slip and not a guess. One letter is never near another.
 */
export const nearestName = (name: string, names: Iterable<string>): string | undefined => {
  if (name.length > LONGEST_NAME) return undefined;
  const most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const written = folded(name);
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of names) {
    const known = folded(candidate);
    const isFar = Math.abs(candidate.length - name.length) > most;
    if (isFar && Math.abs(known.length - written.length) > most) continue;
    const steps = Math.min(slips(name.toLowerCase(), candidate.toLowerCase()), slips(written, known));
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
};
