import { addDays, formatDate, type PlainDate } from "../calendar/index";
import { checkGiven, fail, is } from "../problems/index";
import { checkedDate } from "./checkedDate";
import { coverage } from "./coverage";
import { endedOn } from "./endedOn";
import { endedProblem } from "./endedProblem";
import type { Figure, FigureValue } from "./figure";
import { lastDay } from "./lastDay";
import { regulated } from "./regulated";
import { figureShape } from "./shapes";

/**
 * What stands in on days a figure has no value for.
 *
 * - `refuse`: nothing; the gap is an error
 * - `carryForward`: the value before the gap
 * - `regulate`: the value before the gap, raised every 1 January by another figure's per cent of that year
 */
export type Gaps = "refuse" | "carryForward" | { readonly regulate: Figure };

/** The days a series is asked for, and what fills its gaps. */
export interface SeriesOptions {
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
  /** `refuse` when left out. */
  readonly gaps?: Gaps;
}

const carried = (value: FigureValue, from: PlainDate, to: PlainDate): FigureValue => ({
  ...value,
  from,
  to,
  evidence: "assumption",
  note: `${value.value.replace(".", ",")} fra ${formatDate(value.from, "da")} er videreført`,
});

/** A figure's own values on the days asked for, each with its last day. */
const ownValues = (figure: Figure, from: PlainDate, to: PlainDate): (FigureValue & { to: PlainDate })[] =>
  figure.values.flatMap((value, index) => {
    const last = lastDay(figure, index);
    if (value.from > to || (last !== undefined && last < from)) return [];
    return [
      {
        ...value,
        from: value.from < from ? from : value.from,
        to: last === undefined || last > to ? to : last,
      },
    ];
  });

const figureSeriesTakes = () => ({
  figure: figureShape,
  options: is.options({ from: is.text, to: is.text, gaps: is.optional(is.anything) }),
});

/**
 * A figure's values on every day from one to another, in order and without gaps. By default a gap is an error;
 * what is filled in by choice is an `assumption`, and its note names the choice. A gap before the first value is
 * always an error: nothing is carried backwards. So is one past the last day of a law: what ended is not unknown.
 *
 * @param figure - the figure
 * @param options - the days, and what fills gaps
 * @returns values with first and last day, the figure's own unchanged but for the days asked for
 * @throws ProblemError `figure-gap`; `figure-ended`; `period-reversed`; for `regulate` also `regulation-not-percent`, and
 *   `regulation-year-missing` for a year the other figure has no per cent of
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { figureOf, figureSeries } from "traedesten/parameters";
 *
 * const rate = figureOf(denmarkFigures, "dagpenge.max");
 * figureSeries(rate, { from: "2022-01-01", to: "2024-12-31" }).map(({ value }) => value); // ["19351", "19728", "20359"]
 * figureSeries(rate, { from: "2026-01-01", to: "2027-12-31" }); // throws figure-gap
 * const carried = figureSeries(rate, { from: "2026-01-01", to: "2027-12-31", gaps: "carryForward" }).at(-1);
 * [carried?.from, carried?.value, carried?.evidence]; // ["2027-01-01", "22041", "assumption"]
 */
export const figureSeries = (figure: Figure, options: SeriesOptions): readonly FigureValue[] => {
  checkGiven(figureSeriesTakes, { figure, options });
  const { gaps = "refuse" } = options;
  const from = checkedDate(options.from);
  const to = checkedDate(options.to);
  if (to < from) fail({ code: "period-reversed", values: { from, until: to } });
  const filled = (before: FigureValue | undefined, first: PlainDate, last: PlainDate) => {
    const ended = endedOn(figure, last);
    if (ended !== undefined) {
      const after = addDays(ended.last, 1);
      fail(endedProblem(figure, ended, first < after ? after : first));
    }
    if (before === undefined || gaps === "refuse") {
      return fail({
        code: "figure-gap",
        found: first,
        expected: coverage(figure),
        values: { figure: figure.id },
      });
    }
    return gaps === "carryForward"
      ? [carried(before, first, last)]
      : regulated(before, gaps.regulate, first, last);
  };
  const rows: FigureValue[] = [];
  let before = figure.values.findLast((value) => value.from < from);
  let next = from;
  for (const value of ownValues(figure, from, to)) {
    if (next < value.from) rows.push(...filled(before, next, addDays(value.from, -1)));
    rows.push(value);
    before = figure.values.findLast((own) => own.from <= value.from);
    next = addDays(value.to, 1);
  }
  return next > to ? rows : [...rows, ...filled(before, next, to)];
};
