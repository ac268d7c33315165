import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven, critic, occupancy, prepare } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import type { Model } from "../../src/model/index";
import { cohortOf } from "../scenario/cohort/cohortOf";
import { familyMentor } from "./familyMentor";

const STATES = ["out", "inside", "away"];
const WEEKS = 40;

/** What a strategy costs the municipality more than the reference, per citizen followed. */
const differenceOf = (model: Model, strategy = "moving", values: Readonly<Record<string, string>> = {}) => {
  const { differences } = prepare(model).at(values);
  const found = differences.find((each) => each.id === strategy);
  const cost = found?.netCosts.find(
    ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
  );
  return new Decimal(cost?.perCitizen ?? Number.NaN);
};

interface Drawn {
  readonly moves: readonly number[];
  readonly usual: readonly number[];
  readonly states: readonly string[];
  readonly window: readonly [number, number] | undefined;
  readonly phases: readonly {
    readonly states: readonly string[];
    readonly window: readonly [number, number];
  }[];
  readonly price: number;
  readonly ofState: boolean;
}

const anyStates = fc.subarray(STATES, { minLength: 1 });
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, length]) => [from, from + length] as const);
const anyDrawn: fc.Arbitrary<Drawn> = fc.record({
  moves: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }),
  usual: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }),
  states: anyStates,
  window: fc.option(anyWindow, { nil: undefined }),
  phases: fc.array(fc.record({ states: anyStates, window: anyWindow }), { minLength: 1, maxLength: 3 }),
  price: fc.integer({ min: 1, max: 5000 }),
  ofState: fc.boolean(),
});

const transitions = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => ({
  one: { from: "out", to: "inside", probability: a / 100 },
  two: { from: "out", to: "away", probability: b / 100 },
  three: { from: "inside", to: "out", probability: c / 100 },
  four: { from: "away", to: "inside", probability: d / 100 },
});

/** A scenario whose arm is charged for the reference's effort, by one word. */
const scenarioOf = (
  drawn: Drawn,
  word: "included" | "replaced",
  avoidableShare?: string | Readonly<Record<string, string>>,
) => ({
  reference: "still",
  ordinaryEffort: { flow: "effort", ...(avoidableShare === undefined ? {} : { avoidableShare }) },
  horizon: { followUp: `${WEEKS} weeks` },
  states: Object.fromEntries(STATES.map((id) => [id, {}])),
  parameters: {
    price: { value: drawn.price, unit: "DKK/person-week", evidence: "assumption", note: "x" },
    falls: { value: "60%", unit: "1", evidence: "assumption", note: "x", range: ["0%", "100%"] },
  },
  strategies: {
    still: {
      ordinaryEffort: "included",
      transitions: transitions(drawn.usual),
      phases: drawn.ofState
        ? {}
        : {
            usual: { in: drawn.states, ...(drawn.window === undefined ? {} : { sinceEntry: drawn.window }) },
          },
      flows: {
        effort: {
          from: "municipality",
          to: "economy",
          account: "main",
          per: "person-week",
          of: drawn.ofState ? drawn.states[0] : "usual",
          amount: "price",
        },
      },
    },
    moving: {
      ordinaryEffort: word,
      transitions: { ...transitions(drawn.moves), go: { from: "out", to: "inside", probability: "chance" } },
      phases: Object.fromEntries(
        drawn.phases.map(({ states, window }, index) => [`own${index}`, { in: states, sinceEntry: window }]),
      ),
    },
  },
});

/** Weeks in which the reference pays and a phase of the arm holds, per citizen: of who is in which state when. */
const weeksBoth = (drawn: Drawn, model: Model): Decimal => {
  const states = drawn.ofState ? drawn.states.slice(0, 1) : drawn.states;
  const [from, until] = (drawn.ofState ? undefined : drawn.window) ?? [0, WEEKS];
  const weeks = occupancy(model, { by: "week" }).filter(
    ({ strategy, state = "", week = -1 }) =>
      strategy === "moving" &&
      states.includes(state) &&
      from <= week &&
      week < until &&
      drawn.phases.some(
        (phase) => phase.states.includes(state) && phase.window[0] <= week && week < phase.window[1],
      ),
  );
  return weeks.reduce((sum, { citizens }) => sum.plus(citizens), new Decimal(0)).div(10);
};

const meets = ({ states, phases, ofState }: Drawn): boolean =>
  phases.some((phase) =>
    phase.states.some((state) => (ofState ? states.slice(0, 1) : states).includes(state)),
  );

