import { addDays, type PlainDate } from "../calendar/index";
import { checked, is } from "../problems/index";
import type { Figure } from "./figure";
import { figureShape } from "./shapes";

const lastDayTakes = () => ({ figure: figureShape, index: is.finite });

/**
 * The last day a value holds: its own, or the day before the next begins; none when it holds without end.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { figureOf, lastDay } from "traedesten/parameters";
 *
 * const rate = figureOf(denmarkFigures, "dagpenge.max");
 * [rate.values[0]?.from, lastDay(rate, 0)]; // ["2017-01-01", "2017-06-30"]
 */
export const lastDay = /* @__PURE__ */ checked(
  lastDayTakes,
  ({ values }: Figure, index: number): PlainDate | undefined => {
    const next = values[index + 1];
    return values[index]?.to ?? (next === undefined ? undefined : addDays(next.from, -1));
  },
);
