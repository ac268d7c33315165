import { checkGiven, fail, is, nearestName } from "../problems/index";
import type { EvidenceEntry, EvidenceSet } from "./evidence";

/** Danish letters as they are also written, so that a keyboard without them finds as much. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");

const findEvidenceTakes = () => ({ set: is.record(is.anyRecord), pattern: is.text });

/**
 * Entries with a text in their id, label, population or outcome, in either language.
 *
 * @param set - the entries
 * @param pattern - part of any of these; all entries when empty
 * @throws ProblemError `unknown-reference` when none has, with the nearest id
 * @example
 * import { evidence, findEvidence } from "traedesten/evidence";
 *
 * findEvidence(evidence, "jobsurvival").map(({ id }) => id); // ["jobsurvival.kontanthjaelp.2023"]
 */
export const findEvidence = (set: EvidenceSet, pattern: string): readonly EvidenceEntry[] => {
  checkGiven(findEvidenceTakes, { set, pattern });
  const wanted = plain(pattern);
  const found = Object.values(set).filter(({ id, label, population, outcome }) =>
    [id, ...[label, population, outcome].flatMap(({ da, en }) => [da, en])].some((text) =>
      plain(text).includes(wanted),
    ),
  );
  if (found.length > 0) return found;
  const ids = Object.keys(set);
  const nearest = nearestName(wanted, [...ids, ...ids.flatMap((id) => id.split("."))]);
  return fail({
    code: "unknown-reference",
    found: pattern,
    expected: ids.slice(0, 30).join(", "),
    values: { where: "evidence" },
    ...(nearest === undefined ? {} : { nearest }),
  });
};
