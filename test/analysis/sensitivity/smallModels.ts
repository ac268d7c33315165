import fc from "fast-check";
import { compare } from "../../../src/analysis/arm";
import { evaluate } from "../../../src/analysis/evaluate";
import { discountingOf, valued } from "../../../src/analysis/overview/sides";
import {
  type Asked,
  askedOf,
  netCostAt,
  type Question,
  trialsOf,
} from "../../../src/analysis/sensitivity/question";
import { Decimal } from "../../../src/decimal";
import { binary, type Formula, number, parameter } from "../../../src/formula/index";
import { beforeTax, netCost, retained } from "../../../src/ledger/index";
import type {
  Dynamics,
  Flow,
  Model,
  ModelDiscounting,
  Parameter,
  Strategy,
  Transition,
} from "../../../src/model/index";
import { rateSchedule } from "../../../src/prices/index";
import {
  always,
  armOf,
  caseloadOf,
  eventOf,
  moveOf,
  probability,
  rate,
  stepped,
} from "../../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../../exposure/cohort/undatedModels";
import { flowOf, parameterOf } from "../../model/models";
import { modelAt, type Values } from "../prepare/modelAt";

export const YEAR = "365.25";
export const [minus, times, plus] = (["subtract", "multiply", "add"] as const).map(
  (op) => (left: Formula | string, right: Formula | string) => binary(op, formula(left), formula(right)),
) as [Operation, Operation, Operation];

type Operation = (left: Formula | string, right: Formula | string) => Formula;

/** A number, a parameter by its name, or what is written out. */
const formula = (text: Formula | string): Formula =>
  typeof text !== "string" ? text : /^-?\d/u.test(text) ? number(text) : parameter(text);

/** One that stands instead of what is usual, unless it is that. */
export const ownArm = (id: string, dynamics: Partial<Dynamics>, flows: readonly Flow[]): Strategy =>
  armOf(id, { ...dynamics, ordinaryEffort: id === "usual" ? "included" : "replaced" }, flows);

export const parametersIn = (
  all: Readonly<Record<string, readonly [string | Formula, Partial<Parameter>?]>>,
): Model["parameters"] =>
  Object.fromEntries(Object.entries(all).map(([id, [value, more]]) => [id, parameterOf(id, value, more)]));

const shareOf = (share: Formula): Transition["chance"] => ({
  kind: "share",
  share,
  of: "entrants",
  within: number(YEAR),
  shape: stepped("sinceEntry", { 0: "1", 1: "0" }),
});

const discountingAt = (text: string): ModelDiscounting => ({
  label: { da: "rate", en: "rate" },
  schedule: rateSchedule(text, "annual"),
  timing: "exact",
  base: "ownStart",
  rate: { formula: parameter("discountRate"), compounding: "annual" },
});

const SHARE = { unit: "1", range: ["0", "1"] as const };

/**
 * A hundred at 30,000 each at the start; 30 of them succeed in the first year, 20 would have without the programme,
 * each worth 120,000 at the end of each of five years. Who falls back stays there.
 */
export const textbook = (
  values: Partial<
    Record<"success" | "usual" | "price" | "value" | "kept" | "discountRate" | "participants", string>
  > = {},
  more: Partial<Record<string, Partial<Parameter>>> = {},
): Model => {
  const of = { ...{ success: "0.3", usual: "0.2", price: "30000", value: "120000", kept: "1" }, ...values };
  const { discountRate = "0.035", participants = "100" } = values;
  const begun = eventOf("begun", { kind: "entry" });
  const arm = (id: string, success: string, flows: readonly Flow[]) =>
    ownArm(
      id,
      {
        transitions: [
          moveOf("succeeds", "benefit", "job", shareOf(parameter(success))),
          moveOf("fallsBack", "job", "benefit", {
            kind: "probability",
            value: { by: "sinceEntry", steps: [{ from: 0, value: minus("1", "kept") }] },
          }),
        ],
        events: [begun],
      },
      flows,
    );
  const saved = flowOf("saved", "person-year", "job", "value", { from: "economy", to: "municipality" });
  return undatedModel(
    ["benefit", "job"],
    [
      arm("usual", "usual", [saved]),
      arm("programme", "success", [saved, flowOf("programme", "event", "begun", "price")]),
    ],
    cyclesOf(5, YEAR, "end"),
    {
      discounting: discountingAt(discountRate),
      parameters: parametersIn({
        success: [of.success, { ...SHARE, neutral: parameter("usual"), ...more.success }],
        usual: [of.usual, { ...SHARE, ...more.usual }],
        price: [of.price, { unit: "DKK", range: ["0", "100000"], ...more.price }],
        value: [of.value, { unit: "DKK/person-year", range: ["0", "150000"], ...more.value }],
        kept: [of.kept, { ...SHARE, ...more.kept }],
        discountRate: [discountRate, { unit: "1/year", range: ["0", "1"], ...more.discountRate }],
        participants: [participants, { unit: "persons", ...more.participants }],
      }),
    },
    { entries: [{ count: parameter("participants") }] },
  );
};

/** Parameters of `anySmall` that are amounts, and those that are chances. */
export const PRICES = ["price", "value", "care", "shared"] as const;
export const CHANCES = ["success", "loss", "illness"] as const;
/** Chances, prices that stand in a formula that is no line, numbers and the discount rate. */
export const SEARCHED = [...CHANCES, "steep", "many", "discountRate"] as const;

const decimals = (min: number, max: number, digits: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: Math.round(min * 10 ** digits), max: Math.round(max * 10 ** digits) })
    .map((some) => (some / 10 ** digits).toFixed(digits));

