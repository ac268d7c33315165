import { describe, expect, it } from "vitest";
import { armOf, compare, evaluate, perCitizen, unitCosts } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { exposureBuilder, putPlan } from "../../src/exposure/index";
import { outcomeRows, price } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { programOf } from "../../src/program/index";
import { eventOf } from "../exposure/cohort/cohortModels";
import { nearly, sumOf } from "../ledger/near";
import { boughtOf, datesOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { citizensOf } from "./bi46Cohort";

const bought = modelOf({
  parameters: { price: parameterOf("price", "1200"), once: parameterOf("once", "600") },
  strategies: [
    strategyOf(
      "one",
      [boughtOf("places", "places", "2", "2023-01-01", "2024-01-01"), datesOf("opening", "2023-01-01")],
      [flowOf("places", "place-year", "places", "price"), flowOf("opening", "date", "opening", "once")],
    ),
    strategyOf("none", []),
  ],
});
const budget = evaluate(bought);

describe("unitCosts", () => {
  it("shares what is bought over the place-years, and has no price per citizen where there are none", () => {
    expect(unitCosts(armOf(budget, "one"), "municipality")).toEqual([
      { per: "citizen", total: "3000", count: "0" },
      { per: "place-year", total: "3000", count: "2", each: "1500" },
    ]);
    expect(unitCosts(armOf(budget, "none"), "municipality")[1]).toEqual({
      per: "place-year",
      total: "0",
      count: "0",
    });
  });

  it("of a difference is of what is additional", () => {
    expect(unitCosts(compare(budget, "none", "one"), "municipality")[1]).toEqual({
      per: "place-year",
      total: "-3000",
      count: "-2",
      each: "1500",
    });
  });

  it("counts a dated purchase as nobody's event, and a first entry as an outcome, once", async () => {
    const result = evaluate(await citizensOf("bi46-model-a"), { reach: "followUp" });
    const arm = armOf(result, "intensive");
    const costs = unitCosts(arm, "municipality");
    expect(costs.map(({ per }) => per)).toEqual(["citizen", "place-year", "success", "jobWeeks"]);
    const [citizen, place, success] = costs;
    expect(citizen).toEqual({ per: "citizen", ...perCitizen(arm, "municipality") });
    // 39.320.000 kr. for 300 place-years, whoever is in them.
    expect([place?.total, place?.count]).toEqual(["39320000", "300"]);
    expect(new Decimal(place?.each ?? 0).toFixed(2)).toBe("131066.67");
    const reached = outcomeRows(arm.ledger).filter(({ outcome }) => outcome === "success");
    const { sum } = sumOf(reached.map(({ quantity }) => quantity));
    expect(sum.gt(0)).toBe(true);
    nearly(success?.count ?? "0", sum);
  });

  it("counts events citizens have", () => {
    const dynamics = { transitions: [], phases: [], caseloads: [], events: [] };
    const model: Model = {
      ...bought,
      strategies: bought.strategies.map((strategy) => ({
        ...strategy,
        dynamics: { ...dynamics, events: [eventOf("started", { kind: "entry" })] },
      })),
    };
    const builder = exposureBuilder();
    putPlan(builder, programOf(model));
    for (const [segment, count] of [["all", 2] as const, ["others", 3] as const]) {
      builder.begin({ strategy: "one", kind: "event", of: "started", segment });
      builder.put(builder.day("2023-01-01"), count);
    }
    const result = { ...budget, ledger: price(model, builder.build()) };
    const costs = unitCosts(armOf(result, "one"), "municipality");
    expect(costs).toHaveLength(3);
    expect(costs.at(-1)).toEqual({
      per: "started",
      total: "3000",
      count: "5",
      each: "600",
    });
  });
});
