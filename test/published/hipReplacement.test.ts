import { beforeAll, describe, expect, it } from "vitest";
import type { Overview } from "../../src/analysis/index";
import { cells, cohort } from "../../src/exposure/index";
import { outcomeRows, rows, value, valueOutcomes } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { publicCost, published, relative } from "./published";

/** States after each of the first eight transitions, as printed: well, revision, revised, dead. */
const PRINTED = {
  standard: [
    [0.98, 0, 0, 0.02],
    [0.9726572, 0.0007768, 0, 0.026566],
    [0.96516548, 0.00097491, 0.00075606, 0.03310354],
    [0.95757109, 0.00115802, 0.00166964, 0.03960125],
    [0.93783561, 0.00132115, 0.00268314, 0.0581601],
    [0.91838963, 0.00145307, 0.00379326, 0.07636404],
    [0.89924305, 0.00157339, 0.00496429, 0.09421927],
    [0.88040225, 0.00168398, 0.00618146, 0.11173231],
  ],
  np1: [
    [0.98, 0, 0, 0.02],
    [0.97323145, 0.00020255, 0, 0.026566],
    [0.96645641, 0.00025438, 0.00019715, 0.03309206],
    [0.95968665, 0.00030239, 0.00043553, 0.03957543],
    [0.94083683, 0.00034529, 0.00070021, 0.05811767],
    [0.92232657, 0.00038012, 0.0009904, 0.07630291],
    [0.90415327, 0.00041201, 0.00129686, 0.09413786],
    [0.88631355, 0.00044144, 0.00161577, 0.11162924],
  ],
} as const;

/** Discounted costs and QALYs of the standard prosthesis in the first eight years, as printed. */
const ACCRUED = [
  [0, 0.82068966],
  [3.66001356, 0.80272917],
  [4.33343863, 0.7853755],
  [4.85597577, 0.76838428],
  [5.22645232, 0.74220815],
  [5.42296428, 0.71692065],
  [5.53962343, 0.69248578],
  [5.59337469, 0.66887542],
] as const;

// Half a unit of the last digit that is printed.
const PRINT = 5.000001e-9;

let model: Model;
let found: Overview;

beforeAll(async () => {
  const read = await published("hip-replacement");
  model = read.model;
  found = read.overview;
});

describe("total hip replacement (Briggs, Claxton & Sculpher 2006, example 3.5)", () => {
  it.each(["standard", "np1"] as const)(
    "%s: who is where after each transition is as printed",
    (strategy) => {
      const lived = cells(cohort(model));
      const states = ["well", "revision", "revised", "dead"];
      PRINTED[strategy].forEach((row, cycle) => {
        row.forEach((wanted, index) => {
          const own = lived.filter(
            (cell) => cell.strategy === strategy && cell.cycle === cycle && cell.of === states[index],
          );
          const share = own.reduce((sum, { quantity }) => sum + quantity, 0) / 365.25;
          expect(Math.abs(share - wanted)).toBeLessThan(PRINT);
        });
      });
    },
  );

  it("accrues costs and QALYs year by year as printed", () => {
    const { discounting } = model;
    if (discounting?.outcomes === undefined) throw new Error("no discounting");
    const rule = { schedule: discounting.schedule, timing: "exact", base: "ownStart" } as const;
    const entries = rows(value(found.until.ledger, { discounting: rule }));
    const qalys = outcomeRows(
      valueOutcomes(found.until.ledger, { ...rule, schedule: discounting.outcomes.schedule }),
    );
    ACCRUED.forEach(([cost, effect], cycle) => {
      const isOwn = (row: { strategy: string; cycle?: number | null }): boolean =>
        row.strategy === "standard" && row.cycle === cycle;
      const paid = entries
        .filter((entry) => isOwn(entry) && entry.flow === "revision")
        .reduce((sum, { amount }) => sum + amount, 0);
      const lived = qalys.filter(isOwn).reduce((sum, { quantity }) => sum + Number(quantity), 0);
      expect(Math.abs(paid - cost)).toBeLessThan(PRINT);
      expect(Math.abs(lived - effect)).toBeLessThan(PRINT);
    });
  });

  it("comes to the full totals and their ratio", () => {
    expect(relative(publicCost(found, "standard"), 512.4346583436432)).toBeLessThan(1e-12);
    expect(relative(publicCost(found, "np1"), 610.3118177575828)).toBeLessThan(1e-12);
    const [qalys] = found.outcomes;
    expect(relative(qalys?.discounted?.standard, 14.653189614825322)).toBeLessThan(1e-12);
    expect(relative(qalys?.discounted?.np1, 14.697709857306146)).toBeLessThan(1e-12);
    expect(relative(found.ratios[0]?.against.np1?.ratio, 2198.486664938974)).toBeLessThan(1e-9);
  });
});
