import { Decimal } from "../../../src/decimal";
import type { Cell } from "../../../src/exposure/index";
import { readDecimal, tablesOf } from "../../../src/formula/index";
import type { Model, Strategy } from "../../../src/model/index";
import { parameterValues } from "../../../src/program/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { dated, horizonOf } from "../../model/inCalendar";
import { follow, type Person, type Seen } from "./oracleFollow";

export type Reach = "until" | "followUp";

/** Sums by text: `strategy|kind|of|segment|step|after|month` for cells, `strategy|of|segment|after|date` for events. */
export interface OracleSums {
  readonly cells: ReadonlyMap<string, Decimal>;
  readonly events: ReadonlyMap<string, Decimal>;
  /** Entrants by day and segment. */
  readonly entrants: ReadonlyMap<string, Decimal>;
}

/** What engine and oracle both call a cell and an event. */
export const cellKey = (
  strategy: string,
  kind: string,
  of: string,
  segment: string | undefined,
  step: string | undefined,
  after: number | undefined,
  month: string,
): string => [strategy, kind, of, segment ?? "", step ?? "", after ?? "", month].join("|");

export const eventKey = (
  strategy: string,
  of: string,
  segment: string | undefined,
  after: number | undefined,
  date: string,
): string => [strategy, of, segment ?? "", after ?? "", date].join("|");

/** The name of a row of the engine's. */
export const keyOf = ({ strategy, kind, of, segment, step, after, month, date }: Cell): string =>
  kind === "event" || kind === "firstEntry"
    ? eventKey(strategy, of, segment, after, dated(date))
    : cellKey(strategy, kind, of, segment, step, after, dated(month));

const add = (sums: Map<string, Decimal>, key: string, value: Decimal): void => {
  sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(value));
};

/** 1970-01-05 was a Monday. */
const nextMonday = (day: number): number => day + ((4 - (day % 7) + 7) % 7);

const readsSteps = ({ flows }: Strategy): boolean =>
  flows.some(({ amount }) => tablesOf(amount).some(({ key }) => key.by === "date" && key.variant === "step"));

/** Room for what rounding in decimals adds to a caseload that comes out whole. */
const ROUNDING = 1e-9;

