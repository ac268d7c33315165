import type { PlainDate } from "../calendar/index";
import { checked, is } from "../problems/index";
import type { EndedLaw, Figure } from "./figure";
import { figureShape } from "./shapes";

const endedOnTakes = () => ({ figure: figureShape, date: is.text });

/**
 * The law that set a figure's latest value before a day, when it had ended by then.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { endedOn, figureOf } from "traedesten/parameters";
 *
 * const figure = figureOf(denmarkFigures, "kontanthjaelp.u25_hjemmeboende");
 * endedOn(figure, "2022-07-01"); // undefined
 * endedOn(figure, "2025-07-01")?.last; // "2025-06-30"
 */
export const endedOn = /* @__PURE__ */ checked(
  endedOnTakes,
  ({ ended, values }: Figure, date: PlainDate): EndedLaw | undefined => {
    if (ended === undefined || date <= ended.last) return undefined;
    const before = values.findLast(({ from }) => from <= date);
    return before !== undefined && before.from > ended.last ? undefined : ended;
  },
);
