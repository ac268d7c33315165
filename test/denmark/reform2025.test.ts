import { describe, expect, it } from "vitest";
import { whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { denmark } from "../../src/denmark/index";
import { figureOf, figureSeries, lookUpFigure } from "../../src/parameters/index";
import { formatProblem } from "../../src/problems/index";
import { type HistoryInput, parseHistory } from "../../src/scenario/history/index";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

const JUNE = { from: "2025-06-01", to: "2025-06-30" };
const JULY = { from: "2025-07-01", to: "2025-07-31" };
const JANUARY = { from: "2026-01-01", to: "2026-01-31" };

/** What the citizen is paid in a month. */
const paid = (spell: SpellInput, more: Partial<HistoryInput> = {}): string => {
  const { parties } = whoPays(ledgerOf([spell], more), "history");
  return new Decimal(parties.find(({ party }) => party === "citizen")?.beforeTax ?? "0").neg().toFixed();
};

const said = (spell: SpellInput, language: "da" | "en", more: Partial<HistoryInput> = {}): string[] => {
  const outcome = parseHistory(
    {
      kind: "history",
      title: "x",
      rules: "denmark",
      ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
      spells: [spell],
      ...more,
    },
    { rules: denmark },
  );
  return outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, language));
};

describe("cash benefit over 1 July 2025", () => {
  it.each([
    // 12.498 + 1.092 to singles, and × 1.045
    ["30plus_enlig", "12770", "13590", "14201"],
    ["30plus_andre", "12770", "12498", "13060"],
    // 12.498 + 2.784
    ["30plus_forsoerger", "16972", "15282", "15969"],
    // 7.205 + 1.638 + 2.784
    ["u30_enlig_forsoerger", "16222", "11627", "12150"],
    ["u30_forsoerger_uden_ekstra_boernetilskud", "11349", "9989", "10438"],
    ["25_29_udeboende", "8231", "7205", "7529"],
    ["25_29_enlig", "8231", "8297", "8670"],
    ["u25_udeboende", "8231", "7205", "7529"],
    ["u25_enlig", "8231", "8297", "8670"],
  ])("%s: %s in June, %s in July, %s in 2026", (category, before, after, later) => {
    const spell = { state: "cashBenefit", category };
    expect([JUNE, JULY, JANUARY].map((days) => paid({ ...days, ...spell }))).toEqual([before, after, later]);
  });

  it.each([
    ["25_29_udeboende", "6997", "7205"],
    ["u25_enlig", "6997", "8297"],
    ["u30_enlig_forsoerger", "13995", "11627"],
  ])("uddannelseshjælp %s: %s in June; in July it is cash benefit, %s", (category, before, after) => {
    const spell = { state: "educationBenefit", category };
    expect([JUNE, JULY].map((days) => paid({ ...days, ...spell }))).toEqual([before, after]);
  });

  it("is one spell through the reform, by days, with nobody's money made or lost", () => {
    const ledger = ledgerOf([
      { from: "2025-06-16", to: "2025-07-10", state: "cashBenefit", category: "30plus_enlig" },
    ]);
    const { parties } = whoPays(ledger, "history");
    const sum = parties.reduce((total, { beforeTax }) => total.plus(beforeTax), new Decimal(0));
    expect(sum.toFixed(20)).toBe((0).toFixed(20));
    const citizen = parties.find(({ party }) => party === "citizen")?.beforeTax ?? "0";
    const expected = new Decimal(12_770).times(15).div(30).plus(new Decimal(13_590).times(10).div(31));
    expect(new Decimal(citizen).neg().toFixed(6)).toBe(expected.toFixed(6));
  });

  it("says so among the assumptions, where it is passed and where rules are frozen before it", () => {
    const over = { from: "2025-06-01", to: "2025-07-31", state: "cashBenefit", category: "30plus_andre" };
    const textsOf = (more: Partial<HistoryInput>): string =>
      historyOf([over], more)
        .assumptions.map(({ label }) => `${label.da} ${label.en}`)
        .join("\n");
    expect(textsOf({})).toContain("Fra 1. juli 2025 gælder kontanthjælp med tre satser og tillæg");
    expect(textsOf({})).toContain("From 1 July 2025 there is cash benefit with three rates");
    const frozen = textsOf({ asOf: "2022-07-01" });
    expect(frozen).toContain(
      "2022-regler hele vejen: kontanthjælpen efter aktivlovens § 25 blev afløst 1. juli 2025",
    );
    expect(frozen).toContain("2022 rules throughout: cash benefit");
    expect(paid({ ...JULY, state: "cashBenefit", category: "30plus_andre" }, { asOf: "2022-07-01" })).toBe(
      "11716",
    );
    const june = historyOf([{ ...JUNE, state: "cashBenefit", category: "30plus_andre" }]);
    expect(june.assumptions.some(({ id }) => id.startsWith("endedLaw"))).toBe(false);
  });
});

describe("a law that has ended", () => {
  const gone = { ...JULY, state: "cashBenefit", category: "u25_hjemmeboende" };

  it.each([{}, { gaps: "carryForward" as const }, { gaps: { regulate: "satsregulering" } }])(
    "is told apart from a figure that was not read, whatever fills gaps: %o",
    (more) => {
      expect(said(gone, "en", more)).toEqual([
        "spells[0]: the figure kontanthjaelp.u25_hjemmeboende has no value on 2025-07-01: cash benefit (kontanthjælp) under aktivloven § 25 ended on 2025-06-30; in its place there is cash benefit with three rates and supplements (aktivloven §§ 16-19), in which this group's amount was not found",
      ]);
      expect(said(gone, "da", more)[0]).toContain(
        "kontanthjælpen efter aktivlovens § 25 gjaldt til og med 2025-06-30; i stedet er der kontanthjælp med tre satser",
      );
    },
  );

  it("is not carried on twenty years later either, and what stands in its place is", () => {
    const far = { from: "2045-02-01", to: "2045-02-28", state: "cashBenefit" };
    expect(said({ ...far, category: "u30_gravid" }, "en", { gaps: "carryForward" })[0]).toContain(
      "ended on 2025-06-30",
    );
    expect(paid({ ...far, category: "30plus_andre" }, { gaps: "carryForward" })).toBe("13060");
    expect(paid({ ...far, category: "30plus_enlig" }, { gaps: "carryForward" })).toBe("14201");
  });

  it("is refused by the look-up and the series too", () => {
    const problem = { code: "figure-ended", expected: "2025-06-30" };
    const thrown = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return (error as { problems: unknown[] }).problems[0];
      }
    };
    const id = "kontanthjaelpsloft.enlig_ikke_forsoerger";
    expect(thrown(() => lookUpFigure(denmarkFigures, id, "2026-01-01"))).toMatchObject(problem);
    const days = { from: "2024-01-01", to: "2026-12-31", gaps: "carryForward" as const };
    expect(thrown(() => figureSeries(figureOf(denmarkFigures, id), days))).toMatchObject({
      ...problem,
      found: "2025-07-01",
    });
    // Within the law's time a gap is filled as before.
    expect(figureSeries(figureOf(denmarkFigures, id), { ...days, to: "2025-06-30" }).at(-1)?.value).toBe(
      "14909",
    );
  });

  it("is an amount of the case's own where that was paid", () => {
    expect(paid({ ...gone, amount: "4000" })).toBe("4000");
  });
});
