import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { denmarkFigures } from "../../src/denmark/index";
import { pivot } from "../../src/ledger/index";
import { lookUpFigure } from "../../src/parameters/index";
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

describe("with the whole tax on wages", () => {
  const full = (from: string, wage: string) => {
    const year = Number(from.slice(0, 4));
    const spell = { from, until: `${year + 1}-01-01`, state: "ordinaryJob", wage };
    return taxOf(spell, { switches: { fullWageTax: "yes" } });
  };

  it("lowers municipal tax by the job allowance", () => {
    // 4,5 % × (240.000 − 202.700) = 1.678,50 less than 148.640
    expect(full("2022-01-01", "20000")).toEqual({ municipal: ["34976.837"], state: ["40278.2"] });
  });

  it("stops the employment allowance at its ceiling, and adds top tax", () => {
    // 2022: 720.000 − 57.600 = 662.400; − 46.600 = 615.800; − 43.500 − 2.700 = 569.600
    // state 57.600 + 12,1 % × 615.800 + 15 % × (662.400 − 552.500)
    expect(full("2022-01-01", "60000")).toEqual({ municipal: ["135564.8"], state: ["148596.8"] });
  });

  it("has middle and top tax from 2026", () => {
    // 1.200.000 − 96.000 = 1.104.000; − 54.100 = 1.049.900; − 63.300 − 3.100 = 983.500
    // state 96.000 + 12,01 % × 1.049.900 + 7,5 % × 462.800 + 7,5 % × 326.100
    expect(full("2026-01-01", "100000")).toEqual({ municipal: ["230040.65"], state: ["281260.49"] });
  });

  it("has every figure from 2018 to 2026", () => {
    for (let year = 2018; year <= 2026; year += 1) {
      expect(full(`${year}-01-01`, "100000").state, String(year)).toHaveLength(1);
    }
  });

  it("follows the law's own regulation, which gives the printed thresholds", () => {
    const regulated = (base: number, index: number): string =>
      String(Math.ceil((base * index) / 100_000) * 100);
    const at = (id: string, year: number): string =>
      lookUpFigure(denmarkFigures, id, `${year}-07-01`).value.toString();
    const index = { 2022: 1183, 2023: 1218, 2024: 1261, 2025: 1310, 2026: 1373 };
    for (const year of [2022, 2023, 2024, 2025] as const) {
      expect(at("skat.topskat.graense", year)).toBe(regulated(467_000, index[year]));
    }
    for (const year of [2022, 2023, 2024, 2025, 2026] as const) {
      expect(at("skat.jobfradrag.graense", year)).toBe(regulated(171_300, index[year]));
      expect(at("skat.jobfradrag.max", year)).toBe(regulated(2_200, index[year]));
    }
    expect(at("skat.beskaeftigelsesfradrag.max", 2022)).toBe(regulated(36_700, index[2022]));
    expect(at("skat.beskaeftigelsesfradrag.max", 2023)).toBe(regulated(37_400, index[2023]));
    expect(at("skat.beskaeftigelsesfradrag.max", 2024)).toBe(regulated(35_700, index[2024]));
  });
});

describe("what a municipality pays after tax, Copenhagen 2022", () => {
  const perMonth = (spell: Omit<SpellInput, "from" | "until">): string => {
    const ledger = ledgerOf([{ ...YEAR, ...spell, awarded: "2021-01-01" }], { municipality: "koebenhavn" });
    const net = pivot(ledger, { rows: "from", columns: "year", perspective: "municipality" }).total;
    return new Decimal(net).div(12).toFixed(0);
  };

  it("is 11.805 kr. a month for førtidspension, and 5.733 kr. for a flex job at 8.000 kr.", () => {
    // 80 % × 19.360 − 23,8 % × (19.360 − 46.600 / 12)
    expect(perMonth({ state: "disabilityPension", category: "enlig" })).toBe("11805");
    // 80 % × 16.564 − 2.951 − 23,8 % × (92 % × 8.000 + 16.564 − 46.600 / 12 − 10,65 % × 8.000)
    expect(perMonth({ state: "flexJob", wage: "8000" })).toBe("5733");
  });
});

describe("without a municipality", () => {
  it("no tax is computed", () => {
    const ledger = ledgerOf([{ ...YEAR, state: "ordinaryJob", wage: "20000" }]);
    expect(ledger.flows.some(({ tax }) => tax === true)).toBe(false);
  });
});
