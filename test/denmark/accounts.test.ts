import { describe, expect, it } from "vitest";
import { chartOfAccounts } from "../../src/denmark/accounts";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { ruleAccounts } from "../../src/denmark/ruleAccounts";

describe("the chart of accounts", () => {
  it("has functions by number, with names in both languages", () => {
    const numbers = Object.keys(chartOfAccounts);
    expect(numbers).toEqual([...numbers].sort());
    for (const [number, { label, groups = {} }] of Object.entries(chartOfAccounts)) {
      expect(number).toMatch(/^\d\.\d\d\.\d\d$/u);
      for (const words of [label, ...Object.values(groups).map((group) => group.label)])
        expect(
          [words.da, words.en].every((text) => text.trim() !== ""),
          number,
        ).toBe(true);
      for (const group of Object.keys(groups)) expect(group).toMatch(/^\d{3}$/u);
    }
  });

  it("names figures that are there where a share is fixed", () => {
    const shares = Object.values(chartOfAccounts).flatMap(({ stateShare, groups = {} }) => [
      stateShare,
      ...Object.values(groups).map((group) => group.stateShare),
    ]);
    const named = shares.flatMap((share) => (typeof share === "object" ? [share.figure] : []));
    expect(named).toEqual(["refusion.skaanejob", "refusion.fleksjob_gammel"]);
    for (const figure of named) expect(denmarkFigures.figures).toHaveProperty([figure]);
  });

  it("has every function the rules book on", () => {
    const booked = ruleAccounts.flatMap((account) => account.function ?? []);
    expect(booked.length).toBeGreaterThan(5);
    for (const number of booked) expect(chartOfAccounts, number).toHaveProperty([number]);
  });
});
