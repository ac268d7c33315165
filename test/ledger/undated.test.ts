import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { number, parameter } from "../../src/formula/index";
import {
  type DiscountRule,
  explain,
  type Ledger,
  netCost,
  type OutcomeRow,
  outcomeRows,
  pivot,
  rows,
  value,
  valueOutcomes,
  yearRows,
} from "../../src/ledger/index";
import { ACCRUALS, type Accrual, type Model, type OutcomeMeasure, type Times } from "../../src/model/index";
import { compoundedRate, continuousRate, type DiscountSchedule, flatRate } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";
import { armOf, eventOf, moveOf, phaseOf, probability, segmentOf } from "../exposure/cohort/cohortModels";
import { anyUndated } from "../exposure/cohort/randomUndated";
import { CYCLE_DAYS, cyclesOf, undatedModel } from "../exposure/cohort/undatedModels";
import { both, flowOf, parameterOf } from "../model/models";
import { amountsIn } from "./amounts";

const close = (found: Decimal | string | number, wanted: Decimal | string | number, size = wanted): void => {
  const apart = new Decimal(found).minus(wanted).abs();
  if (apart.gt(new Decimal(size).abs().times(1e-12))) expect(String(found)).toBe(String(wanted));
};

const timesOf = (id: string, ...years: readonly string[]): Times => ({
  kind: "times",
  id,
  label: both(id),
  years,
  path: ["capacity", id],
});

const ledgerOf = (model: Model): Ledger => evaluate(model).ledger;

const sumOf = (ledger: Ledger, flow: string, key: "amount" | "quantity" = "amount"): Decimal =>
  amountsIn(ledger).reduce(
    (sum, entry) => (entry.flow === flow ? sum.plus(entry[key]) : sum),
    new Decimal(0),
  );

const ownStart = (schedule: DiscountSchedule): DiscountRule => ({
  schedule,
  timing: "exact",
  base: "ownStart",
});

/** A hundred in one state, half of whom leave at the end of every cycle, and what is paid in all ways there are. */
const paid = (cycles: number, cycleDays: string, accrual: Accrual, times: readonly string[] = ["0"]): Model =>
  undatedModel(
    ["a", "b"],
    [
      armOf(
        "one",
        {
          transitions: [moveOf("go", "a", "b", probability("0.5"))],
          phases: [phaseOf("course", ["a"], { by: "sinceEntry", from: 0, until: 2 })],
          events: [eventOf("came", { kind: "move", to: ["b"] }), eventOf("entered", { kind: "entry" })],
        },
        [
          flowOf("weeks", "person-week", "a", "price"),
          flowOf("months", "person-month", "a", "price"),
          flowOf("years", "person-year", "a", "price"),
          flowOf("course", "person-year", "course", "price"),
          flowOf("came", "event", "came", "price"),
          flowOf("entered", "event", "entered", "price"),
          flowOf("set-up", "time", "set-up", "price"),
        ],
        [timesOf("set-up", ...times)],
      ),
    ],
    cyclesOf(cycles, cycleDays, accrual),
    { parameters: { price: parameterOf("price", "1000") } },
  );

