import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/analysis/index";
import type { Model } from "../../../src/model/index";
import { expanded } from "../../../src/program/index";
import { cohortOf } from "../../scenario/cohort/cohortOf";

/** The same model with nothing named in it. */
const unnamed = (model: Model): Model => ({
  ...model,
  definitions: {},
  strategies: model.strategies.map((strategy) => ({
    ...strategy,
    flows: strategy.flows.map((flow) => ({ ...flow, amount: expanded(model, flow.amount) })),
  })),
});

describe("a parameter that prices read through definitions alone", () => {
  it("moves them as if it stood in them itself", async () => {
    const model = await cohortOf({
      rules: "denmark",
      asOf: "2022-07-01",
      municipality: "koebenhavn",
      parameters: { pay: { range: [0, 30_000] } },
      states: {
        out: { rule: "cashBenefit", category: "30plus_andre" },
        inside: { rule: "flexJob", wage: "pay" },
      },
      intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
    });
    const asked = { vary: "pay", of: "moving", against: "still", perspective: "public" } as const;
    const found = breakEven(model, asked);
    expect(found.method).toBe("searched");
    expect(found).toEqual(breakEven(unnamed(model), asked));
  });
});
