import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "../../../src/decimal";
import { type Cell, type CohortExposure, cells, cohort } from "../../../src/exposure/index";
import { binary, number } from "../../../src/formula/index";
import { ACCRUALS, type Accrual, type Model, RATIOS, type Transition } from "../../../src/model/index";
import { daysIn, happenings } from "../kinds";
import { armOf, moveOf, phaseOf, probability, rate } from "./cohortModels";
import { anyUndated } from "./randomUndated";
import { accruedAs, CYCLE_DAYS, cyclesOf, undatedModel } from "./undatedModels";
import { undatedCellKey, undatedEventKey, undatedOracle } from "./undatedOracle";

const summed = (pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

const cellSums = (exposure: CohortExposure): ReadonlyMap<string, number> =>
  summed(
    daysIn(exposure).map((cell) => {
      if (cell.cycle === undefined) throw new Error("dated");
      const { strategy, kind, of, segment, cycle, time, quantity } = cell;
      return [undatedCellKey(strategy, kind, of, segment, cycle, time), quantity];
    }),
  );

const eventSums = (exposure: CohortExposure): ReadonlyMap<string, number> =>
  summed(
    happenings(exposure).map((event) => {
      if (event.cycle === undefined) throw new Error("dated");
      const { strategy, of, segment, cycle, time, quantity } = event;
      return [undatedEventKey(strategy, of, segment, cycle, time), quantity];
    }),
  );

const entrantSums = ({ entrants }: CohortExposure): ReadonlyMap<string, number> =>
  summed(entrants.map(({ segment, count }) => [segment, count]));

/** The same to 1e-12 of the sum, key by key. */
const alike = (found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number | Decimal>): void => {
  const size = [...wanted.values()].reduce<number>((sum, count) => sum + Math.abs(Number(count)), 0);
  for (const key of new Set([...found.keys(), ...wanted.keys()])) {
    const [one, other] = [found.get(key) ?? 0, Number(wanted.get(key) ?? 0)];
    if (!(Math.abs(one - other) <= 1e-12 * size)) expect(`${key}: ${one}`).toBe(`${key}: ${other}`);
  }
};

const daysOf = (model: Model, wanted: (cell: Cell) => boolean): number =>
  daysIn(cohort(model)).reduce((sum, cell) => (wanted(cell) ? sum + cell.quantity : sum), 0);

describe("a cohort without a calendar", () => {
  it("is what dense tables of moves come to, cell by cell and event by event", () => {
    const property = fc.property(anyUndated, ({ model, horizon }) => {
      const found = cohort(model);
      const wanted = undatedOracle(model, horizon);
      for (const kind of ["state", "phase", "staff"]) {
        const ofKind = <Value>(sums: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
          new Map([...sums].filter(([key]) => key.split("|")[1] === kind));
        alike(ofKind(cellSums(found)), ofKind(wanted.cells));
      }
      alike(eventSums(found), wanted.events);
      alike(entrantSums(found), wanted.entrants);
    });
    fc.assert(property, { numRuns: 25 });
  });

  it("is somewhere: person-days in the states are those of the entrants, cycle by cycle", () => {
    const property = fc.property(anyUndated, ({ model, horizon }) => {
      const found = cohort(model);
      const { entrants } = found;
      const wanted = new Map<string, number>();
      for (const { id } of model.strategies)
        for (const { segment, count } of entrants)
          for (let cycle = 0; cycle < horizon.cycles; cycle++)
            wanted.set(`${id}|${segment}|${cycle}`, count * Number(horizon.cycleDays));
      alike(
        summed(
          cells(found).flatMap(({ strategy, kind, segment, cycle, quantity }) =>
            kind === "state" ? [[`${strategy}|${segment}|${cycle}`, quantity] as const] : [],
          ),
        ),
        wanted,
      );
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("has nothing of a calendar, and counts each cycle at one of its two ends", () => {
    const property = fc.property(anyUndated, ({ model, horizon }) => {
      const found = cohort(model);
      const years = Number(horizon.cycleDays) / 365.25;
      for (const cell of cells(found)) {
        for (const name of ["month", "period", "date", "after"]) expect(cell).not.toHaveProperty(name);
        if (cell.cycle === undefined) throw new Error("dated");
        const ends = [cell.cycle, cell.cycle + 1].map((point) => point * years);
        const nearest = Math.min(...ends.map((end) => Math.abs(end - Number(cell.time))));
        expect(nearest).toBeLessThan(1e-12 * horizon.cycles * years);
        expect(cell.cycle).toBeLessThan(horizon.cycles);
      }
      for (const entrant of found.entrants) expect(entrant).not.toHaveProperty("date");
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("counts events the same under every convention", () => {
    const property = fc.property(anyUndated, fc.constantFrom(...ACCRUALS), ({ model, horizon }, accrual) => {
      fc.pre(accrual !== "simpson" || horizon.cycles % 2 === 0);
      expect(happenings(cohort(accruedAs(model, accrual)))).toEqual(happenings(cohort(model)));
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("has in a life table the mean of start and end", () => {
    const property = fc.property(anyUndated, ({ model }) => {
      const [start, end, table] = (["start", "end", "lifeTable"] as const).map((accrual) =>
        summed(
          daysIn(cohort(accruedAs(model, accrual))).flatMap(
            ({ strategy, kind, of, segment, cycle, quantity }) =>
              kind === "staff" ? [] : [[`${strategy}|${kind}|${of}|${segment}|${cycle}`, quantity] as const],
          ),
        ),
      );
      const keys = [...(start?.keys() ?? []), ...(end?.keys() ?? [])];
      alike(
        table ?? new Map(),
        new Map(keys.map((key) => [key, ((start?.get(key) ?? 0) + (end?.get(key) ?? 0)) / 2])),
      );
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("doubles with its entrants, but for whole staff", () => {
    const property = fc.property(anyUndated, ({ model }) => {
      const { cohort: described } = model;
      if (described === undefined) return;
      const entries = described.entries.map(({ count }) => ({
        count: binary("multiply", number("2"), count),
      }));
      const double = { ...model, cohort: { ...described, entries } };
      const times = (sums: ReadonlyMap<string, number>, factor: number): ReadonlyMap<string, number> =>
        new Map(
          [...sums].flatMap(([key, count]) => (key.includes("|staff|whole|") ? [] : [[key, count * factor]])),
        );
      const [one, two] = [cohort(model), cohort(double)];
      alike(times(cellSums(two), 1), times(cellSums(one), 2));
      alike(eventSums(two), times(eventSums(one), 2));
      alike(entrantSums(two), times(entrantSums(one), 2));
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("is the same in whatever order things are written", () => {
    const property = fc.property(anyUndated, ({ model }) => {
      const turned: Model = {
        ...model,
        states: model.states.toReversed(),
        segments: model.segments.toReversed(),
        strategies: model.strategies.toReversed().map((strategy) => ({
          ...strategy,
          ...(strategy.dynamics === undefined
            ? {}
            : {
                dynamics: {
                  ...strategy.dynamics,
                  transitions: strategy.dynamics.transitions.toReversed(),
                  phases: strategy.dynamics.phases.toReversed(),
                  events: strategy.dynamics.events.toReversed(),
                  caseloads: strategy.dynamics.caseloads.toReversed(),
                },
              }),
        })),
      };
      const [one, other] = [cohort(model), cohort(turned)];
      alike(cellSums(other), cellSums(one));
      alike(eventSums(other), eventSums(one));
      alike(entrantSums(other), entrantSums(one));
    });
    fc.assert(property, { numRuns: 15 });
  });
});

describe("a phase from the start", () => {
  const cases = ACCRUALS.flatMap((accrual) => CYCLE_DAYS.map((cycleDays) => ({ accrual, cycleDays })));

  it.each(cases)("of n cycles has n cycles of everybody who stays: $accrual, $cycleDays", (horizon) => {
    for (let length = 1; length <= 8; length++) {
      const arm = armOf("one", {
        phases: [phaseOf("done", ["a"], { by: "sinceEntry", from: 0, until: length })],
      });
      const model = undatedModel(["a"], [arm], cyclesOf(8, horizon.cycleDays, horizon.accrual));
      const wanted = 100 * length * Number(horizon.cycleDays);
      const found = daysOf(model, ({ kind }) => kind === "phase");
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * wanted);
    }
  });
});

describe("cycles made shorter", () => {
  const YEARS = 8;
  const [out, on] = [0.5, 0.3];

  /** Person-years of one in a state over all years, in cycles of a part of a year. */
  const yearsIn = (state: string, accrual: Accrual, perYear: number): number => {
    const arm = armOf("one", {
      transitions: [
        moveOf("leave", "a", "b", rate(String(out / 2))),
        moveOf("also", "a", "b", rate(String(out / 2))),
        moveOf("on", "b", "c", rate(String(on))),
      ],
    });
    const horizon = cyclesOf(YEARS * perYear, String(365.25 / perYear), accrual);
    return daysOf(undatedModel(["a", "b", "c"], [arm], horizon), ({ of }) => of === state) / 100 / 365.25;
  };

  const lived = (speed: number): number => (1 - Math.exp(-speed * YEARS)) / speed;
  const LIMITS = { a: lived(out), b: (out / (on - out)) * (lived(out) - lived(on)) };

  /** How many times nearer the limit halving cycles brings, as a power of two. */
  const orderOf = (state: "a" | "b", accrual: Accrual, perYear: number): number => {
    const apart = (parts: number): number => yearsIn(state, accrual, parts) - LIMITS[state];
    return Math.log2(apart(perYear) / apart(2 * perYear));
  };

  // Where nobody comes back, who is left at a point is exact, and only what lies between points is not.
  it.each([
    ["start", 1],
    ["end", 1],
    ["lifeTable", 2],
    ["simpson", 4],
  ] as const)("come to the time in a state that is left: %s by order %d", (accrual, order) => {
    expect(Math.abs(orderOf("a", accrual, 8) - order)).toBeLessThan(0.06);
  });

  // A cycle has one move at most, so whoever passes through is late by a part of a cycle whatever the convention.
  it.each(ACCRUALS)("come to the time in a state that is passed through, by order 1: %s", (accrual) => {
    expect(Math.abs(orderOf("b", accrual, 32) - 1)).toBeLessThan(0.06);
  });

  it.each(ACCRUALS)("come to the same: %s", (accrual) => {
    for (const state of ["a", "b"] as const)
      expect(Math.abs(yearsIn(state, accrual, 128) / LIMITS[state] - 1)).toBeLessThan(0.01);
  });
});

describe("what changes a chance", () => {
  const horizon = cyclesOf(4, "182.625", "start");
  const goneAfterOne = (chance: Transition["chance"], ratio?: Transition["ratio"]): number => {
    const move = { ...moveOf("go", "a", "b", chance), ...(ratio === undefined ? {} : { ratio }) };
    const model = undatedModel(["a", "b"], [armOf("one", { transitions: [move] })], horizon);
    return daysOf(model, ({ of, cycle }) => of === "b" && cycle === 1) / 182.625 / 100;
  };
  const ratioOf = (kind: (typeof RATIOS)[number], value: string): NonNullable<Transition["ratio"]> => ({
    kind,
    value: { by: "sinceEntry", steps: [{ from: 0, value: number(value) }] },
  });
  const near = (found: number, wanted: number): void =>
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-14);

  const share = fc.integer({ min: 0, max: 999 }).map((some) => some / 1000);
  const factor = fc.integer({ min: 1, max: 5000 }).map((some) => some / 1000);

  it("multiplies a rate by a hazard ratio", () => {
    fc.assert(
      fc.property(share, factor, (speed, hazard) => {
        const found = goneAfterOne(rate(String(speed)), ratioOf("hazardRatio", String(hazard)));
        near(found, 1 - Math.exp(-speed * hazard * 0.5));
      }),
      { numRuns: 50 },
    );
  });

  it("makes 1 − (1 − p)^HR of a probability and a hazard ratio", () => {
    fc.assert(
      fc.property(share, factor, (p, hazard) => {
        near(
          goneAfterOne(probability(String(p)), ratioOf("hazardRatio", String(hazard))),
          1 - (1 - p) ** hazard,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("multiplies the odds by an odds ratio, and the probability by a relative risk", () => {
    fc.assert(
      fc.property(share, factor, (p, some) => {
        const odds = (p / (1 - p)) * some;
        near(goneAfterOne(probability(String(p)), ratioOf("oddsRatio", String(some))), odds / (1 + odds));
        fc.pre(p * some <= 1);
        near(goneAfterOne(probability(String(p)), ratioOf("relativeRisk", String(some))), p * some);
      }),
      { numRuns: 50 },
    );
  });

  it.each(RATIOS)("leaves all as it is at 1: %s", (kind) => {
    near(goneAfterOne(probability("0.37"), ratioOf(kind, "1")), 0.37);
  });
});
