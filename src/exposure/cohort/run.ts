import {
  addDays,
  daysBetween,
  type MonthPeriod,
  monthPeriods,
  type Period,
  type PlainDate,
} from "../../calendar/index";
import { readDecimal } from "../../formula/index";
import { type Cohort, calendarOf, YEAR_DAYS } from "../../model/index";
import {
  type Program,
  type Starts,
  startsOf,
  type Unit,
  type UnitStore,
  type Units,
  unitsOf,
} from "../../program/index";
import { dayNumber } from "../week";
import { type Piece, piecesOf, spansOf } from "./spread";

/** Until when citizens are looked at: all to one day, or each as long from their own start. */
export type Reach = "until" | "followUp";

/** How citizens are looked at. */
export interface Looking {
  readonly reach: Reach;
  /** How many times a year time since a citizen's own start is told apart: once when left out, never when 0. */
  readonly perYear?: number;
  readonly units?: UnitStore;
  /** Calendars of a model that is looked at again and again, by when the first starts and how long it goes on. */
  readonly calendars?: Map<string, RunCalendar>;
}

/** The days that are looked at, whoever is there. */
export interface RunCalendar
  extends Pick<
    Run,
    | "firstDay"
    | "from"
    | "until"
    | "dateOf"
    | "pieces"
    | "lastPieces"
    | "restPieces"
    | "months"
    | "afters"
    | "parts"
    | "dates"
  > {}

/** What is common to all strategies of a run by the calendar. */
export interface Run {
  readonly program: Program;
  readonly cohort: Cohort;
  readonly reach: Reach;
  /** Days each is followed, or at most can be. */
  readonly days: number;
  readonly cycles: number;
  readonly starts: Starts;
  /** The share of the entrants that each segment is. */
  readonly shares: readonly number[];
  /** The first day anybody starts, and the days that are looked at, as day numbers. */
  readonly firstDay: number;
  readonly from: number;
  readonly until: number;
  /** The date of a day number that is looked at. */
  readonly dateOf: (day: number) => PlainDate;
  /** Days by month of each cycle from the first start. */
  readonly pieces: readonly (readonly Piece[])[];
  /**
   * The days of each cycle until the follow-up ends of those whose last it is, and its days after that; all and none,
   * where a follow-up is whole cycles.
   */
  readonly lastPieces: readonly (readonly Piece[])[];
  readonly restPieces: readonly (readonly Piece[])[];
  readonly months: readonly MonthPeriod[];
  /** Whole years (or other equal parts) since the start, by cycle; 0 for all when nobody is followed from their own. */
  readonly afters: readonly number[];
  /** How many of them are told apart. */
  readonly parts: number;
  /** The day of each start. */
  readonly dates: readonly PlainDate[];
  /** Unit cohorts by strategy. */
  readonly units: ReadonlyMap<string, Units>;
}

/** The share of the entrants that each segment is; one that says nothing is all of them. */
export const sharesOf = ({ model, parameters }: Program): readonly number[] =>
  model.segments.map(({ share }) =>
    share === undefined ? 1 : readDecimal(share, { parameters }).toNumber(),
  );

/** Places of the capacity that refills. */
const placesOf = ({ model: { strategies, cohort }, parameters }: Program): number => {
  const strategy = strategies.find(({ id }) => id === cohort?.refill?.strategy);
  const capacity = strategy?.capacity.find(({ id }) => id === cohort?.refill?.capacity);
  return capacity?.kind === "places" ? readDecimal(capacity.count, { parameters }).toNumber() : 0;
};

interface CalendarInput {
  readonly horizon: Period;
  readonly cycleDays: number;
  readonly days: number;
  readonly cycles: number;
  readonly reach: Reach;
  readonly perYear: number;
  readonly first: PlainDate;
  /** Cycles in which anybody may start. */
  readonly starts: number;
}

