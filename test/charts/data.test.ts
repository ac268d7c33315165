import { describe, expect, it } from "vitest";
import { paybackFlows, paybacks } from "../../src/analysis/index";
import { cumulativeChart } from "../../src/charts/index";
import { Decimal } from "../../src/decimal";
import { netCost, yearRows } from "../../src/ledger/index";
import type { Party } from "../../src/model/index";
import { textbook } from "../analysis/sensitivity/smallModels";
import { bi46, bi46Cases, chartsOf, mentors, resultsOf } from "./made";

const scenarios = [
  ["BI46", bi46, bi46Cases],
  ["mentors", mentors, []],
] as const;

const sum = (amounts: readonly string[]): Decimal =>
  amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));

/** The same to the digits that doubles know. */
const near = (one: string | Decimal, other: string | Decimal): boolean =>
  new Decimal(one)
    .minus(other)
    .abs()
    .lte(Decimal.max(1, new Decimal(other).abs()).times("1e-9"));

describe.each(scenarios)("the data of the charts of %s", (_, model, cases) => {
  const results = resultsOf(model, cases);
  const {
    bridge,
    cumulative,
    years,
    tornado,
    flows,
    occupancy,
    cases: range,
  } = chartsOf(model, results, "da");

  it("bridges from nothing to the difference in steps that follow each other", () => {
    const steps = bridge.steps.slice(0, -1);
    const total = bridge.steps.at(-1);
    expect([total?.part, total?.amount]).toEqual(["total", results.bridge.total]);
    expect(steps[0]?.from).toBe("0");
    steps.forEach(({ from, until, amount }, index) => {
      expect(new Decimal(until).minus(from).eq(amount)).toBe(true);
      if (index > 0) expect(from).toBe(steps[index - 1]?.until);
    });
    expect(near(steps.at(-1)?.until ?? "0", results.bridge.total)).toBe(true);
    for (const { part, label, amount } of steps) {
      if (part === "rest") continue;
      const own = results.bridge.rows.filter(
        (row) => row.part === part && label.toLowerCase().includes(row.label.da.toLowerCase()),
      );
      expect([label, near(sum(own.map((row) => row.amount)), amount)]).toEqual([label, true]);
    }
  });

  it("adds up what comes back to what the payback is found in", () => {
    const row = paybacks(model).rows.find(
      ({ perspective, stage, per, discounted, controlArea }) =>
        perspective === results.flows.perspective &&
        stage === "afterTax" &&
        per === "cohort" &&
        !discounted &&
        controlArea === undefined,
    );
    expect(results.flows.payback).toEqual({
      outcome: row?.outcome,
      ...(row?.first === undefined ? {} : { first: row.first }),
      ...(row?.permanent === undefined ? {} : { permanent: row.permanent }),
    });
    expect([cumulative.breakEven?.time, cumulative.breakEven?.date]).toEqual([row?.permanent, row?.date]);
    expect(cumulative.note === undefined).toBe(row?.permanent !== undefined);
    const gained = sum(results.flows.flows.map(({ gain }) => gain));
    expect(near(cumulative.points.at(-1)?.amount ?? "x", gained)).toBe(true);
    // Between its points the curve is straight, and comes up to nothing where it is said to.
    const at = new Decimal(cumulative.breakEven?.time ?? "0");
    const after = cumulative.points.findIndex(({ time }) => new Decimal(time).gte(at));
    const [low, high] = [cumulative.points[after - 1], cumulative.points[after]];
    if (cumulative.breakEven !== undefined && low !== undefined && high !== undefined) {
      const share = at.minus(low.time).div(new Decimal(high.time).minus(low.time));
      const found = share.times(new Decimal(high.amount).minus(low.amount)).plus(low.amount);
      expect(found.abs().lte("0.01")).toBe(true);
    }
  });

  it("has for each party, year and strategy what the ledger has, and for the payer what the overview has", () => {
    const { ledger } = results.overview.until;
    for (const { id: party } of years.parties)
      for (const { id: strategy } of years.strategies) {
        const own = years.amounts.filter((each) => each.party === party && each.strategy === strategy);
        expect(own.map(({ year }) => year)).toEqual(results.overview.byYear.years);
        const whole = netCost(
          {
            ...ledger,
            flows: ledger.flows.map((flow) => (flow.strategy === strategy ? flow : { ...flow, parts: [] })),
          },
          party as Party,
        );
        expect(near(sum(own.map(({ amount }) => amount)), whole)).toBe(true);
        if (party === results.overview.payer)
          own.forEach(({ amount }, index) => {
            expect(near(amount, results.overview.byYear.costs[strategy]?.[index] ?? "x")).toBe(true);
          });
      }
    const payer = results.overview.payer;
    if (payer === "municipality") expect(years.parties.map(({ id }) => id)).toContain(payer);
  });

  it("has for each pair of parties what all its flows come to", () => {
    const rows = yearRows(results.overview.until.ledger);
    for (const { from, to, strategy, amount } of flows.amounts) {
      const own = rows.filter((row) => row.from === from && row.to === to && row.strategy === strategy);
      expect(near(sum(own.map(({ exact }) => exact)), amount)).toBe(true);
    }
    expect(near(sum(flows.amounts.map(({ amount }) => amount)), sum(rows.map(({ exact }) => exact)))).toBe(
      true,
    );
  });

  it("has of each range both its ends, as the tornado has them", () => {
    const isPer = results.tornado.reach === "followUp";
    const amountOf = (row: { readonly perCitizen?: string; readonly netCost?: string }) =>
      isPer ? row.perCitizen : row.netCost;
    expect(tornado.base).toBe(amountOf(results.tornado.base));
    expect(
      tornado.bars.map(({ parameter, low, high, turns }) => [parameter, low.amount, high.amount, turns]),
    ).toEqual(
      results.tornado.bars.map(({ varied, low, high, turns }) => [
        varied.parameter,
        amountOf(low),
        amountOf(high),
        turns,
      ]),
    );
    expect(tornado.bars.length).toBeGreaterThan(0);
  });

  it("has everybody in a state at any time", () => {
    for (const { id: strategy } of occupancy.strategies)
      for (const time of occupancy.times) {
        const isOwn = (each: { readonly strategy: string }) => each.strategy === strategy;
        const told = occupancy.counts.filter((each) => isOwn(each) && each.time === time);
        const rows = results.rows.filter((row) => isOwn(row) && (row.month ?? String(row.cycle)) === time);
        expect(told.reduce((all, { citizens }) => all + citizens, 0)).toBeCloseTo(
          rows.reduce((all, { citizens }) => all + citizens, 0),
          9,
        );
        for (const { state, citizens } of told)
          if (state !== "rest") expect(citizens).toBe(rows.find((row) => row.state === state)?.citizens);
      }
  });

  it("has the answer of the scenario and of each case", () => {
    expect(range.cases.map((each) => each.case)).toEqual([undefined, ...cases.map((each) => each.case?.id)]);
    range.cases.forEach(({ amount, pays }, index) => {
      const [verdict] = results.all[index]?.verdicts ?? [];
      expect(pays).toBe(verdict?.pays);
      expect(
        near(amount, (verdict?.per === "citizen" ? verdict.base.perCitizen : verdict?.base.netCost) ?? "x"),
      ).toBe(true);
    });
  });
});

describe("a hundred at 30,000 each, of whom ten more save 120,000 a year", () => {
  it.each([
    ["da", "Tjent hjem efter 2,5 år"],
    ["en", "Paid back after 2.5 years"],
  ] as const)("are drawn as paid back after 2.5 years (%s)", (language, label) => {
    const model = textbook({ kept: "1" });
    const { breakEven, note, description } = cumulativeChart(model, paybackFlows(model), { language });
    expect([breakEven?.time, breakEven?.label, note]).toEqual(["2.5", label, undefined]);
    expect(description.startsWith(`${label}. `)).toBe(true);
  });

  it("are drawn as never paid back where they are not, and of nothing is said that there is nothing", () => {
    const never = textbook({ kept: "0.1" });
    expect(cumulativeChart(never, paybackFlows(never), { language: "en" })).toMatchObject({
      note: "Not paid back while the citizens are followed",
    });
    const itself = { ...paybackFlows(never), flows: [], payback: { outcome: "nothingPaid" } as const };
    expect(cumulativeChart(never, itself, { language: "en" })).toMatchObject({
      points: [],
      note: "There is never anything to pay back",
    });
  });
});