describe("amounts without a calendar", () => {
  it.each(CYCLE_DAYS)(
    "are of years of 365.25 days, twelve months and 365.25/7 weeks: %s days",
    (cycleDays) => {
      const ledger = ledgerOf(paid(2, cycleDays, "start"));
      // 100 in the first cycle and 50 in the second.
      const years = new Decimal(cycleDays).div("365.25").times(150);
      close(sumOf(ledger, "years", "quantity"), years);
      close(sumOf(ledger, "months", "quantity"), years.times(12));
      close(sumOf(ledger, "weeks", "quantity"), years.times("365.25").div(7));
      for (const flow of ["years", "months", "weeks"])
        close(sumOf(ledger, flow), sumOf(ledger, flow, "quantity").times(1000));
    },
  );

  it("are whole where cycles are: a year, twelve months of a month, weeks of a week", () => {
    const quantities = (days: string, flow: string): string[] =>
      amountsIn(ledgerOf(paid(2, days, "start")))
        .filter((entry) => entry.flow === flow)
        .map(({ quantity }) => quantity);
    expect(quantities("365.25", "years")).toEqual(["100", "50"]);
    expect(quantities("365.25", "months")).toEqual(["1200", "600"]);
    expect(quantities("30.4375", "months")).toEqual(["100", "50"]);
    expect(quantities("7", "weeks")).toEqual(["100", "50"]);
    expect(quantities("1826.25", "years")).toEqual(["500", "250"]);
  });

  it.each([
    ["start", [100, 50, 25, 12.5], ["0", "1", "2", "3"]],
    ["end", [50, 25, 12.5, 6.25], ["1", "2", "3", "4"]],
  ] as const)("count at the %s of each cycle", (accrual, counts, times) => {
    const entries = amountsIn(ledgerOf(paid(4, "365.25", accrual)));
    const mine = entries.filter(({ flow }) => flow === "years");
    expect(mine.map(({ quantity }) => Number(quantity))).toEqual(counts);
    expect(mine.map(({ time }) => time)).toEqual(times);
    expect(mine.map(({ cycle }) => cycle)).toEqual([0, 1, 2, 3]);
    for (const entry of mine) expect(entry).not.toHaveProperty("month");
  });

  it("count both ends of a cycle in a life table, each at its own time", () => {
    const entries = amountsIn(ledgerOf(paid(2, "365.25", "lifeTable")));
    expect(
      entries.flatMap(({ flow, cycle, time, quantity }) =>
        flow === "years" ? [[cycle, time, Number(quantity)]] : [],
      ),
    ).toEqual([
      [0, "0", 50],
      [0, "1", 25],
      [1, "1", 25],
      [1, "2", 12.5],
    ]);
  });

  it("are paid for events at the end of the cycle, for the start at 0, and at the times stated", () => {
    const entries = amountsIn(ledgerOf(paid(4, "365.25", "lifeTable", ["0", "0.5", "2", "4"])));
    const of = (flow: string) =>
      entries.flatMap((entry) =>
        entry.flow === flow ? [[entry.cycle, entry.time, Number(entry.quantity), Number(entry.amount)]] : [],
      );
    expect(of("came")).toEqual([
      [0, "1", 50, 50_000],
      [1, "2", 25, 25_000],
      [2, "3", 12.5, 12_500],
      [3, "4", 6.25, 6250],
    ]);
    expect(of("entered")).toEqual([[0, "0", 100, 100_000]]);
    // A time lies in the cycle that begins at it; the last of all in the last.
    expect(of("set-up")).toEqual([
      [0, "0", 1, 1000],
      [0, "0.5", 1, 1000],
      [2, "2", 1, 1000],
      [3, "4", 1, 1000],
    ]);
  });

  it("are quantity times price, whatever the model", () => {
    const property = fc.property(anyUndated, ({ model }) => {
      const entries = amountsIn(ledgerOf(model));
      expect(entries.length).toBeGreaterThan(0);
      for (const { amount, quantity } of entries) close(amount, new Decimal(quantity).times("1234.5"));
    });
    fc.assert(property, { numRuns: 10 });
  });
});