describe("an ordinary effort that is written once", () => {
  it("is paid in full where it is included, and otherwise but for the time in which own phases hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyDrawn.filter(meets), async (drawn) => {
        const [onTop, instead] = await Promise.all([
          cohortOf(scenarioOf(drawn, "included")),
          cohortOf(scenarioOf(drawn, "replaced")),
        ]);
        const bought = weeksBoth(drawn, onTop).times(drawn.price);
        const moved = differenceOf(onTop).minus(differenceOf(instead));
        expect(moved.minus(bought).abs().lt("1e-6")).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("falls away in proportion to avoidableShare: none of it is as if included, all of it as if nothing were said", async () => {
    await fc.assert(
      fc.asyncProperty(anyDrawn.filter(meets), fc.integer({ min: 0, max: 100 }), async (drawn, share) => {
        const [onTop, instead, partly] = await Promise.all([
          cohortOf(scenarioOf(drawn, "included")),
          cohortOf(scenarioOf(drawn, "replaced")),
          cohortOf(scenarioOf(drawn, "replaced", "falls")),
        ]);
        const [none, all] = [differenceOf(onTop), differenceOf(instead)];
        const at = (falls: number) => differenceOf(partly, "moving", { falls: String(falls / 100) });
        for (const [found, wanted] of [
          [at(0), none],
          [at(100), all],
          [at(share), none.plus(all.minus(none).times(share).div(100))],
        ] as const)
          expect(found.minus(wanted).abs().lt("1e-6")).toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it("falls away by one share or by a share of each of its flows alike", async () => {
    await fc.assert(
      fc.asyncProperty(anyDrawn.filter(meets), async (drawn) => {
        const [one, each, none] = await Promise.all([
          cohortOf(scenarioOf(drawn, "replaced", "falls")),
          cohortOf(scenarioOf(drawn, "replaced", { effort: "falls" })),
          cohortOf(scenarioOf(drawn, "replaced", {})),
        ]);
        expect(differenceOf(each)).toEqual(differenceOf(one));
        // A flow that is not named falls away.
        expect(differenceOf(none)).toEqual(differenceOf(await cohortOf(scenarioOf(drawn, "replaced"))));
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

/** The family mentor with its ordinary effort named, beside a phase of the mentor's own. */
const NAMED = [
  "reference: usual\n",
  "reference: usual\nordinaryEffort: { flow: effort, avoidableShare: avoidableShare }\n",
] as const;
const SHARE = [
  "parameters:\n",
  'parameters:\n  avoidableShare: { value: 60%, unit: "1", evidence: assumption, note: it, range: [0%, 100%] }\n',
] as const;
const PHASE = [
  "    capacity:\n      mentors:",
  "    phases:\n      mentoring: { in: benefit, sinceEntry: [0, 52] }\n    capacity:\n      mentors:",
] as const;
const REPLACED = [
  "    ordinaryEffort: included\n    phases:\n      mentoring",
  "    ordinaryEffort: replaced\n    phases:\n      mentoring",
] as const;

describe("the share of the ordinary effort that falls away", () => {
  it("breaks even where what it saves is what the new effort costs more", async () => {
    const model = await familyMentor(NAMED, SHARE, PHASE, REPLACED);
    const cost = (falls: string) => {
      const { differences } = prepare(model).at({ avoidableShare: falls });
      const found = differences[0]?.netCosts.find(
        ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
      );
      return new Decimal(found?.perCitizen ?? Number.NaN);
    };
    const [none, all] = [cost("0"), cost("1")];
    expect(none.minus(all).gt(10_000)).toBe(true);
    const answer = breakEven(model, { vary: "avoidableShare", perspective: "municipality" });
    const at = none.div(none.minus(all));
    if (at.gte(0) && at.lte(1)) expect(JSON.stringify(answer)).toContain(at.toFixed(6).slice(0, 6));
    else expect(JSON.stringify(answer)).toMatch(/always|never/u);
  });

  it("may be a strategy's own", async () => {
    const model = await familyMentor(NAMED, SHARE, PHASE, REPLACED, [
      "    phases:\n      mentoring",
      "    parameters: { avoidableShare: 20% }\n    phases:\n      mentoring",
    ]);
    const common = await familyMentor(NAMED, SHARE, PHASE, REPLACED);
    const [own, other] = [
      differenceOf(model, "mentor"),
      differenceOf(common, "mentor", { avoidableShare: "0.2" }),
    ];
    expect(own.minus(other).abs().lt("1e-6")).toBe(true);
  });

  it("is no finding of the critic, which has nothing to hold against it", async () => {
    for (const more of [[], [REPLACED]]) {
      const model = await familyMentor(NAMED, SHARE, PHASE, ...more);
      const found = critic(model).findings.map(({ kind }) => kind);
      expect(found.filter((kind) => kind.startsWith("effort-") || kind === "unpaid-phase")).toEqual([]);
    }
  });
});
