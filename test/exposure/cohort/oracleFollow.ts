import { Decimal } from "../../../src/decimal";
import type { Clock, Happening, Phase } from "../../../src/model/index";
import { type Ways, type Whose, waysOf } from "./oracleChances";

/** Where somebody stands: exactly one line of the dense table. */
export interface Person {
  readonly state: string;
  readonly inState: number;
  /** The phase that holds, or nothing. */
  readonly phase: string;
  /** Weeks counted, the current one included, and whole weeks towards starting over. */
  readonly counted: number;
  readonly whole: number;
  /** Outcomes had already, in order of name. */
  readonly had: string;
}

/** Told of one cycle: who is where in it, and what happens at its end. */
export interface Seen {
  readonly cycle: number;
  readonly persons: readonly (readonly [person: Person, count: Decimal])[];
  /** How many of each event, by the end of the cycle. */
  readonly events: ReadonlyMap<string, Decimal>;
  /** Who leave the phases that hold places. */
  readonly leaving: Decimal;
}

const keyOf = (person: Person): string => JSON.stringify(person);

/** One week of the clock in a state. */
const tick = (clock: Clock | undefined, state: string, counted: number, whole: number) => {
  if (clock === undefined) return { counted, whole };
  if (clock.counts.includes(state)) {
    const most = clock.steps.at(-1)?.fromWeek ?? 0;
    return { counted: Math.min(counted + 1, most), whole };
  }
  if (!clock.resets.includes(state) || counted === 0) return { counted, whole };
  return whole + 1 >= clock.reset.weeks ? { counted: 0, whole: 0 } : { counted, whole: whole + 1 };
};

const phaseAt = (phases: readonly Phase[], state: string, cycle: number, inState: number): string =>
  phases.find(({ in: states, window }) => {
    const now = window?.by === "inState" ? inState : cycle;
    return (
      states.includes(state) &&
      now >= (window?.from ?? 0) &&
      now < (window?.until ?? Number.POSITIVE_INFINITY)
    );
  })?.id ?? "";

/** Whether a phase would have ended with this cycle for whoever stayed. */
const wasOver = (phases: readonly Phase[], { phase, inState }: Person, cycle: number): boolean => {
  const window = phases.find(({ id }) => id === phase)?.window;
  return window?.until === (window?.by === "inState" ? inState : cycle) + 1;
};

const happened = (
  { when }: Happening,
  before: Pick<Person, "state" | "phase"> | undefined,
  after: Person,
  over: boolean,
): boolean => {
  switch (when.kind) {
    case "entry":
      return before === undefined;
    case "move": {
      if (before === undefined || before.state === after.state) return false;
      const [left, came] = [
        (set: readonly string[]) => set.includes(before.state),
        (set: readonly string[]) => set.includes(after.state),
      ];
      if (when.from !== undefined && when.to !== undefined) return left(when.from) && came(when.to);
      if (when.to !== undefined) return came(when.to) && !left(when.to);
      return when.from !== undefined && left(when.from) && !came(when.from);
    }
    case "starts":
      return after.phase !== (before?.phase ?? "") && when.phases.includes(after.phase);
    default:
      return (
        before !== undefined &&
        before.phase !== after.phase &&
        when.phases.includes(before.phase) &&
        over === (when.kind === "completes")
      );
  }
};

/** What is followed: the clock only where prices read it. */
export interface Following extends Whose {
  readonly cycles: number;
  readonly clock?: Clock | undefined;
}

/** Whoever starts is followed cycle by cycle, as one person in expected values. */
export const follow = (
  whose: Following,
): { readonly begun: readonly string[]; readonly seen: readonly Seen[] } => {
  const { model, strategy, cycles, clock } = whose;
  const ways: Ways = waysOf(whose);
  const { phases = [], events = [] } = strategy.dynamics ?? {};
  const outcomes = model.cohort?.outcomes.filter(({ kind }) => kind === "firstEntry") ?? [];
  const { strategy: refilled, capacity } = model.cohort?.refill ?? {};
  const holds = (phase: string): boolean =>
    refilled === strategy.id &&
    phases.some(({ id, place }) => id === phase && place !== undefined && place === capacity);
  const startState = model.cohort?.state ?? "";
  const { counted = 0, resetting = 0 } = model.cohort?.clockStart ?? {};
  const first: Person = {
    state: startState,
    inState: 0,
    phase: phaseAt(phases, startState, 0, 0),
    ...tick(clock, startState, counted, counted > 0 ? resetting : 0),
    had: "",
  };
  let now = new Map<string, readonly [Person, Decimal]>([[keyOf(first), [first, new Decimal(1)]]]);
  const seen: Seen[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const next = new Map<string, readonly [Person, Decimal]>();
    const found = new Map<string, Decimal>();
    let leaving = new Decimal(0);
    const happen = (id: string, count: Decimal): void => {
      found.set(id, (found.get(id) ?? new Decimal(0)).plus(count));
    };
    const goes = (person: Person, state: string, count: Decimal): void => {
      if (count.isZero()) return;
      const inState = state === person.state ? person.inState + 1 : 0;
      const had = new Set(person.had === "" ? [] : person.had.split(" "));
      if (state !== person.state)
        for (const { id, states } of outcomes)
          if (states.includes(state) && !had.has(id)) {
            had.add(id);
            happen(id, count);
          }
      const after: Person = {
        state,
        inState,
        phase: phaseAt(phases, state, cycle + 1, inState),
        ...tick(clock, state, person.counted, person.whole),
        had: [...had].sort().join(" "),
      };
      for (const event of events)
        if (happened(event, person, after, wasOver(phases, person, cycle))) happen(event.id, count);
      if (holds(person.phase) && !holds(after.phase)) leaving = leaving.plus(count);
      if (!holds(person.phase) && holds(after.phase)) leaving = leaving.minus(count);
      const key = keyOf(after);
      next.set(key, [after, count.plus(next.get(key)?.[1] ?? 0)]);
    };
    for (const [person, count] of now.values()) {
      let stay = count;
      for (const { to, p } of ways(person.state, cycle, person.inState)) {
        const gone = count.times(p);
        stay = stay.minus(gone);
        goes(person, to, gone);
      }
      goes(person, person.state, stay);
    }
    seen.push({ cycle, persons: [...now.values()], events: found, leaving });
    now = next;
  }
  const begun = events.filter((event) => happened(event, undefined, first, false)).map(({ id }) => id);
  return { begun, seen };
};
