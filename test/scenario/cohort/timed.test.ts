import { describe, expect, it } from "vitest";
import { armOf, evaluate, perCitizen, prepare, stateCosts, unitCosts } from "../../../src/analysis/index";
import { denmark } from "../../../src/denmark/index";
import { explain, outcomeRows, rows } from "../../../src/ledger/index";
import { ACCRUALS, type Model } from "../../../src/model/index";
import { formatProblem } from "../../../src/problems/index";
import { explainReport, renderText } from "../../../src/report/index";
import { parseScenario } from "../../../src/scenario/index";
import { goodOf, problemsOf } from "../outcomes";
import { BARE, cohortOf, over } from "./cohortOf";

type Plain = Record<string, unknown>;

const assumed = (value: number | string, unit: string) => ({
  value,
  unit,
  evidence: "assumption",
  note: "x",
});
const PRICES = {
  early: assumed(1000, "DKK/person-month"),
  late: assumed(200, "DKK/person-month"),
  last: assumed(50, "DKK/person-month"),
};
const paid = (of: string, amount: unknown, more: Plain = {}) => ({
  from: "municipality",
  to: "economy",
  account: "main",
  per: "person-month",
  of,
  amount,
  ...more,
});

/** Citizens without a calendar: two states and death, in cycles of a year. */
const undated = (accrual: string, change: Plain = {}): Plain => {
  const { horizon: _, intake: _intake, strategies: _strategies, ...rest } = BARE as Record<string, Plain>;
  const merged = over({});
  const document: Plain = {
    ...rest,
    states: { well: {}, ill: {}, dead: {} },
    horizon: { cycles: 6, cycle: "1 year", accrual },
    intake: { state: "well", number: 100, age: 62.5 },
    parameters: {
      ...(merged.parameters as Plain),
      ...PRICES,
      high: assumed(0.9, "1"),
      low: assumed(0.6, "1"),
    },
    strategies: {
      one: {
        ordinaryEffort: "included",
        transitions: {
          falls: { from: "well", to: "ill", probability: 0.2 },
          recovers: { from: "ill", to: "well", probability: { inState: { 0: 0.3, 2: 0.1 } } },
          dies: { from: ["well", "ill"], to: "dead", probability: 0.05 },
        },
      },
    },
  };
  const merge = (base: unknown, top: unknown): unknown =>
    typeof base === "object" &&
    base !== null &&
    typeof top === "object" &&
    top !== null &&
    !Array.isArray(top)
      ? Object.fromEntries(
          [...new Set([...Object.keys(base), ...Object.keys(top)])].map((key) => [
            key,
            Object.hasOwn(top, key) ? merge((base as Plain)[key], (top as Plain)[key]) : (base as Plain)[key],
          ]),
        )
      : top;
  return merge(document, change) as Plain;
};

const parsed = async (document: Plain): Promise<Model> =>
  goodOf(await parseScenario(document, { rules: denmark }));

const wrong = async (document: Plain): Promise<readonly string[]> =>
  problemsOf(await parseScenario(document, { rules: denmark })).flatMap((problem) => [
    formatProblem(problem, "en"),
    formatProblem(problem, "da"),
  ]);

const paidIn = (model: Model): number =>
  rows(evaluate(model).ledger).reduce((sum, { amount }) => sum + amount, 0);

const outcomeIn = (model: Model, id: string): number =>
  outcomeRows(evaluate(model).ledger)
    .filter(({ outcome }) => outcome === id)
    .reduce((sum, { quantity }) => sum + Number(quantity), 0);

const near = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted) / Math.max(1, Math.abs(wanted))).toBeLessThan(1e-11);

