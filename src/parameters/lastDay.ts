import { addDays, type PlainDate } from "../calendar/index";
import { checked, is } from "../problems/index";
import type { Figure } from "./figure";
import { figureShape } from "./shapes";

const lastDayTakes = () => ({ figure: figureShape, index: is.finite });

/** The last day a value holds: its own, or the day before the next begins; none when it holds without end. */
export const lastDay = /* @__PURE__ */ checked(
  lastDayTakes,
  ({ values }: Figure, index: number): PlainDate | undefined => {
    const next = values[index + 1];
    return values[index]?.to ?? (next === undefined ? undefined : addDays(next.from, -1));
  },
);
