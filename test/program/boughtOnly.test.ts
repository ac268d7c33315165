import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { binary, number, parameter } from "../../src/formula/index";
import { outcomeRows, pivot, rows } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { boughtOnly } from "../../src/program/index";
import { citizensOf } from "../analysis/bi46Cohort";
import { boughtOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";

describe("boughtOnly", () => {
  it.each([
    ["bi46-model-a", "39320000"],
    ["bi46-model-b", "20660000"],
  ] as const)("leaves what is bought of %s, and no citizens", async (name, total) => {
    const model = await citizensOf(name);
    const budget = boughtOnly(model);
    expect(budget.strategies.map(({ id, flows }) => [id, flows.map((flow) => flow.id)])).toEqual([
      ["intensive", ["places", "fixed", "caseworkers"]],
    ]);
    expect(budget.strategies[0]).not.toHaveProperty("dynamics");
    expect(budget.accounts.map(({ id }) => id)).toEqual(["activation", "caseworkers"]);
    expect([budget.states, budget.segments, budget.tables, budget.assumptions]).toEqual([[], [], {}, []]);
    for (const key of ["cohort", "clock", "discounting", "retainedShare", "decision"])
      expect(budget).not.toHaveProperty(key);

    const result = evaluate(budget);
    const table = pivot(result.ledger, { rows: "account", columns: "year", perspective: "municipality" });
    expect(table.total).toBe(total);
    expect(result).toMatchObject({ limits: ["no-outcomes"], entrants: [], places: [] });
    expect(outcomeRows(result.ledger)).toEqual([]);
    // The citizens change nothing of what is bought.
    const programme = rows(evaluate(model).ledger).filter(({ flow }) =>
      ["places", "fixed", "caseworkers"].includes(flow),
    );
    expect(rows(result.ledger)).toEqual(programme);
  });

  it("keeps the parameters behind what is bought, and the goal, which is none of its prices", async () => {
    const { parameters } = boughtOnly(await citizensOf("bi46-model-a"));
    expect(Object.keys(parameters)).toEqual(["placePrice", "staffPrice", "fixedPart", "success"]);
    expect(parameters.success?.evidence).toBe("target");
  });

  it("keeps the definitions that what is bought reads, and the parameters they read", async () => {
    const model = await citizensOf("bi46-model-a", [
      [
        "        amount: staffPrice\n",
        "        amount: staffPrice\n      grant: { from: foundation, to: municipality, account: activation, share: keptShare, of: places }\n",
      ],
      ["without: [capacity, flows.places,", "without: [capacity, flows.grant, flows.places,"],
    ]);
    const { definitions, parameters } = boughtOnly(model);
    expect(Object.keys(definitions)).toEqual(["intensive.places.amount"]);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(["placePrice", "keptShare"]));
  });

  it("keeps what a number of places is computed from, but not where a parameter would have no effect", async () => {
    const model = await citizensOf("bi46-model-a");
    const counted: Model = {
      ...model,
      parameters: {
        ...model.parameters,
        placeCount: parameterOf("placeCount", binary("multiply", parameter("half"), number("2"))),
        half: parameterOf("half", "50", { neutral: parameter("usualJob") }),
      },
      strategies: model.strategies.map((strategy) => ({
        ...strategy,
        capacity: strategy.capacity.map((bought) =>
          bought.kind === "places" ? { ...bought, count: parameter("placeCount") } : bought,
        ),
      })),
    };
    const budget = boughtOnly(counted);
    expect(Object.keys(budget.parameters)).toEqual(expect.arrayContaining(["placeCount", "half"]));
    expect(budget.parameters).not.toHaveProperty("usualJob");
    for (const kept of Object.values(budget.parameters)) expect(kept).not.toHaveProperty("neutral");
    expect(evaluate(budget).readings[0]).toMatchObject({ reading: "places", count: "100" });
  });

  it("keeps what shows other price levels, and what the scenario rebuilds", async () => {
    const model = await citizensOf("bi46-model-a");
    const { index, printed, horizon, fingerprint } = boughtOnly(model);
    expect({ index, printed, horizon }).toEqual({
      index: model.index,
      printed: model.printed,
      horizon: model.horizon,
    });
    // Another result is another model.
    expect(fingerprint).not.toBe(model.fingerprint);
    expect(index).toBeDefined();
  });

  it("is the model itself where there are no citizens", () => {
    const model = modelOf({
      parameters: { price: parameterOf("price", "1"), unused: parameterOf("unused", "2") },
      strategies: [
        strategyOf(
          "only",
          [boughtOf("places", "it", "1", "2023-01-01", "2024-01-01")],
          [flowOf("it", "place-year", "it", "price")],
        ),
        strategyOf("none", []),
      ],
    });
    expect(boughtOnly(model)).toBe(model);
  });
});
