import { addDays, compareDates, type Period, type PlainDate } from "../../calendar/index";
import type { TableFormula } from "../../formula/index";
import type { FigureTable } from "../../model/index";
import { own } from "../../own";
import {
  endedOn,
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

/** Gaps are filled to the last day that is needed, and none past the end of the law that set the values before it. */
const lastToFill = (figure: Figure, needed: PlainDate): PlainDate => {
  const ended = endedOn(figure, needed);
  return ended === undefined ? needed : ended.last;
};

/** What stands in for a figure on the one day that is asked for; nothing where its law had ended or none came before. */
const filledOn = (
  figure: Figure,
  set: FigureSet,
  choice: FigureChoice,
  day: PlainDate,
): FigureValue | undefined => {
  const isBefore = figure.values.some(({ from }) => from < day);
  if (choice.gaps === "refuse" || !isBefore || endedOn(figure, day) !== undefined) return undefined;
  return figureSeries(figure, { from: day, to: day, gaps: fillOf(figure, set, choice) })[0];
};

const rowsOf = (
  figure: Figure,
  set: FigureSet,
  choice: FigureChoice,
  { from, until }: Period,
): readonly FigureValue[] => {
  const { asOf } = choice;
  if (asOf !== undefined) {
    const value = valueOn(figure, asOf) ?? filledOn(figure, set, choice, asOf);
    if (value === undefined) return [];
    const { to: _, ...rest } = value;
    return [{ ...rest, from: EARLIEST }];
  }
  const last = lastToFill(figure, addDays(until, -1));
  const earliest = figure.values[0]?.from ?? until;
  const first = earliest > from ? earliest : from;
  if (choice.gaps === "refuse" || first > last) return figure.values;
  const filled = figureSeries(figure, { from: first, to: last, gaps: fillOf(figure, set, choice) }).filter(
    (row) => valueOn(figure, row.from) === undefined,
  );
  return [...figure.values, ...filled].sort((a, b) => compareDates(a.from, b.from));
};

/**
 * Figures as dated tables of a model, read as chosen; gaps are filled on the days that are needed.
 *
 * @throws ProblemError `regulation-year-missing` when the series that is to fill them has a gap itself
 */
export const figureTables = (
  set: FigureSet,
  names: readonly string[],
  choice: FigureChoice,
  horizon: Period,
): Readonly<Record<string, FigureTable>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const figure = own(set.figures, name);
      if (figure === undefined) return [];
      const { label, unit } = figure;
      return [
        [name, { by: "date", label, unit, rows: rowsOf(figure, set, choice, horizon) } satisfies FigureTable],
      ];
    }),
  );
