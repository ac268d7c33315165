import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Bridge,
  type BridgeOptions,
  type BridgePart,
  bridge,
  compare,
  evaluate,
  overview,
  type Result,
} from "../../src/analysis/index";
import { stagesOf } from "../../src/analysis/overview/sides";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { pivot } from "../../src/ledger/index";
import { isUndated, type Model, PARTIES, type Perspective } from "../../src/model/index";
import { parseScenario } from "../../src/scenario/index";
import { anyUndated } from "../exposure/cohort/randomUndated";
import { nearly } from "../ledger/near";
import { anyModel } from "../model/randomModels";
import { anyScenario } from "../reference/randomScenarios";
import { citizensOf } from "./bi46Cohort";

const PAYERS: readonly Perspective[] = [...PARTIES, "public", "society"];
const STAGES = ["beforeTax", "afterTax", "retained"] as const;

const sumIn = (rows: Bridge["rows"]): Decimal =>
  rows.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));

/** That the parts of every year are what the table of differences has in it, for every payer and stage. */
const isTable = (model: Model, result: Result, per: "cohort" | "citizen"): void => {
  const [{ id: against } = { id: "" }] = model.strategies;
  const citizens = result.entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
  const divisor = per === "citizen" && !citizens.isZero() ? citizens : new Decimal(1);
  for (const { id: of } of model.strategies.slice(1))
    for (const stage of STAGES) {
      const { ledger } = compare(result, of, against);
      const staged = stagesOf(model)(ledger, stage);
      const size = pivot(
        { ...staged, flows: result.ledger.flows },
        {
          rows: "flow",
          columns: "year",
          perspective: "citizen",
        },
      ).cells.flat();
      for (const perspective of PAYERS) {
        const table = pivot(staged, { rows: "strategy", columns: "year", perspective });
        const paid = pivot(result.ledger, { rows: "flow", columns: "year", perspective }).cells.flat();
        const whole = [...size, ...paid].reduce(
          (sum, each) => sum.plus(new Decimal(each).abs()),
          new Decimal(1),
        );
        const found = bridge(model, { of, against, perspective, stage, per, result });
        nearly(found.total, new Decimal(table.total).div(divisor), whole);
        nearly(sumIn(found.rows).toFixed(), found.total, whole);
        for (const year of new Set([...table.columns, ...found.rows.map((row) => String(row.year))])) {
          const rows = found.rows.filter((row) => String(row.year) === year);
          const wanted = table.columnTotals[table.columns.indexOf(year)] ?? "0";
          nearly(sumIn(rows).toFixed(), new Decimal(wanted).div(divisor), whole);
        }
      }
    }
};