/** Adds up a cohort group by group: every start of every segment is followed by itself. */
export const oracle = (model: Model, reach: Reach): OracleSums => {
  const { cohort, strategies, segments } = model;
  const horizon = horizonOf(model);
  if (cohort === undefined) throw new Error("no cohort");
  const { cycleDays, refill } = cohort;
  const parameters = parameterValues(model);
  const read = (formula: Parameters<typeof readDecimal>[0]): Decimal => readDecimal(formula, { parameters });
  const followUp = read(cohort.followUp).toNumber();
  const delay = cohort.delay === undefined ? 0 : read(cohort.delay).toNumber();
  const [from, until] = [dayNumber(horizon.from), dayNumber(horizon.until)];
  const shareOf = (index: number): Decimal => {
    const share = segments[index]?.share;
    return share === undefined ? new Decimal(1) : read(share);
  };

  // Who starts when. All starts lie whole cycles apart; one between two waits for the next.
  const mondays = [
    ...cohort.entries.map(({ date }) => date),
    ...(refill === undefined ? [] : [refill.first]),
  ].map((date) => nextMonday(dayNumber(dated(date)) + delay));
  const first = Math.min(...mondays);
  const counts = new Map<number, Decimal>();
  const enter = (day: number, count: Decimal): void => {
    let start = first;
    while (start < day) start += cycleDays;
    if (start < until) counts.set(start, count.plus(counts.get(start) ?? 0));
  };
  cohort.entries.forEach(({ count }, index) => {
    enter(mondays[index] as number, read(count));
  });
  if (refill !== undefined) {
    const strategy = strategies.find(({ id }) => id === refill.strategy) as Strategy;
    const places = strategy.capacity.find(({ id }) => id === refill.capacity);
    enter(
      mondays.at(-1) as number,
      new Decimal(
        places?.kind === "places" ? readDecimal(places.count, { parameters: parameterValues(model) }) : 0,
      ),
    );
    const last = dayNumber(refill.lastStart);
    const vacancies = new Map<number, Decimal>();
    let vacant = new Decimal(0);
    for (let start = first; start <= last; start += cycleDays) {
      vacant = vacant.plus(vacancies.get(start) ?? 0);
      if (vacant.gt(0)) {
        enter(start, vacant);
        vacant = new Decimal(0);
      }
      const count = counts.get(start);
      if (count === undefined) continue;
      segments.forEach((segment, index) => {
        const cycles = Math.floor((last - start) / cycleDays);
        const { seen } = follow({ model, strategy, segment, start, cycles });
        for (const { cycle, leaving } of seen) {
          const day = start + (cycle + 1) * cycleDays;
          vacancies.set(
            day,
            leaving
              .times(count)
              .times(shareOf(index))
              .plus(vacancies.get(day) ?? 0),
          );
        }
      });
    }
  }

  const cells = new Map<string, Decimal>();
  const events = new Map<string, Decimal>();
  const entrants = new Map<string, Decimal>();
  for (const [start, count] of counts)
    segments.forEach(({ id }, index) => {
      add(entrants, `${dateOf(start)}|${id}`, count.times(shareOf(index)));
    });

  const afterAt = (cycle: number): number | undefined =>
    reach === "until" ? undefined : new Decimal(cycle * cycleDays).div("365.25").floor().toNumber();
  /** How much of a day of a cycle is looked at, counted from the cycle's first: a follow-up ends within one. */
  const partOf = (cycle: number, day: number): number =>
    reach === "until" ? 1 : Math.min(1, Math.max(0, followUp - cycle * cycleDays - day));
  const isDayIn = (day: number): boolean => reach === "followUp" || (day >= from && day < until);

  for (const strategy of strategies) {
    const clock =
      readsSteps(strategy) && cohort.clockStart !== undefined && model.clock !== undefined
        ? model.clock
        : undefined;
    const stepOf = ({ state, counted }: Person): string | undefined =>
      clock?.counts.includes(state)
        ? clock.steps.findLast(({ fromWeek }) => fromWeek <= counted)?.step
        : undefined;
    const caseloads = strategy.dynamics?.caseloads ?? [];
    /** Staff needed in a calendar cycle, by caseload and cycle since the start. */
    const staff = new Map<number, Map<string, Map<number, Decimal>>>();

    const addSeen = (
      start: number,
      segment: string,
      count: Decimal,
      { cycle, persons, events: found }: Seen,
    ) => {
      const begin = start + cycle * cycleDays;
      const after = afterAt(cycle);
      for (const [person, mass] of persons) {
        const here = mass.times(count);
        for (let day = begin; day < begin + cycleDays; day++) {
          const part = partOf(cycle, day - begin);
          if (!isDayIn(day) || part === 0) continue;
          const month = dateOf(day).slice(0, 7);
          const state = cellKey(strategy.id, "state", person.state, segment, stepOf(person), after, month);
          add(cells, state, here.times(part));
          if (person.phase === "") continue;
          const phase = cellKey(strategy.id, "phase", person.phase, segment, undefined, after, month);
          add(cells, phase, here.times(part));
        }
        for (const { id, of, citizensPerStaff } of caseloads) {
          const times = of.filter((name) => name === person.state || name === person.phase).length;
          if (times === 0) continue;
          const byId = staff.get(begin) ?? new Map<string, Map<number, Decimal>>();
          const byOwn = byId.get(id) ?? new Map<number, Decimal>();
          byOwn.set(
            cycle,
            here
              .times(times)
              .div(read(citizensPerStaff))
              .plus(byOwn.get(cycle) ?? 0),
          );
          byId.set(id, byOwn);
          staff.set(begin, byId);
        }
      }
      const end = begin + cycleDays - 1;
      const isSeen = reach === "until" ? isDayIn(end) : (cycle + 1) * cycleDays <= followUp;
      if (isSeen)
        for (const [of, many] of found)
          add(events, eventKey(strategy.id, of, segment, after, dateOf(end)), many.times(count));
    };

    for (const [start, all] of counts)
      segments.forEach((segment, index) => {
        const count = all.times(shareOf(index));
        const days = reach === "until" ? until - start : followUp;
        const cycles = Math.ceil(days / cycleDays);
        const { begun, seen } = follow({ model, strategy, segment, start, cycles, clock });
        for (const of of begun)
          add(events, eventKey(strategy.id, of, segment.id, afterAt(0), dateOf(start)), count);
        for (const one of seen) addSeen(start, segment.id, count, one);
      });

    /** Puts the staff of some who are there on part of a day, rounded over all of them where it is whole. */
    const addStaff = (
      id: string,
      there: readonly (readonly [cycle: number, staff: Decimal])[],
      day: number,
      part: number,
    ): void => {
      const all = there.reduce((sum, [, some]) => sum.plus(some), new Decimal(0));
      if (all.isZero() || part === 0) return;
      const whole = caseloads.find((caseload) => caseload.id === id)?.whole === true;
      const needed = whole ? all.minus(ROUNDING).ceil() : all;
      for (const [cycle, some] of there) {
        const month = dateOf(day).slice(0, 7);
        const key = cellKey(strategy.id, "staff", id, undefined, undefined, afterAt(cycle), month);
        add(cells, key, some.times(part).times(needed).div(all));
      }
    };
    for (const [begin, byId] of staff)
      for (const [id, byOwn] of byId)
        for (let day = begin; day < begin + cycleDays; day++) {
          if (!isDayIn(day)) continue;
          // Until the follow-up of some ends, and after.
          const part = Math.min(...[...byOwn.keys()].map((cycle) => partOf(cycle, day - begin)));
          const after = [...byOwn].filter(([cycle]) => partOf(cycle, day - begin) === 1);
          addStaff(id, [...byOwn], day, part);
          addStaff(id, after, day, 1 - part);
        }
  }
  return { cells, events, entrants };
};
