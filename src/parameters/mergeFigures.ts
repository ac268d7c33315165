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
 * // own holds kontanthjaelp.30plus_andre for 2026, and a rate of its own
 * const figures = mergeFigures(denmarkFigures, own);
 * lookUpFigure(figures, "kontanthjaelp.30plus_andre", "2022-07-01"); // throws: own has no value on that day
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
