import {
  addDays,
  daysBetween,
  type MonthPeriod,
  monthPeriods,
  type Period,
  type PlainDate,
} from "../../calendar/index";
import type { Decimal } from "../../decimal";
import { readDecimal } from "../../formula/index";
import { type Cohort, calendarOf, type Model, parameterValues, YEAR_DAYS } from "../../model/index";
import { dayNumber } from "../week";
import { addRow } from "./addRow";
import { type Piece, piecesOf } from "./spread";
import { type Starts, startsOf } from "./starts";
import { type UnitStore, type Units, unitsOf } from "./units";

/** Until when citizens are looked at: all to one day, or each as long from their own start. */
export type Reach = "until" | "followUp";

/** What is common to all strategies of a run. */
export interface Run {
  readonly model: Model;
  readonly reach: Reach;
  readonly parameters: Readonly<Record<string, Decimal>>;
  readonly cycleDays: number;
  /** Days each is followed, or at most can be. */
  readonly days: number;
  readonly cycles: number;
  readonly starts: Starts;
  readonly shares: readonly number[];
  /** From the first start to the last day that counts. */
  readonly period: Period;
  /** The first day anybody starts, as a day number. */
  readonly firstDay: number;
  readonly pieces: readonly (readonly Piece[])[];
  readonly months: readonly MonthPeriod[];
  /** Whole years (or other equal parts) since the start, by cycle; one for all when nobody is followed from their own. */
  readonly afterOf: (cycle: number) => number;
  readonly afters: number;
  /** Unit cohorts by strategy. */
  readonly units: ReadonlyMap<string, Units>;
}

/** The share of the entrants that each segment is; one that says nothing is all of them. */
export const sharesOf = (
  { segments }: Model,
  parameters: Readonly<Record<string, Decimal>>,
): readonly number[] =>
  segments.map(({ share }) => (share === undefined ? 1 : readDecimal(share, { parameters }).toNumber()));

/** Places of the capacity that refills. */
const placesOf = ({ strategies, cohort }: Model, parameters: Readonly<Record<string, Decimal>>): number => {
  const strategy = strategies.find(({ id }) => id === cohort?.refill?.strategy);
  const capacity = strategy?.capacity.find(({ id }) => id === cohort?.refill?.capacity);
  return capacity?.kind === "places" ? readDecimal(capacity.count, { parameters }).toNumber() : 0;
};

/** Sets out what all strategies of a model share: who starts when, and the calendar they are looked at in. */
export const runOf = (
  model: Model,
  cohort: Cohort,
  reach: Reach,
  { units: store, perYear = 1 }: { readonly units?: UnitStore; readonly perYear?: number } = {},
): Run => {
  const horizon = calendarOf(model.horizon);
  const { cycleDays } = cohort;
  const parameters = parameterValues(model);
  const days =
    reach === "followUp"
      ? readDecimal(cohort.followUp, { parameters }).toNumber()
      : daysBetween(horizon.from, horizon.until);
  const cycles = Math.ceil(days / cycleDays);
  const unitsFor = (length: number): ReadonlyMap<string, Units> =>
    new Map(
      model.strategies.map((strategy) => [strategy.id, unitsOf(model, cohort, strategy, length, store)]),
    );
  const units = unitsFor(cycles);
  const shares = sharesOf(model, parameters);
  // Who leaves a place later than anybody is followed still leaves it to the next.
  const renewal = Math.max(cycles, Math.ceil(daysBetween(horizon.from, horizon.until) / cycleDays));
  const refilling = renewal === cycles ? units : unitsFor(renewal);
  const leaving = (start: PlainDate): Float64Array => {
    const sum = new Float64Array(renewal);
    const of = refilling.get(cohort.refill?.strategy ?? "");
    shares.forEach((share, index) => {
      addRow(sum, 0, of?.(index, start).leaving, share);
    });
    return sum;
  };
  const starts = startsOf({ horizon, cohort, parameters, places: placesOf(model, parameters), leaving });
  const length = starts.counts.length + cycles;
  const end = addDays(starts.first, length * cycleDays);
  const period = {
    from: starts.first < horizon.from ? horizon.from : starts.first,
    until: reach === "until" ? horizon.until : end,
  };
  const months = monthPeriods(period);
  const afterOf = (cycle: number): number =>
    reach === "until" ? 0 : Math.floor((cycle * cycleDays * perYear) / Number(YEAR_DAYS));
  return {
    model,
    reach,
    parameters,
    cycleDays,
    days,
    cycles,
    starts,
    shares,
    period,
    pieces: piecesOf(starts.first, length, cycleDays, months),
    months,
    firstDay: dayNumber(starts.first),
    afterOf,
    afters: afterOf(cycles - 1) + 1,
    units,
  };
};
