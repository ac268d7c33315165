import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/analysis/sensitivity/breakEven";
import { cases, rangedIn, restsOn, tornado } from "../../../src/analysis/sensitivity/tornado";
import { Decimal } from "../../../src/decimal";
import type { Model } from "../../../src/model/index";
import { eventOf } from "../../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../../exposure/cohort/undatedModels";
import { flowOf } from "../../model/models";
import {
  afresh,
  anySmall,
  decimalOf,
  netOf,
  ownArm,
  parametersIn,
  textbook,
  times,
  YEAR,
} from "./smallModels";

const QUESTION = { perspective: "public" } as const;

const paysAt = ({ netCost, size }: ReturnType<ReturnType<typeof netOf>>): boolean =>
  netCost.lte(size.times("1e-13"));

/** Amounts that do not meet: each parameter is what one flow comes to, per citizen. */
const apart = (
  amounts: Readonly<Record<string, readonly [value: string, low: string, high: string]>>,
): Model =>
  undatedModel(
    ["a"],
    [
      ownArm("usual", {}, []),
      ownArm(
        "programme",
        { events: [eventOf("begun", { kind: "entry" })] },
        Object.keys(amounts).map((name) => flowOf(name, "event", "begun", name)),
      ),
    ],
    cyclesOf(1, YEAR, "start"),
    {
      parameters: parametersIn(
        Object.fromEntries(
          Object.entries(amounts).map(([name, [value, low, high]]) => [
            name,
            [value, { range: [low, high] }],
          ]),
        ),
      ),
    },
  );

describe("a tornado", () => {
  it("has both ends of every range, the widest first, and marks those that turn the decision", () => {
    const property = fc.property(anySmall, (model) => {
      const net = netOf(model, QUESTION);
      const { bars, base } = tornado(model, QUESTION);
      expect(new Set(bars.map(({ varied }) => varied.parameter))).toEqual(new Set(rangedIn(model)));
      expect(decimalOf(base.netCost).minus(net({}).netCost).abs().lte("1e-12")).toBe(true);
      const widths = bars.map(({ width }) => Number(width));
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      for (const { varied, low, high, width, turns, neutral } of bars) {
        const { parameter, range = ["", ""] } = varied;
        const ends = [low, high].map((row, index) => {
          expect(row.values).toEqual({ [parameter]: new Decimal(range[index] ?? "").toFixed() });
          const at = net(row.values);
          expect(decimalOf(row.netCost).minus(at.netCost).abs().lte(at.size.times("1e-30"))).toBe(true);
          return at;
        });
        const differs = ends.some((end) => paysAt(end) !== paysAt(net({})));
        // It may turn in between and back again.
        const asked = { ...QUESTION, vary: parameter, steps: 4, beyond: false };
        const { outcome, crossings } = breakEven(model, asked);
        const isCrossed =
          outcome === "crossings" && crossings.some(({ direction }) => direction !== "touches");
        expect(turns).toBe(differs || isCrossed);
        // In between it may come to more than at either end, as at some rate of discounting.
        const all = [...ends, net({})].map(({ netCost }) => netCost);
        const spread = Decimal.max(...all).minus(Decimal.min(...all));
        expect(decimalOf(width).minus(spread).abs().lte("1e-9")).toBe(true);
        expect(neutral === undefined).toBe(varied.neutral === undefined);
        if (varied.neutral !== undefined) expect(neutral?.values).toEqual({ [parameter]: varied.neutral });
      }
    });
    fc.assert(property, { numRuns: 8 });
  });

  it("has rows that are what the changed model comes to, evaluated by itself", () => {
    const property = fc.property(anySmall, (model) => {
      for (const { low, high } of tornado(model, QUESTION).bars)
        for (const { values, netCost } of [low, high]) {
          const own = Object.fromEntries(
            Object.entries(values).map(([name, value]) => [name, new Decimal(value)]),
          );
          const { size } = netOf(model, QUESTION)(values);
          expect(
            decimalOf(netCost)
              .minus(afresh(model, own, QUESTION))
              .abs()
              .lte(size.times("1e-10")),
          ).toBe(true);
        }
    });
    fc.assert(property, { numRuns: 4 });
  });

  it("marks a bar that turns, and not one that stays on its side", () => {
    const { bars } = tornado(apart({ cost: ["100", "90", "110"], gain: ["-105", "-120", "-70"] }));
    expect(bars.map(({ varied, width, turns }) => [varied.parameter, width, turns])).toEqual([
      ["gain", "5000", true],
      ["cost", "2000", true],
    ]);
    const steady = tornado(apart({ cost: ["100", "90", "110"], gain: ["-500", "-600", "-400"] }));
    expect(steady.bars.map(({ turns }) => turns)).toEqual([false, false]);
  });

  it("has as the elasticity of a price what is paid at it, of the whole", () => {
    const property = fc.property(anySmall, (model) => {
      const [price] = tornado(model, { ...QUESTION, parameters: ["care"] }).bars;
      const net = netOf(model, QUESTION);
      const base = model.parameters.care?.formula;
      if (base?.op !== "number") throw new Error("no care");
      const [with1, without] = [net({}).netCost, net({ care: "0" }).netCost];
      fc.pre(with1.abs().gt(net({}).size.times("1e-6")));
      const wanted = with1.minus(without).div(with1);
      expect(
        decimalOf(price?.elasticity).minus(wanted).abs().lte(Decimal.max(1, wanted.abs()).times("1e-6")),
      ).toBe(true);
    });
    fc.assert(property, { numRuns: 10 });
    const bars = tornado(textbook()).bars;
    const elasticity = (name: string): number =>
      Number(bars.find(({ varied }) => varied.parameter === name)?.elasticity);
    // 3 million in a saving of 2,418,062.85, and 5,418,062.85 saved.
    expect(Math.abs(elasticity("price") - 3_000_000 / -2_418_062.8537)).toBeLessThanOrEqual(1e-6);
    expect(Math.abs(elasticity("value") - -5_418_062.8537 / -2_418_062.8537)).toBeLessThanOrEqual(1e-6);
  });

  it("has no elasticity where a value is nothing, and one from one side where the model ends", () => {
    const [bar] = tornado(textbook({ price: "0" }), { parameters: ["price"] }).bars;
    expect(bar).not.toHaveProperty("elasticity");
    // All that is kept cannot be more.
    const [kept] = tornado(textbook({ kept: "1" }), { parameters: ["kept"] }).bars;
    expect(Number(kept?.elasticity)).toBeGreaterThan(0);
  });
});

