import { daysInMonth, MONTH_ATOMS } from "../../calendar/index";
import type { ExposurePeriod, Strategy } from "../../model/index";
import type { UnitCohort } from "../../program/index";
import { type KeyColumns, keyColumns } from "./columns";
import { type Alike, alikeIn, isSeen } from "./dated";
import type { Run } from "./run";
import type { Spreader } from "./spreader";
import type { UndatedRun } from "./undated";

/** So much of a cycle of a unit cohort lies in a period: cycles, periods and counts side by side. */
export interface Weighing {
  readonly cycle: ArrayLike<number>;
  readonly period: ArrayLike<number>;
  readonly count: ArrayLike<number>;
}

/** Citizens of one segment who live alike, and where the cycles they live lie in time. */
export interface Lived {
  /** Its number. */
  readonly segment: number;
  /** The share of the entrants that it is; counts are of all of them. */
  readonly share: number;
  readonly unit: UnitCohort;
  readonly columns: KeyColumns;
  /** Days, of those there at the start of each cycle and, without a calendar, at its end. */
  readonly lasting: Weighing;
  readonly ending?: Weighing;
  /** What the start itself brings, and what happens at the end of each cycle; set out when it is asked for. */
  readonly moments: () => { readonly begun: Weighing; readonly happening: Weighing };
}

/**
 * A strategy's citizens before anything is added up: for sums that are asked again and again, where a cohort by month and
 * state would be made to be added up at once.
 */
export interface Living {
  readonly lived: readonly Lived[];
  /** What the periods are known by: the same name, the same periods. */
  readonly name: string;
  readonly periods: () => readonly LivedPeriod[];
}

/** A period with the atoms of a month that one of its days is. */
export interface LivedPeriod {
  readonly period: ExposurePeriod;
  readonly atoms: number;
}

/** Periods of a calendar: every month by time since the start, then the first and last day of every cycle. */
const datedPeriods = (run: Run): readonly LivedPeriod[] => {
  const { months, parts, pieces, firstDay, cohort, dateOf, reach } = run;
  const since = (after: number) => (reach === "followUp" ? { after } : {});
  const afters = Array.from({ length: parts }, (_, after) => after);
  const lasting = months.flatMap(({ month, period }) =>
    afters.map((after) => ({
      period: { month, period, ...since(after) },
      atoms: MONTH_ATOMS / daysInMonth(month),
    })),
  );
  const moments = pieces.flatMap((_, cycle) => {
    const day = firstDay + cycle * cohort.cycleDays;
    return [day, day + cohort.cycleDays - 1].flatMap((each) => {
      const date = dateOf(each);
      const month = date.slice(0, 7);
      const atoms = MONTH_ATOMS / daysInMonth(month);
      return afters.map((after) => ({ period: { month, date, ...since(after) }, atoms }));
    });
  });
  return [...lasting, ...moments];
};

/** What happens, and when. */
const momentsOf = (run: Run, { starts: some }: Alike): ReturnType<Lived["moments"]> => {
  const { starts, cycles, pieces, months, afters, parts, firstDay, from, until, cohort } = run;
  const base = months.length * parts;
  const isIn = (day: number): boolean => day >= from && day < until;
  const room = (most: number) => ({
    cycle: new Int32Array(most),
    period: new Int32Array(most),
    count: new Float64Array(most),
    length: 0,
  });
  type Room = ReturnType<typeof room>;
  const add = (to: Room, cycle: number, period: number, count: number): void => {
    to.cycle[to.length] = cycle;
    to.period[to.length] = period;
    to.count[to.length] = count;
    to.length += 1;
  };
  const filled = ({ cycle, period, count, length }: Room): Weighing => ({
    cycle: cycle.subarray(0, length),
    period: period.subarray(0, length),
    count: count.subarray(0, length),
  });
  const [first, later] = [room(some.length), room(some.length * cycles)];
  const seen = Array.from({ length: cycles }, (_, cycle) => isSeen(run, cycle)).lastIndexOf(true) + 1;
  for (const start of some) {
    const count = starts.counts[start] ?? 0;
    const day = firstDay + start * cohort.cycleDays;
    if (isIn(day)) add(first, 0, base + 2 * start * parts, count);
    for (let cycle = 0; cycle < Math.min(seen, pieces.length - start); cycle++)
      if (isIn(day + (cycle + 1) * cohort.cycleDays - 1))
        add(later, cycle, base + (2 * (start + cycle) + 1) * parts + (afters[cycle] as number), count);
  }
  return { begun: filled(first), happening: filled(later) };
};

/** A strategy's citizens by the calendar. */
export const datedLiving = (run: Run, strategy: Strategy, spreadOf: Spreader): Living => {
  const { program, shares, starts, pieces } = run;
  // Segments that move alike start alike.
  const known = new Map<UnitCohort, Pick<Lived, "lasting" | "moments">>();
  const timesOf = (alike: Alike): Pick<Lived, "lasting" | "moments"> => {
    const found = known.get(alike.unit);
    if (found !== undefined) return found;
    const { cycle, row, count } = spreadOf(alike.starts);
    let moments: ReturnType<Lived["moments"]> | undefined;
    const made = {
      lasting: { cycle, period: row, count },
      moments: () => {
        moments ??= momentsOf(run, alike);
        return moments;
      },
    };
    known.set(alike.unit, made);
    return made;
  };
  return {
    name: `${starts.first} ${pieces.length} ${run.cycles} ${run.parts}`,
    periods: () => datedPeriods(run),
    lived: program.model.segments.flatMap((segment, number) =>
      alikeIn(run, strategy.id, number).map((alike) => {
        const { unit } = alike;
        const columns = keyColumns(program.model, strategy, segment.id, unit);
        return { segment: number, share: shares[number] ?? 0, unit, columns, ...timesOf(alike) };
      }),
    ),
  };
};

/** A strategy's citizens without a calendar: each cycle has its start and its end, and everything happens at one. */
export const undatedLiving = (run: UndatedRun, strategy: Strategy): Living => {
  const { program, points, shares, size } = run;
  const { cycles, times, days } = points;
  const units = run.unitsOf(strategy);
  const all = Array.from({ length: cycles }, (_, cycle) => cycle);
  const weighing = (end: 0 | 1, count: (cycle: number) => number): Weighing => ({
    cycle: all,
    period: all.map((cycle) => 2 * cycle + end),
    count: all.map(count),
  });
  const happening = weighing(1, () => size);
  const [lasting, ending] = [0, 1].map((end) =>
    weighing(end as 0 | 1, (cycle) => size * (days[cycle]?.[end as 0 | 1] ?? 0)),
  ) as [Weighing, Weighing];
  return {
    name: "",
    periods: () =>
      all.flatMap((cycle) =>
        [0, 1].map((end) => ({ period: { cycle, time: times[cycle + end] ?? "0" }, atoms: 1 })),
      ),
    lived: program.model.segments.map((segment, number) => {
      const unit = units(number).cohort();
      return {
        segment: number,
        share: shares[number] ?? 0,
        unit,
        columns: keyColumns(program.model, strategy, segment.id, unit),
        lasting,
        ending,
        moments: () => ({ begun: { cycle: [0], period: [0], count: [size] }, happening }),
      };
    }),
  };
};
