import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { denmark } from "../../src/denmark/index";
import { number, parameter, parametersOf } from "../../src/formula/index";
import type { Model, Rules } from "../../src/model/index";
import { dependenciesOf, expanded } from "../../src/program/index";
import { parseScenario } from "../../src/scenario/index";
import { expandStrategies } from "../../src/scenario/inheritance";
import { answersOf } from "../../src/scenario/rules/answersOf";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { historyOf, STATES } from "../denmark/histories";
import { scenarioPath } from "../fixtures/scenarioPath";
import { cohortOf, flowOf, over } from "./cohort/cohortOf";
import { goodOf } from "./outcomes";
import { type Amounts, inlined, substituted } from "./substituted";

type Plain = Record<string, unknown>;

const rulesOf = ({ rules, switches, municipality }: Plain): Rules | undefined =>
  rules === undefined
    ? undefined
    : denmark.build({
        switches: answersOf(denmark, (switches ?? {}) as Plain),
        ...(municipality === undefined ? {} : { municipality: String(municipality) }),
      });

const expandedIn = (model: Model): Amounts =>
  Object.fromEntries(
    model.strategies.flatMap(({ id, flows }) =>
      flows.map((flow) => [`${id} ${flow.id}`, expanded(model, flow.amount)]),
    ),
  );

