import { describe, expect, it } from "vitest";
import { type Arm, armOf, compare, evaluate, perCitizen, unitCosts } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { boughtOf, datesOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { citizensOf } from "./bi46Cohort";

const budget = evaluate(
  modelOf({
    parameters: { price: parameterOf("price", "1200"), once: parameterOf("once", "600") },
    strategies: [
      strategyOf(
        "one",
        [boughtOf("places", "places", "2", "2023-01-01", "2024-01-01"), datesOf("opening", "2023-01-01")],
        [flowOf("places", "place-year", "places", "price"), flowOf("opening", "date", "opening", "once")],
      ),
      strategyOf("none", []),
    ],
  }),
);

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
    const reached = arm.outcomes
      .filter(({ outcome }) => outcome === "success")
      .reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0));
    expect(new Decimal(success?.count ?? 0).minus(reached).abs().lt("1e-25")).toBe(true);
  });

  it("counts events citizens have", () => {
    const [first] = armOf(budget, "one").events;
    if (first === undefined) throw new Error("the opening is an event");
    const arm: Arm = {
      ...armOf(budget, "one"),
      events: [first, ...[2, 3].map((count) => ({ ...first, of: "started", segment: "all", count }))],
    };
    expect(unitCosts(arm, "municipality").at(-1)).toEqual({
      per: "started",
      total: "3000",
      count: "5",
      each: "600",
    });
  });
});
