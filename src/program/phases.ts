import type { Phase } from "../model/index";

/** Which phase holds, by number from 1; 0 is none. */
export interface Phases {
  /** For each state, the cycles in it that phases tell apart. */
  readonly depths: readonly number[];
  readonly at: (state: number, cycle: number, inState: number) => number;
  /** Cycles since the start in which a phase may hold that did not before, or the other way about. */
  readonly changes: ReadonlySet<number>;
  /** Whether a phase that holds in a cycle is over after it, for those who stay in its states. */
  readonly endsAfter: (phase: number, cycle: number, inState: number) => boolean;
}

/** Reads the phases of a strategy. At most one holds at a time, so their order does not matter. */
export const phasesOf = (phases: readonly Phase[], states: readonly string[]): Phases => {
  const byState = states.map((id) =>
    phases.flatMap((phase, index) => (phase.in.includes(id) ? [{ phase, number: index + 1 }] : [])),
  );
  const clock = ({ window }: Phase, cycle: number, inState: number): number =>
    window?.by === "inState" ? inState : cycle;
  const holds = (phase: Phase, cycle: number, inState: number): boolean => {
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
    at: (state, cycle, inState) =>
      byState[state]?.find(({ phase }) => holds(phase, cycle, inState))?.number ?? 0,
    endsAfter: (number, cycle, inState) => {
      const phase = phases[number - 1];
      return phase !== undefined && clock(phase, cycle, inState) + 1 === phase.window?.until;
    },
  };
};