const runCalendar = ({
  horizon,
  cycleDays,
  days,
  cycles,
  reach,
  perYear,
  first,
  starts,
}: CalendarInput): RunCalendar => {
  const lastDays = reach === "until" ? cycleDays : days - (cycles - 1) * cycleDays;
  const length = starts + cycles;
  const firstDay = dayNumber(first);
  const period = {
    from: first < horizon.from ? horizon.from : first,
    until: reach === "until" ? horizon.until : addDays(first, length * cycleDays),
  };
  const months = monthPeriods(period);
  const from = dayNumber(period.from);
  const spans = spansOf(from, months);
  const dateOf = (day: number): PlainDate => {
    const month = spans.findIndex((span) => day < span.until);
    const of = months[month];
    if (of === undefined || day < from) return addDays(first, day - firstDay);
    const date = day - (spans[month]?.from ?? 0) + Number(of.period.from.slice(8));
    return `${of.month}-${String(date).padStart(2, "0")}`;
  };
  const isCut = lastDays < cycleDays;
  const pieces = piecesOf(firstDay, length, cycleDays, spans);
  const afters = Array.from({ length: cycles }, (_, cycle) =>
    reach === "until" ? 0 : Math.floor((cycle * cycleDays * perYear) / Number(YEAR_DAYS)),
  );
  return {
    firstDay,
    from,
    until: spans.at(-1)?.until ?? from,
    pieces,
    lastPieces: isCut ? piecesOf(firstDay, length, cycleDays, spans, lastDays) : pieces,
    restPieces: isCut ? piecesOf(firstDay + lastDays, length, cycleDays, spans, cycleDays - lastDays) : [],
    dateOf,
    months,
    afters,
    parts: (afters.at(-1) ?? 0) + 1,
    dates: Array.from({ length: starts }, (_, cycle) => dateOf(firstDay + cycle * cycleDays)),
  };
};

/** Sets out what all strategies of a model share: who starts when, and the calendar they are looked at in. */
export const runOf = (
  program: Program,
  cohort: Cohort,
  { reach, perYear = 1, units: store, calendars = new Map() }: Looking,
): Run => {
  const { model, parameters } = program;
  const horizon = calendarOf(model.horizon);
  const { cycleDays, refill } = cohort;
  const days =
    reach === "followUp"
      ? readDecimal(cohort.followUp, { parameters }).toNumber()
      : daysBetween(horizon.from, horizon.until);
  const cycles = Math.ceil(days / cycleDays);
  const shares = sharesOf(program);
  // Who leaves a place later than anybody is followed still leaves it to the next.
  const renewal = Math.max(cycles, Math.ceil(daysBetween(horizon.from, horizon.until) / cycleDays));
  const units = new Map(
    model.strategies.map((strategy) => [
      strategy.id,
      unitsOf(program, cohort, strategy, { cycles, renewal }, store),
    ]),
  );
  // Starts that live alike leave alike.
  const left = new Map<Unit | undefined, Float64Array>();
  const leaving = (start: PlainDate): Float64Array => {
    const own = shares.map((_, segment) => units.get(refill?.strategy ?? "")?.(segment, start));
    const found = left.get(own[0]);
    if (found !== undefined) return found;
    const sum = new Float64Array(renewal);
    shares.forEach((share, segment) => {
      const leave = own[segment]?.leaving();
      for (let cycle = 0; cycle < renewal; cycle++)
        sum[cycle] = (sum[cycle] as number) + share * (leave?.[cycle] ?? 0);
    });
    left.set(own[0], sum);
    return sum;
  };
  const starts = startsOf({ horizon, cohort, parameters, places: placesOf(program), leaving });
  const key = `${starts.first} ${starts.counts.length} ${days} ${perYear} ${reach}`;
  const calendar =
    calendars.get(key) ??
    runCalendar({
      horizon,
      cycleDays,
      days,
      cycles,
      reach,
      perYear,
      first: starts.first,
      starts: starts.counts.length,
    });
  calendars.set(key, calendar);
  return { program, cohort, reach, days, cycles, starts, shares, ...calendar, units };
};
