import { checked } from "../problems/index";
import type { FigureSet } from "./figure";
import { figuresShape } from "./shapes";

const mergeFiguresTakes = () => ({ base: figuresShape, own: figuresShape });

/**
 * A user's own figures over and beside another set. A figure that both have is taken whole from `own`: its
 * values for other days do not come through, so that no series is a mixture nobody has looked at.
 *
 * @param base - the set to start from, such as the Danish figures
 * @param own - what goes over and beside it; the result carries its id
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { parseFigures } from "traedesten/figures";
 * import { lookUpFigure, mergeFigures } from "traedesten/parameters";
 *
 * const own = parseFigures({
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
 * if (own.ok) {
 *   const figures = mergeFigures(denmarkFigures, own.value.set);
 *   lookUpFigure(figures, "kontanthjaelp.30plus_andre", "2026-07-01").value; // "13100"
 *   // A figure that is replaced is replaced whole: of other days nothing is left.
 *   lookUpFigure(figures, "kontanthjaelp.30plus_andre", "2022-07-01"); // throws figure-gap
 * }
 */
export const mergeFigures = /* @__PURE__ */ checked(
  mergeFiguresTakes,
  (base: FigureSet, own: FigureSet): FigureSet => ({
    id: own.id,
    label: {
      da: `${base.label.da} med ${own.label.da}`,
      en: `${base.label.en} with ${own.label.en}`,
    },
    figures: { ...base.figures, ...own.figures },
  }),
);