/** Three states and three public parties, a few years long: quick enough to be asked a thousand times. */
export const anySmall: fc.Arbitrary<Model> = fc
  .record({
    cycles: fc.integer({ min: 2, max: 6 }),
    accrual: fc.constantFrom("start" as const, "end" as const, "lifeTable" as const),
    price: decimals(1000, 90_000, 2),
    value: decimals(10_000, 150_000, 2),
    care: decimals(1000, 200_000, 2),
    shared: decimals(-20_000, 20_000, 2),
    steep: decimals(0, 3, 3),
    many: decimals(1, 400, 1),
    success: decimals(0, 0.6, 3),
    usual: decimals(0, 0.4, 3),
    loss: decimals(0, 0.9, 3),
    illness: decimals(0, 1.5, 3),
    kept: decimals(0, 1, 2),
    discountRate: decimals(0, 0.3, 3),
    perStaff: decimals(3, 40, 1),
  })
  .map(({ cycles, accrual, perStaff, ...values }) => {
    const ranges: Partial<Record<string, Partial<Parameter>>> = {
      price: { range: ["0", "100000"] },
      value: { range: ["0", "200000"] },
      care: { range: ["0", "250000"] },
      shared: { range: ["-30000", "30000"] },
      steep: { range: ["0", "4"] },
      many: { unit: "persons", range: ["0", "500"] },
      success: { unit: "1", range: ["0", "0.7"], neutral: parameter("usual") },
      loss: { unit: "1", range: ["0", "1"] },
      illness: { unit: "1/year", range: ["0", "2"] },
      kept: { unit: "1", range: ["0", "1"] },
      discountRate: { unit: "1/year", range: ["0", "0.5"] },
    };
    const flows = [
      flowOf("saved", "person-year", "job", "value", {
        from: "economy",
        to: "municipality",
        equalised: true,
      }),
      flowOf("tax", "person-year", "job", times("0.3", "dear"), {
        from: "citizen",
        to: "centralGovernment",
        tax: true,
      }),
      flowOf("care", "person-month", "ill", binary("divide", parameter("care"), number("12")), {
        from: "region",
        to: "economy",
      }),
    ];
    const own = [
      flowOf("programme", "event", "begun", "price"),
      flowOf("dues", "person-month", "out", times("shared", "0.1"), { from: "municipality", to: "region" }),
      flowOf("more", "event", "came", times(times("steep", "steep"), "1000")),
      flowOf("mentors", "staff-year", "mentors", number("400000")),
      flowOf("grant", "event", "begun", times("0.25", "price"), {
        from: "centralGovernment",
        to: "municipality",
        equalised: true,
      }),
    ];
    const arm = (id: string, success: string, more: readonly Flow[]) =>
      ownArm(
        id,
        {
          transitions: [
            moveOf("succeeds", "out", "job", {
              kind: "probability",
              value: { by: "sinceEntry", steps: [{ from: 0, value: parameter(success) }] },
            }),
            moveOf("falls", "job", "out", {
              kind: "probability",
              value: { by: "sinceEntry", steps: [{ from: 0, value: parameter("loss") }] },
            }),
            moveOf("sickens", "job", "ill", probability(always("0"))),
            moveOf("ails", "ill", "out", rate(always(parameter("illness")))),
            moveOf("breaks", "out", "ill", probability(always("0.2"))),
          ],
          events: [
            eventOf("begun", { kind: "entry" }),
            eventOf("came", { kind: "move", from: ["out"], to: ["job"] }),
          ],
          caseloads: [caseloadOf("mentors", ["out"], perStaff, false)],
        },
        [...flows, ...more],
      );
    return undatedModel(
      ["out", "job", "ill"],
      [arm("usual", "usual", []), arm("programme", "success", own)],
      cyclesOf(cycles, YEAR, accrual),
      {
        discounting: discountingAt(values.discountRate),
        retainedShare: parameter("kept"),
        parameters: parametersIn({
          ...Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value, ranges[id]]])),
          dear: [plus(times("value", "1.5"), "price")],
        }),
      },
      { entries: [{ count: parameter("many") }] },
    );
  });

/** A net cost as a function of parameters, and the question it answers. */
export const netOf = (model: Model, question: Question = {}) => {
  const asked = askedOf(model, question);
  const net = netCostAt(trialsOf(model), asked);
  return (values: Readonly<Record<string, Decimal | string | number>>) =>
    net(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Decimal(value)])));
};

/** The net cost of a changed model, evaluated by itself from the beginning. */
export const afresh = (model: Model, values: Values, question: Question = {}): Decimal => {
  const asked: Asked = askedOf(model, question);
  const changed = modelAt(model, values);
  const { of, against, reach, perspective, stage } = asked;
  const { ledger } = compare(evaluate(changed, { reach }), of, against);
  const base = reach === "followUp" ? "ownStart" : (model.discounting?.base ?? "ownStart");
  const rule = asked.discounted ? discountingOf(changed, base) : undefined;
  const known = valued(ledger, rule);
  const staged = stage === "beforeTax" ? beforeTax(known) : known;
  const kept = changed.parameters.kept?.formula;
  return netCost(
    stage === "retained" && kept?.op === "number" ? retained(staged, new Decimal(kept.value)) : staged,
    perspective,
  );
};

export const decimalOf = (text: string | undefined): Decimal => new Decimal(text ?? "NaN");

/** Rounded to so many digits after the point, to be held against a figure worked out by hand. */
export const places = (text: string | undefined, digits: number): string =>
  decimalOf(text).toDecimalPlaces(digits).toFixed();
