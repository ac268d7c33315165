import { describe, expect, it } from "vitest";
import { evaluate, whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { historyReport, renderText } from "../../src/report/index";
import { type HistoryInput, parseHistory } from "../../src/scenario/history/index";
import { amountsIn } from "../ledger/amounts";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

const BOTH = { atp: "yes", obligatoryPension: "yes" };
const MAY = { from: "2022-05-01", to: "2022-05-31" };

/** What is paid into a recipient's pension: by the municipality to ATP, and by the state. */
const paidIn = (spell: SpellInput, more: Partial<HistoryInput> = {}) => {
  const entries = amountsIn(ledgerOf([spell], { switches: BOTH, ...more }));
  const of = (kind: string): string =>
    entries
      .filter(({ flow }) => flow.endsWith(`.${kind}`))
      .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
      .toFixed(2);
  return [of("atp"), of("obligatoryPension")];
};

describe("ATP and obligatory pension of benefits", () => {
  it.each([
    // 0,9 % of 11.716 is 105,44
    [{ ...MAY, state: "cashBenefit", category: "30plus_andre" }, ["189.00", "105.00"]],
    [{ ...MAY, state: "cashBenefit", category: "30plus_forsoerger" }, ["189.00", "140.00"]],
    // Those under 30 do not reach the least benefit: 0,9 % of 7.552 and of 14.882
    [{ ...MAY, state: "cashBenefit", category: "25_29_udeboende" }, ["0.00", "68.00"]],
    [{ ...MAY, state: "cashBenefit", category: "u30_enlig_forsoerger" }, ["0.00", "134.00"]],
    [{ ...MAY, state: "unemployedFlexJob", category: "89pct_md" }, ["189.00", "155.00"]],
    [{ ...MAY, state: "unemployedFlexJob", category: "ikke_forsoerger" }, ["189.00", "105.00"]],
    // 0,9 % of 16.564 − 500, what a recipient pays to ATP of the subsidy
    [{ ...MAY, state: "flexJob", wage: "8000", awarded: "2015-01-01" }, ["0.00", "145.00"]],
    [{ ...MAY, state: "disabilityPension", category: "enlig", awarded: "2015-01-01" }, ["0.00", "174.00"]],
    [{ ...MAY, state: "education", amount: "6397" }, ["0.00", "0.00"]],
    [{ ...MAY, state: "ordinaryJob", wage: "24000" }, ["0.00", "0.00"]],
    // Five weeks less a day at 40 kr. (0,9 % of 4.465), two of which lie in May
    [{ from: "2022-05-02", to: "2022-05-15", state: "sicknessBenefit" }, ["0.00", "80.00"]],
  ])("%o: %o", (spell, expected) => {
    expect(paidIn(spell)).toEqual(expected);
  });

  it("follow the years: nothing before 2020, 2,1 % in 2026, and ATP of 198 kr. in 2024", () => {
    const january = (year: number) => ({
      from: `${year}-01-01`,
      to: `${year}-01-31`,
      state: "cashBenefit",
      category: "30plus_andre",
    });
    expect(paidIn(january(2019))).toEqual(["189.00", "0.00"]);
    expect(paidIn(january(2020))).toEqual(["189.00", "35.00"]);
    expect(paidIn(january(2024))).toEqual(["198.00", "185.00"]);
    // 2,1 % of 13.060
    expect(paidIn(january(2026), { switches: { obligatoryPension: "yes" } })).toEqual(["0.00", "274.00"]);
  });

  it("ATP of cash benefit is paid from the 53rd week on, and of ledighedsydelse at once", () => {
    const ladder = { weeksOnBenefits: 0, selfSupportedWeeks: 0 };
    expect(paidIn({ ...MAY, state: "cashBenefit", category: "30plus_andre" }, { ladder })[0]).toBe("0.00");
    expect(paidIn({ ...MAY, state: "unemployedFlexJob", category: "89pct_md" }, { ladder })[0]).toBe(
      "189.00",
    );
  });

  it("are paid by whom the law says, to the citizen, and are no income of the year", () => {
    const spell = { from: "2022-01-01", to: "2022-12-31", state: "cashBenefit", category: "30plus_andre" };
    const costs = (switches: Record<string, string>) => {
      const ledger = ledgerOf([spell], { municipality: "koebenhavn", switches });
      const { parties } = whoPays(ledger, "history");
      return (party: string, key: "beforeTax" | "tax" = "beforeTax"): number =>
        Number(parties.find((each) => each.party === party)?.[key]);
    };
    const [without, withBoth] = [costs({}), costs(BOTH)];
    expect(withBoth("municipality") - without("municipality")).toBeCloseTo(12 * 189, 6);
    expect(withBoth("centralGovernment") - without("centralGovernment")).toBeCloseTo(12 * 105, 6);
    expect(withBoth("citizen") - without("citizen")).toBeCloseTo(-12 * 294, 6);
    for (const party of ["municipality", "centralGovernment", "citizen"])
      expect(withBoth(party, "tax")).toBe(without(party, "tax"));
  });

  it("are left out unless asked for, and the result says so", () => {
    const spell = { ...MAY, state: "cashBenefit", category: "30plus_andre" };
    expect(paidIn(spell, { switches: {} })).toEqual(["0.00", "0.00"]);
    const words = (language: "da" | "en", switches: Record<string, string>): string => {
      const model = historyOf([spell], { switches });
      return renderText(historyReport(model, evaluate(model), { language }), { language }).replaceAll(
        /\s+/gu,
        " ",
      );
    };
    expect(words("da", {})).toContain("Obligatorisk pension af ydelser (staten betaler): er ikke med.");
    expect(words("en", {})).toContain("ATP of the municipality's benefits (its two thirds): left out.");
    expect(words("da", BOTH)).toContain("ATP af kommunens ydelser (dens to tredjedele): er med.");
    expect(words("en", BOTH)).toContain("Obligatory pension of benefits (the state pays): included.");
  });

  it("ATP after 2024 was not read: a gap that is a problem, or is filled when asked", () => {
    const spell = { from: "2025-03-01", to: "2025-03-31", state: "cashBenefit", category: "30plus_andre" };
    const outcome = parseHistory(
      {
        kind: "history",
        title: "x",
        rules: "denmark",
        switches: BOTH,
        ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
        spells: [spell],
      },
      { rules: denmark },
    );
    if (outcome.ok) throw new Error("no problem");
    expect(formatProblem(outcome.problems[0] ?? { code: "figure-gap", path: [] }, "en")).toContain(
      "atp.kommunens_andel has no value on 2025-03-01",
    );
    expect(paidIn(spell, { gaps: "carryForward" })[0]).toBe("198.00");
  });
});
