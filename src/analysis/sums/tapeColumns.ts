import { pointsOf, STAFF_ROUNDING } from "../../exposure/index";
import type { Cohort, Cycles, Key, Model, Strategy } from "../../model/index";
import { yearsTo } from "../../model/index";
import {
  type Node,
  type TapeBuilder,
  type TapeParameters,
  type TapeUnit,
  tapeChances,
  tapeFormula,
  tapeUnit,
} from "../../program/index";

/** A quantity at one time: so many days (or 1) of what a node comes to. */
export interface TapePoint {
  readonly cycle: number;
  /** In years from the start; decimal text. */
  readonly time: string;
  readonly quantity: Node;
  readonly days: number;
}

/** The quantities of one key. */
export interface TapeColumn {
  readonly kind: Key["kind"];
  readonly of: string;
  /** The number of the segment; absent for staff and what is bought. */
  readonly segment?: number;
  /** How many there are of it. */
  readonly count: Node;
  readonly points: readonly TapePoint[];
}

/** What columns are written from. */
export interface TapeWriting {
  readonly builder: TapeBuilder;
  readonly model: Model;
  readonly horizon: Cycles;
  readonly cohort: Cohort | undefined;
  readonly parameters: TapeParameters;
  /** How many start. */
  readonly size: Node;
}

/** The entrant of each segment in one strategy. */
const unitsOf = (
  { builder, model, horizon, cohort, parameters }: TapeWriting,
  strategy: Strategy,
): readonly TapeUnit[] => {
  if (cohort === undefined || strategy.dynamics === undefined) return [];
  const { phases, events } = strategy.dynamics;
  const states = model.states.map(({ id }) => id);
  return model.segments.map((segment, number) => {
    const chances = tapeChances({
      builder,
      input: { model, strategy, segment },
      parameters: parameters.segments[number] ?? parameters.all,
      moved: parameters.moved,
    });
    return tapeUnit(builder, {
      states,
      startState: states.indexOf(cohort.state),
      phases,
      events,
      firstEntries: cohort.outcomes.filter(({ kind }) => kind === "firstEntry"),
      holding: new Set(),
      chances,
      cycles: horizon.cycles,
      withEnds: true,
      // Bands are told apart by the price of each cycle.
      bands: { states: [], phases: [], events: [] },
    });
  });
};

/** What one strategy buys and what its citizens live, key by key. */
export const tapeColumns = (writing: TapeWriting, strategy: Strategy): readonly TapeColumn[] => {
  const { builder, model, horizon, cohort, parameters, size } = writing;
  const { step, constant } = builder;
  const { times, days } = pointsOf(horizon);
  const one = constant(1);
  const nodeOf = (name: string): Node | undefined => parameters.all[name];
  const units = unitsOf(writing, strategy);
  const counts = model.segments.map(({ share }) =>
    share === undefined ? size : step("multiply", size, tapeFormula(share, { builder, nodeOf })),
  );
  /** At the start and at the end of each cycle. */
  const lasting = (start: (cycle: number) => Node, end: (cycle: number) => Node): readonly TapePoint[] =>
    days.flatMap(([first, last], cycle) => [
      { cycle, time: times[cycle] as string, quantity: start(cycle), days: first },
      { cycle, time: times[cycle + 1] as string, quantity: end(cycle), days: last },
    ]);
  const happening = (begun: number, events: (cycle: number) => Node): readonly TapePoint[] => [
    { cycle: 0, time: "0", quantity: constant(begun), days: 1 },
    ...days.map((_, cycle) => ({
      cycle,
      time: times[cycle + 1] as string,
      quantity: events(cycle),
      days: 1,
    })),
  ];
  const columns: TapeColumn[] = [];
  for (const bought of strategy.capacity) {
    if (bought.kind !== "times") continue;
    const points = bought.years.map((time) => {
      const cycle = Math.min(Math.floor(Number(time) / yearsTo(horizon, 1).toNumber()), horizon.cycles - 1);
      return { cycle, time, quantity: one, days: 1 };
    });
    columns.push({ kind: "times", of: bought.id, count: one, points });
  }
  const phases = strategy.dynamics?.phases ?? [];
  const happenings = [
    ...(strategy.dynamics?.events ?? []).map(({ id }) => ["event", id] as const),
    ...(cohort?.outcomes ?? []).flatMap(({ id, kind }) =>
      kind === "firstEntry" ? [["firstEntry", id] as const] : [],
    ),
  ];
  units.forEach((unit, segment) => {
    const common = { segment, count: counts[segment] as Node };
    const there = (of: "states" | "phases", column: number) =>
      lasting(
        (cycle) => unit[of][cycle]?.[column] as Node,
        (cycle) => unit.ends[of][cycle]?.[column] as Node,
      );
    model.states.forEach(({ id }, column) => {
      columns.push({ ...common, kind: "state", of: id, points: there("states", column) });
    });
    phases.forEach(({ id }, column) => {
      columns.push({ ...common, kind: "phase", of: id, points: there("phases", column) });
    });
    happenings.forEach(([kind, id], column) => {
      const events = (cycle: number) => unit.events[cycle]?.[column] as Node;
      columns.push({ ...common, kind, of: id, points: happening(unit.begun[column] ?? 0, events) });
    });
  });
  for (const { id, citizensPerStaff, of, whole } of strategy.dynamics?.caseloads ?? []) {
    const perStaff = tapeFormula(citizensPerStaff, { builder, nodeOf });
    const staff =
      (isEnd: boolean) =>
      (cycle: number): Node => {
        let sum = constant(0);
        units.forEach((unit, segment) => {
          const { states, phases: inPhases } = isEnd ? unit.ends : unit;
          let own = constant(0);
          for (const name of of) {
            const state = model.states.findIndex((each) => each.id === name);
            const phase = phases.findIndex((each) => each.id === name);
            const here = state >= 0 ? states[cycle]?.[state] : inPhases[cycle]?.[phase];
            if (here !== undefined) own = step("add", own, here);
          }
          const load = step("divide", step("multiply", own, counts[segment] as Node), perStaff);
          sum = step("add", sum, load);
        });
        return whole ? step("ceil", step("subtract", sum, constant(STAFF_ROUNDING))) : sum;
      };
    columns.push({ kind: "staff", of: id, count: one, points: lasting(staff(false), staff(true)) });
  }
  return columns;
};
