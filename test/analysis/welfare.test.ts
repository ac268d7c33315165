import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparison, compare, evaluate, welfare } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { netCost, rows } from "../../src/ledger/index";
import { PARTIES, type Party } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import { madeLedger } from "../ledger/made";
import { nearly, sumOf } from "../ledger/near";

const money = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((ore) => new Decimal(ore).div(100).toFixed());

const flows = fc.array(
  fc
    .record({ from: fc.constantFrom(...PARTIES), to: fc.constantFrom(...PARTIES), amount: money })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 12 },
);

const factor = fc.integer({ min: 100, max: 200 }).map((hundredths) => String(hundredths / 100));

type Paid = { readonly from: Party; readonly to: Party; readonly amount: string };

/** A difference of two strategies in which these amounts are paid. */
const differenceOf = (amounts: readonly Paid[], quantity = "0"): Comparison => ({
  id: "difference",
  label: { da: "", en: "" },
  of: "intensive",
  against: "sporadic",
  ledger: madeLedger({
    flows: amounts.map(({ from, to, amount }, index) => ({
      strategy: "difference",
      id: `f${index}`,
      label: { da: "", en: "" },
      from,
      to,
      per: "date",
      account: "a",
      made: [["2022-01-01", amount]],
    })),
    outcomes: { success: [["2022-01-01", quantity]] },
  }),
  citizens: "1",
  placeYears: "0",
});

const NEUTRAL = { netTaxFactor: "1", distortion: "0", outcomes: {} };

describe("welfare", () => {
  it("is a gain: output at market prices less resources, by hand", () => {
    const account = welfare(
      differenceOf(
        [
          { from: "municipality", to: "economy", amount: "1000" },
          { from: "economy", to: "employer", amount: "600" },
          { from: "employer", to: "citizen", amount: "600" },
          { from: "citizen", to: "municipality", amount: "200" },
          { from: "municipality", to: "citizen", amount: "-300" },
          { from: "citizen", to: "economy", amount: "10" },
        ],
        "2",
      ),
      { netTaxFactor: "1.28", distortion: "0.1", outcomes: { success: "50" } },
    );
    expect(account).toEqual({
      output: "768",
      // 1,000 at factor prices, and 10 that a citizen paid at the price of the shop.
      resources: "-1290",
      outcomes: "100",
      // Public need: 1,000 − 200 − 300.
      publicNeed: "500",
      distortion: "-50",
      // The citizen gains 600 − 200 − 300 − 10 in money.
      leisure: "-90",
      net: { withoutLeisure: "-472", withLeisure: "-562" },
    });
  });

  it("of a public cost of 1,000 at factor prices is −1,380 with a factor of 1.28 and a distortion of 10 %", () => {
    const { net } = welfare(differenceOf([{ from: "municipality", to: "economy", amount: "1000" }]), {
      netTaxFactor: "1.28",
      distortion: "0.1",
      outcomes: {},
    });
    expect(net.withoutLeisure).toBe("-1380");
  });

  it("of a pure transfer is nothing, but for what it takes to finance it", () => {
    fc.assert(
      fc.property(
        money,
        fc.constantFrom(...PARTIES.filter((party) => party !== "economy")),
        fc.constantFrom(...PARTIES.filter((party) => party !== "economy")),
        factor,
        (amount, from, to, netTaxFactor) => {
          fc.pre(from !== to);
          const account = welfare(differenceOf([{ from, to, amount }]), { ...NEUTRAL, netTaxFactor });
          expect(account.net.withoutLeisure).toBe("0");
        },
      ),
    );
  });

  it("with a factor of 1, no distortion and time worth nothing is the sum of all budgets and what outcomes are worth", () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: -50, max: 50 }), (amounts, successes) => {
        const difference = differenceOf(amounts, String(successes));
        const { net } = welfare(difference, { ...NEUTRAL, outcomes: { success: "1000" } });
        const budgets = PARTIES.filter((party) => party !== "economy").reduce(
          (sum, party) => sum.minus(netCost(difference.ledger, party)),
          new Decimal(0),
        );
        expect(net.withoutLeisure).toBe(budgets.plus(1000 * successes).toFixed());
      }),
    );
  });

  it("does not see how public parties share a cost by refunds, and neither does public need", () => {
    fc.assert(
      fc.property(flows, money, factor, (amounts, refund, netTaxFactor) => {
        const values = { netTaxFactor, distortion: "0.2", outcomes: {} };
        const refunded = [
          ...amounts,
          { from: "centralGovernment" as const, to: "municipality" as const, amount: refund },
        ];
        expect(welfare(differenceOf(refunded), values)).toEqual(welfare(differenceOf(amounts), values));
      }),
    );
  });

  it("of BI46 is what the budgets of all come to when nothing is revalued", async () => {
    const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
    const difference = compare(evaluate(model, { reach: "followUp" }), "intensive", "sporadic");
    const { net, publicNeed } = welfare(difference, NEUTRAL);
    const society = netCost(difference.ledger, "society");
    const { size } = sumOf(rows(difference.ledger).map(({ exact }) => exact));
    nearly(net.withoutLeisure, society.negated(), size);
    nearly(publicNeed, netCost(difference.ledger, "public"), size);
  });
});