describe("the year of an amount without a calendar", () => {
  /** A hundred who stay in `a`, in cycles of so many days; so many cycles begin in each year. */
  const stayed = (cycles: number, cycleDays: string, accrual: Accrual = "start"): Model =>
    undatedModel(
      ["a"],
      [
        armOf(
          "one",
          {},
          [flowOf("cycles", "person-year", "a", "price"), flowOf("due", "time", "due", "price")],
          [timesOf("due", "0", "1.1", "2")],
        ),
      ],
      cyclesOf(cycles, cycleDays, accrual),
      { parameters: { price: parameterOf("price", "3652.5") } },
    );
  const yearsOf = (model: Model, flow = "cycles"): readonly number[] =>
    rows(evaluate(model).ledger).flatMap((row) => (row.flow === flow ? [row.year] : []));

  it("is that in which its cycle begins, in whole years of 365.25 days since the start", () => {
    // 0, 100, 200 and 300 days; 400 to 700 days, 1.095 to 1.916 years; 800 days, 2.19 years.
    expect(yearsOf(stayed(9, "100"))).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
    // 0, 0.82, 1.64 and 2.46 years: a cycle may be nearly a year, and no year is passed over here.
    expect(yearsOf(stayed(4, "300"))).toEqual([0, 0, 1, 2]);
    // 0, 1.37, 2.74 and 4.11 years: nothing begins in the fourth.
    expect(yearsOf(stayed(4, "500"))).toEqual([0, 1, 2, 4]);
    // 12 cycles of a twelfth of a year are a year, to the day; 365 days are not.
    expect(yearsOf(stayed(13, "30.4375")).slice(11)).toEqual([0, 1]);
    expect(yearsOf(stayed(3, "365"))).toEqual([0, 0, 1]);
  });

  it("is that of the cycle whenever in it the amount counts", () => {
    // The fourth cycle ends after 400 days, in the second year; its amount is the first year's.
    for (const accrual of ACCRUALS.filter((each) => each !== "simpson"))
      expect([...new Set(yearsOf(stayed(4, "100", accrual)))]).toEqual([0]);
    // Due after 0, 1.1 and 2 years: 401.8 and 730.5 days lie in cycles that begin after 400 and 700.
    expect(yearsOf(stayed(9, "100"), "due")).toEqual([0, 1, 1]);
  });

  it("is the same in every sum: by year, in a table and when it is explained", () => {
    const model = stayed(9, "100");
    const { ledger } = evaluate(model);
    const mine = yearRows(ledger).filter(({ flow }) => flow === "cycles");
    // A cycle is 100 × 100 / 365.25 person-years at 3,652.50: 100,000. Four of them, four, and one.
    expect(mine.map(({ year, amount }) => [year, amount])).toEqual([
      [0, 400_000],
      [1, 400_000],
      [2, 100_000],
    ]);
    const table = pivot(ledger, {
      rows: "flow",
      columns: "year",
      perspective: "municipality",
      where: { flow: "cycles" },
    });
    expect([table.columns, table.columnTotals]).toEqual([
      ["0", "1", "2"],
      ["400000", "400000", "100000"],
    ]);
    const asked = { flow: "cycles", perspective: "municipality" } as const;
    expect([0, 1, 2].map((year) => explain(model, ledger, { ...asked, year }).total)).toEqual([
      "400000",
      "400000",
      "100000",
    ]);
    expect(explain(model, ledger, asked).flows[0]?.years).toEqual([0, 1, 2]);
    expect(problemOf(() => explain(model, ledger, { ...asked, year: 3 }))).toMatchObject({
      code: "unknown-reference",
      expected: "0, 1, 2",
    });
    // Four whole years end where a fifth would begin.
    const whole = stayed(4, "365.25");
    expect(problemOf(() => explain(whole, evaluate(whole).ledger, { ...asked, year: 4 }))).toMatchObject({
      expected: "0, 1, 2, 3",
    });
  });
});

