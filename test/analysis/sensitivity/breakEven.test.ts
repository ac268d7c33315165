import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProvenAffine } from "../../../src/analysis/sensitivity/affine";
import { type BreakEven, breakEven } from "../../../src/analysis/sensitivity/breakEven";
import { crossingsOf, type GainAt, pays } from "../../../src/analysis/sensitivity/crossings";
import { askedOf, type Question } from "../../../src/analysis/sensitivity/question";
import { Decimal } from "../../../src/decimal";
import { type Formula, number, parameter } from "../../../src/formula/index";
import type { Flow, Model } from "../../../src/model/index";
import { ProblemError } from "../../../src/problems/index";
import { caseloadOf, eventOf } from "../../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../../exposure/cohort/undatedModels";
import { flowOf, modelOf, parameterOf, strategyOf } from "../../model/models";
import { modelAt } from "../prepare/modelAt";
import {
  afresh,
  anySmall,
  CHANCES,
  decimalOf,
  netOf,
  ownArm,
  PRICES,
  parametersIn,
  places,
  plus,
  SEARCHED,
  textbook,
  times,
  YEAR,
} from "./smallModels";

const PERSPECTIVES = ["public", "municipality", "centralGovernment", "region"] as const;
const STAGES = ["beforeTax", "afterTax", "retained"] as const;

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  perspective: fc.constantFrom(...PERSPECTIVES),
  stage: fc.constantFrom(...STAGES),
  discounted: fc.boolean(),
});

type Net = ReturnType<ReturnType<typeof netOf>>;

/** The gain of a model as a plain function of one parameter. */
const gainIn = (model: Model, question: Question, vary: string): GainAt => {
  const net = netOf(model, question);
  return (value) => {
    const { netCost, size } = net({ [vary]: value });
    return { gain: netCost.neg().toNumber(), size: size.toNumber() };
  };
};

const isNothing = ({ netCost, size }: Net, most = "1e-9"): boolean => netCost.abs().lte(size.times(most));

/** Every crossing is one: nothing at the value, and on its two sides what the direction says. */
const holds = (model: Model, question: Question, found: BreakEven): void => {
  const net = netOf(model, question);
  const [low, high] = found.range.map(Number) as [number, number];
  for (const { value, direction, jump } of found.crossings) {
    const at = net({ [found.vary]: value });
    if (jump === undefined) expect(isNothing(at)).toBe(true);
    else {
      const beside = net({ [found.vary]: jump.beside });
      expect([at.netCost.gt(at.size.times("1e-12")), beside.netCost.lte(0)]).toEqual([false, false]);
      expect([jump.netCost, jump.netCostBeside].map((text) => new Decimal(text).lte(0))).toEqual([
        true,
        false,
      ]);
    }
    const step = new Decimal(high - low).times("1e-6");
    for (const side of [1, -1]) {
      const there = new Decimal(value).plus(step.times(side));
      if (there.lt(low) || there.gt(high)) continue;
      const beside = net({ [found.vary]: there });
      if (isNothing(beside)) continue;
      expect(beside.netCost.lt(0)).toBe((direction === "paysAbove") === side > 0);
    }
    const stretches = found.searched === undefined ? [] : [found.searched, ...(found.searched.beyond ?? [])];
    if (found.method === "searched")
      expect(
        stretches.some(({ from, until }) => Number(value) >= Number(from) && Number(value) <= Number(until)),
      ).toBe(true);
    if (found.outcome === "crossings") expect(Number(value) >= low && Number(value) <= high).toBe(true);
  }
};