/** Names are unique and no parameter's, each is read, none by way of itself, and a copy is as good. */
const expectSound = (model: Model): void => {
  const read = new Set(
    model.strategies.flatMap(({ flows }) =>
      flows.flatMap(({ amount }) => dependenciesOf(model, amount).definitions),
    ),
  );
  expect([...read].sort()).toEqual(Object.keys(model.definitions).sort());
  for (const name of Object.keys(model.parameters)) expect(name).not.toContain(".");
  for (const [id, definition] of Object.entries(model.definitions)) {
    expect(definition.id).toBe(id);
    expect(id).toMatch(/^[^.]+(?:\.[^.]+)+$/u);
    const behind = dependenciesOf(model, definition.formula).definitions;
    expect(behind).not.toContain(id);
    // What a definition reads stands before it.
    for (const [at, name] of behind.entries())
      for (const earlier of parametersOf(model.definitions[name]?.formula ?? number("0")))
        if (earlier.includes(".")) expect(behind.slice(0, at)).toContain(earlier);
  }
  expect(structuredClone(model)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
};

const SHIPPED = [
  "bi46-model-a",
  "bi46-model-b",
  "trial-2018",
  "published/cti-section85",
  "published/hip-replacement",
  "published/hiv",
  "published/jtpa",
  "published/micro-loans",
  "published/newws",
  "published/textbook-break-even",
];

const formula = fc.constantFrom("pay", "pay * 2 + extra", "if(2 > 1, pay, extra)", "extra");
const amount = fc.oneof(formula, fc.constant(0));
const left = { freq: 2 };

/** States of every kind of rule, with more or less of what it reads. */
const anyState: fc.Arbitrary<Plain> = fc.oneof(
  fc.constant({}),
  fc.constant({ rule: "cashBenefit", category: "30plus_andre" }),
  fc.record({ rule: fc.constant("educationBenefit"), amount }),
  fc.record(
    { rule: fc.constant("flexJob"), wage: formula, pension: amount, fullTimeWage: amount, amount },
    { requiredKeys: ["rule", "wage"] },
  ),
  fc.record(
    {
      rule: fc.constant("unemployedFlexJob"),
      category: fc.constant("89pct_md"),
      wage: amount,
      pension: amount,
    },
    { requiredKeys: ["rule", "category"] },
  ),
  fc.record(
    { rule: fc.constant("ordinaryJob"), wage: amount, pension: amount },
    { requiredKeys: ["rule", "wage"] },
  ),
  fc.record({ rule: fc.constant("subsidisedJob"), wage: formula, amount: formula }),
);

const STATE_NAMES = ["out", "inside", "constructor"] as const;

const anyFlows: fc.Arbitrary<Plain> = fc
  .record({
    first: fc.record({
      of: fc.constantFrom(...STATE_NAMES),
      amount: formula,
      income: fc.option(fc.constant("transfer"), left),
    }),
    shares: fc.array(fc.constantFrom("part", "part * kept"), { maxLength: 3 }),
  })
  .map(({ first: { income, ...first }, shares }) => {
    const between = { from: "municipality", to: "citizen", account: "main" };
    return Object.fromEntries([
      ["flow0", { ...between, ...first, per: "person-month", ...(income === null ? {} : { income }) }],
      ...shares.map((share, index) => [`flow${index + 1}`, { ...between, share, of: `flow${index}` }]),
    ]);
  });

const anyDocument: fc.Arbitrary<Plain> = fc
  .record({
    states: fc.tuple(anyState, anyState, anyState),
    flows: fc.tuple(anyFlows, fc.option(anyFlows, left), fc.option(anyFlows, left)),
    municipality: fc.option(fc.constant("koebenhavn"), { freq: 4 }),
    fleksbidragBase: fc.constantFrom("fullSubsidy", "paidSubsidy"),
  })
  .map(({ states, flows: [moving, still, child], municipality, fleksbidragBase }) =>
    over({
      rules: "denmark",
      asOf: "2022-07-01",
      ...(municipality === null ? {} : { municipality }),
      switches: { fleksbidragBase },
      parameters: { extra: { value: 70, unit: "DKK/person-month", evidence: "assumption", note: "x" } },
      states: Object.fromEntries(STATE_NAMES.map((id, index) => [id, states[index]])),
      intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
      strategies: {
        still: still === null ? {} : { flows: still },
        moving: {
          transitions: { on: { from: "inside", to: "constructor", probability: "chance" } },
          flows: moving,
        },
        child: { extends: "moving", ...(child === null ? {} : { flows: child }) },
      },
    }),
  );

describe("definitions", () => {
  it.each(SHIPPED)("make the amounts of %s that everything written out makes", async (name) => {
    const text = readFileSync(scenarioPath(name), "utf8");
    const document = parse(text) as Plain;
    const model = goodOf(await parseScenarioYaml(text, { rules: denmark }));
    const { root } = expandStrategies(document);
    // What is charged for the ordinary effort stands in no strategy but the reference; `ordinaryEffort` tells of it.
    const charged = new Set(model.ordinaryEffort?.flows);
    const written = Object.entries(expandedIn(model)).filter(([name]) => {
      const [strategy = "", flow = ""] = name.split(" ");
      return strategy === model.ordinaryEffort?.reference || !charged.has(flow);
    });
    expect(Object.fromEntries(written)).toEqual(await substituted(root, rulesOf(document)));
    expectSound(model);
  });

  it("make the amounts of any scenario that everything written out makes", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const model = goodOf(await parseScenario(document, { rules: denmark }));
        const { root } = expandStrategies(document);
        expect(expandedIn(model)).toEqual(await substituted(root, rulesOf(document)));
        expectSound(model);
      }),
      { numRuns: 40 },
    );
  });

  it("make the amounts of a history that its rules make", () => {
    const days = Object.keys(STATES).map((_, index) => `2022-03-${String(index + 1).padStart(2, "0")}`);
    const spells = Object.entries(STATES).map(([state, more], index) => ({
      ...more,
      state,
      from: days[index] ?? "",
      to: days[index] ?? "",
    }));
    const costs = [{ kind: "cashBenefitOperating", from: "2022-03-01", to: "2022-03-31", perMonth: "900" }];
    const model = historyOf(spells, { municipality: "koebenhavn", costs, gaps: "carryForward" });
    const rules = denmark.build({ switches: answersOf(denmark, {}), municipality: "koebenhavn" });
    const cost = rules.costs.cashBenefitOperating ?? { flows: [] };
    const wanted = [
      ...model.states.flatMap(({ id }) => inlined(rules.states[id] ?? { flows: [] })),
      ...inlined(cost, { parameters: { cost: number("900") } }),
      ...inlined(rules.yearly),
    ];
    expect(Object.values(expandedIn(model))).toEqual(wanted.map((flow) => flow.amount));
    expect(model.definitions["cost-1.cost"]).toMatchObject({ path: ["costs", 0, "perMonth"] });
    expectSound(model);
  });

  it("are named after the state, with what it says and what its rule names", async () => {
    const model = await cohortOf({
      rules: "denmark",
      asOf: "2022-07-01",
      states: { inside: { label: "Inside", rule: "flexJob", wage: "pay" } },
      intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
    });
    expect(model.definitions["inside.wage"]).toEqual({
      id: "inside.wage",
      formula: parameter("pay"),
      label: { da: "løn pr. måned uden pension (Inside)", en: "wage per month without pension (Inside)" },
      path: ["states", "inside", "wage"],
    });
    expect(flowOf(model, "inside.benefit").amount).toEqual(parameter("inside.subsidy"));
    expect(dependenciesOf(model, parameter("inside.subsidy")).parameters).toEqual(["pay"]);
    // What was not said is a number, and a number needs no name.
    expect(model.definitions).not.toHaveProperty(["inside.pension"]);
  });

  it("are one where strategies mean the same, and more where they do not", async () => {
    const between = { from: "municipality", to: "economy", account: "main" };
    const back = { from: "economy", to: "municipality", account: "main", share: "part", of: "paid" };
    const model = await cohortOf({
      strategies: {
        moving: { flows: { paid: { ...between, per: "person-month", of: "inside", amount: "pay" }, back } },
        same: { extends: "moving" },
        other: { extends: "moving", flows: { paid: { amount: "pay * 2" } } },
      },
    });
    expect(Object.keys(model.definitions)).toEqual(["moving.paid.amount", "other.paid.amount"]);
    expect(flowOf(model, "paid", "same").amount).toEqual(parameter("moving.paid.amount"));
    expect(flowOf(model, "paid", "other").amount).toEqual(parameter("other.paid.amount"));
  });
});