describe("amounts and weights by a citizen's own time", () => {
  it.each(ACCRUALS)("cost what tunnel states by hand cost, counted in any way: %s", async (accrual) => {
    const timed = await parsed(
      undated(accrual, {
        strategies: { one: { flows: { a: paid("ill", { inState: { 0: "early", 1: "late", 3: "last" } }) } } },
      }),
    );
    const chain = ["ill0", "ill1", "ill2", "ill3"];
    const tunnels = undated(accrual, {
      strategies: {
        one: {
          flows: Object.fromEntries(
            chain.map((id, index) => [id, paid(id, index === 0 ? "early" : index < 3 ? "late" : "last")]),
          ),
        },
      },
    });
    const byHand = await parsed({
      ...tunnels,
      states: Object.fromEntries(["well", ...chain, "dead"].map((id) => [id, {}])),
      strategies: {
        one: {
          ...(tunnels.strategies as Record<string, Plain>).one,
          transitions: {
            falls: { from: "well", to: "ill0", probability: 0.2 },
            ...Object.fromEntries(
              chain.map((id, index) => [
                `back${index}`,
                { from: id, to: "well", probability: index < 2 ? 0.3 : 0.1 },
              ]),
            ),
            ...Object.fromEntries(
              chain
                .slice(1)
                .map((id, index) => [
                  `on${index}`,
                  { from: chain[index], to: id, probability: index < 2 ? 0.65 : 0.85 },
                ]),
            ),
            dies: { from: ["well", ...chain], to: "dead", probability: 0.05 },
          },
        },
      },
    });
    near(paidIn(timed), paidIn(byHand));
  });

  it("fall with age as a life table by hand says", async () => {
    const model = await parsed(
      undated("lifeTable", {
        outcomes: {
          qalys: { yearsIn: { well: { byAge: { 60: "high", 64: 0.7, 66: "low" } }, ill: "1 - age / 100" } },
        },
      }),
    );
    // By hand: moves at the end of each year; the weight of a year is that of the age it begins at.
    let [well, ill0, ill1, ill2] = [100, 0, 0, 0];
    let wanted = 0;
    for (let year = 0; year < 6; year++) {
      const age = 62.5 + year;
      const before = [well, ill0 + ill1 + ill2] as const;
      [well, ill0, ill1, ill2] = [
        well * 0.75 + 0.3 * (ill0 + ill1) + 0.1 * ill2,
        well * 0.2,
        ill0 * 0.65,
        ill1 * 0.65 + ill2 * 0.85,
      ];
      const after = [well, ill0 + ill1 + ill2] as const;
      const weight = age < 64 ? 0.9 : age < 66 ? 0.7 : 0.6;
      wanted += (weight * (before[0] + after[0])) / 2 + ((1 - age / 100) * (before[1] + after[1])) / 2;
    }
    near(outcomeIn(model, "qalys"), wanted);
    near(Number(prepare(model).at().arms[0]?.outcomes.qalys), wanted);
  });

  it("may be written as steps or as a formula", async () => {
    const amounts: readonly (readonly [unknown, string])[] = [
      [{ inState: { 0: "early", 26: "late" } }, "if(inState < 26, early, late)"],
      [{ sinceEntry: { 0: "early", 4: "late", 9: "last" } }, "cycle >= 9 ? last : cycle < 4 ? early : late"],
      [{ byAge: { 40: "early", 41: "late" } }, "if(41 <= age, late, early)"],
    ];
    for (const [steps, formula] of amounts) {
      const [one, other] = await Promise.all(
        [steps, formula].map((amount) =>
          cohortOf({
            parameters: PRICES,
            intake: { age: 40.5 },
            strategies: { moving: { flows: { a: paid("out", amount) } } },
          }),
        ),
      );
      const [found, wanted] = [paidIn(one as Model), paidIn(other as Model)];
      expect(found).toBeGreaterThan(0);
      near(found, wanted);
    }
  });

  it("are a subsidy that lasts 26 weeks of a stay, the same as a phase of it", async () => {
    const flows = (amount: unknown, of: string) => ({
      parameters: PRICES,
      strategies: {
        moving: {
          phases: { first: { in: "inside", inState: [0, 26] } },
          flows: { a: paid(of, amount, { per: "person-month" }) },
          transitions: { back: { from: "inside", to: "out", probability: "2%" } },
        },
      },
    });
    for (const reach of ["until", "followUp"] as const) {
      const [timed, phase] = await Promise.all([
        cohortOf(flows({ inState: { 0: "early", 26: 0 } }, "inside")),
        cohortOf(flows("early", "first")),
      ]);
      const each = (model: Model): number =>
        Number(perCitizen(armOf(evaluate(model, { reach }), "moving"), "municipality").each);
      near(each(timed), each(phase));
    }
  });

  it("give shares of other flows, and amounts of what happens, by time as well", async () => {
    const model = await cohortOf({
      parameters: { ...PRICES, half: assumed("50%", "1"), once: assumed(500, "DKK") },
      strategies: {
        moving: {
          events: { hired: { to: "inside" } },
          flows: {
            a: paid("out", "early"),
            refund: {
              from: "centralGovernment",
              to: "municipality",
              account: "main",
              share: { sinceEntry: { 0: "half", 13: 0 } },
              of: "a",
            },
            bonus: paid("hired", { sinceEntry: { 0: "once", 10: "once / 2" } }, { per: "event" }),
          },
        },
      },
    });
    const sums = new Map<string, number>();
    for (const { flow, amount, sinceEntry } of rows(evaluate(model).ledger))
      sums.set(`${flow} ${sinceEntry}`, (sums.get(`${flow} ${sinceEntry}`) ?? 0) + amount);
    const left = (cycles: number): number => 1 - 0.99 ** cycles;
    near(sums.get("bonus 0") ?? 0, 10 * left(10) * 500);
    expect(sums.get("refund 13") ?? 0).toBe(0);
    expect(sums.get("refund 0")).toBeGreaterThan(0);
    // Bands that a flow does not read are not told apart in its rows.
    expect([...sums.keys()].filter((name) => name.startsWith("a "))).toEqual(["a null"]);
  });

  it("are taxed by what is paid in each band", async () => {
    const change = (amount: unknown): Plain => ({
      rules: "denmark",
      asOf: "2022-07-01",
      municipality: "koebenhavn",
      states: { out: { rule: "cashBenefit", category: "30plus_andre" }, inside: {} },
      intake: { ladder: { weeksOnBenefits: 10, selfSupportedWeeks: 0 } },
      parameters: { high: assumed(40_000, "DKK/person-month"), low: assumed(15_000, "DKK/person-month") },
      strategies: {
        moving: {
          flows: {
            pay: paid("inside", amount, { from: "employer", to: "citizen", income: "wage" }),
            worth: paid("inside", amount, { from: "economy", to: "employer" }),
          },
        },
      },
    });
    /** What a month costs in tax, by the band it is in. */
    const taxIn = async (amount: unknown): Promise<ReadonlyMap<number | null, string>> => {
      const model = await cohortOf(change(amount));
      const { flows } = explain(model, evaluate(model).ledger, { perspective: "municipality" });
      return new Map(
        flows.flatMap(({ flow, strategy, inState, price }) =>
          strategy === "moving" && flow.startsWith("inside.") ? [[inState ?? null, price] as const] : [],
        ),
      );
    };
    const [timed, high, low] = await Promise.all(
      [{ inState: { 0: "high", 26: "low" } }, "high", "low"].map(taxIn),
    );
    expect([...(timed?.entries() ?? [])]).toEqual([
      [0, high?.get(null)],
      [26, low?.get(null)],
    ]);
    expect(Number(high?.get(null))).toBeGreaterThan(Number(low?.get(null)));
  });

  it("are the same by the handle, at other values of what the steps read", async () => {
    const model = await cohortOf({
      parameters: PRICES,
      outcomes: { weeks: { weeksIn: { inside: "if(inState < 8, part, 1)" } } },
      strategies: {
        moving: { flows: { a: paid("out", { sinceEntry: { 0: "early", 7: "late * (1 + cycle / 100)" } }) } },
      },
    });
    const handle = prepare(model);
    for (const values of [{}, { early: "1500", part: "30%" }, { late: "90", chance: "2%" }]) {
      const { arms } = handle.at(values);
      const result = evaluate(model, { reach: "followUp", parameters: values });
      const arm = armOf(result, "moving");
      const cost = arms[1]?.netCosts.find(({ perspective }) => perspective === "municipality")?.netCost;
      near(Number(cost), Number(perCitizen(arm, "municipality").total));
      const weeks = unitCosts(arm, "municipality").find(({ per }) => per === "weeks")?.count;
      near(Number(arms[1]?.outcomes.weeks), Number(weeks));
    }
  });

  it("are explained band by band, in both languages", async () => {
    const model = await cohortOf({
      parameters: PRICES,
      strategies: { moving: { flows: { a: paid("out", { inState: { 0: "early", 26: "late" } }) } } },
    });
    const explanation = explain(model, evaluate(model).ledger, { flow: "a", perspective: "municipality" });
    expect(explanation.flows.map(({ inState, price, amount }) => [inState, price, amount])).toEqual([
      [0, "1000", { op: "parameter", name: "early" }],
      [26, "200", { op: "parameter", name: "late" }],
    ]);
    const text = (language: "da" | "en"): string =>
      renderText(explainReport(explanation, { language, title: "x" }), { language, width: 200 });
    expect(text("en")).toContain("from cycle 26 in the state");
    expect(text("da")).toContain("fra cyklus 26 i tilstanden");
  });

  it("are, in what a month in a state costs, those of who has been there longest", async () => {
    const model = await cohortOf({
      parameters: PRICES,
      strategies: { moving: { flows: { a: paid("inside", { inState: { 0: "early", 26: "late" } }) } } },
    });
    const cost = stateCosts(model, "moving").find(
      ({ state, party }) => state === "inside" && party === "municipality",
    );
    expect(cost?.afterTax).toBe("200");
  });

  it("are told of among what the result rests on, in both languages", async () => {
    const timed = (model: Model) => model.assumptions.find(({ id }) => id === "timed")?.label;
    const dated = await cohortOf({
      parameters: PRICES,
      strategies: { moving: { flows: { a: paid("inside", { inState: { 0: "early", 26: "late" } }) } } },
    });
    expect(timed(dated)).toEqual({
      da: "Beløb og vægte efter tid siden start, tid i en tilstand eller alder gælder en hel cyklus, som de er ved dens begyndelse; en måned i en tilstand koster, hvad den koster for dem, der har været der længst.",
      en: "Amounts and weights by time since the start, time in a state or age hold for a whole cycle as they are at its beginning; a month in a state costs what it costs for those who have been there longest.",
    });
    const free = await parsed(
      undated("start", {
        strategies: { one: { flows: { a: paid("ill", "if(inState < 2, early, late)") } } },
      }),
    );
    expect(timed(free)?.en).toMatch(/told at its beginning and at its end\.$/u);
    expect(timed(free)?.da).toMatch(/opgøres ved både begyndelse og slutning\.$/u);
    expect(timed(await cohortOf({}))).toBeUndefined();
    const weighed = await parsed(
      undated("start", { outcomes: { qalys: { yearsIn: { well: { byAge: { 60: "high", 65: 0.5 } } } } } }),
    );
    const label = weighed.assumptions.find(({ id }) => id === "weights.qalys")?.label;
    expect(label?.en).toContain("well × high from the age of 60 and 0.5 from the age of 65");
    expect(label?.da).toContain("well × high fra 60 år og 0.5 fra 65 år");
  });
});

