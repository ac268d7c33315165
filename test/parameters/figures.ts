import fc from "fast-check";
import type { Figure, FigureSet, FigureValue } from "../../src/parameters/index";
import { dateOf, dayNumber } from "../calendar/dates";

export const value = (from: string, to: string | undefined, amount: string): FigureValue => ({
  from,
  ...(to === undefined ? {} : { to }),
  value: amount,
  evidence: "law",
  source: "act",
});

export const figure = (id: string, values: readonly FigureValue[], unit = "DKK/month"): Figure => ({
  id,
  label: { da: `${id} på dansk`, en: `${id} in English` },
  unit,
  values,
});

export const setOf = (id: string, ...figures: readonly Figure[]): FigureSet => ({
  id,
  label: { da: id, en: id },
  figures: Object.fromEntries(figures.map((one) => [one.id, one])),
});

const FIRST = dayNumber("2010-01-01");

/** A figure of some values, with gaps between some of them and now and then no end. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 900 }),
        gap: fc.integer({ min: 0, max: 900 }),
        open: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([start, parts]) => {
    let day = FIRST + start;
    const values = parts.map(({ days, gap, open }, index) => {
      const from = dateOf(day);
      const to = open ? undefined : dateOf(day + days - 1);
      day += days + gap;
      return value(from, to, `${1000 + index * 37}.5`);
    });
    return figure("rate", values);
  });