describe("a value that is found", () => {
  it("of a price is exact: run again with it, nothing is left", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...PRICES),
      anyQuestion,
      (model, vary, question) => {
        const found = breakEven(model, { ...question, vary });
        expect([found.method, found.crossings.length <= 1]).toEqual(["exact", true]);
        holds(model, question, found);
        for (const { value } of found.crossings) {
          const left = afresh(model, { [vary]: new Decimal(value) }, question);
          expect(left.abs().lte(netOf(model, question)({ [vary]: value }).size.times("1e-9"))).toBe(true);
        }
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it("of a chance, a number or a rate is searched for: run again with it, nothing is left", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...SEARCHED),
      anyQuestion,
      (model, vary, question) => {
        const found = breakEven(model, { ...question, vary });
        holds(model, question, found);
        for (const { value, jump } of found.crossings)
          if (jump === undefined) {
            const left = afresh(model, { [vary]: new Decimal(value) }, question);
            expect(left.abs().lte(netOf(model, question)({ [vary]: value }).size.times("1e-9"))).toBe(true);
          }
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it("exactly is the one that is found by searching", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...PRICES, "kept"),
      anyQuestion,
      (model, vary, question) => {
        const { method, outcome, crossings, range } = breakEven(model, { ...question, vary });
        fc.pre(method === "exact");
        const [low, high] = range.map(Number) as [number, number];
        const { found } = crossingsOf(gainIn(model, question, vary), low, high, 32);
        const inside = outcome === "crossings" ? crossings : [];
        // One at the very end of the range may be on either side of it.
        const clear = (value: number): boolean => Math.min(value - low, high - value) > (high - low) * 1e-9;
        const [exact, searched] = [inside, found].map((all) =>
          all
            .map(({ value, direction }) => ({ value: Number(value), direction }))
            .filter(({ value }) => clear(value)),
        );
        expect(searched?.map(({ direction }) => direction)).toEqual(exact?.map(({ direction }) => direction));
        exact?.forEach(({ value }, index) => {
          expect(Math.abs(value - (searched?.[index]?.value ?? Number.NaN))).toBeLessThanOrEqual(
            (high - low) * 1e-8,
          );
        });
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it("is none the fewer for searching in steps ten times wider", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...SEARCHED),
      anyQuestion,
      (model, vary, question) => {
        const { crossings, outcome, range } = breakEven(model, { ...question, vary, steps: 32 });
        const [low, high] = range.map(Number) as [number, number];
        const gain = gainIn(model, question, vary);
        const paying = Array.from({ length: 321 }, (_, step) => {
          const at = gain(step === 320 ? high : low + ((high - low) * step) / 320);
          return at !== undefined && pays(at);
        });
        const seen = paying.flatMap((now, step) =>
          step === 0 || now === paying[step - 1] ? [] : [now ? "paysAbove" : "paysBelow"],
        );
        // What is narrower than the scan may be found besides, both ways.
        const found = outcome === "crossings" ? crossings.map(({ direction }) => direction) : [];
        expect(found.length).toBeGreaterThanOrEqual(seen.length);
        expect((found.length - seen.length) % 2).toBe(0);
        if (found.length === seen.length) expect(found).toEqual(seen);
      },
    );
    fc.assert(property, { numRuns: 5 });
  });

  it("is the other way round: the share at the price that was found at a share is that share", () => {
    const shares = fc.integer({ min: 21, max: 95 }).map((some) => String(some / 100));
    const kept = fc.integer({ min: 10, max: 100 }).map((some) => String(some / 100));
    const property = fc.property(shares, kept, (share, each) => {
      const model = textbook({ success: share, kept: each });
      const [price] = breakEven(model, { vary: "price", range: ["0", "1000000"] }).crossings;
      const changed = modelAt(model, { price: decimalOf(price?.value), success: new Decimal("0.5") });
      const [found] = breakEven(changed, { vary: "success" }).crossings;
      expect(decimalOf(found?.value).minus(share).abs().lte("1e-8")).toBe(true);
    });
    fc.assert(property, { numRuns: 8 });
  });

  it("of a chance does not change when all money is seven times as much", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...CHANCES),
      anyQuestion,
      (model, vary, question) => {
        const sevenfold: Model = {
          ...model,
          strategies: model.strategies.map((strategy) => ({
            ...strategy,
            flows: strategy.flows.map((flow) => ({ ...flow, amount: times("7", flow.amount) })),
          })),
        };
        const [one, other] = [model, sevenfold].map((each) => breakEven(each, { ...question, vary }));
        expect(other?.outcome).toBe(one?.outcome);
        const [values, others] = [one, other].map(
          (each) => each?.crossings.map(({ value }) => Number(value)) ?? [],
        );
        expect(others?.length).toBe(values?.length);
        values?.forEach((value, index) => {
          expect(Math.abs(value - (others?.[index] ?? Number.NaN))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, value),
          );
        });
      },
    );
    fc.assert(property, { numRuns: 10 });
  });
});