describe("cases", () => {
  it("go from the worst to the best, with the scenario's own between, where parameters do not meet", () => {
    const triple = fc
      .tuple(...[1, 2, 3].map(() => fc.integer({ min: -500, max: 500 })))
      .map((all) => all.sort((a, b) => a - b).map(String) as [string, string, string]);
    const property = fc.property(triple, triple, triple, (a, b, c) => {
      const middle = ([low, value, high]: [string, string, string]): [string, string, string] => [
        value,
        low,
        high,
      ];
      const found = cases(apart({ a: middle(a), b: middle(b), c: middle(c) }));
      const netAt = (id: string): Decimal => decimalOf(found.cases.find((each) => each.id === id)?.netCost);
      const sum = (index: number): Decimal =>
        [a, b, c].reduce((total, each) => total.plus(each[index] ?? 0), new Decimal(0)).times(100);
      expect(netAt("best").eq(sum(0))).toBe(true);
      expect(decimalOf(found.base.netCost).eq(sum(1))).toBe(true);
      expect(netAt("worst").eq(sum(2))).toBe(true);
      expect(found.cases.map(({ id }) => id)).toEqual(["worst", "best"]);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("have no effect where every parameter that says where that is stands there", () => {
    const found = cases(textbook());
    const none = found.cases.find(({ id }) => id === "noEffect");
    expect(none?.values).toEqual({ success: "0.2" });
    // As many as without it, so that all that was paid is lost.
    expect(decimalOf(none?.netCost).toDecimalPlaces(6).toFixed()).toBe("3000000");
  });

  it("have the goal met at the scenario's own values, where it has a target", () => {
    expect(cases(textbook()).cases.some(({ id }) => id === "goalMet")).toBe(false);
    const found = cases(textbook({}, { success: { evidence: "target" } }));
    const met = found.cases.find(({ id }) => id === "goalMet");
    expect(met?.values).toEqual({ success: "0.3" });
    expect(met?.netCost).toBe(found.base.netCost);
    expect(found.cases.map(({ id }) => id)).toEqual(["worst", "noEffect", "goalMet", "best"]);
  });

  it("are of their own order whatever the strategies and payers", () => {
    const property = fc.property(anySmall, (model) => {
      const { cases: found } = cases(model, QUESTION);
      for (const { values, netCost } of found) {
        if (netCost === undefined) continue;
        const { netCost: wanted, size } = netOf(model, QUESTION)(values);
        expect(wanted.minus(netCost).abs().lte(size.times("1e-30"))).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 4 });
  });
});

describe("what a decision rests on", () => {
  it("is each parameter that turns it within its range, the nearest first", () => {
    const property = fc.property(anySmall, (model) => {
      const { turning, steady, pays, steps } = restsOn(model, QUESTION);
      expect(pays).toBe(paysAt(netOf(model, QUESTION)({})));
      const distances = turning.map(({ distance }) => Number(distance));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      for (const { varied, crossing, distance, evidence } of turning) {
        const [low, high] = (varied.range ?? []).map(Number) as [number, number];
        const value = Number(crossing.value);
        expect(value >= low && value <= high).toBe(true);
        const base = Number(varied.base);
        const end = value >= base ? high : low;
        if (end !== base)
          expect(Math.abs(Number(distance) - Math.abs((value - base) / (end - base)))).toBeLessThanOrEqual(
            1e-9,
          );
        expect(evidence).toBe(varied.evidence);
      }
      const names = [...turning.map(({ varied }) => varied.parameter), ...steady];
      expect(names.toSorted()).toEqual([...rangedIn(model)].sort());
      expect(steps).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 6 });
  });

  it("is in the textbook each of its figures, what is usual first", () => {
    const { turning, steady, pays } = restsOn(textbook());
    expect(pays).toBe(true);
    // (0.3 − 0.25537) of 0.3, and so on.
    const wanted = [
      ["success", 0.148766],
      ["discountRate", (0.2864929 - 0.035) / 0.965],
      ["kept", 1 - 0.68626434],
      ["price", 24_180.6285 / 70_000],
      ["usual", 0.04462966 / 0.8],
      ["value", 53_555.59 / 120_000],
    ] as const;
    const found = new Map(turning.map(({ varied, distance }) => [varied.parameter, Number(distance)]));
    for (const [name, distance] of wanted)
      expect(Math.abs((found.get(name) ?? Number.NaN) - distance)).toBeLessThanOrEqual(1e-4);
    expect([turning[0]?.varied.parameter, steady]).toEqual(["usual", []]);
  });

  it("leaves as steady what does not turn it, and has of two crossings the nearer", () => {
    const model = apart({ cost: ["100", "90", "110"], gain: ["-500", "-600", "-400"] });
    expect(restsOn(model)).toMatchObject({ pays: true, turning: [], steady: ["cost", "gain"] });
    // x² − 4 is nothing at −2 and 2.
    const square = apart({ x: ["1.5", "-6", "5"] });
    const squared: Model = {
      ...square,
      strategies: square.strategies.map((strategy) => ({
        ...strategy,
        flows: strategy.flows.flatMap((flow) => [
          { ...flow, amount: times("x", "x") },
          { ...flow, id: "grant", amount: { op: "number", value: "-4" } as const },
        ]),
      })),
    };
    const [turn] = restsOn(squared).turning;
    expect(Number(turn?.crossing.value)).toBeCloseTo(2, 9);
    expect(Number(turn?.distance)).toBeCloseTo(0.5 / 3.5, 9);
    expect(breakEven(squared, { vary: "x" }).crossings).toHaveLength(2);
  });
});
