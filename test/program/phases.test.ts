import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Happening, Phase } from "../../src/model/index";
import { bandsOf, chanceProblems, chancesOf } from "../../src/program/index";
import { phasesOf } from "../../src/program/phases";
import { type UnitInput, unitCohort } from "../../src/program/unitCohort";
import { eventOf, phaseOf } from "../exposure/cohort/cohortModels";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { horizonOf } from "../model/inCalendar";

const KINDS = ["starts", "completes", "quits"] as const;

const anyWindow: fc.Arbitrary<Phase["window"]> = fc.option(
  fc
    .tuple(fc.constantFrom("sinceEntry", "inState"), fc.nat(4), fc.option(fc.integer({ min: 1, max: 5 })))
    .map(
      ([by, from, length]) => ({ by, from, ...(length === null ? {} : { until: from + length }) }) as const,
    ),
  { nil: undefined },
);

/** One entrant of a random model, with random phases that may hold at once, and what may happen to each. */
const anyInput: fc.Arbitrary<UnitInput> = fc
  .tuple(
    anyCohortModel,
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), anyWindow), {
      minLength: 2,
      maxLength: 5,
    }),
  )
  .filter(([model]) => chanceProblems(model).length === 0)
  .map(([model, cycles, drawn]) => {
    const [strategy] = model.strategies;
    const [segment] = model.segments;
    if (strategy === undefined || segment === undefined) throw new Error("an empty model");
    const states = model.states.map(({ id }) => id);
    const phases = drawn.map(([picked, window], index) =>
      phaseOf(`p${index}`, [...new Set(picked.map((each) => states[each % states.length] ?? ""))], window),
    );
    return {
      states,
      startState: states.indexOf(model.cohort?.state ?? ""),
      phases,
      events: phases.flatMap(({ id }) =>
        KINDS.map((kind): Happening => eventOf(`${kind} ${id}`, { kind, phases: [id] })),
      ),
      firstEntries: [],
      holding: new Set<number>(),
      chances: chancesOf({ model, strategy, segment, entry: horizonOf(model).from }),
      cycles,
      bands: {
        ...bandsOf(model, strategy)(segment, cycles),
        phases: phases.map(() => ({ sinceEntry: [0], inState: [0] })),
        events: [],
      },
      withEnds: true,
    };
  });

/** The same with one of its phases alone. */
const alone = (input: UnitInput, index: number): UnitInput => ({
  ...input,
  phases: input.phases.slice(index, index + 1),
  events: input.events.slice(3 * index, 3 * index + 3),
  bands: { ...input.bands, phases: input.bands.phases.slice(0, 1) },
});

const column = (of: Float64Array, width: number, at: number): readonly number[] =>
  Array.from({ length: of.length / width }, (_, row) => of[row * width + at] ?? Number.NaN);

const near = (a: readonly number[], b: readonly number[]): void => {
  expect(a).toHaveLength(b.length);
  a.forEach((value, row) => {
    expect(Math.abs(value - (b[row] ?? Number.NaN))).toBeLessThan(1e-12);
  });
};

describe("phases that hold at once", () => {
  it("count each as it would be alone: its time, and who starts, completes and quits it", () => {
    let met = 0;
    const property = fc.property(anyInput, (input) => {
      const all = unitCohort(input);
      const { at, of } = phasesOf(input.phases, input.states);
      if (input.states.some((_, state) => of(at(state, 0, 0)).length > 1)) met += 1;
      input.phases.forEach((_, index) => {
        const one = unitCohort(alone(input, index));
        near(column(all.phases, all.widths.phases, index), column(one.phases, 1, 0));
        near(
          column(all.ends?.phases ?? all.phases, all.widths.phases, index),
          column(one.ends?.phases ?? one.phases, 1, 0),
        );
        KINDS.forEach((_kind, kind) => {
          near(column(all.events, all.widths.events, 3 * index + kind), column(one.events, 3, kind));
          expect(all.begun[3 * index + kind]).toBe(one.begun[kind]);
        });
      });
    });
    fc.assert(property, { numRuns: 150 });
    expect(met).toBeGreaterThan(20);
  });

  it("are counted once for each that starts at the same time", () => {
    const property = fc.property(anyInput, (input) => {
      const both = input.phases.slice(0, 2).map(({ id }) => id);
      const together = unitCohort({ ...input, events: [eventOf("any", { kind: "starts", phases: both })] });
      const apart = unitCohort(input);
      near(
        column(together.events, 1, 0),
        column(apart.events, apart.widths.events, 0).map(
          (value, row) => value + (apart.events[row * apart.widths.events + 3] ?? Number.NaN),
        ),
      );
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("hold beside others, or only where none of them does, and sum to what they are without either", () => {
    const property = fc.property(anyInput, fc.boolean(), (input, swap) => {
      const [usual, ...others] = swap ? [...input.phases].reverse() : input.phases;
      if (usual === undefined) return;
      const beside = others.map(({ id }) => id);
      const parts = [true, false].map((hold) => ({
        ...usual,
        id: `${usual.id} ${hold}`,
        beside: { phases: beside, hold },
      }));
      const count = others.length + 3;
      const bands = {
        ...input.bands,
        phases: Array.from({ length: count }, () => ({ sinceEntry: [0], inState: [0] })),
      };
      const unit = unitCohort({ ...input, events: [], bands, phases: [usual, ...parts, ...others] });
      const [whole, within, rest] = [0, 1, 2].map((at) => column(unit.phases, unit.widths.phases, at));
      near(
        whole ?? [],
        (within ?? []).map((value, row) => value + (rest?.[row] ?? 0)),
      );
      const { at, of } = phasesOf([usual, ...parts, ...others], input.states);
      input.states.forEach((_, state) => {
        for (let cycle = 0; cycle < input.cycles; cycle++) {
          const held = of(at(state, cycle, 0));
          expect(held.includes(2)).toBe(held.includes(1) && held.some((phase) => phase > 3));
        }
      });
    });
    fc.assert(property, { numRuns: 100 });
  });
});
