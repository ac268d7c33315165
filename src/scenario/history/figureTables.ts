import type { PlainDate } from "../../calendar/index";
import type { TableFormula } from "../../formula/index";
import type { FigureTable } from "../../model/index";
import {
  type Figure,
  type FigureSet,
  type FigureValue,
  figureOf,
  figureSeries,
  type Gaps,
  valueOn,
} from "../../parameters/index";

/** A day before any history, so that what stood on one day holds throughout. */
const EARLIEST: PlainDate = "1900-01-01";

/** How figures are read in time. */
export interface FigureChoice {
  /** Every figure as it stood on this day. */
  readonly asOf?: PlainDate;
  readonly gaps: "refuse" | "carryForward" | { readonly regulate: string };
}

/** The figures that tables of formulas name: the one of that name, or with variants those that are asked for. */
export const figuresIn = (
  { figures }: FigureSet,
  readings: readonly TableFormula[],
  variants: readonly string[],
): readonly string[] => {
  const names = readings.flatMap(({ table, key }) => {
    if (key.by !== "date" || key.variant === undefined) return [table];
    const suffixes =
      key.variant === "step"
        ? Object.keys(figures).filter((id) => id.startsWith(`${table}.`))
        : variants.map((text) => `${table}.${text}`);
    return suffixes;
  });
  return [...new Set(names)].filter((name) => Object.hasOwn(figures, name));
};

/** A share is not regulated as amounts are, so what fills its gaps is its latest value. */
const fillOf = ({ unit }: Figure, set: FigureSet, { gaps }: FigureChoice): Gaps =>
  typeof gaps === "string"
    ? gaps
    : unit.startsWith("DKK")
      ? { regulate: figureOf(set, gaps.regulate) }
      : "carryForward";

const rowsOf = (
  figure: Figure,
  set: FigureSet,
  choice: FigureChoice,
  last: PlainDate,
): readonly FigureValue[] => {
  const { asOf } = choice;
  if (asOf !== undefined) {
    const value = valueOn(figure, asOf);
    if (value === undefined) return [];
    const { to: _, ...rest } = value;
    return [{ ...rest, from: EARLIEST }];
  }
  const first = figure.values[0]?.from ?? last;
  if (choice.gaps === "refuse" || first > last) return figure.values;
  return figureSeries(figure, { from: first, to: last, gaps: fillOf(figure, set, choice) });
};

/** Figures as dated tables of a model, read as chosen, up to the last day that is needed. */
export const figureTables = (
  set: FigureSet,
  names: readonly string[],
  choice: FigureChoice,
  last: PlainDate,
): Readonly<Record<string, FigureTable>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const figure = set.figures[name];
      if (figure === undefined) return [];
      const { label, unit } = figure;
      return [
        [name, { by: "date", label, unit, rows: rowsOf(figure, set, choice, last) } satisfies FigureTable],
      ];
    }),
  );