describe("discounting without a calendar", () => {
  const discounted = (model: Model, schedule: DiscountSchedule): Decimal =>
    netCost(value(ledgerOf(model), { discounting: ownStart(schedule) }), "municipality");

  it("is of each amount by its own time", () => {
    const ledger = ledgerOf(paid(4, "365.25", "end", ["0", "2.5"]));
    const valued = value(ledger, { discounting: ownStart(flatRate("0.25")) });
    const undiscounted = amountsIn(ledger);
    expect(amountsIn(valued)).toHaveLength(undiscounted.length);
    amountsIn(valued).forEach((entry, index) => {
      const before = undiscounted[index];
      close(entry.amount, new Decimal(before?.amount ?? 0).div(new Decimal("1.25").pow(before?.time ?? 0)));
      expect(entry.quantity).toBe(before?.quantity);
    });
    // 50 / 1.25 + 25 / 1.25² + 12.5 / 1.25³ + 6.25 / 1.25⁴ years, by hand.
    close(sumOf(valued, "years"), 1000 * (40 + 16 + 6.4 + 2.56));
    expect(valued.discounting).toEqual({ schedule: "annual 0.25", timing: "exact", base: "ownStart" });
  });

  it.each([2022, "2022-07-01"] as const)("refuses the year %s of a calendar as base", (base) => {
    const rule: DiscountRule = { schedule: flatRate("0.03"), timing: "exact", base };
    const model = paid(2, "365.25", "start");
    expect(problemOf(() => value(ledgerOf(model), { discounting: rule }))).toMatchObject({
      code: "discount-own-start",
      found: String(base),
      expected: "ownStart",
    });
    const counted = ledgerOf({ ...model, ...withYears(model) });
    expect(outcomeRows(counted).length).toBeGreaterThan(0);
    expect(problemOf(() => valueOutcomes(counted, rule)).code).toBe("discount-own-start");
  });

  it("is nothing at a rate of 0, however it is compounded", () => {
    for (const schedule of [flatRate("0"), continuousRate("0"), compoundedRate("0", "12")])
      for (const accrual of ACCRUALS) {
        const model = paid(4, "30.4375", accrual);
        expect(discounted(model, schedule).toFixed()).toBe(
          netCost(ledgerOf(model), "municipality").toFixed(),
        );
      }
  });

  it("is the same once a year and every cycle where a cycle is a year", () => {
    const model = paid(6, "365.25", "simpson", ["0", "2.5"]);
    close(discounted(model, compoundedRate("0.06", "1")), discounted(model, flatRate("0.06")));
  });

  it("is every cycle by 1 plus its part of the rate", () => {
    const model = paid(2, "182.625", "end");
    const valued = value(ledgerOf(model), { discounting: ownStart(compoundedRate("0.5", "2")) });
    // Half a year each: 25 and 12.5 person-years, by 1.25 and 1.25².
    close(sumOf(valued, "years"), 1000 * (25 / 1.25 + 12.5 / 1.5625));
  });

  it("comes to the continuous one as cycles shrink, once a year does not", () => {
    /** A hundred who stay for eight years in cycles of a part of one. */
    const apart = (perYear: number): number => {
      const days = new Decimal("365.25").div(perYear).toFixed();
      const model = undatedModel(
        ["a"],
        [armOf("one", {}, [flowOf("years", "person-year", "a", "price")])],
        cyclesOf(8 * perYear, days, "lifeTable"),
        { parameters: { price: parameterOf("price", "1000") } },
      );
      const limit = new Decimal(1).minus(new Decimal("-0.48").exp()).div("0.06").times(100_000);
      return discounted(model, compoundedRate("0.06", String(perYear)))
        .div(limit)
        .minus(1)
        .toNumber();
    };
    expect(Math.log2(apart(16) / apart(32))).toBeCloseTo(1, 1);
    expect(Math.abs(apart(64))).toBeLessThan(3e-4);
  });

  it("weakens with the time an amount counts at: start, life table, end", () => {
    const of = (accrual: Accrual): number => {
      const model = undatedModel(
        ["a"],
        [armOf("one", {}, [flowOf("years", "person-year", "a", "price")])],
        cyclesOf(10, "365.25", accrual),
        { parameters: { price: parameterOf("price", "1000") } },
      );
      return discounted(model, flatRate("0.03")).toNumber();
    };
    close(of("lifeTable"), (of("start") + of("end")) / 2);
    close(of("start"), of("end") * 1.03);
    // The integral of 1.03⁻ᵗ over ten years.
    const exact = (100_000 * (1 - 1.03 ** -10)) / Math.log(1.03);
    expect(Math.abs(of("simpson") / exact - 1)).toBeLessThan(1e-7);
  });
});

/** Years and weeks in `a`, worth something of their own, and first entries into `b`. */
const OUTCOMES: readonly OutcomeMeasure[] = [
  { id: "lifeYears", label: both("l"), kind: "years", states: ["a", "b"], path: [] },
  {
    id: "qalys",
    label: both("q"),
    kind: "years",
    states: ["a", "b"],
    weights: { a: number("0.85"), b: parameter("worth") },
    path: [],
  },
  { id: "weeks", label: both("w"), kind: "weeks", states: ["a"], path: [] },
  { id: "reached", label: both("r"), kind: "firstEntry", states: ["b"], path: [] },
];

