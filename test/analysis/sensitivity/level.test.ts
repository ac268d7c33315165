import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/analysis/sensitivity/breakEven";
import { breakEvens } from "../../../src/analysis/sensitivity/breakEvens";
import { crossingsOf, type GainAt } from "../../../src/analysis/sensitivity/crossings";
import { assumptions } from "../../../src/analysis/sensitivity/tornado";
import type { Model } from "../../../src/model/index";
import { assumptionsReport, breakEvenReport, renderText } from "../../../src/report/index";
import { costing, yielding } from "./written";

const QUESTION = { perspective: "municipality" } as const;

const shown = (model: Model, language: "da" | "en", vary = "rate"): string =>
  renderText(breakEvenReport(model, breakEvens(model, { ...QUESTION, vary: [vary] }), { language }), {
    language,
  });

describe("a cost that is nothing over a stretch of values", () => {
  const cap = "min(1000 * rate, 50) - 20";
  const free = "max(0, 1000 * rate - 50)";
  const middle = "max(0, 1000 * rate - 500) - max(0, 400 - 1000 * rate)";
  it.each([
    [cap, "15%", [["paysBelow", "0.02"]]],
    [free, "15%", [["paysBelow", "0.05"]]],
    [free, "3%", [["paysBelow", "0.05"]]],
    [middle, "15%", [["paysBelow", "0.5"]]],
    ["max(0, 400 - 1000 * rate)", "15%", [["paysAbove", "0.4"]]],
    ["if(rate > 30%, 10, 0)", "15%", [["paysBelow", "0.3"]]],
    ["if(rate > 30%, 10, -10)", "15%", [["paysBelow", "0.3"]]],
    ["if(rate < 30%, 10, 0)", "15%", [["paysAbove", "0.3"]]],
    // Narrower than a step, and nothing or better over it alone.
    [
      "max(0, 1000 * rate - 402) + max(0, 401 - 1000 * rate)",
      "15%",
      [
        ["paysAbove", "0.401"],
        ["paysBelow", "0.402"],
      ],
    ],
  ])("ceases to pay where it really costs something: %s at %s", async (amount, value, wanted) => {
    const model = await costing(amount, { value });
    for (const range of [undefined, ["0", "0.9"], ["0.01", "0.77"]] as const)
      for (const steps of [7, 16, 32]) {
        const { crossings, outcome } = breakEven(model, {
          ...QUESTION,
          vary: "rate",
          steps,
          ...(range === undefined ? {} : { range }),
        });
        expect([outcome, crossings.map((each) => [each.direction, each.value])]).toEqual([
          "crossings",
          wanted,
        ]);
      }
  });

  it("is found beyond a range in which nothing happens", async () => {
    const found = breakEven(await costing(free, { value: "3%" }), {
      ...QUESTION,
      vary: "rate",
      range: ["0", "0.04"],
    });
    expect([found.outcome, found.crossings.map(({ value }) => value)]).toEqual(["outside", ["0.05"]]);
  });

  it("is the whole grant, and always where nothing is ever paid", async () => {
    const grant = await costing("max(0 * one, rate - 27500 * one) / one", {
      value: "40_000",
      unit: "DKK",
      range: "[0, 100_000]",
    });
    expect(shown(grant, "da")).toContain("op til 27.500 kr.");
    expect(
      breakEven(await costing("0 * rate", { value: "15%" }), { ...QUESTION, vary: "rate" }).outcome,
    ).toBe("always");
  });
});

describe("a jump", () => {
  it("is told of with the value that pays and what is just beside it", async () => {
    const included = shown(await costing("if(rate > 30%, 10, -10)", { value: "15%" }), "en");
    expect(included).toContain("up to 30%");
    expect(included).toContain("A jump: at 30% it costs DKK -10, just above it DKK 10.");
    const excluded = await costing("if(rate >= 30%, 10, -10)", { value: "15%" });
    expect(shown(excluded, "en")).toContain("up to just below 30%");
    expect(shown(excluded, "da")).toContain("op til lige under 30 pct.");
    expect(shown(excluded, "en")).toContain("A jump: at 30% it costs DKK 10, just below it DKK -10.");
    const rising = await costing("if(rate > 30%, -0.3, 0.4)", { value: "15%" });
    expect(shown(rising, "en")).toContain("from just above 30%");
    expect(shown(rising, "en")).toContain("A jump: at 30% it costs DKK 0.40, just above it DKK -0.30.");
  });
});

