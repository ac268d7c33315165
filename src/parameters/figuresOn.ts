import type { PlainDate } from "../calendar/index";
import { checkGiven, fail, is } from "../problems/index";
import { checkedDate } from "./checkedDate";
import { coverage } from "./coverage";
import type { Figure } from "./figure";
import { valueOn } from "./lookUp";
import { figureShape } from "./shapes";

const figuresOnTakes = () => ({ figures: is.list(figureShape), date: is.text });

/**
 * Figures as they stood on a day: each with the one value it had. Figures without a value on that day are left
 * out, unless that is all of them.
 *
 * @param figures - the figures
 * @param date - the day, `YYYY-MM-DD`
 * @throws ProblemError `figure-none-on-day`, with the days each covers; what `parseDate` says of `date`
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { figuresOn, findFigures } from "traedesten/parameters";
 *
 * figuresOn(findFigures(denmarkFigures, "dagpenge.max"), "2022-07-01")[0]?.values[0]?.value; // "19351"
 */
export const figuresOn = (figures: readonly Figure[], date: PlainDate): readonly Figure[] => {
  checkGiven(figuresOnTakes, { figures, date });
  const day = checkedDate(date);
  const found = figures.flatMap((figure) => {
    const value = valueOn(figure, day);
    return value === undefined ? [] : [{ ...figure, values: [value] }];
  });
  if (found.length > 0) return found;
  const covered = figures.map((figure) => `${figure.id} (${coverage(figure)})`).join("; ");
  return fail({ code: "figure-none-on-day", found: day, expected: covered });
};
