import { describe, expect, it } from "vitest";
import { whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { pivot } from "../../src/ledger/index";
import type { Party } from "../../src/model/index";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

const YEAR = { from: "2022-01-01", until: "2023-01-01" };
const COPENHAGEN = { municipality: "koebenhavn" };

/** A party's net cost per month of a whole year, before and after income tax. */
const perMonth = (spell: Omit<SpellInput, "from">, party: Party, switches: Record<string, string> = {}) => {
  const ledger = ledgerOf([{ ...YEAR, ...spell }], { ...COPENHAGEN, switches });
  const cost = whoPays(ledger, "history").parties.find((each) => each.party === party);
  const monthly = (amount = "0"): string => new Decimal(amount).div(12).toDecimalPlaces(6).toFixed();
  return { before: monthly(cost?.beforeTax), after: monthly(cost?.afterTax) };
};

const CASH = { state: "cashBenefit", category: "30plus_andre" };
const FLEX = { state: "flexJob", wage: "8000", awarded: "2015-01-01" };

/*
 * 2022, non-provider, on the 20 per cent step, wage 8.000 a month, Copenhagen 23,8 per cent, no church tax; by hand:
 *
 * cash benefit 11.716:   municipality 80 % = 9.372,80   state 20 % = 2.343,20
 * fleksløntilskud:       18.964 − 30 % × 8.000 = 16.564
 * fleksbidrag:           30 % × 18.964 × (1 − 20 %) − 20 % × 8.000 = 2.951,36 → 2.951
 * flex job:              municipality 80 % × 16.564 − 2.951 = 10.300,20   state 20 % × 16.564 + 2.951 = 6.263,80
 *
 * tax on cash benefit:   (12 × 11.716 − 46.600) = 93.992
 *                        municipal 23,8 % = 22.370,096   bottom 12,1 % = 11.373,032
 * tax in the flex job:   AM 8 % × 96.000 = 7.680;  88.320 + 198.768 − 46.600 = 240.488
 *                        employment allowance 10,65 % × 96.000 = 10.224
 *                        municipal 23,8 % × 230.264 = 54.802,832
 *                        state 7.680 + 12,1 % × 240.488 = 36.779,048
 */
describe("a flex job against cash benefit, 2022", () => {
  it("costs both municipality and state more before income tax", () => {
    expect(perMonth(CASH, "municipality").before).toBe("9372.8");
    expect(perMonth(CASH, "centralGovernment").before).toBe("2343.2");
    expect(perMonth(FLEX, "municipality").before).toBe("10300.2");
    expect(perMonth(FLEX, "centralGovernment").before).toBe("6263.8");
  });

  it("gains the municipality after income tax, and not the state", () => {
    const change = (party: Party): string =>
      new Decimal(perMonth(FLEX, party).after).minus(perMonth(CASH, party).after).toFixed(2);
    // 10.300,20 − 54.802,832 / 12 − (9.372,80 − 22.370,096 / 12) and 6.263,80 − 36.779,048 / 12 − (2.343,20 − 11.373,032 / 12)
    expect(change("municipality")).toBe("-1775.33");
    expect(change("centralGovernment")).toBe("1803.43");
    expect(perMonth(CASH, "municipality").after).toBe("7508.625333");
    expect(perMonth(FLEX, "centralGovernment").after).toBe("3198.879333");
  });

  it("brings the municipality 776 kr. of fleksbidrag where the deduction is of the subsidy paid", () => {
    // 30 % × 18.964 − 20 % × 16.564 − 1.600 = 776,40 → 776
    const { before } = perMonth(FLEX, "municipality", { fleksbidragBase: "paidSubsidy" });
    expect(before).toBe(new Decimal("0.8").times(16_564).minus(776).toFixed());
  });
});

/*
 * Published examples of fleksløntilskud. The agency's calculator at 200 kr. an hour with pension and 18 hours a week, read in
 * November 2026: a wage of 15.600, 30 per cent of it 4.680, and 19.952 − 4.680 = 15.272; together 30.872.
 * https://star.dk/til-borgere/revalidering-fleksjob-og-ressourceforloebsydelse/beregn-loen-i-fleksjob/?salary=200&workHours=18
 * Copenhagen's page at 16.000 kr. before the ceiling: 18.701 − 30 % × 14.965 − 55 % × 1.035.
 * https://www.kk.dk/indhold/beregning-af-fleksloentilskud
 */
describe("published examples of fleksløntilskud", () => {
  const paid = (month: string, wage: string, more: Partial<SpellInput> = {}): string => {
    const spell = { from: `${month}-01`, to: `${month}-31`, state: "flexJob", awarded: "2015-01-01", wage };
    const { parties } = whoPays(ledgerOf([{ ...spell, ...more }]), "history");
    const got = parties.find(({ party }) => party === "citizen")?.beforeTax ?? "0";
    return new Decimal(got).neg().minus(wage).toFixed();
  };

  it("are the agency's: 18 hours at 200 kr. in 2024 give 15.272 kr.", () => {
    const wage = new Decimal(18).times(200).times(52).div(12);
    expect(wage.toFixed()).toBe("15600");
    expect(paid("2024-05", "15600")).toBe("15272");
    // Full time at 200 kr. an hour is 32.067 kr., and 30.872 lies under it.
    expect(paid("2024-05", "15600", { fullTimeWage: "32067" })).toBe("15272");
  });

  it("are its siblings: 10 hours, and 21 hours above the threshold of 16.323 kr.", () => {
    // 30 % × 8.666,67
    expect(new Decimal(paid("2024-05", "8666.67")).toFixed(2)).toBe("17352.00");
    // 19.952 − 30 % × 16.323 − 55 % × 1.877
    expect(paid("2024-05", "18200")).toBe("14022.75");
    // At 20 hours a post of 160 kr. an hour: full time is 25.653, and the ceiling leaves 25.653 − 13.867
    expect(paid("2024-05", "13867", { fullTimeWage: "25653" })).toBe("11786");
  });

  it("are Copenhagen's: 16.000 kr. in 2020 gives 13.642,25 kr. before the ceiling, and 7.545 under it", () => {
    expect(paid("2020-05", "16000")).toBe("13642.25");
    expect(paid("2020-05", "16000", { fullTimeWage: "23545" })).toBe("7545");
  });
});

describe("Cabi's business case", () => {
  const benefit = { from: "2022-03-01", to: "2022-03-31", state: "educationBenefit", amount: "7552" };
  const assistance = [{ kind: "personalAssistance", from: "2022-03-01", to: "2022-03-31", perMonth: "3875" }];
  const job = { from: "2022-03-01", to: "2022-03-31", state: "ordinaryJob", wage: "20000" };
  const municipal = (spells: SpellInput[], costs: typeof assistance | undefined): string =>
    pivot(ledgerOf(spells, costs === undefined ? {} : { costs }), {
      rows: "from",
      columns: "month",
      perspective: "municipality",
    }).total;

  it("is 7.552 kr. of which the municipality bears 6.042, 3.875 of which it bears 1.938, and saves 4.104", () => {
    expect(municipal([benefit], undefined)).toBe("6041.6");
    expect(municipal([job], assistance)).toBe("1937.5");
    expect(new Decimal("6041.6").minus("1937.5").toFixed(0)).toBe("4104");
  });
});

describe("a 60-week history from the first week", () => {
  it("is shared 80, 40, 30 and 20 per cent, by days where months are cut", () => {
    // 60 weeks from Monday 4 January 2021; 11.698 kr. in 2021 and 11.716 in 2022.
    const model = historyOf([{ from: "2021-01-04", to: "2022-02-27", ...CASH }], {
      ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 },
    });
    const ledger = ledgerOf([{ from: "2021-01-04", to: "2022-02-27", ...CASH }], {
      ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 },
    });
    expect(model.horizon).toEqual({ from: "2021-01-04", until: "2022-02-28" });
    const state = pivot(ledger, { rows: "month", columns: "from", perspective: "centralGovernment" });
    const month = (name: string): string =>
      new Decimal(state.rowTotals[state.rows.indexOf(name)] ?? "0").toFixed(6);
    const share = (
      rate: number,
      ...parts: readonly (readonly [days: number, of: number, share: number])[]
    ): string =>
      parts
        .reduce(
          (sum, [days, of, percent]) =>
            sum.plus(new Decimal(rate).times(days).div(of).times(percent).div(100)),
          new Decimal(0),
        )
        .toFixed(6);
    // Weeks 1–4 end on 31 January, 5–26 on 4 July, 27–52 on 2 January 2022.
    expect(month("2021-01")).toBe(share(11_698, [28, 31, 80]));
    expect(month("2021-02")).toBe(share(11_698, [28, 28, 40]));
    expect(month("2021-07")).toBe(share(11_698, [4, 31, 40], [27, 31, 30]));
    expect(month("2021-12")).toBe(share(11_698, [31, 31, 30]));
    expect(month("2022-01")).toBe(share(11_716, [2, 31, 30], [29, 31, 20]));
    expect(month("2022-02")).toBe(share(11_716, [27, 28, 20]));
  });
});