describe("internal rates of return", () => {
  // From bug reports on numpy-financial, and two or three rates close together.
  const late = [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1];
  const income = [2113.73, -161445.03, 7626.73, 8619.84, 8612.92];
  const ordinary = [-900, -500, ...Array.from({ length: 9 }, () => 400)];
  const loss = [-10000, ...Array.from({ length: 16 }, () => 327.24625)];
  it.each([
    [[-50, -100, 600, 300, -100], "[0%, 300%]", [["paysBelow", 1.85441783]]],
    [
      [-50, -100, 600, 300, -100],
      "[-90%, 300%]",
      [
        ["paysAbove", -0.76889547],
        ["paysBelow", 1.85441783],
      ],
    ],
    [late, "[0%, 300%]", [["paysBelow", 1.00426985]]],
    [
      income,
      "[-90%, 10000%]",
      [
        ["paysBelow", -0.55733096],
        ["paysAbove", 75.33123197],
      ],
    ],
    [loss, "[0%, 100%]", []],
    [loss, "[-90%, 100%]", [["paysBelow", -0.06765411]]],
    [ordinary, "[0%, 100%]", [["paysBelow", 0.20541421]]],
    [ordinary.map((gain) => -gain), "[0%, 100%]", [["paysAbove", 0.20541421]]],
    ...["[0%, 300%]", "[0%, 1000%]", "[0%, 20%]"].map(
      (range) =>
        [
          [-1000, 2220, -1232],
          range,
          [
            ["paysAbove", 0.1],
            ["paysBelow", 0.12],
          ],
        ] as const,
    ),
    [
      [-1000, 3330, -3696.2, 1367.52],
      "[0%, 100%]",
      [
        ["paysBelow", 0.1],
        ["paysAbove", 0.11],
        ["paysBelow", 0.12],
      ],
    ],
    [[-1000, 2200, -1210], "[0%, 100%]", [["touches", 0.1]]],
    [[-1000, 2200, -1210], "[0%, 37%]", [["touches", 0.1]]],
  ] as const)("of %j in %s are all found", async (gains, range, wanted) => {
    const { crossings } = breakEven(await yielding(gains, range), {
      ...QUESTION,
      vary: "interest",
      beyond: false,
    });
    expect(crossings.map(({ direction }) => direction)).toEqual(wanted.map(([direction]) => direction));
    wanted.forEach(([, value], index) => {
      expect(Math.abs(Number(crossings[index]?.value) - value)).toBeLessThanOrEqual(6e-9);
    });
  });

  it("are told in per cent, and one that only touches nothing as that", async () => {
    const touching = await yielding([-1000, 2200, -1210], "[0%, 100%]");
    expect(shown(touching, "en", "interest")).toContain("interest: now 3% per year");
    expect(shown(touching, "en", "interest")).toContain(
      "touches nothing at 10% per year and pays nowhere else",
    );
    expect(shown(touching, "da", "interest")).toContain("går lige op ved 10 pct. pr. år, ellers ikke");
    const { tornado, restsOn } = assumptions(touching, QUESTION);
    expect([tornado.bars[0]?.turns, restsOn.steady]).toEqual([false, ["interest"]]);
  });
});

