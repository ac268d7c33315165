import type { Phase } from "../model/index";

/**
 * Which phases hold, as the number of a set of them: 0 is none, a number up to as many as there are is that phase alone
 * (from 1), and greater ones are several at once, in the order they are met.
 */
export interface Phases {
  /** For each state, the cycles in it that phases tell apart. */
  readonly depths: readonly number[];
  readonly at: (state: number, cycle: number, inState: number) => number;
  /** The phases of a set, by number from 1. */
  readonly of: (set: number) => readonly number[];
  /** Cycles since the start in which a phase may hold that did not before, or the other way about. */
  readonly changes: ReadonlySet<number>;
  /** Whether a phase that holds in a cycle is over after it, for those who stay in its states. */
  readonly endsAfter: (phase: number, cycle: number, inState: number) => boolean;
}

/** Sets of phases by number; each is made of one that is there already and one phase more. */
const setsOf = (count: number) => {
  const sets: (readonly number[])[] = [[], ...Array.from({ length: count }, (_, phase) => [phase + 1])];
  const known = new Map<string, number>();
  return {
    of: (set: number): readonly number[] => sets[set] ?? [],
    and: (set: number, phase: number): number => {
      if (set === 0) return phase;
      const key = `${set} ${phase}`;
      const found = known.get(key) ?? sets.push([...(sets[set] ?? []), phase]) - 1;
      known.set(key, found);
      return found;
    },
  };
};

/** Reads the phases of a strategy, several of which may hold at once. */
export const phasesOf = (phases: readonly Phase[], states: readonly string[]): Phases => {
  const byState = states.map((id) =>
    phases.flatMap((phase, index) => (phase.in.includes(id) ? [{ phase, number: index + 1 }] : [])),
  );
  const { of, and } = setsOf(phases.length);
  const clock = ({ window }: Phase, cycle: number, inState: number): number =>
    window?.by === "inState" ? inState : cycle;
  const isWithin = (phase: Phase, cycle: number, inState: number): boolean => {
    const now = clock(phase, cycle, inState);
    const { from = 0, until = Number.POSITIVE_INFINITY } = phase.window ?? {};
    return from <= now && now < until;
  };
  return {
    depths: byState.map((found) =>
      Math.max(
        0,
        ...found.flatMap(({ phase: { window } }) =>
          window?.by === "inState" ? [window.from, window.until ?? 0] : [],
        ),
      ),
    ),
    changes: new Set(
      phases.flatMap(({ window }) =>
        window?.by === "sinceEntry"
          ? [window.from, ...(window.until === undefined ? [] : [window.until])]
          : [],
      ),
    ),
    at: (state, cycle, inState) => {
      const here = byState[state] ?? [];
      const others = ({ beside }: Phase): boolean =>
        here.some(
          ({ phase }) => beside?.phases.includes(phase.id) === true && isWithin(phase, cycle, inState),
        );
      let set = 0;
      for (const { phase, number } of here)
        if (
          isWithin(phase, cycle, inState) &&
          (phase.beside === undefined || others(phase) === phase.beside.hold)
        )
          set = and(set, number);
      return set;
    },
    of,
    endsAfter: (number, cycle, inState) => {
      const phase = phases[number - 1];
      return phase !== undefined && clock(phase, cycle, inState) + 1 === phase.window?.until;
    },
  };
};