describe("the bridge from the appropriation to the answer", () => {
  let model: Model;

  beforeAll(async () => {
    model = await citizensOf("bi46-model-a", [
      ["  keptShare:\n    value: 100%", "  keptShare:\n    value: 30%"],
    ]);
  });

  /** What the parts come to, in thousands. */
  const partsOf = (options: BridgeOptions): Readonly<Partial<Record<BridgePart, number>>> => {
    const { rows } = bridge(model, options);
    const parts = [...new Set(rows.map(({ part }) => part))];
    return Object.fromEntries(
      parts.map((part) => [
        part,
        sumIn(rows.filter((row) => row.part === part))
          .div(1000)
          .round()
          .toNumber(),
      ]),
    );
  };

  it("leads from what BI46 asks for to what it costs the municipality, the state and the citizens", () => {
    expect(partsOf({})).toEqual({ programme: 39_320, ordinaryEffort: -23_129, benefit: 3_266, tax: -890 });
    expect(partsOf({ stage: "beforeTax" })).toEqual({
      programme: 39_320,
      ordinaryEffort: -23_129,
      benefit: 3_266,
    });
    expect(partsOf({ perspective: "centralGovernment" })).toMatchObject({ benefit: 3_012, tax: -163 });
    expect(Object.keys(partsOf({ perspective: "citizen" })).sort()).toEqual(["benefit", "tax", "wage"]);
    expect(partsOf({ stage: "retained" })).toMatchObject({ programme: 39_320, equalisation: -1_663 });
  });

  it("stands on accounts and control areas, with the words of the scenario and of the rules", () => {
    const { rows } = bridge(model);
    const lines = new Set(
      rows.map(({ part, label, controlArea }) => [part, label.da, controlArea].join(": ")),
    );
    expect([...lines]).toEqual([
      "programme: Beskæftigelsesrettet aktivering: Overførsler mv.",
      "programme: Årsværk: Service",
      "ordinaryEffort: Ordinær beskæftigelsesindsats: Aktivering og administration (ikke opdelt)",
      "benefit: Kontant- og uddannelseshjælp: Overførsler mv.",
      "benefit: Fleksjob: Overførsler mv.",
      "benefit: Ledighedsydelse: Overførsler mv.",
      "tax: Indkomstskat: Skatter",
    ]);
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2022, 2023, 2024, 2025]));
  });

  it("comes to what an overview has, of the cohort and of one citizen, discounted or not", () => {
    const found = overview(model);
    for (const [per, lines] of [
      ["cohort", found.cohort],
      ["citizen", found.perCitizen],
    ] as const)
      for (const { perspective, stage, differences, discounted, costs } of lines) {
        const size = new Decimal(costs.intensive ?? 1e9)
          .abs()
          .plus(costs.sporadic ?? 0)
          .plus(1e6);
        const result = per === "citizen" ? found.followUp : found.until;
        if (result === undefined) throw new Error("there are citizens");
        const asked = { perspective, stage, per, result };
        nearly(bridge(model, asked).total, differences.intensive ?? "", size);
        nearly(bridge(model, { ...asked, discounted: true }).total, discounted?.intensive ?? "", size);
      }
  });

  it("turns round with the strategies", () => {
    const [there, back] = [bridge(model), bridge(model, { of: "sporadic", against: "intensive" })];
    nearly(there.total, new Decimal(back.total).neg(), "1e9");
  });

  it("moves in the ordinary effort alone where its price is another, and by as much as the answer", async () => {
    const rowsOf = (of: Model, part: BridgePart) => bridge(of).rows.filter((row) => row.part === part);
    const cheaper = await citizensOf("bi46-model-a", [["    value: 81_329", "    value: 71_329"]]);
    const moved = sumIn(rowsOf(cheaper, "ordinaryEffort")).minus(sumIn(rowsOf(model, "ordinaryEffort")));
    expect(moved.gt(0)).toBe(true);
    nearly(moved.toFixed(), new Decimal(bridge(cheaper).total).minus(bridge(model).total), "1e9");
    for (const part of ["programme", "benefit", "tax"] as const)
      expect(rowsOf(cheaper, part)).toEqual(rowsOf(model, part));
  });

  it("is the table of differences of any budget", () => {
    fc.assert(
      fc.property(anyModel, (any) => {
        if (any.strategies.length > 1) isTable(any, evaluate(any), "cohort");
      }),
      { numRuns: 40 },
    );
  });

  it("is the table of differences of any scenario, dated or not, for every payer, year and stage", async () => {
    const documents = [
      ...fc.sample(anyScenario, { numRuns: 5, seed: 46 }),
      ...fc.sample(anyUndated, { numRuns: 5, seed: 46 }),
    ];
    let tried = 0;
    for (const document of documents) {
      const outcome = await parseScenario(document as object, { rules: denmark });
      if (!outcome.ok || outcome.value.strategies.length < 2) continue;
      tried += 1;
      isTable(outcome.value, evaluate(outcome.value), "cohort");
      const reach = isUndated(outcome.value.horizon) ? "until" : "followUp";
      isTable(outcome.value, evaluate(outcome.value, { reach }), "citizen");
    }
    expect(tried).toBeGreaterThan(4);
  });
});
