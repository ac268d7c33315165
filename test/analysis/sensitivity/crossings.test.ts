import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossingsOf, type Found, type GainAt, pays } from "../../../src/analysis/sensitivity/crossings";

/** A plain function as a gain, made of about as much money as it ever comes to. */
const gainOf =
  (of: (value: number) => number, size = 1): GainAt =>
  (value) => ({ gain: of(value), size });

/** The same where only some values have one. */
const where =
  (has: (value: number) => boolean, of: (value: number) => number): GainAt =>
  (value) =>
    has(value) ? { gain: of(value), size: 1 } : undefined;

const ABOVE = "paysAbove";
const BELOW = "paysBelow";

const directions = (found: readonly Found[]) => found.map(({ direction }) => direction);
const near = (found: number | undefined, wanted: number, most = 1e-9): void =>
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(most);

describe("a gain that passes nothing", () => {
  it("twice does so at both roots of a parabola, in two directions", () => {
    const { found, paysFirst, gaps } = crossingsOf(
      gainOf((x) => (x - 0.2) * (x - 0.7)),
      0,
      1,
      32,
    );
    expect(directions(found)).toEqual([BELOW, ABOVE]);
    near(found[0]?.value, 0.2);
    near(found[1]?.value, 0.7);
    expect([paysFirst, gaps, found.map(({ isJump }) => isJump)]).toEqual([true, [], [false, false]]);
  });

  it("three times does so at three", () => {
    const cubic = gainOf((x) => (x + 3) * (x - 1.23) * (x - 4));
    const { found, paysFirst } = crossingsOf(cubic, -5, 5, 32);
    expect(directions(found)).toEqual([ABOVE, BELOW, ABOVE]);
    [-3, 1.23, 4].forEach((root, index) => {
      near(found[index]?.value, root);
    });
    expect(paysFirst).toBe(false);
  });

  it.each([
    [1, true],
    [-1, false],
  ])("never pays throughout or not at all: %d", (sign, paysFirst) => {
    const search = crossingsOf(
      gainOf((x) => sign * (1 + x * x)),
      -2,
      2,
      16,
    );
    expect(search).toEqual({ found: [], paysFirst, gaps: [] });
  });

  it.each([0.5, 0.503, 0.31])("by touching it from above still pays: at %d", (root) => {
    const search = crossingsOf(
      gainOf((x) => (x - root) ** 2),
      0,
      1,
      16,
    );
    expect(search).toEqual({ found: [], paysFirst: true, gaps: [] });
  });

  it.each([0.5, 0.503, 0.31, 0.1, 1 / 3])("by touching it from below pays there alone: at %d", (root) => {
    for (const power of [2, 4])
      for (const steps of [3, 16, 32]) {
        const { found, paysFirst } = crossingsOf(
          gainOf((x) => -(Math.abs(x - root) ** power)),
          0,
          1,
          steps,
        );
        expect([paysFirst, directions(found)]).toEqual([false, ["touches"]]);
        // Whatever is nothing but rounding is as near to the root.
        near(found[0]?.value, root, power === 2 ? 1e-6 : 1e-3);
      }
    const kink = crossingsOf(
      gainOf((x) => -Math.abs(x - root)),
      0,
      1,
      16,
    );
    expect(directions(kink.found)).toEqual(["touches"]);
    near(kink.found[0]?.value, root);
  });

  it("at an end of the range pays at that end", () => {
    const rising = crossingsOf(
      gainOf((x) => x - 1),
      0,
      1,
      8,
    );
    expect(rising.found).toMatchObject([{ direction: ABOVE, value: 1, isJump: false }]);
    const falling = crossingsOf(
      gainOf((x) => -x),
      0,
      1,
      8,
    );
    expect(falling.found).toMatchObject([{ direction: BELOW, isJump: false }]);
    near(falling.found[0]?.value, 0, 1e-12);
    expect(falling.paysFirst).toBe(true);
  });

  it("exactly at a value that is looked at is found once", () => {
    const { found } = crossingsOf(
      gainOf((x) => x - 0.25),
      0,
      1,
      8,
    );
    expect(found).toMatchObject([{ value: 0.25, direction: ABOVE, isJump: false }]);
  });

  it("within rounding of the money it is made of counts as nothing", () => {
    expect(pays({ gain: -1e-14, size: 1 })).toBe(true);
    expect(pays({ gain: -1e-11, size: 1 })).toBe(false);
    expect(pays({ gain: -1e-8, size: 1e6 })).toBe(true);
    expect(pays({ gain: 0, size: 0 })).toBe(true);
  });
});

