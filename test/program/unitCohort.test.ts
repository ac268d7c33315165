import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, chanceProblems, chancesOf } from "../../src/program/index";
import { leavingOf, type UnitInput, unitCohort } from "../../src/program/unitCohort";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { horizonOf } from "../model/inCalendar";

/** One entrant of each strategy and segment of a random model, some phases of whom hold places. */
const anyInputs: fc.Arbitrary<readonly UnitInput[]> = fc
  .tuple(anyCohortModel, fc.integer({ min: 1, max: 30 }))
  .filter(([model]) => chanceProblems(model).length === 0)
  .map(([model, cycles]) =>
    model.strategies.flatMap((strategy) =>
      model.segments.map((segment) => {
        const { clock, cohort, states } = model;
        const clockStart = cohort?.clockStart;
        return {
          states: states.map(({ id }) => id),
          startState: states.findIndex(({ id }) => id === cohort?.state),
          phases: strategy.dynamics?.phases ?? [],
          events: strategy.dynamics?.events ?? [],
          firstEntries: cohort?.outcomes ?? [],
          holding: new Set([1, 3]),
          chances: chancesOf({ model, strategy, segment, entry: horizonOf(model).from }),
          cycles: Math.min(cycles, 5),
          bands: bandsOf(model, strategy)(segment, Math.min(cycles, 5)),
          withEnds: clockStart === undefined,
          ...(clock === undefined || clockStart === undefined ? {} : { clock, clockStart }),
        };
      }),
    ),
  );

const sum = (of: Float64Array): number => of.reduce((all, value) => all + value, 0);

describe("unitCohort", () => {
  it("has a row for each cycle, in which one entrant is somewhere", () => {
    const property = fc.property(anyInputs, (inputs) => {
      for (const input of inputs) {
        const { cycles, widths, states, phases, events, leaving, begun, ends } = unitCohort(input);
        expect(cycles).toBe(input.cycles);
        for (const all of [states, ...(ends === undefined ? [] : [ends.states])]) {
          expect(all).toHaveLength(cycles * widths.states);
          for (let cycle = 0; cycle < cycles; cycle++) {
            const row = all.subarray(cycle * widths.states, (cycle + 1) * widths.states);
            expect(Math.abs(sum(row) - 1)).toBeLessThan(1e-12);
          }
        }
        expect(phases).toHaveLength(cycles * widths.phases);
        expect(events).toHaveLength(cycles * widths.events);
        expect(begun).toHaveLength(widths.events);
        expect(leaving).toHaveLength(cycles);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("ends each cycle as the next begins", () => {
    const property = fc.property(anyInputs, (inputs) => {
      for (const { clock: _, ...input } of inputs) {
        const { widths, states, ends } = unitCohort({ ...input, withEnds: true });
        expect(ends?.states.slice(0, -widths.states)).toEqual(states.slice(widths.states));
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

/** The same entrant, what lies past some cycles in a state put far beyond or right after them. */
const pastAt = (input: UnitInput, past: number): UnitInput => {
  const { cycles, chances } = input;
  const put = (cycle: number): number => (cycle > cycles ? past : cycle);
  return {
    ...input,
    chances: { ...chances, depths: chances.depths.map((depth) => Math.max(depth, past)) },
    phases: input.phases.map((phase) => {
      const { window } = phase;
      if (window?.by !== "inState") return phase;
      const { until = past } = window;
      return { ...phase, window: { ...window, from: put(window.from), until: put(until + cycles) } };
    }),
  };
};

describe("cycles in a state that nobody can be there for", () => {
  it("change nothing, and cost nothing: what lies past the last cycle may lie anywhere", () => {
    const property = fc.property(anyInputs, (inputs) => {
      for (const input of inputs)
        expect(unitCohort(pastAt(input, 1e9))).toEqual(unitCohort(pastAt(input, input.cycles + 1)));
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe("leavingOf", () => {
  it("is who leaves a place in the whole unit cohort, bit for bit", () => {
    const property = fc.property(anyInputs, (inputs) => {
      for (const input of inputs) {
        const [found, { leaving }] = [leavingOf(input), unitCohort(input)];
        expect(found.every((value, cycle) => Object.is(value, leaving[cycle]))).toBe(true);
        expect(found).toHaveLength(leaving.length);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
