import { checkGiven, fail, is, nearestName } from "../problems/index";
import type { Figure, FigureSet } from "./figure";
import { figuresShape } from "./shapes";

/** Danish letters as they are also written, so that a keyboard without them finds as much. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");

/** What a pattern may have been meant as: ids, what they begin with, and their parts. */
const namesIn = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    ids.flatMap((id) => {
      const parts = id.split(".");
      return [...parts.map((_, index) => parts.slice(0, index + 1).join(".")), ...parts];
    }),
  );

const findFiguresTakes = () => ({ set: figuresShape, pattern: is.text });

/**
 * Figures whose id or label has a text in it, in the set's order. Capitals do not matter, and `æ`, `ø`, `å` are
 * the same as `ae`, `oe`, `aa`.
 *
 * @param set - the figures
 * @param pattern - part of an id, or of a label in either language
 * @throws ProblemError `figure-unknown` when none has, with the nearest name
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { findFigures } from "traedesten/parameters";
 *
 * findFigures(denmarkFigures, "kommuneskatteprocent, odense").map(({ id }) => id); // ["skat.kommune.odense"]
 */
export const findFigures = (set: FigureSet, pattern: string): readonly Figure[] => {
  checkGiven(findFiguresTakes, { set, pattern });
  const wanted = plain(pattern);
  const found = Object.values(set.figures).filter(({ id, label }) =>
    [id, label.da, label.en].some((text) => plain(text).includes(wanted)),
  );
  if (found.length > 0) return found;
  const nearest = nearestName(wanted, namesIn(Object.keys(set.figures)));
  return fail({
    code: "figure-unknown",
    found: pattern,
    values: { set: set.id },
    ...(nearest === undefined ? {} : { nearest }),
  });
};
