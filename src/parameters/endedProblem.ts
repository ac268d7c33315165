import type { PlainDate } from "../calendar/index";
import type { Problem } from "../problems/index";
import { checked, is } from "../problems/index";
import type { EndedLaw, Figure } from "./figure";

const endedProblemTakes = () => ({
  figure: is.data("Figure", { id: is.text }),
  ended: is.made("EndedLaw", { texts: "last", records: "law successor" }),
  date: is.text,
});

/**
 * That a figure is asked for on a day its law no longer was in force, with what stands in its place.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { endedProblem, figureOf } from "traedesten/parameters";
 *
 * const figure = figureOf(denmarkFigures, "kontanthjaelp.30plus_andre");
 * const { code, expected } = figure.ended ? endedProblem(figure, figure.ended, "2025-07-01") : {};
 * [code, expected]; // ["figure-ended", "2025-06-30"]
 */
export const endedProblem = /* @__PURE__ */ checked(
  endedProblemTakes,
  (
    { id }: Pick<Figure, "id">,
    { last, law, successor }: EndedLaw,
    date: PlainDate,
  ): Omit<Problem, "path"> => ({
    code: "figure-ended",
    found: date,
    expected: last,
    values: { figure: id },
    labels: { law, successor },
  }),
);