const withYears = ({ cohort: described }: Model): Pick<Model, "cohort"> =>
  described === undefined ? {} : { cohort: { ...described, outcomes: OUTCOMES.slice(0, 1) } };

describe("outcomes without a calendar", () => {
  const modelFor = (accrual: Accrual): Model =>
    undatedModel(
      ["a", "b"],
      [armOf("one", { transitions: [moveOf("go", "a", "b", probability("0.5"))] })],
      cyclesOf(4, "365.25", accrual),
      {
        parameters: { worth: parameterOf("worth", "0.5", { unit: "1" }) },
        segments: [
          segmentOf("most", { share: number("0.75") }),
          segmentOf("frail", { share: number("0.25"), numbers: { worth: "0.2" } }),
        ],
      },
      { outcomes: OUTCOMES },
    );
  const countedBy = (accrual: Accrual): Ledger => ledgerOf(modelFor(accrual));
  const rowsOf = (accrual: Accrual): readonly OutcomeRow[] => outcomeRows(countedBy(accrual));
  const total = (rows: readonly OutcomeRow[], outcome: string, segment?: string): number =>
    rows.reduce(
      (sum, row) =>
        row.outcome === outcome && (segment === undefined || row.segment === segment)
          ? sum + Number(row.quantity)
          : sum,
      0,
    );

  it("are weighed by what a state is worth, to each segment by its own", () => {
    const rows = rowsOf("start");
    // In a: 1 + ½ + ¼ + ⅛ of each segment; in b the rest of four years.
    const [inA, inB] = [1.875, 2.125];
    close(total(rows, "lifeYears"), 400);
    close(total(rows, "qalys", "most"), 75 * (0.85 * inA + 0.5 * inB));
    close(total(rows, "qalys", "frail"), 25 * (0.85 * inA + 0.2 * inB));
    close(total(rows, "weeks"), (100 * inA * 365.25) / 7);
    close(total(rows, "reached"), 93.75);
  });

  it.each(ACCRUALS)("have as many life years as there are: %s", (accrual) => {
    close(total(rowsOf(accrual), "lifeYears"), 400);
  });

  it("have a cycle and a time, and no month", () => {
    for (const row of rowsOf("lifeTable")) {
      expect(row).not.toHaveProperty("month");
      expect([row.cycle, (row.cycle ?? 0) + 1].map(String)).toContain(
        row.outcome === "reached" ? String(row.cycle) : String(row.time),
      );
    }
    expect(
      rowsOf("start").flatMap(({ outcome, segment, cycle, time, quantity }) =>
        outcome === "reached" && segment === "most" ? [[cycle, time, Number(quantity)]] : [],
      ),
    ).toEqual([
      [0, "1", 37.5],
      [1, "2", 18.75],
      [2, "3", 9.375],
      [3, "4", 4.6875],
    ]);
  });

  it("are discounted row by row, by their own time", () => {
    for (const accrual of ACCRUALS) {
      const rows = rowsOf(accrual);
      const valued = outcomeRows(valueOutcomes(countedBy(accrual), ownStart(flatRate("0.25"))));
      expect(valued).toHaveLength(rows.length);
      valued.forEach((row, index) => {
        const before = rows[index];
        const { quantity, ...same } = before ?? { quantity: "0" };
        expect(row).toMatchObject(same);
        close(row.quantity, new Decimal(quantity).div(new Decimal("1.25").pow(before?.time ?? 0)));
      });
    }
    const valued = outcomeRows(valueOutcomes(countedBy("end"), ownStart(flatRate("0.25"))));
    close(total(valued, "reached"), 50 / 1.25 + 25 / 1.25 ** 2 + 12.5 / 1.25 ** 3 + 6.25 / 1.25 ** 4);
  });

  it("stay as they are at a rate of 0", () => {
    expect(outcomeRows(valueOutcomes(countedBy("end"), ownStart(flatRate("0"))))).toEqual(rowsOf("end"));
  });
});
