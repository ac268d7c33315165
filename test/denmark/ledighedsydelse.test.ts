import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { addMonths } from "../../src/calendar/index";
import { Decimal } from "../../src/decimal";
import { historyReport, renderText } from "../../src/report/index";
import { amountsIn } from "../ledger/amounts";
import { cohortOf } from "../scenario/cohort/cohortOf";
import { historyOf, type SpellInput } from "./histories";

const flex = (from: string, until: string, more: Partial<SpellInput> = {}): SpellInput => ({
  from,
  until,
  state: "flexJob",
  awarded: "2015-01-01",
  wage: "8000",
  ...more,
});
const idle = (from: string, until: string, category = "ikke_forsoerger"): SpellInput => ({
  from,
  until,
  state: "unemployedFlexJob",
  category,
});
const cash = (from: string, until: string): SpellInput => ({
  from,
  until,
  state: "cashBenefit",
  category: "30plus_andre",
});

/** The benefit a month of the last whole month of a course. */
const lastOf = (spells: readonly SpellInput[]): string => {
  const model = historyOf(spells);
  const until = spells.at(-1)?.until ?? "";
  const month = addMonths(until, -1).slice(0, 7);
  return amountsIn(evaluate(model).ledger)
    .filter(({ flow, month: each }) => flow === "unemployedFlexJob.benefit" && each === month)
    .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
    .toFixed();
};

describe("ledighedsydelse, low and high", () => {
  it.each([
    [
      "straight from cash benefit",
      [cash("2021-01-01", "2022-01-01"), idle("2022-01-01", "2022-03-01")],
      "11716",
    ],
    [
      "after eight months in a flex job",
      [flex("2021-05-01", "2022-01-01"), idle("2022-01-01", "2022-03-01")],
      "11716",
    ],
    ["after nine", [flex("2021-04-01", "2022-01-01"), idle("2022-01-01", "2022-03-01")], "17222"],
    ["a day short of nine", [flex("2021-04-02", "2022-01-01"), idle("2022-01-01", "2022-03-01")], "11716"],
    [
      "after nine months of two jobs within eighteen",
      [
        flex("2020-09-01", "2021-02-01"),
        idle("2021-02-01", "2021-09-01"),
        flex("2021-09-01", "2022-01-01"),
        idle("2022-01-01", "2022-03-01"),
      ],
      "17222",
    ],
    [
      "and of two further apart",
      [
        flex("2019-11-01", "2020-04-01"),
        idle("2020-04-01", "2021-09-01"),
        flex("2021-09-01", "2022-01-01"),
        idle("2022-01-01", "2022-03-01"),
      ],
      "11716",
    ],
    [
      "what is once earned stays",
      [
        flex("2020-01-01", "2020-11-01"),
        idle("2020-11-01", "2021-12-01"),
        flex("2021-12-01", "2022-01-01"),
        idle("2022-01-01", "2022-03-01"),
      ],
      "17222",
    ],
    [
      "a new wage is the same employment",
      [
        flex("2021-04-01", "2021-08-15"),
        flex("2021-08-15", "2022-01-01", { wage: "9000" }),
        idle("2022-01-01", "2022-03-01"),
      ],
      "17222",
    ],
    [
      "of the older rules too",
      [
        flex("2021-04-01", "2022-01-01", { awarded: "2012-01-01", amount: "9000" }),
        idle("2022-01-01", "2022-03-01", "forsoerger"),
      ],
      "17222",
    ],
    [
      "an ordinary job earns nothing here",
      [
        { from: "2021-01-01", until: "2022-01-01", state: "ordinaryJob", wage: "24000" },
        idle("2022-01-01", "2022-03-01", "forsoerger"),
      ],
      "15570",
    ],
  ] as const)("%s", (_, spells, expected) => {
    expect(lastOf([...spells])).toBe(expected);
  });

  it("is low before the job that earns the high one, and an amount that was paid stays", () => {
    const spells = [
      idle("2021-01-01", "2021-03-01"),
      flex("2021-03-01", "2022-01-01"),
      idle("2022-01-01", "2022-02-01"),
    ];
    expect(lastOf(spells.slice(0, 1))).toBe("11698");
    expect(lastOf(spells)).toBe("17222");
    const paid: SpellInput = { ...idle("2022-01-01", "2022-02-01"), amount: "12000" };
    expect(lastOf([...spells.slice(0, 2), paid])).toBe("12000");
  });

  it("says from when and by which law, in both languages, in whatever order spells stand", () => {
    const spells = [idle("2022-01-01", "2022-03-01"), flex("2021-04-01", "2022-01-01")];
    const model = historyOf(spells);
    const [da, en] = (["da", "en"] as const).map((language) =>
      renderText(historyReport(model, evaluate(model), { language }), { language }).replaceAll(/\s+/gu, " "),
    );
    expect(da).toContain("Fra 1. januar 2022: ledighedsydelse på den høje sats efter ni måneder i fleksjob");
    expect(en).toContain("From 1 January 2022: ledighedsydelse at the high rate after nine months");
    const none = historyOf([flex("2021-06-01", "2022-01-01"), idle("2022-01-01", "2022-03-01")]);
    expect(none.assumptions.some(({ id }) => id.startsWith("earned"))).toBe(false);
  });
});

describe("low and high in a cohort", () => {
  const parameters = {
    pay: { value: 8000, unit: "DKK/person-month", evidence: "assumption", note: "x" },
    ends: { value: "10%", unit: "1", evidence: "assumption", note: "x" },
  };

  it("are two states, told apart by the time in the flex job", async () => {
    const model = await cohortOf({
      rules: "denmark",
      asOf: "2022-07-01",
      horizon: { from: "2022-07-04", until: "2023-07-03", followUp: "3 years" },
      parameters,
      states: {
        out: { rule: "cashBenefit", category: "30plus_andre" },
        inside: { rule: "flexJob", wage: "pay" },
        low: { label: "Lav", rule: "unemployedFlexJob", category: "ikke_forsoerger" },
        high: { label: "Høj", rule: "unemployedFlexJob", category: "89pct_md" },
      },
      intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
      outcomes: { lowWeeks: { label: "x", weeksIn: ["low"] }, highWeeks: { label: "y", weeksIn: ["high"] } },
      strategies: {
        moving: {
          transitions: {
            early: { from: "inside", to: "low", probability: { inState: { 0: "ends", 39: "0%" } } },
            late: { from: "inside", to: "high", probability: { inState: { 0: "0%", 39: "ends" } } },
          },
        },
      },
    });
    const paid = (state: string) =>
      amountsIn(evaluate(model).ledger).filter(
        ({ flow, amount }) => flow === `${state}.benefit` && Number(amount) !== 0,
      );
    const [low, high] = [paid("low"), paid("high")];
    const months = (of: typeof low): readonly string[] => of.flatMap(({ month }) => month ?? []).sort();
    // Nobody has been nine months in a flex job before the last days of March 2023.
    expect(months(low)[0]).toMatch(/^2022-0[78]$/u);
    expect(months(high)[0]).toMatch(/^2023-0[45]$/u);
    for (const [of, rate] of [
      [low, 11_716],
      [high, 17_222],
    ] as const)
      for (const { quantity, amount } of of) expect(Number(amount) / Number(quantity)).toBeCloseTo(rate, 4);
  });
});