describe("a citizen's own time where it cannot be read", () => {
  const moving = (flows: Plain, more: Plain = {}): Plain =>
    over({
      parameters: PRICES,
      ...more,
      strategies: {
        moving: { events: { hired: { to: "inside" } }, capacity: { team: { staff: 2 } }, flows },
      },
    });

  it.each([
    ["what is bought", paid("team", "staffPrice * inState", { per: "staff-year" }), "inState"],
    [
      "what is bought, by steps",
      paid("team", { sinceEntry: { 0: "staffPrice" } }, { per: "staff-year" }),
      "sinceEntry",
    ],
    ["an event's cycles in the state", paid("hired", "once * inState", { per: "event" }), "inState"],
    [
      "an event's cycles in the state, by steps",
      paid("hired", { inState: { 0: "once" } }, { per: "event" }),
      "inState",
    ],
  ])("is refused of %s", async (_, flow, name) => {
    const found = await wrong(moving({ a: flow }));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain(`“${name}” is of a citizen's own time`);
    expect(found[1]).toContain(`»${name}« er af en borgers egen tid`);
  });

  it("is refused in a parameter", async () => {
    const grown = { formula: "early * age", unit: "DKK/person-month", evidence: "computed", source: "x" };
    const found = await wrong(over({ parameters: { ...PRICES, grown } }));
    expect(found[0]).toContain("“age” is of a citizen's own time");
  });

  it("cannot be a parameter's name, too", async () => {
    const inState = await wrong(over({ parameters: { inState: assumed(3, "1") } }));
    expect(inState[0]).toContain("“inState” has a meaning of its own");
    const found = await wrong(
      moving({ a: paid("out", "early * age") }, { parameters: { ...PRICES, age: assumed(3, "1") } }),
    );
    expect(found[0]).toContain("“age” has a meaning of its own in chances, amounts and weights");
    expect(found[1]).toContain("»age« har sin egen betydning i sandsynligheder, beløb og vægte");
  });

  it.each([
    ["an amount by steps", { a: paid("out", { byAge: { 0: "early", 40: "late" } }) }, {}],
    ["an amount by a formula", { a: paid("out", "if(age < 40, early, late)") }, {}],
    ["a weight by steps", {}, { outcomes: { w: { weeksIn: { inside: { byAge: { 0: 1, 40: 0.5 } } } } } }],
    ["a weight by a formula", {}, { outcomes: { w: { weeksIn: { inside: "1 - age / 100" } } } }],
  ])("asks for an age that nobody has: %s", async (_, flows, more) => {
    const found = await wrong(moving(flows, more));
    expect(found[0]).toContain("intake.age");
  });

  it("tells of steps that begin too late, of a clock that is misspelt, and of a unit in one of them", async () => {
    expect((await wrong(moving({ a: paid("out", { inState: { 3: "early" } }) })))[0]).toContain("3");
    expect((await wrong(moving({ a: paid("out", { inStat: { 0: "early" } }) })))[0]).toContain("inState");
    expect((await wrong(moving({ a: paid("out", { inState: { 0: "early", 2: "once" } }) })))[0]).toMatch(
      /DKK/u,
    );
    expect(
      (await wrong(moving({}, { outcomes: { w: { weeksIn: { inside: { inStat: { 0: 1 } } } } } })))[0],
    ).toContain("inState");
    expect(
      await wrong(moving({ a: paid("out", { inState: { 0: "early" }, sinceEntry: { 0: "late" } }) })),
    ).not.toEqual([]);
  });

  it("is too much work where each cycle of too many is told apart, and the line is told", async () => {
    const flows = {
      first: paid("ill", "if(inState < 5, early, late)"),
      a: paid("ill", "early / (1 + inState)"),
    };
    const long = undated("start", {
      horizon: { cycles: 10_000, cycle: "1 week" },
      strategies: { one: { flows } },
    });
    const found = problemsOf(await parseScenario(long));
    expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual([
      [expect.stringMatching(/^too-much-/u), "strategies.one.flows.a.amount"],
    ]);
  });
});