describe("what turns an answer", () => {
  it("is the same in the bars as in the words, with both ends on one side or an end without a value", async () => {
    const between = assumptions(await yielding([-1000, 2220, -1232], "[0%, 300%]"), QUESTION);
    expect(between.tornado.bars[0]).toMatchObject({ turns: true });
    expect(between.restsOn.turning[0]?.crossing.value).toBe("0.1");
    const ending = await costing("10 - 1000 * rate / (1 - rate)", { value: "0%" });
    const { tornado, restsOn, cases } = assumptions(ending, QUESTION);
    const [bar] = tornado.bars;
    expect(bar?.high.netCost).toBeUndefined();
    expect([bar?.turns, restsOn.turning.length, bar?.width]).toEqual([true, 1, "0"]);
    expect(cases.cases.every(({ netCost }) => netCost !== undefined)).toBe(true);
    const report = renderText(assumptionsReport(ending, assumptions(ending, QUESTION), { language: "en" }), {
      language: "en",
    });
    expect(report).toMatch(/no value │ yes/u);
    // The width is over what has a value, the scenario's own included.
    const wide = assumptions(await costing("10 - 1000 * rate / (1 - rate)", { value: "50%" }), QUESTION);
    expect(wide.tornado.bars[0]?.width).toBe("1000");
  });

  it("may be hidden by values that the model has none for", async () => {
    const hidden = await costing("if(rate < 40%, -10, if(rate < 60%, 1 / (rate - rate), 10))", {
      value: "15%",
    });
    const found = breakEven(hidden, { ...QUESTION, vary: "rate" });
    expect(found.outcome).toBe("crossings");
    expect(found.crossings).toMatchObject([{ direction: "paysBelow" }]);
    expect(Number(found.crossings[0]?.value)).toBeCloseTo(0.4, 6);
    expect(Number(found.crossings[0]?.across)).toBeCloseTo(0.6, 6);
    expect(shown(hidden, "en")).toContain("the model has no value between 40% and 60%");
    const { tornado, restsOn } = assumptions(hidden, QUESTION);
    expect([tornado.bars[0]?.turns, restsOn.turning.length]).toEqual([true, 1]);
  });
});

describe("one parameter is told in one notation", () => {
  it("as a plain number where it is more than 1 anywhere, in per cent where it is a share", async () => {
    const ratio = await costing("1000 * rate - 900", { value: "1.5", range: "[0.5, 1.6]" });
    const text = renderText(assumptionsReport(ratio, assumptions(ratio, QUESTION), { language: "en" }), {
      language: "en",
    });
    expect(text).toContain("turns at 0.9");
    expect(text).not.toContain("%│");
    expect(text).toMatch(/│ 0\.5 │/u);
    const share = await costing("1000 * rate - 900", { value: "50%" });
    expect(shown(share, "en")).toContain("up to 90%");
  });
});

/** Straight lines between some points, level at nothing here and there. */
const pieces = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(-3, -2, -1, 0, 0, 1, 2, 3)), {
    minLength: 3,
    maxLength: 6,
  })
  .map((all) => {
    const total = all.slice(1).reduce((sum, [width]) => sum + width, 0);
    let at = 0;
    return all.map(([width, height], index) => {
      if (index > 0) at += width;
      return [at / total, height] as const;
    });
  });

const lineOf =
  (points: readonly (readonly [number, number])[]): GainAt =>
  (x) => {
    const next = Math.max(
      1,
      points.findIndex(([at]) => at >= x),
    );
    const [[from, low] = [0, 0], [until, high] = [1, 0]] = [points[next - 1], points[next]];
    return { gain: low + ((x - from) / (until - from)) * (high - low), size: 3 };
  };

describe("lines with levels at nothing", () => {
  it("have the same answer in any steps and in a wider range, where nothing is left and where it begins", () => {
    const property = fc.property(pieces, (points) => {
      const [end] = points.slice(-1);
      const of = lineOf(points);
      // Beyond its ends it stays as it is there.
      const wider: GainAt = (x) => of(Math.min(1, Math.max(0, x)));
      const found = (gain: GainAt, from: number, until: number, steps: number) =>
        crossingsOf(gain, from, until, steps).found.map(({ value, direction }) => [
          direction,
          value.toFixed(6),
        ]);
      expect(end?.[0]).toBeCloseTo(1, 9);
      // A change at the very end is one of the line's end, not of what it does.
      fc.pre(points[0]?.[1] !== 0 && end?.[1] !== 0);
      const wanted = found(of, 0, 1, 64);
      expect(found(of, 0, 1, 97)).toEqual(wanted);
      expect(found(wider, -0.31, 1.23, 128)).toEqual(wanted);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
