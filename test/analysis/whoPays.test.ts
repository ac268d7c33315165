import { describe, expect, it } from "vitest";
import { whoPays } from "../../src/analysis/index";
import { ledgerOf } from "../denmark/histories";

const CASH = { state: "cashBenefit", category: "30plus_andre" };
const FROZEN = { asOf: "2022-01-01" };

describe("whoPays", () => {
  it("has every party's net cost before tax, the tax, and after it", () => {
    const ledger = ledgerOf([{ from: "2022-01-01", until: "2023-01-01", ...CASH }], {
      ...FROZEN,
      municipality: "koebenhavn",
    });
    // 12 × 11.716, of which the state refunds 20 per cent; tax on 140.592 − 46.600 = 93.992.
    expect(whoPays(ledger, "history").parties).toEqual([
      { party: "municipality", beforeTax: "112473.6", tax: "-22370.096", afterTax: "90103.504" },
      { party: "centralGovernment", beforeTax: "28118.4", tax: "-11373.032", afterTax: "16745.368" },
      { party: "citizen", beforeTax: "-140592", tax: "33743.128", afterTax: "-106848.872" },
    ]);
  });

  it("has years in order, and the accounts with what is tax on one of its own", () => {
    const ledger = ledgerOf([{ from: "2022-12-01", until: "2023-02-01", ...CASH }], {
      ...FROZEN,
      municipality: "koebenhavn",
    });
    const { byYear, byAccount } = whoPays(ledger, "history");
    expect(byYear.map(({ key, party, beforeTax }) => [key, party, beforeTax])).toEqual([
      ["2022", "municipality", "9372.8"],
      ["2022", "centralGovernment", "2343.2"],
      ["2022", "citizen", "-11716"],
      ["2023", "municipality", "9372.8"],
      ["2023", "centralGovernment", "2343.2"],
      ["2023", "citizen", "-11716"],
    ]);
    // Two months' benefit is below the personal allowance.
    expect(byAccount.map(({ key, party, beforeTax, tax }) => [key, party, beforeTax, tax])).toEqual([
      ["cashBenefit", "municipality", "18745.6", "0"],
      ["cashBenefit", "centralGovernment", "4686.4", "0"],
      ["cashBenefit", "citizen", "-23432", "0"],
      ["incomeTax", "municipality", "0", "0"],
      ["incomeTax", "centralGovernment", "0", "0"],
      ["incomeTax", "citizen", "0", "0"],
    ]);
  });

  it("has a party that passes on what it gets, at nothing", () => {
    const ledger = ledgerOf([{ from: "2022-01-01", to: "2022-01-31", state: "ordinaryJob", wage: "20000" }]);
    expect(whoPays(ledger, "history").parties).toEqual([
      { party: "citizen", beforeTax: "-20000", tax: "0", afterTax: "-20000" },
      { party: "employer", beforeTax: "0", tax: "0", afterTax: "0" },
      { party: "economy", beforeTax: "20000", tax: "0", afterTax: "20000" },
    ]);
  });

  it("is empty for a strategy the ledger does not have, and for one in which nothing is paid", () => {
    const ledger = ledgerOf([{ from: "2022-01-01", to: "2022-01-31", state: "selfSupport" }]);
    for (const strategy of ["history", "another"])
      expect(whoPays(ledger, strategy)).toEqual({ parties: [], byYear: [], byAccount: [] });
  });
});
