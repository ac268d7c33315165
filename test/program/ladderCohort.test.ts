import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ladderCohort } from "../../src/program/ladderCohort";
import { generatedRow, interpretedRow, type LadderForm } from "../../src/program/ladderRow";
import { ladderCohort as denseLadder } from "./denseLadder";
import { anyMoving, type Moving } from "./randomChances";

const generated = (form: LadderForm) => {
  const row = generatedRow(form);
  if (row === undefined) throw new Error("no code was made");
  return row;
};

const differing = (found: Float64Array, wanted: Float64Array): number =>
  found.findIndex((value, index) => !Object.is(value, wanted[index]));

const mass = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0);

describe("ladderCohort", () => {
  it("is what a table of every place of the clock gives", () => {
    const property = fc.property(anyMoving, (moving) => {
      const found = ladderCohort(moving);
      const wanted = denseLadder(moving);
      const width = moving.states.length * (moving.clock.steps.length + 1);
      expect(found).toHaveLength(width * moving.cycles);
      found.forEach((value, index) => {
        const other = wanted[Math.floor(index / width)]?.[index % width] ?? Number.NaN;
        expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12);
      });
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("loses nobody", () => {
    const property = fc.property(anyMoving, (moving) => {
      const rows = ladderCohort(moving);
      const width = rows.length / moving.cycles;
      for (let cycle = 0; cycle < moving.cycles; cycle++)
        expect(Math.abs(mass(rows.subarray(cycle * width, (cycle + 1) * width)) - 1)).toBeLessThan(1e-12);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("gives the same bits by code made for it and by reading what it is", () => {
    const property = fc.property(anyMoving, (moving) => {
      const found = ladderCohort(moving, generated);
      expect(differing(found, ladderCohort(moving, interpretedRow))).toBe(-1);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("the order of additions", () => {
  // Of three that come to one place in a week, two are lost in the rounding of the third when added one by one.
  const [large, small] = [1, 2 ** -53];
  const form: LadderForm = {
    nodes: 3,
    begin: Int32Array.from([0, 1, 2, 3]),
    to: Int32Array.from([0, 0, 0]),
    kinds: Uint8Array.from([1, 1, 1]),
    width: 1,
  };

  it.each([
    ["interpreted", interpretedRow],
    ["generated", generated],
  ])("is from the lower node to the higher, then to what is there: %s", (_name, rowOf) => {
    const cells = Float64Array.from([large, small, small, large, 0, 0]);
    const sums = new Float64Array(3);
    rowOf(form)(cells, Float64Array.from([1, 1, 1]), sums, 0, 0, 3, 0);
    // (1 + tiny) + tiny is 1; that is added to the 1 that was there.
    expect([...cells]).toEqual([0, 0, 0, 2, 0, 0]);
    const turned = Float64Array.from([small, small, large, large, 0, 0]);
    rowOf(form)(turned, Float64Array.from([1, 1, 1]), sums, 0, 0, 3, 0);
    // (tiny + tiny) + 1 is more than 1, and so is what comes of it with another 1.
    expect(turned[3]).toBe(1 + (1 + 2 ** -52));
    expect([...sums]).toEqual([large + small, small + small, small + large]);
  });
});

/** A place that answers every wish for code with an error. */
const refusing = (error: Error) =>
  class {
    constructor() {
      throw error;
    }
  };

/** The same with a clock of its own, for which no function has been written yet. */
const anew = (moving: Moving): Moving => ({ ...moving, clock: { ...moving.clock } });

describe("where code may not be made from text", () => {
  const [moving] = fc.sample(anyMoving, { numRuns: 1, seed: 46 }) as [Moving];

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("the form is read instead, with the same result", () => {
    const wanted = ladderCohort(moving);
    vi.stubGlobal("Function", refusing(new EvalError("code generation from strings is not allowed")));
    expect(differing(ladderCohort(anew(moving)), wanted)).toBe(-1);
  });

  it("any other error is not hidden", () => {
    vi.stubGlobal("Function", refusing(new SyntaxError("unexpected")));
    expect(() => ladderCohort(anew(moving))).toThrow(SyntaxError);
  });
});