/** Formulas of two parameters and one computed from both, some of them lines and some not. */
const anyAmount: fc.Arbitrary<Formula> = fc.letrec<{ readonly amount: Formula }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Formula>(parameter("a"), parameter("b"), parameter("c"), number("3"), number("-0.7")),
    fc
      .tuple(fc.constantFrom("add", "subtract", "multiply" as const), tie("amount"), tie("amount"))
      .map(([op, left, right]) => ({ op, left, right }) as Formula),
    tie("amount").map((of): Formula => ({ op: "negate", of })),
    fc.tuple(tie("amount"), tie("amount")).map((of): Formula => ({ op: "max", of })),
  ),
})).amount;

describe("a net cost that is known to be a straight line", () => {
  it("has none but nought for second differences, and often is one where it is affine by form", () => {
    let proven = 0;
    const value = fc.integer({ min: -5000, max: 5000 }).map((some) => new Decimal(some).div(100));
    const property = fc.property(
      anyAmount,
      anyAmount,
      fc.option(anyAmount, { nil: undefined }),
      fc.tuple(value, value, value),
      (one, other, computed, [start, step, at]) => {
        const arm = (id: string, flows: readonly Flow[]) =>
          ownArm(id, { events: [eventOf("begun", { kind: "entry" })] }, flows);
        const model = undatedModel(
          ["a"],
          [
            arm("usual", [flowOf("x", "event", "begun", one)]),
            arm("programme", [
              flowOf("x", "event", "begun", other),
              flowOf("y", "person-year", "a", one, { from: "region" }),
            ]),
          ],
          cyclesOf(2, YEAR, "start"),
          {
            parameters: parametersIn({
              a: [at.toFixed()],
              b: ["2.5"],
              c: [computed === undefined ? plus("a", "b") : withoutC(computed)],
            }),
          },
        );
        const asked = askedOf(model, {});
        if (!isProvenAffine(model, asked, "a")) return;
        proven += 1;
        const net = netOf(model);
        const [first, middle, last] = [0, 1, 2].map((times) => net({ a: start.plus(step.times(times)) }));
        if (first === undefined || middle === undefined || last === undefined)
          throw new Error("three values");
        const second = first.netCost.plus(last.netCost).minus(middle.netCost.times(2));
        const size = Decimal.max(first.size, middle.size, last.size, 1);
        expect(second.abs().lte(size.times("1e-12"))).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 150 });
    expect(proven).toBeGreaterThan(20);
  });

  it("is one in every price at every stage, and never in a chance, a number or the discount rate", () => {
    const property = fc.property(
      anySmall,
      anyQuestion,
      fc.integer({ min: 0, max: 3000 }).map((some) => some / 1000),
      (model, question, x) => {
        const asked = askedOf(model, question);
        const net = netOf(model, question);
        for (const name of [...PRICES, "kept"]) {
          if (!isProvenAffine(model, asked, name)) continue;
          const [one, two, three] = [0, 1, 2].map((step) => net({ [name]: new Decimal(x).plus(step) }));
          if (one === undefined || two === undefined || three === undefined) throw new Error("three values");
          const second = one.netCost.plus(three.netCost).minus(two.netCost.times(2));
          expect(second.abs().lte(Decimal.max(one.size, three.size).times("1e-12"))).toBe(true);
        }
        expect(PRICES.map((name) => isProvenAffine(model, asked, name))).toEqual(PRICES.map(() => true));
        expect(isProvenAffine(model, asked, "kept")).toBe(true);
        for (const name of [...CHANCES, "steep", "many"])
          expect(isProvenAffine(model, asked, name)).toBe(false);
        expect(isProvenAffine(model, asked, "discountRate")).toBe(!asked.discounted);
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it("is none where the share that is kept and what it is taken of both move", () => {
    const model = textbook();
    const both: Model = { ...model, retainedShare: parameter("fraction") };
    const withFraction: Model = {
      ...both,
      parameters: {
        ...both.parameters,
        fraction: parameterOf("fraction", times("value", "0.000001"), { unit: "1" }),
      },
    };
    expect(isProvenAffine(withFraction, askedOf(withFraction, { stage: "retained" }), "value")).toBe(false);
    expect(isProvenAffine(withFraction, askedOf(withFraction, { stage: "afterTax" }), "value")).toBe(true);
  });
});

/** What is computed from itself has no value, so another name stands in. */
const withoutC = (formula: Formula): Formula => {
  if (formula.op === "parameter") return formula.name === "c" ? parameter("b") : formula;
  if (formula.op === "negate") return { ...formula, of: withoutC(formula.of) };
  if ("left" in formula) return { ...formula, left: withoutC(formula.left), right: withoutC(formula.right) };
  return formula.op === "max" ? { ...formula, of: formula.of.map(withoutC) } : formula;
};

describe("parties", () => {
  it("add up to the public purse, at whatever values", () => {
    const property = fc.property(
      anySmall,
      fc.constantFrom(...PRICES, ...SEARCHED),
      fc.constantFrom(...STAGES),
      fc.integer({ min: 0, max: 1000 }).map((some) => some / 1000),
      (model, vary, stage, x) => {
        fc.pre(stage !== "retained");
        const [all, ...each] = PERSPECTIVES.map((perspective) =>
          netOf(model, { perspective, stage })({ [vary]: new Decimal(x).times(0.7) }),
        );
        const sum = each.reduce((total, { netCost }) => total.plus(netCost), new Decimal(0));
        const size = each.reduce((total, net) => total.plus(net.size), new Decimal(1));
        expect(
          sum
            .minus(all?.netCost ?? 0)
            .abs()
            .lte(size.times("1e-12")),
        ).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it("break even each at a value of their own, which neither add up nor average to that of all", () => {
    const arm = (id: string, flows: readonly Flow[]) =>
      ownArm(id, { events: [eventOf("begun", { kind: "entry" })] }, flows);
    const gain = (to: Flow["to"], amount: string): Flow =>
      flowOf(`gain of ${to}`, "event", "begun", amount, { from: "economy", to });
    const cost = (from: Flow["from"], share: string): Flow =>
      flowOf(`cost of ${from}`, "event", "begun", times(share, "price"), { from });
    const model = undatedModel(
      ["a"],
      [
        arm("usual", []),
        arm("programme", [
          gain("municipality", "g1"),
          gain("centralGovernment", "g2"),
          gain("region", "g3"),
          cost("municipality", "0.5"),
          cost("centralGovernment", "0.3"),
          cost("region", "0.2"),
        ]),
      ],
      cyclesOf(1, YEAR, "start"),
      {
        parameters: parametersIn({
          price: ["100", { range: ["0", "10000"] }],
          g1: ["500"],
          g2: ["600"],
          g3: ["100"],
        }),
      },
    );
    const values = PERSPECTIVES.map((perspective) =>
      Number(breakEven(model, { vary: "price", perspective }).crossings[0]?.value),
    );
    // 1,200 in all, of 500 of which half is paid, 600 of which three tenths, 100 of which a fifth.
    expect(values).toEqual([1200, 1000, 2000, 500]);
    const [all = 0, ...each] = values;
    const sum = each.reduce((total, value) => total + value, 0);
    expect([sum, sum / 3].includes(all)).toBe(false);
  });
});

describe("the textbook case", () => {
  it("breaks even where annuities say", () => {
    const [success] = breakEven(textbook(), { vary: "success" }).crossings;
    expect(places(success?.fromNeutral, 8)).toBe("0.05537034");
    expect(success).toMatchObject({ direction: "paysAbove" });
    expect(places(success?.successes?.exact, 6)).toBe("25.537034");
    expect(success?.successes?.whole).toBe("26");
    const [price] = breakEven(textbook(), { vary: "price" }).crossings;
    expect([places(price?.value, 2), price?.direction]).toEqual(["54180.63", "paysBelow"]);
    const [value] = breakEven(textbook(), { vary: "value" }).crossings;
    expect([places(value?.value, 2), value?.direction]).toEqual(["66444.41", "paysAbove"]);
  });

  it("says how far that is from the scenario's own", () => {
    const { crossings, netCost, perCitizen, held, varied } = breakEven(textbook(), { vary: "price" });
    expect([places(netCost, 2), places(perCitizen, 4)]).toEqual(["-2418062.85", "-24180.6285"]);
    expect(places(crossings[0]?.fromBase, 6)).toBe("0.806021");
    expect(held).toMatchObject({ quantities: true, intake: "held", citizens: "100" });
    expect(varied).toMatchObject({ parameter: "price", arms: ["programme"], base: "30000" });
  });
});

describe("an outcome", () => {
  it("is `crossings` inside the range and `outside` beyond it, exact or searched", () => {
    for (const [vary, range, wanted] of [
      ["price", ["0", "60000"], "crossings"],
      ["price", ["0", "1000"], "outside"],
      ["success", ["0.2", "0.4"], "crossings"],
      ["success", ["0.2", "0.25"], "outside"],
      ["success", ["0.26", "0.4"], "outside"],
    ] as const) {
      const { outcome, crossings } = breakEven(textbook(), { vary, range });
      expect([vary, outcome, crossings.length]).toEqual([vary, wanted, 1]);
    }
  });

  it("is `never` where not even a success of all pays, and `always` where the programme costs nothing", () => {
    // All of them are worth 100 · 0.8 · 120,000 · 4.515 = 43.3 million, the programme 50 million.
    expect(breakEven(textbook({ price: "500000" }), { vary: "success" })).toMatchObject({
      outcome: "never",
      crossings: [],
      method: "searched",
    });
    const grant = textbook({ price: "-10", usual: "0" });
    expect(breakEven(grant, { vary: "success" })).toMatchObject({ outcome: "always", crossings: [] });
  });

  it("is `never` where only a price below nothing would do, `always` where only a value below nothing would not", () => {
    expect(breakEven(textbook({ success: "0.1" }), { vary: "price" })).toMatchObject({
      outcome: "never",
      crossings: [],
      method: "exact",
    });
    expect(breakEven(textbook({ price: "-10" }), { vary: "value" })).toMatchObject({
      outcome: "always",
      crossings: [],
      method: "exact",
    });
  });

  it("is `always` or `never` for a payer whom the parameter does not reach", () => {
    for (const [price, wanted] of [
      ["30000", "always"],
      ["90000", "never"],
    ] as const) {
      const model = textbook({ price });
      const paid = { ...model, parameters: { ...model.parameters, idle: parameterOf("idle", "1") } };
      expect(breakEven(paid, { vary: "idle" })).toMatchObject({ outcome: wanted, crossings: [] });
    }
  });

  it("is not looked for beyond the range when that is not asked for", () => {
    const options = { vary: "success", range: ["0.26", "0.4"] as const };
    const { outcome, crossings, searched } = breakEven(textbook(), { ...options, beyond: false });
    expect([outcome, crossings]).toEqual(["always", []]);
    expect(searched).toMatchObject({ from: "0.26", until: "0.4" });
  });
});

describe("whole staff", () => {
  /** Each saves 100 in a year; one member of staff for every ten of them costs 850. */
  const mentored = (many: string): Model => {
    const arm = (id: string, flows: readonly Flow[]) =>
      ownArm(id, { caseloads: [caseloadOf("mentors", ["a"], "10", true)] }, flows);
    return undatedModel(
      ["a"],
      [
        arm("usual", []),
        arm("programme", [
          flowOf("saved", "person-year", "a", "gain", { from: "economy", to: "municipality" }),
          flowOf("mentors", "staff-year", "mentors", "wage"),
        ]),
      ],
      cyclesOf(1, YEAR, "start"),
      { parameters: parametersIn({ many: [many, { unit: "persons" }], gain: ["100"], wage: ["850"] }) },
      { entries: [{ count: parameter("many") }] },
    );
  };

  it("ceases to pay at once, where one more of them is needed", () => {
    const { outcome, crossings } = breakEven(mentored("38"), { vary: "many", range: ["36", "45"] });
    expect([outcome, crossings.length]).toEqual(["crossings", 2]);
    const [first, second] = crossings;
    // Forty have four, who cost 3,400; the next citizen brings a fifth.
    expect(first).toMatchObject({ direction: "paysBelow", whole: "40" });
    expect(Math.abs(Number(first?.value) - 40)).toBeLessThanOrEqual(1e-7);
    expect(Math.abs(Number(first?.jump?.beside) - Number(first?.value))).toBeLessThanOrEqual(1e-9);
    expect(Math.abs(Number(first?.jump?.netCost) - -600)).toBeLessThanOrEqual(1e-4);
    expect(Math.abs(Number(first?.jump?.netCostBeside) - 250)).toBeLessThanOrEqual(1e-4);
    // Five cost 4,250: as much as 42.5 save.
    expect(second).toMatchObject({ direction: "paysAbove", whole: "43" });
    expect(second?.jump).toBeUndefined();
    expect(Math.abs(Number(second?.value) - 42.5)).toBeLessThanOrEqual(1e-8);
  });

  it("has in each jump two values next to each other, with net costs of opposite sign", () => {
    const property = fc.property(fc.integer({ min: 0, max: 30 }), (start) => {
      const model = mentored("10");
      const found = breakEven(model, { vary: "many", range: [String(start), String(start + 40)], steps: 64 });
      holds(model, {}, found);
      for (const { value, jump } of found.crossings)
        if (jump !== undefined) expect(new Decimal(value).minus(jump.beside).abs().lte("1e-9")).toBe(true);
    });
    fc.assert(property, { numRuns: 20 });
  });
});

describe("a question that cannot be answered", () => {
  const problemOf = (ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      if (error instanceof ProblemError) return error.problems[0];
      throw error;
    }
    throw new Error("answered");
  };

  it("is one about a name nobody has, and tells the nearest", () => {
    expect(problemOf(() => breakEven(textbook(), { vary: "sucess" }))).toMatchObject({
      code: "unknown-reference",
      found: "sucess",
      nearest: "success",
    });
    expect(problemOf(() => breakEven(textbook(), { vary: "price", of: "program" }))).toMatchObject({
      code: "unknown-reference",
      nearest: "programme",
    });
    expect(problemOf(() => breakEven(textbook(), { vary: "price", account: "mian" }))).toMatchObject({
      code: "unknown-reference",
    });
    expect(problemOf(() => breakEven(textbook(), { vary: "constructor" }))).toMatchObject({
      code: "unknown-reference",
    });
  });

  it("is one about a parameter that is computed from others, and tells which", () => {
    const model = textbook();
    const parameters = { ...model.parameters, twice: parameterOf("twice", times("2", "price")) };
    expect(problemOf(() => breakEven({ ...model, parameters }, { vary: "twice" }))).toMatchObject({
      code: "not-a-value",
      found: "twice",
      expected: "price",
    });
  });

  it("is one about a strategy alone, or one held against itself", () => {
    const alone = modelOf({
      parameters: { price: parameterOf("price", "1") },
      strategies: [strategyOf("only", [])],
    });
    expect(problemOf(() => breakEven(alone, { vary: "price" }))).toMatchObject({
      code: "nothing-to-compare",
    });
    const itself = { vary: "price", of: "usual", against: "usual" };
    expect(problemOf(() => breakEven(textbook(), itself))).toMatchObject({ code: "nothing-to-compare" });
  });

  it("is one about a range that nothing gives", () => {
    const model = textbook();
    const parameters = { ...model.parameters, idle: parameterOf("idle", "0") };
    expect(problemOf(() => breakEven({ ...model, parameters }, { vary: "idle" }))).toMatchObject({
      code: "no-range",
    });
  });
});
