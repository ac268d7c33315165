import { describe, expect, it } from "vitest";
import type { HistoryInput } from "../../src/scenario/history/index";
import { amountsIn } from "../ledger/amounts";
import { ledgerOf, type SpellInput } from "./histories";

/** Income tax of a history's one year, to municipality and to state. */
const taxOf = (spell: SpellInput, more: Partial<HistoryInput> = {}) => {
  const entries = amountsIn(ledgerOf([spell], { municipality: "koebenhavn", ...more }));
  const of = (flow: string) => entries.filter((entry) => entry.flow === flow).map(({ amount }) => amount);
  return { municipal: of("tax.municipal"), state: of("tax.state") };
};

const YEAR = { from: "2022-01-01", until: "2023-01-01" };

describe("income tax in Copenhagen, 2022", () => {
  it("is of benefits above the personal allowance, without labour market contribution", () => {
    // 12 × 10.000 − 46.600 = 73.400: 23,8 % and 12,1 %
    expect(taxOf({ ...YEAR, state: "educationBenefit", amount: "10000" })).toEqual({
      municipal: ["17469.2"],
      state: ["8881.4"],
    });
  });

  it("is of wages after labour market contribution, and to the municipality after the employment allowance", () => {
    // 240.000 − 8 % = 220.800; − 46.600 = 174.200; employment allowance 10,65 % × 240.000 = 25.560
    // municipal 23,8 % × 148.640 = 35.376,32; state 19.200 + 12,1 % × 174.200 = 40.278,20
    expect(taxOf({ ...YEAR, state: "ordinaryJob", wage: "20000", pension: "2400" })).toEqual({
      municipal: ["35376.32"],
      state: ["40278.2"],
    });
  });

  it("is nothing but the labour market contribution of income below the personal allowance", () => {
    expect(taxOf({ ...YEAR, state: "educationBenefit", amount: "3883" })).toEqual({
      municipal: ["0"],
      state: ["0"],
    });
    expect(taxOf({ ...YEAR, state: "ordinaryJob", wage: "3000" })).toEqual({
      municipal: ["0"],
      state: ["2880"],
    });
  });

  it("is of the whole year's income, what lies outside the spells included", () => {
    const march = { from: "2022-03-01", to: "2022-03-31", state: "educationBenefit", amount: "10000" };
    const whole = taxOf(march, { otherIncome: { "2022": { transfer: 110000 } } });
    expect(whole).toEqual({ municipal: ["17469.2"], state: ["8881.4"] });
    expect(taxOf({ ...YEAR, state: "selfSupport" }, { otherIncome: { "2022": { wage: 240000 } } })).toEqual({
      municipal: ["35376.32"],
      state: ["40278.2"],
    });
  });

  it("takes earnings beside ledighedsydelse for wage", () => {
    // The benefit is stated, so that the wage lowers it no more.
    const beside = { ...YEAR, state: "unemployedFlexJob", amount: "10000" };
    const { municipal, state } = taxOf({ ...beside, wage: "5000" });
    // 60.000 − 4.800 + 120.000 − 46.600 = 128.600; − 10,65 % × 60.000 = 122.210
    expect(municipal).toEqual(["29085.98"]);
    expect(state).toEqual(["20360.6"]);
  });

  it("is by year: income of December and January is two years'", () => {
    const entries = amountsIn(
      ledgerOf([{ from: "2021-12-01", until: "2022-02-01", state: "educationBenefit", amount: "100000" }], {
        municipality: "koebenhavn",
      }),
    );
    // 100.000 − 46.700 in 2021, 100.000 − 46.600 in 2022
    expect(
      entries.filter(({ flow }) => flow === "tax.municipal").map(({ date, amount }) => [date, amount]),
    ).toEqual([
      ["2021-12-31", "12685.4"],
      ["2022-12-31", "12709.2"],
    ]);
  });
});

describe("without a municipality", () => {
  it("no tax is computed", () => {
    const ledger = ledgerOf([{ ...YEAR, state: "ordinaryJob", wage: "20000" }]);
    expect(ledger.flows.some(({ tax }) => tax === true)).toBe(false);
  });
});
