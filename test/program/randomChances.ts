import fc from "fast-check";
import type { Clock, ClockStart } from "../../src/model/index";
import type { Chances } from "../../src/program/index";

/** States, the chances of moving between them, and a clock that they drive. */
export interface Moving {
  readonly states: readonly string[];
  readonly startState: number;
  readonly chances: Chances;
  readonly clock: Clock;
  readonly start: ClockStart;
  readonly cycles: number;
}

/** Out of each state some moves; likelier or not with the cycles since the start and in the state. */
const anyChances = (size: number): fc.Arbitrary<Chances> =>
  fc
    .tuple(
      ...Array.from({ length: size }, () =>
        fc.record({
          depth: fc.constantFrom(0, 0, 1, 3),
          change: fc.integer({ min: 1, max: 6 }),
          arrows: fc.array(fc.tuple(fc.nat(size - 1), fc.constantFrom(0, 1, 4, 30)), { maxLength: 3 }),
        }),
      ),
    )
    .map((out) => ({
      depths: out.map(({ depth }) => depth),
      targets: out.map(({ arrows }) => arrows.map(([to]) => to)),
      moves: (state, cycle, inState) => {
        const { arrows = [], change = 0 } = out[state] ?? {};
        const p = arrows.map(([, weight]) => weight / (cycle < change ? 100 : 120 + 7 * inState));
        return { to: arrows.map(([to]) => to), p, stay: 1 - p.reduce((sum, some) => sum + some, 0) };
      },
      until: (state, cycle) => {
        const change = out[state]?.change ?? 0;
        return cycle < change ? change : Number.POSITIVE_INFINITY;
      },
    }));

const anyClock = (states: readonly string[]): fc.Arbitrary<Clock> =>
  fc
    .record({
      kinds: fc.tuple(...states.map(() => fc.constantFrom("counts", "counts", "resets", "neither"))),
      gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      from: fc.nat(1),
      weeks: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ kinds, gaps, from, weeks }) => {
      let fromWeek = from - (gaps[0] ?? 0);
      return {
        id: "clock",
        counts: states.filter((_, state) => kinds[state] === "counts"),
        resets: states.filter((_, state) => kinds[state] === "resets"),
        steps: gaps.map((gap, index) => {
          fromWeek += gap;
          return { fromWeek, step: String(index + 1) };
        }),
        reset: { weeks, window: 1000 },
      };
    });

/** Up to five states with random moves, and a clock that some of them drive. */
export const anyMoving: fc.Arbitrary<Moving> = fc.integer({ min: 1, max: 5 }).chain((size) => {
  const states = Array.from({ length: size }, (_, state) => `s${state}`);
  return fc.record({
    states: fc.constant(states),
    startState: fc.nat(size - 1),
    chances: anyChances(size),
    clock: anyClock(states),
    start: fc.record({ counted: fc.nat(20), resetting: fc.nat(7) }),
    cycles: fc.integer({ min: 1, max: 40 }),
  });
});
