import { daysBetween, type PlainDate } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { decimalReader, numberReader, parametersOf } from "../../formula/index";
import { type Chance, type Schedule, type Segment, YEAR_DAYS } from "../../model/index";
import { fail } from "../../problems/index";

/** For whom, from when and in what steps a schedule is read. */
export interface Reading {
  readonly parameters: Readonly<Record<string, Decimal>>;
  /** The same in float64. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly segment: Segment;
  readonly entry?: PlainDate;
  readonly cycleDays: number;
}

/** A schedule made ready: which of its values holds, and what it is. */
export interface Timetable {
  readonly by: Schedule["by"];
  /** Cycles, in the schedule's own clock, from which another value holds. */
  readonly changes: readonly number[];
  /** Whether values differ from cycle to cycle, as formulas of `cycle` and `age` do. */
  readonly isMoving: boolean;
  readonly at: (cycle: number, inState: number) => Decimal | "rest";
  /** The same in float64, for runs. */
  readonly numberAt: (cycle: number, inState: number) => number | "rest";
  /** What it is read from. */
  readonly chanceAt: (cycle: number, inState: number) => Chance;
}

const MOVING = ["cycle", "age"];

const movesIn = (value: Chance): boolean =>
  value !== "rest" && parametersOf(value).some((name) => MOVING.includes(name));

/** The last of some rising numbers that is not above another. */
const lastBegun = (from: readonly number[], now: number): number => {
  let found = 0;
  while ((from[found + 1] ?? Number.POSITIVE_INFINITY) <= now) found += 1;
  return found;
};

/** The first cycle that begins on or after each date. */
const cyclesFrom = (dates: readonly PlainDate[], { entry, cycleDays }: Reading): readonly number[] => {
  const start = entry ?? fail({ code: "no-calendar" });
  return dates.map((date) => Math.max(0, Math.ceil(daysBetween(start, date) / cycleDays)));
};

/** The years from the start to the beginning of a cycle. */
const yearsAt = (cycle: number, { cycleDays }: Reading): Decimal =>
  new Decimal(cycle).times(cycleDays).div(YEAR_DAYS);

/** The first cycle that begins at or after each age; before any of them for an age already reached. */
const cyclesOfAges = (ages: readonly number[], reading: Reading): readonly number[] =>
  ages.map((age) =>
    new Decimal(age)
      .minus(reading.segment.age ?? 0)
      .times(YEAR_DAYS)
      .div(reading.cycleDays)
      .ceil()
      .toNumber(),
  );

/** The value of a formula for a segment in one cycle. */
const valueReader = (value: Chance, reading: Reading): ((cycle: number) => Decimal | "rest") => {
  const { parameters, segment } = reading;
  if (value === "rest") return () => "rest";
  const read = decimalReader(value);
  if (!movesIn(value)) {
    let known: Decimal | undefined;
    return () => {
      known ??= read({ parameters });
      return known;
    };
  }
  return (cycle) => {
    const age = segment.age === undefined ? {} : { age: yearsAt(cycle, reading).plus(segment.age) };
    return read({ parameters: { ...parameters, cycle: new Decimal(cycle), ...age } });
  };
};

/** The same in float64. */
const numberReaderOf = (value: Chance, reading: Reading): ((cycle: number) => number | "rest") => {
  const { numbers, segment, cycleDays } = reading;
  if (value === "rest") return () => "rest";
  const read = numberReader(value);
  if (!movesIn(value)) {
    let known: number | undefined;
    return () => {
      known ??= read({ parameters: numbers });
      return known;
    };
  }
  const parameters: Record<string, number> = Object.assign(Object.create(null), numbers);
  const start = segment.age === undefined ? undefined : Number(segment.age);
  return (cycle) => {
    parameters.cycle = cycle;
    if (start !== undefined) parameters.age = (cycle * cycleDays) / Number(YEAR_DAYS) + start;
    return read({ parameters });
  };
};

/** The cycles, in a schedule's own clock, from which its values hold. */
const changesOf = (schedule: Schedule, reading: Reading): readonly number[] => {
  if (schedule.by === "fromDate")
    return cyclesFrom(
      schedule.steps.map(({ from }) => from),
      reading,
    );
  const steps = schedule.steps.map(({ from }) => from);
  return schedule.by === "byAge" ? cyclesOfAges(steps, reading) : steps;
};

/** Makes a schedule ready to be read for one segment that starts on one day. */
export const timetable = (schedule: Schedule, reading: Reading): Timetable => {
  const { by, steps } = schedule;
  const changes = changesOf(schedule, reading);
  const values = steps.map(({ value }) => valueReader(value, reading));
  const numbers = steps.map(({ value }) => numberReaderOf(value, reading));
  const begun = (cycle: number, inState: number): number =>
    lastBegun(changes, by === "inState" ? inState : cycle);
  return {
    by,
    changes,
    isMoving: steps.some(({ value }) => movesIn(value)),
    at: (cycle, inState) => values[begun(cycle, inState)]?.(cycle) ?? "rest",
    numberAt: (cycle, inState) => numbers[begun(cycle, inState)]?.(cycle) ?? "rest",
    chanceAt: (cycle, inState) => steps[begun(cycle, inState)]?.value ?? "rest",
  };
};
