import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/calendar/index";
import { Decimal } from "../../src/decimal";
import { netCost, pivot } from "../../src/ledger/index";
import type { Party } from "../../src/model/index";
import type { HistoryInput } from "../../src/scenario/history/index";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

/** A party's net cost in one month. */
const inMonth = (
  month: string,
  spell: Omit<SpellInput, "from">,
  party: Party,
  more: Partial<HistoryInput> = {},
): string => {
  const [year = "", number = ""] = month.split("-");
  const until =
    number === "12"
      ? `${Number(year) + 1}-01-01`
      : `${year}-${String(Number(number) + 1).padStart(2, "0")}-01`;
  return pivot(ledgerOf([{ from: `${month}-01`, until, ...spell }], more), {
    rows: "from",
    columns: "month",
    perspective: party,
  }).total;
};

describe("fleksløntilskud", () => {
  const subsidy = (more: Partial<SpellInput>): string =>
    // The municipality's 80 per cent and the state's 20 are the whole subsidy; fleksbidrag moves between them.
    new Decimal(
      inMonth("2022-05", { state: "flexJob", awarded: "2015-01-01", wage: "10", ...more }, "municipality"),
    )
      .plus(
        inMonth(
          "2022-05",
          { state: "flexJob", awarded: "2015-01-01", wage: "10", ...more },
          "centralGovernment",
        ),
      )
      .toFixed();

  it("falls by 30 per cent of earnings up to the threshold, and by 55 above it", () => {
    expect(subsidy({})).toBe("18961");
    expect(subsidy({ wage: "10000" })).toBe("15964");
    // The threshold of 2022 is 15.401 kr.: 18.964 − 30 % × 15.401 − 55 % × 4.599 = 11.814,25
    expect(subsidy({ wage: "20000" })).toBe("11814.25");
    expect(subsidy({ wage: "14000", pension: "2000" })).toBe("14014.25");
  });

  it("is never below nothing, nor more than brings the wage to full-time pay", () => {
    expect(subsidy({ wage: "60000" })).toBe("0");
    expect(subsidy({ wage: "8000", fullTimeWage: "20000" })).toBe("12000");
    expect(subsidy({ wage: "8000", fullTimeWage: "30000" })).toBe("16564");
    expect(subsidy({ wage: "30000", fullTimeWage: "29000" })).toBe("0");
  });

  it("counts the wage under the ceiling of full-time pay, and not the pension, which counts in the taper alone", () => {
    // 20.000 − 8.000 = 12.000, with a pension or without: LAB § 123, stk. 3 speaks of wages paid.
    expect(subsidy({ wage: "8000", fullTimeWage: "20000", pension: "1000" })).toBe("12000");
    // 20.000 − 9.000: a thousand more in wages is a thousand less in subsidy.
    expect(subsidy({ wage: "9000", fullTimeWage: "20000" })).toBe("11000");
    // Below the ceiling the pension tapers as the wage does: 18.964 − 30 % × 9.000 = 16.264, less than 30.000 − 8.000.
    expect(subsidy({ wage: "8000", fullTimeWage: "30000", pension: "1000" })).toBe("16264");
  });

  it("brings no fleksbidrag before the 20 per cent step, nor at a wage of 1,2 times the full subsidy", () => {
    const ladder = { weeksOnBenefits: 26, selfSupportedWeeks: 0 };
    const flex = { state: "flexJob", awarded: "2015-01-01", wage: "8000" };
    expect(inMonth("2022-05", flex, "municipality", { ladder })).toBe("11594.8");
    const gone = { ...flex, wage: "22757", amount: "1000" };
    expect(inMonth("2022-05", gone, "municipality")).toBe("800");
    expect(inMonth("2022-05", { ...gone, wage: "22751" }, "municipality")).toBe("799");
  });
});

describe("regimes by the day of award", () => {
  const flex = (awarded: string, more: Partial<SpellInput> = {}) =>
    inMonth("2022-05", { state: "flexJob", wage: "8000", awarded, ...more }, "municipality");

  it("shares a flex job by the ladder from 1 July 2014, and 35 to 65 before", () => {
    expect(flex("2014-07-01")).toBe("10300.2");
    expect(flex("2014-06-30")).toBe("5797.4");
    expect(flex("2013-01-01")).toBe("5797.4");
    expect(flex("2012-12-31", { amount: "10000" })).toBe("3500");
  });

  it("lets a flex job of the old regimes neither count nor reset", () => {
    const states = (awarded: string) =>
      historyOf([
        { from: "2022-05-01", until: "2022-06-01", state: "flexJob", wage: "8000", amount: "1", awarded },
      ]).strategies[0]?.history?.spells[0]?.state;
    expect([states("2012-12-31"), states("2013-01-01"), states("2014-07-01")]).toEqual([
      "flexJobBefore2013",
      "flexJobOutsideLadder",
      "flexJob",
    ]);
    const { clock } = historyOf([{ from: "2022-05-01", until: "2022-06-01", state: "selfSupport" }]);
    for (const state of ["flexJobBefore2013", "flexJobOutsideLadder", "disabilityPensionOutsideLadder"])
      expect([clock?.counts.includes(state), clock?.resets.includes(state)]).toEqual([false, false]);
  });

  it("leaves the municipality 65 per cent of a disability pension awarded before July 2014, and 80 after", () => {
    const pension = (awarded: string) =>
      inMonth("2022-05", { state: "disabilityPension", category: "enlig", awarded }, "municipality");
    expect(pension("2014-06-30")).toBe("12584");
    expect(pension("2014-07-01")).toBe("15488");
  });
});

