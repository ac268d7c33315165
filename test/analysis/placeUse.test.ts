import { beforeAll, describe, expect, it } from "vitest";
import { armOf, evaluate, type Result } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { cells } from "../../src/exposure/index";
import { dated } from "../model/inCalendar";
import { citizensOf } from "./bi46Cohort";

let a: Result;
let b: Result;

beforeAll(async () => {
  [a, b] = (await Promise.all([citizensOf("bi46-model-a"), citizensOf("bi46-model-b")])).map((model) =>
    evaluate(model),
  ) as [Result, Result];
});

describe("placeUse", () => {
  it("splits places bought into taken up and empty, each of them paid for", () => {
    for (const [result, bought] of [
      [a, "300"],
      [b, "150"],
    ] as const) {
      expect(result.places).toHaveLength(1);
      const [use] = result.places;
      expect(use).toMatchObject({ strategy: "intensive", capacity: "citizens", bought, beyond: "0" });
      const rest = new Decimal(bought).minus(use?.used ?? 0).minus(use?.empty ?? 0);
      // Places that are just full are so to floating point.
      expect(rest.abs().toNumber()).toBeLessThan(1e-9);
      expect(new Decimal(use?.empty ?? 0).gt(0)).toBe(true);
      expect(armOf(result, "intensive").placeYears).toBe(bought);
    }
  });

  it("counts those in the phases that hold a place, by the months' clock", () => {
    const phases = ["module1", "module2", "module3", "clarification"];
    const held = cells(a.ledger.product.exposure).filter(
      ({ strategy, kind, of }) => strategy === "intensive" && kind === "phase" && phases.includes(of),
    );
    const years = held.reduce((sum, { month, quantity }) => {
      const [year = 0, index = 0] = dated(month).split("-").map(Number);
      return sum + quantity / new Date(Date.UTC(year, index, 0)).getUTCDate() / 12;
    }, 0);
    expect(Number(a.places[0]?.used)).toBeCloseTo(years, 9);
  });

  it("says when there are more citizens than places", async () => {
    const crowded = await citizensOf("bi46-model-a", [
      [
        "  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }",
        "  entrants: [{ date: 2022-08-01, number: 130 }]",
      ],
    ]);
    const [use] = evaluate(crowded).places;
    expect(Number(use?.beyond)).toBeGreaterThan(1);
    const rest = new Decimal(use?.bought ?? 0)
      .plus(use?.beyond ?? 0)
      .minus(use?.used ?? 0)
      .minus(use?.empty ?? 0);
    expect(rest.abs().toNumber()).toBeLessThan(1e-9);
  });

  it("has nothing to say of a budget without citizens, or of places no phase holds", async () => {
    const loose = await citizensOf("bi46-model-a");
    const strategies = loose.strategies.map(({ dynamics, ...strategy }) =>
      dynamics === undefined
        ? strategy
        : {
            ...strategy,
            dynamics: { ...dynamics, phases: dynamics.phases.map(({ place: _, ...phase }) => phase) },
          },
    );
    const { refill: _, ...cohort } = loose.cohort ?? ({} as never);
    expect(evaluate({ ...loose, strategies, cohort }).places).toEqual([]);
  });
});
