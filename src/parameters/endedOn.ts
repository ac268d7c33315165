import type { PlainDate } from "../calendar/index";
import { checked, is } from "../problems/index";
import type { EndedLaw, Figure } from "./figure";
import { figureShape } from "./shapes";

const endedOnTakes = () => ({ figure: figureShape, date: is.text });

/** The law that set a figure's latest value before a day, when it had ended by then. */
export const endedOn = /* @__PURE__ */ checked(
  endedOnTakes,
  ({ ended, values }: Figure, date: PlainDate): EndedLaw | undefined => {
    if (ended === undefined || date <= ended.last) return undefined;
    const before = values.findLast(({ from }) => from <= date);
    return before !== undefined && before.from > ended.last ? undefined : ended;
  },
);
