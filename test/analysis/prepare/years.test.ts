import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type AnswerOptions, evaluate, prepare } from "../../../src/analysis/index";
import { denmark } from "../../../src/denmark/index";
import { rows } from "../../../src/ledger/index";
import { type Model, partiesOf } from "../../../src/model/index";
import { loadScenario } from "../../../src/node/index";
import { parseScenario } from "../../../src/scenario/index";
import { anyUndated } from "../../exposure/cohort/randomUndated";
import { anyScenario } from "../../reference/randomScenarios";

/** What a strategy's rows come to for a payer in each year, and how much money that is made of. */
const rowsByYear = (model: Model, reach: "until" | "followUp", strategy: string, perspective: "public") => {
  const inside = partiesOf(perspective);
  const found = new Map<number, { net: number; size: number }>();
  for (const row of rows(evaluate(model, { reach }).ledger)) {
    const sign = Number(inside.includes(row.from)) - Number(inside.includes(row.to));
    if (row.strategy !== strategy || sign === 0) continue;
    const known = found.get(row.year) ?? { net: 0, size: 0 };
    found.set(row.year, {
      net: known.net + sign * row.amount,
      size: known.size + Math.abs(row.amount),
    });
  }
  return found;
};

const publicCost = ({ netCosts }: Answer["arms"][number]) =>
  netCosts.find(({ perspective, stage }) => perspective === "public" && stage === "afterTax");

/** That every year is what the rows of that year come to, and none is missing. */
const asRows = (model: Model, options: AnswerOptions): void => {
  const { arms, reach } = prepare(model).at({}, { ...options, years: true, discounted: false });
  for (const arm of arms) {
    const wanted = rowsByYear(model, reach, arm.id, "public");
    const told = new Map(publicCost(arm)?.years?.map(({ year, netCost }) => [year, Number(netCost)]));
    for (const [year, { net, size }] of wanted)
      expect(Math.abs((told.get(year) ?? Number.NaN) - net)).toBeLessThanOrEqual(1e-10 * size + 1e-6);
    for (const [year, net] of told) if (!wanted.has(year)) expect([year, net]).toEqual([year, 0]);
  }
};

/** That years add up to the whole, as it is discounted. */
const addUp = (model: Model, options: AnswerOptions): void => {
  const { arms, differences } = prepare(model).at({}, { ...options, years: true });
  for (const { netCosts } of [...arms, ...differences])
    for (const { netCost, years = [] } of netCosts) {
      const size = years.reduce((sum, each) => sum + Math.abs(Number(each.netCost)), 0);
      const sum = years.reduce((total, each) => total + Number(each.netCost), 0);
      expect(Math.abs(sum - Number(netCost))).toBeLessThanOrEqual(1e-10 * size + 1e-4);
    }
};

describe("an answer by year", () => {
  it.each(["until", "followUp"] as const)("is what BI46's rows of each year come to: %s", async (reach) => {
    const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
    asRows(model, { reach });
    addUp(model, { reach });
  });

  it("is what the rows of any scenario come to", async () => {
    for (const document of fc.sample(anyScenario, { numRuns: 6, seed: 2026 })) {
      const outcome = await parseScenario(document, { rules: denmark });
      if (!outcome.ok) continue;
      for (const reach of ["until", "followUp"] as const) {
        asRows(outcome.value, { reach });
        addUp(outcome.value, { reach });
      }
    }
  });

  it("goes by years from the start where there is no calendar", () => {
    fc.assert(
      fc.property(anyUndated, ({ model }) => {
        const against = model.strategies[0]?.id ?? "";
        asRows(model, { against });
        addUp(model, { against });
      }),
      { numRuns: 25 },
    );
  });

  it("stands in no answer that was not asked for it", async () => {
    const model = await loadScenario("scenarios/published/hiv.yaml");
    expect(
      prepare(model)
        .at()
        .arms.every(({ netCosts }) => netCosts.every((each) => !("years" in each))),
    ).toBe(true);
  });
});
