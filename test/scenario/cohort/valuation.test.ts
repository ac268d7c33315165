import { describe, expect, it } from "vitest";
import { parameterValues } from "../../../src/program/index";
import { parseScenario } from "../../../src/scenario/index";
import { problemsOf } from "../outcomes";
import { cohortOf, over } from "./cohortOf";

const index = {
  id: "PL",
  kind: "public",
  vintage: "2024-08",
  base: "2020 = 100",
  source: "KL",
  values: { 2020: 100, 2022: 105, 2024: 110 },
};
const study = {
  value: 81_329,
  unit: "DKK/person-year",
  evidence: "published",
  source: "x",
  range: [80_000, 82_000],
};

describe("the price level of a parameter", () => {
  const prices = { currency: "DKK", level: 2022, index };

  it("is carried to the scenario's own by its index, range and all", async () => {
    const model = await cohortOf({ prices, parameters: { study: { ...study, level: 2020 } } });
    expect(parameterValues(model).study?.toFixed()).toBe("85395.45");
    expect(model.parameters.study?.range).toEqual(["84000", "86100"]);
  });

  it("may be later, and needs no index when it is the same", async () => {
    const later = await cohortOf({
      prices,
      parameters: { study: { ...study, level: 2024, value: 110_000, range: undefined } },
    });
    expect(parameterValues(later).study?.toFixed()).toBe("105000");
    const same = await cohortOf({ parameters: { study: { ...study, level: 2022 } } });
    expect(parameterValues(same).study?.toFixed()).toBe("81329");
  });

  it("carries a formula as it carries a value", async () => {
    const formula = {
      formula: "pay * 2",
      unit: "DKK/person-month",
      evidence: "computed",
      source: "x",
      level: 2020,
    };
    const model = await cohortOf({ prices, parameters: { formula } });
    expect(parameterValues(model).formula?.toFixed()).toBe("2100");
  });
});

describe("valuation", () => {
  it("discounts by a guidance or by a rate with a value", async () => {
    const guided = await cohortOf({ discounting: { method: "denmark2021" } });
    expect(guided.discounting).toMatchObject({
      label: { en: "Danish Ministry of Finance 2021" },
      schedule: { id: "denmark2021" },
      timing: "start",
      base: 2022,
    });
    const rated = await cohortOf({ discounting: { rate: "part / 4", timing: "end", base: 2021 } });
    expect(rated.discounting).toMatchObject({
      label: { da: "5 pct. om året", en: "5% a year" },
      schedule: { bands: [{ fromYear: 0, rate: "0.05" }] },
      timing: "end",
      base: 2021,
    });
  });

  it("keeps a share of what is equalised", async () => {
    expect((await cohortOf({ retainedShare: "kept" })).retainedShare).toEqual({
      op: "parameter",
      name: "kept",
    });
  });

  it("works for a budget too, which stays one", async () => {
    const { states: _, intake: __, ...budget } = over({ discounting: { method: "greenBook" } });
    const outcome = await parseScenario({
      ...budget,
      horizon: { from: "2022-07-01", until: "2023-07-01" },
      strategies: { bought: { capacity: {}, flows: {} } },
    });
    expect(outcome.ok && outcome.value.discounting?.schedule.id).toBe("greenBook");
    expect(outcome.ok && outcome.value.cohort).toBeUndefined();
    expect(outcome.ok && outcome.value.assumptions).toEqual([]);
  });
});

describe("what citizens need", () => {
  const keysOf = async (document: Record<string, unknown>): Promise<readonly string[]> =>
    problemsOf(await parseScenario(document)).map(({ code, values }) =>
      `${code} ${values?.key ?? ""}`.trim(),
    );

  it("is asked for whichever of it is given", async () => {
    const { states, intake, ...rest } = over({});
    expect(await keysOf({ ...rest, states })).toContain("missing-key intake");
    expect(await keysOf({ ...rest, intake })).toContain("missing-key states");
    expect(await keysOf(over({ horizon: { followUp: undefined } }))).toContain("missing-key followUp");
    expect(await keysOf(over({ strategies: { moving: { transitions: undefined } } }))).toContain(
      "nothing-moves",
    );
  });
});
