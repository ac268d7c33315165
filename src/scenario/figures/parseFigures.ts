import type { FigureDocument } from "../../parameters/index";
import type { Outcome } from "../../problems/index";
import { checkGiven, is } from "../../problems/index";
import { kindProblems, type ParseOptions, rejected, start } from "../document";
import { shapeProblems } from "../shapeProblems";
import { parseOptions } from "../shapes";
import { checkFigures } from "./checkFigures";
import { compileFigures } from "./compileFigures";
import { figuresSchema } from "./schema";

const parseFiguresTakes = () => ({ input: is.anything, options: parseOptions });

/**
 * Checks a document of a user's own figures, to be laid over or beside others with `mergeFigures`.
 *
 * @param input - the document as a plain object
 * @returns the figures with their sources, or every problem at once
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { parseFigures } from "traedesten/figures";
 * import { mergeFigures } from "traedesten/parameters";
 *
 * const outcome = parseFigures({
 *   kind: "figures",
 *   id: "leaflet",
 *   title: "Rates of 2026",
 *   sources: { leaflet: { title: "The leaflet of 2026", link: "https://example.org/rates" } },
 *   figures: {
 *     "kontanthjaelp.30plus_andre": {
 *       label: "Kontanthjælp",
 *       unit: "DKK/month",
 *       values: [{ from: "2026-01-01", value: 13_100, evidence: "published", source: "leaflet" }],
 *     },
 *   },
 * });
 * outcome.ok && mergeFigures(denmarkFigures, outcome.value.set).id; // "leaflet"
 */
export const parseFigures = (input: unknown, options: ParseOptions = {}): Outcome<FigureDocument> => {
  checkGiven(parseFiguresTakes, { input, options });
  const wrongKind = kindProblems(input, ["figures"]);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const check = start(input);
  const shape = figuresSchema(check.style).safeParse(input);
  checkFigures(check);
  const problems = [...(shape.success ? [] : shapeProblems(shape.error, input)), ...check.problems];
  if (!shape.success || problems.length > 0) return rejected(problems, options);
  return { ok: true, value: compileFigures(shape.data) };
};