describe("benefits", () => {
  it("pays sygedagpenge by the week", () => {
    const paid = ledgerOf([{ from: "2022-05-02", to: "2022-05-15", state: "sicknessBenefit" }]);
    expect(pivot(paid, { rows: "from", columns: "month", perspective: "citizen" }).total).toBe("-8930");
  });

  it("co-finances what the state pays: dagpenge, pension", () => {
    expect(inMonth("2022-05", { state: "unemploymentBenefit" }, "municipality")).toBe("15480.8");
    expect(inMonth("2022-05", { state: "unemploymentBenefit" }, "centralGovernment")).toBe("3870.2");
  });

  it("takes the amount that was paid over the rate", () => {
    expect(inMonth("2022-05", { state: "cashBenefit", amount: "5000.50" }, "citizen")).toBe("-5000.5");
  });

  it("pays by days where a rate changes inside a spell", () => {
    const spell = { from: "2022-12-16", to: "2023-01-15", state: "cashBenefit", category: "30plus_andre" };
    const { cells } = pivot(ledgerOf([spell]), { rows: "to", columns: "month", perspective: "citizen" });
    expect(cells.flat().map((amount) => new Decimal(amount).toFixed(4))).toEqual([
      new Decimal(-11_716).times(16).div(31).toFixed(4),
      new Decimal(-11_944).times(15).div(31).toFixed(4),
    ]);
  });
});

describe("refund of operating costs", () => {
  const borne = (kind: string, month: string): string => {
    const until = `${month}-28`;
    return pivot(
      ledgerOf([{ from: `${month}-01`, until, state: "selfSupport" }], {
        costs: [{ kind, from: `${month}-01`, until, perMonth: "1000" }],
      }),
      { rows: "from", columns: "to", perspective: "centralGovernment" },
    ).total === "0"
      ? "none"
      : "half";
  };

  it.each([
    ["cashBenefitOperating", "2018-12", "2019-01"],
    ["unemploymentBenefitOperating", "2019-06", "2019-07"],
    ["resourceCourseOperating", "2021-12", "2022-01"],
  ])("%s: half of it until %s, nothing from %s", (kind, last, first) => {
    expect([borne(kind, last), borne(kind, first)]).toEqual(["half", "none"]);
  });

  /** What the state pays back of 1,000 kr. in a whole month. */
  const refunded = (kind: string, month: string): string => {
    const until = addMonths(`${month}-01`, 1);
    return netCost(
      ledgerOf([{ from: `${month}-01`, until, state: "selfSupport" }], {
        costs: [{ kind, from: `${month}-01`, until, perMonth: "1000" }],
      }),
      "centralGovernment",
    ).toFixed();
  };

  it.each([
    // Mentors of the job-ready: nothing from 2014 on.
    ["jobReadyMentor", "2014-07", "0"],
    ["jobReadyMentor", "2018-12", "0"],
    ["jobReadyMentor", "2022-01", "0"],
    // Mentors in resource courses: half until the end of 2021.
    ["resourceCourseOperating", "2016-01", "500"],
    ["resourceCourseOperating", "2021-12", "500"],
    ["resourceCourseOperating", "2022-01", "0"],
    ["resourceCourseOperating", "2024-01", "0"],
    // Neither of them mentors, and half of it refunded still.
    ["disabilityPensionOperating", "2022-01", "500"],
    ["personalAssistance", "2022-01", "500"],
    // Never any.
    ["programme", "2018-01", "0"],
  ])("of 1,000 kr. for %s in %s is %s kr.", (kind, month, wanted) => {
    expect(refunded(kind, month)).toBe(wanted);
  });

  it("is split by days in a month in which it ends", () => {
    const spell = { from: "2019-06-16", until: "2019-07-16", state: "selfSupport" };
    const costs = [
      { kind: "unemploymentBenefitOperating", from: "2019-06-16", until: "2019-07-16", perMonth: "3000" },
    ];
    expect(
      pivot(ledgerOf([spell], { costs }), { rows: "from", columns: "to", perspective: "centralGovernment" })
        .total,
    ).toBe("750");
  });
});
