import type { PlainDate } from "../calendar/index";
import { checkGiven, fail, is, nearestName } from "../problems/index";
import { checkedDate } from "./checkedDate";
import { coverage } from "./coverage";
import { endedOn } from "./endedOn";
import { endedProblem } from "./endedProblem";
import type { Figure, FigureSet, FigureValue } from "./figure";
import { figureShape, figuresShape } from "./shapes";

const valueOnTakes = () => ({ figure: figureShape, date: is.text });

/**
 * A figure's value on a day, or nothing when it has none.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { figureOf, valueOn } from "traedesten/parameters";
 *
 * valueOn(figureOf(denmarkFigures, "dagpenge.max"), "2022-07-01")?.value; // "19351"
 */
export const valueOn = (figure: Figure, date: PlainDate): FigureValue | undefined => {
  checkGiven(valueOnTakes, { figure, date });
  const value = figure.values.findLast(({ from }) => from <= date);
  return value === undefined || (value.to !== undefined && value.to < date) ? undefined : value;
};

const figureOfTakes = () => ({ set: figuresShape, id: is.text });

/**
 * A figure by its id.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { figureOf } from "traedesten/parameters";
 *
 * figureOf(denmarkFigures, "dagpenge.max").unit; // "DKK/month"
 * figureOf(denmarkFigures, "dagpenge.maks"); // throws figure-unknown
 */
export const figureOf = (set: FigureSet, id: string): Figure => {
  checkGiven(figureOfTakes, { set, id });
  const figure = Object.hasOwn(set.figures, id) ? set.figures[id] : undefined;
  if (figure !== undefined) return figure;
  const nearest = nearestName(id, Object.keys(set.figures));
  return fail({
    code: "figure-unknown",
    found: id,
    values: { set: set.id },
    ...(nearest === undefined ? {} : { nearest }),
  });
};

const lookUpFigureTakes = () => ({ set: figuresShape, id: is.text, date: is.text });

/**
 * A figure's value on a day. Where there is none it refuses; another year's value is never taken instead.
 *
 * @param set - the figures
 * @param id - the figure: `kontanthjaelp.30plus_andre`
 * @param date - the day, `YYYY-MM-DD`
 * @throws ProblemError `figure-unknown`, with the nearest name; `figure-gap`, with the time the figure covers;
 *   `figure-ended`, with what stands in its place;
 *   and what `parseDate` says of `date`
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { lookUpFigure } from "traedesten/parameters";
 *
 * lookUpFigure(denmarkFigures, "kontanthjaelp.30plus_andre", "2022-07-01").value; // "11716"
 */
export const lookUpFigure = (set: FigureSet, id: string, date: PlainDate): FigureValue => {
  checkGiven(lookUpFigureTakes, { set, id, date });
  const figure = figureOf(set, id);
  const value = valueOn(figure, checkedDate(date));
  if (value !== undefined) return value;
  const ended = endedOn(figure, date);
  return fail(
    ended === undefined
      ? { code: "figure-gap", found: date, expected: coverage(figure), values: { figure: id } }
      : endedProblem(figure, ended, date),
  );
};