describe("a gain that jumps", () => {
  it.each([0.3, 1 / 3, 0.5, 0.9999])("does so between two values next to each other: at %d", (at) => {
    const { found } = crossingsOf(
      gainOf((x) => (x >= at ? 1 : -1)),
      0,
      1,
      16,
    );
    expect(found).toMatchObject([{ direction: ABOVE, isJump: true }]);
    const [{ value = 0, beside = 0 } = {}] = found;
    expect(beside).toBeLessThan(at);
    expect(value).toBeGreaterThanOrEqual(at);
    expect(value - beside).toBeLessThanOrEqual(1e-9);
  });

  it("downwards pays on the lower side, whatever the heights of both", () => {
    const anyHeight = fc.double({ min: 1e-3, max: 1, noNaN: true });
    const heights = fc.tuple(anyHeight, anyHeight);
    const anyAt = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const property = fc.property(anyAt, heights, fc.boolean(), (at, [yes, no], isRising) => {
      const { found } = crossingsOf(
        gainOf((x) => ((isRising ? x >= at : x <= at) ? yes : -no)),
        0,
        1,
        16,
      );
      expect(found).toMatchObject([{ direction: isRising ? ABOVE : BELOW, isJump: true }]);
      const [{ value = 0, beside = 0 } = {}] = found;
      expect(isRising ? value >= at && beside < at : value <= at && beside > at).toBe(true);
      expect(Math.abs(value - beside)).toBeLessThanOrEqual(1e-9);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("is no jump where it is only steep", () => {
    const { found } = crossingsOf(
      gainOf((x) => Math.tanh(1e4 * (x - 0.4321))),
      0,
      1,
      16,
    );
    expect(found).toMatchObject([{ direction: ABOVE, isJump: false }]);
    near(found[0]?.value, 0.4321);
  });

  it("and passes nothing elsewhere has both", () => {
    // Falls evenly, and loses half at once on the way up again.
    const saw = (x: number): number => x - 0.25 - (x >= 0.6 ? 0.5 : 0);
    const { found } = crossingsOf(gainOf(saw), 0, 1, 32);
    expect(found.map(({ direction, isJump }) => [direction, isJump])).toEqual([
      [ABOVE, false],
      [BELOW, true],
      [ABOVE, false],
    ]);
    [0.25, 0.6, 0.75].forEach((root, index) => {
      near(found[index]?.value, root);
    });
  });
});

describe("values that a model has none for", () => {
  it("are told to their edges, and what lies inside of these is found", () => {
    const search = crossingsOf(
      where(
        (x) => x < 0.3 || x > 0.71,
        (x) => (x - 0.1) * (x - 0.9),
      ),
      0,
      1,
      16,
    );
    expect(directions(search.found)).toEqual([BELOW, ABOVE]);
    near(search.found[0]?.value, 0.1);
    near(search.found[1]?.value, 0.9);
    expect(search.gaps).toHaveLength(1);
    near(search.gaps[0]?.from, 0.3);
    near(search.gaps[0]?.until, 0.71);
  });

  it("hide no change close to where they begin", () => {
    const { found, gaps, paysFirst } = crossingsOf(
      where(
        (x) => x < 0.7499,
        (x) => x - 0.7498,
      ),
      0,
      1,
      4,
    );
    expect([directions(found), paysFirst]).toEqual([[ABOVE], false]);
    near(found[0]?.value, 0.7498);
    expect(gaps).toHaveLength(1);
    near(gaps[0]?.from, 0.7499);
    expect(gaps[0]?.until).toBe(1);
  });

  it("may come first, last, or between two changes", () => {
    const first = crossingsOf(
      where(
        (x) => x >= 0.2,
        (x) => x - 0.21,
      ),
      0,
      1,
      10,
    );
    expect(first.gaps.map(({ from }) => from)).toEqual([0]);
    near(first.gaps[0]?.until, 0.2);
    expect(directions(first.found)).toEqual([ABOVE]);
    near(first.found[0]?.value, 0.21);
    // From one side of what is not known to the other is no change anybody has seen.
    const across = crossingsOf(
      where(
        (x) => Math.abs(x - 0.5) > 0.15,
        (x) => x - 0.5,
      ),
      0,
      1,
      16,
    );
    expect(across).toMatchObject({ found: [], paysFirst: false });
    expect(across.gaps).toHaveLength(1);
  });

  it("may be all of them, or come and go", () => {
    expect(crossingsOf(() => undefined, 0, 1, 8)).toEqual({ found: [], gaps: [{ from: 0, until: 1 }] });
    const bands = where(
      (x) => Math.floor(x * 5) % 2 === 0,
      () => 1,
    );
    const { found, gaps, paysFirst } = crossingsOf(bands, 0, 0.999, 32);
    expect([found, paysFirst]).toEqual([[], true]);
    expect(gaps).toHaveLength(2);
    [0.2, 0.4, 0.6, 0.8].forEach((edge, index) => {
      near(index % 2 === 0 ? gaps[index / 2]?.from : gaps[(index - 1) / 2]?.until, edge);
    });
  });
});

describe("a turn between two values that are looked at", () => {
  it("is found where it dips below nothing", () => {
    const dip = gainOf((x) => (x - 0.503) ** 2 - 1e-5);
    const { found, paysFirst } = crossingsOf(dip, 0, 1, 16);
    expect([directions(found), paysFirst]).toEqual([[BELOW, ABOVE], true]);
    near(found[0]?.value, 0.503 - Math.sqrt(1e-5));
    near(found[1]?.value, 0.503 + Math.sqrt(1e-5));
  });

  it("is found where it rises above nothing", () => {
    const peak = gainOf((x) => 1e-5 - (x - 0.503) ** 2);
    const { found, paysFirst } = crossingsOf(peak, 0, 1, 16);
    expect([directions(found), paysFirst]).toEqual([[ABOVE, BELOW], false]);
  });

  it("is found wherever it lies, close to either end too, and however little it dips", () => {
    const anyTurn = fc.double({ min: 0.003, max: 0.997, noNaN: true });
    const anyDepth = fc.integer({ min: 3, max: 18 }).map((halves) => 10 ** (-halves / 2));
    const property = fc.property(anyTurn, anyDepth, fc.boolean(), (turn, depth, isPeak) => {
      const half = Math.sqrt(depth);
      const roots = [turn - half, turn + half].filter((root) => root > 0 && root < 1);
      // A step is a sixteenth, and the end of the range is looked at a 64th of it from the end.
      fc.pre(
        [turn - half, turn + half].every((root) => Math.abs(root) > 0.001 && Math.abs(root - 1) > 0.001),
      );
      const sign = isPeak ? -1 : 1;
      const { found } = crossingsOf(
        gainOf((x) => sign * ((x - turn) ** 2 - depth)),
        0,
        1,
        16,
      );
      expect(found).toHaveLength(roots.length);
      roots.forEach((root, index) => {
        near(found[index]?.value, root, 1e-6);
      });
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe("a change right beside an end of the range", () => {
  it.each([
    ["first", (x: number) => (x - 0.0003) * (x - 0.03), [BELOW, ABOVE], 0.0003],
    ["last", (x: number) => (x - 0.9997) * (x - 0.97), [BELOW, ABOVE], 0.9997],
  ] as const)("is seen with the one that takes it back: %s", (_, of, wanted, root) => {
    const { found } = crossingsOf(gainOf(of), 0, 1, 16);
    expect(directions(found)).toEqual(wanted);
    near(found.find(({ value }) => Math.abs(value - root) < 1e-6)?.value, root);
  });
});

/** Where a function changes between paying and not, seen in equal steps. */
const scan = (of: GainAt, from: number, until: number, steps: number) => {
  const changes: { readonly from: number; readonly until: number; readonly direction: string }[] = [];
  const valueAt = (step: number): number => (step === steps ? until : from + ((until - from) * step) / steps);
  const isPaying = (step: number): boolean => {
    const at = of(valueAt(step));
    return at !== undefined && pays(at);
  };
  for (let step = 1; step <= steps; step++)
    if (isPaying(step) !== isPaying(step - 1))
      changes.push({
        from: valueAt(step - 1),
        until: valueAt(step),
        direction: isPaying(step) ? ABOVE : BELOW,
      });
  return changes;
};

/** All that a scan ten times finer sees is found, in the same order and directions. */
const missesNone = (of: GainAt, from: number, until: number): void => {
  const { found } = crossingsOf(of, from, until, 32);
  const seen = scan(of, from, until, 320);
  const fine = (until - from) / 320;
  // Three changes in two steps may be one to those who look at every step.
  const crowded = scan(of, from, until, 3200).map((change) => change.from);
  fc.pre(
    crowded.every((value, index) => (crowded[index + 2] ?? Number.POSITIVE_INFINITY) - value > 22 * fine),
  );
  // A dip too narrow for the scan may be found all the same: those two belong together.
  // What touches nothing begins and ceases to pay at once.
  const others = found.flatMap(({ value, direction }) =>
    (direction === "touches" ? [ABOVE, BELOW] : [direction]).map((each) => ({ value, direction: each })),
  );
  for (const change of seen) {
    const index = others.findIndex(
      ({ value, direction }) =>
        direction === change.direction && value >= change.from - fine && value <= change.until + fine,
    );
    if (index < 0) expect(found).toBe(seen);
    others.splice(index, 1);
  }
  expect(others.length % 2).toBe(0);
  for (let pair = 0; pair < others.length; pair += 2) {
    const [one, two] = others.slice(pair, pair + 2);
    expect(one?.direction).not.toBe(two?.direction);
    expect(Math.abs((one?.value ?? 0) - (two?.value ?? 9))).toBeLessThanOrEqual(2 * fine);
  }
  for (const { value, beside } of found) {
    const [yes, no] = [of(value), of(beside)];
    expect([yes !== undefined && pays(yes), no !== undefined && pays(no)]).toEqual([true, false]);
    expect(value >= from && value <= until && beside >= from && beside <= until).toBe(true);
  }
};

describe("no change is missed that a scan ten times finer finds", () => {
  const some = fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000);

  it("in polynomials of degree five and less", () => {
    const coefficients = fc.array(some, { minLength: 2, maxLength: 6 });
    const property = fc.property(coefficients, some, (all, shift) => {
      const of = (x: number): number => all.reduceRight((sum, each) => sum * (x - shift) + each, 0);
      const size = all.reduce((sum, each) => sum + Math.abs(each), 0);
      missesNone(gainOf(of, size), -1.1, 1.3);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("in polynomials by their roots, most of them closer than a step", () => {
    const roots = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    const property = fc.property(roots, fc.constantFrom(-1, 1), (all, sign) => {
      const sorted = all.toSorted((a, b) => a - b);
      fc.pre(sorted.every((root, index) => (sorted[index + 1] ?? 9) - root > 1e-3));
      missesNone(
        gainOf((x) => all.reduce((product, root) => product * (x - root), sign)),
        -1.1,
        1.3,
      );
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("in sums of waves longer than an eighth of the range", () => {
    const wave = fc.record({
      height: some,
      perRange: fc.double({ min: 0.1, max: 8, noNaN: true }),
      phase: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const property = fc.property(fc.array(wave, { minLength: 1, maxLength: 3 }), some, (waves, level) => {
      const of = (x: number): number =>
        waves.reduce(
          (sum, { height, perRange, phase }) => sum + height * Math.sin(2 * Math.PI * (perRange * x + phase)),
          level / 2,
        );
      missesNone(gainOf(of, 4), 0, 1);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("in steps wider than those it is looked at in", () => {
    const anySteps = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 20 });
    const property = fc.property(anySteps, (heights) => {
      const of = (x: number): number =>
        (heights[Math.min(heights.length - 1, Math.floor(x * heights.length))] ?? 0) + 0.5;
      missesNone(gainOf(of, 10), 0, 1);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
